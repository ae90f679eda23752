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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

import dev.stillhead.operation.Operations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The SQL of {@link StatementCases}, run in its order.
 */
class SqliteDialectIntegrationTests {

	@Test
	void runs() {
		try (LiveSqlite database = new LiveSqlite()) {
			List<Arguments> all = StatementCases.all().toList();
			for (Arguments arguments : all) {
				@SuppressWarnings("unchecked")
				Consumer<Operations> revision = (Consumer<Operations>) arguments.get()[0];
				SqliteDialectTests.render(revision).forEach((statement) -> database.jdbc().execute(statement.text()));
			}
			assertThat(
					database.jdbc().queryForList("SELECT name FROM sqlite_master WHERE type = 'table'", String.class))
				.containsExactlyInAnyOrder("users", "sqlite_sequence", "types", "Order", "groups", "strictly", "keyed");
		}
	}

}
