/*
 * Copyright 2026-present the original author or authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

package dev.stillhead.dialect.sqlite;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.operation.Operations;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaDifferences;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every operation on tables with rows, done, taken back, and done again.
 */
class OperationsOnSqliteIntegrationTests {

	@ParameterizedTest(name = "{0}")
	@MethodSource("dev.stillhead.dialect.sqlite.RoundTripCases#all")
	void leaveNothingBehindAndKeepRows(String name, Consumer<Operations> revision) {
		try (LiveSqlite database = new LiveSqlite(RoundTripCases.TABLES)) {
			DatabaseSchema before = database.picture();
			List<String> rows = rows(database);
			database.upgrade(revision);
			DatabaseSchema between = database.picture();
			database.downgrade(revision);
			assertThat(SchemaDifferences.between(before, database.picture())).isEmpty();
			assertThat(database.picture()).isEqualTo(before);
			if (!name.endsWith("goes")) {
				assertThat(rows(database)).isEqualTo(rows);
			}
			database.upgrade(revision);
			assertThat(SchemaDifferences.between(between, database.picture())).isEmpty();
		}
	}

	private static List<String> rows(LiveSqlite database) {
		return RoundTripCases.ROWS.stream()
			.flatMap((query) -> database.jdbc().queryForList(query, String.class).stream())
			.toList();
	}

}
