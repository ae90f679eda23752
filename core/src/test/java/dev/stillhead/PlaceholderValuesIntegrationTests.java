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

package dev.stillhead;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.StatementFailedException;
import dev.stillhead.runtime.StepInfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A placeholder's value may be a password: the database is told, nobody else.
 */
class PlaceholderValuesIntegrationTests extends MigratorFixture {

	private final List<String> shown = new ArrayList<>();

	@Test
	void failedStatementIsShownWithoutThem() {
		this.revisions.revision("a1", "", "CREATE ROLE nobody_knows PASSWORD '${password}' IN ROLE nowhere;", "");
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(this::upgradeWithPassword)
			.satisfies((ex) -> {
				assertThat(ex.report().description()).contains("PASSWORD '${password}'");
				assertThat(ex).hasMessageNotContaining("hunter2");
			});
	}

	@Test
	void progressIsShownWithoutThem() {
		this.revisions.revision("a1", "", "CREATE TABLE t (secret text);\nINSERT INTO t VALUES ('${password}');", "",
				"Transactional: false");
		upgradeWithPassword();
		assertThat(this.shown).containsExactly("CREATE TABLE t (secret text)", "INSERT INTO t VALUES ('${password}')");
		assertThat(this.database.strings("SELECT secret FROM t")).containsExactly("hunter2");
	}

	private void upgradeWithPassword() {
		builder().placeholders(Map.of("password", "hunter2")).build().upgrade("head", new MigrationListener() {

			@Override
			public void statementFinished(StepInfo step, int statement, String text, Duration duration) {
				PlaceholderValuesIntegrationTests.this.shown.add(text);
			}

		});
	}

}
