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

package dev.stillhead.sql;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no revision may hold.
 */
class StatementRulesTests {

	@Test
	void findsTransactionControlAndCommandsOfPsql() {
		List<SourceProblem> problems = StatementRules
			.forbidden(statements("BEGIN;\nSELECT 1;\n\\i other.sql\nVACUUM;\nCOMMIT;\n\\dt"));
		assertThat(problems).extracting((problem) -> problem.location().line() + " " + problem.text())
			.containsExactly("1 the engine owns the transaction, so a revision may not hold: BEGIN",
					"3 only psql understands: \\i",
					"5 the engine owns the transaction, so a revision may not hold: COMMIT",
					"6 only psql understands: \\dt");
		assertThat(problems.get(1).remedy()).contains("Paste");
		assertThat(problems.get(3).remedy()).contains("SQL");
	}

	@Test
	void findsWhatGivesUpTheLockOfTheMigration() {
		List<SourceProblem> problems = StatementRules.forbidden(statements("DISCARD PLANS;\ndiscard all;"));
		assertThat(problems).singleElement().satisfies((problem) -> {
			assertThat(problem.location().line()).isEqualTo(2);
			assertThat(problem.text()).contains("lock of the migration").contains("discard all");
		});
	}

	@Test
	void findsWhatNeedsNoTransaction() {
		List<SourceProblem> problems = StatementRules
			.outsideTransaction(statements("SELECT 1;\nCREATE INDEX\n  CONCURRENTLY i ON t (a);\nVACUUM"), "Say so.");
		assertThat(problems)
			.extracting((problem) -> problem.location().line() + " " + problem.text() + " " + problem.remedy())
			.containsExactly(
					"2 the database does not run this in a transaction: CREATE INDEX CONCURRENTLY i ON t (a) Say so.",
					"4 the database does not run this in a transaction: VACUUM Say so.");
	}

	@Test
	void shortensLongStatements() {
		assertThat(StatementRules.shortened("SELECT " + "x".repeat(100))).hasSize(60).endsWith("x …");
	}

	private static List<SqlStatement> statements(String text) {
		return PostgresqlSyntax.INSTANCE.split(new SourceText("t.sql", text).between(0, text.length()));
	}

}
