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

package dev.stillhead.script;

import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.stillhead.sql.SourceProblem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that nobody would write: each is a revision, or an error that says where.
 */
class SqlFormatRandomTests {

	private static final String[] PIECES = { "-- Revision ID: a1\n", "-- Revises:\n", "-- Revises: a1\n",
			"-- +upgrade\n", "-- +downgrade\n", "-- +downgrade nothing\n", "-- +upgrade sqlite\n",
			"-- +upgrade postgresql\n", "-- +note\n", "--\n", "\n", "-- text\n", " -- ", "SELECT 1;", "BEGIN", "'",
			"$$", "\"", "/*", "*/", "(", ")", ";", "\\i\n", "\\.\n", "COPY t FROM STDIN;\n",
			"CREATE FUNCTION f BEGIN ATOMIC ", "END", "${a}", "${b}", "\r", "\r\n", "\t", "😀", "\uFEFF", "\u00a0",
			"\0", ":", ",", "-- Transactional: false\n", "-- Create Date: x\n", "VACUUM;" };

	@Test
	void neverFailsButWithProblems() {
		Random random = new Random(11);
		int revisions = 0;
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder((i % 3 == 0) ? "" : "-- Revision ID: a1\n-- Revises:\n");
			text.append((i % 3 == 2) ? "-- +upgrade\n" : "");
			random.ints(random.nextInt(12), 0, PIECES.length).forEach((piece) -> text.append(PIECES[piece]));
			ScriptText script = ScriptText.of(text.toString()).with((i % 2 == 0) ? Map.of("a", "1") : Map.of());
			if (script.problems().isEmpty()) {
				runs(script.script());
				revisions++;
			}
			else {
				assertThat(script.problems()).allMatch(SqlFormatRandomTests::isExplained);
			}
		}
		assertThat(revisions).isGreaterThan(1000);
	}

	private static void runs(SqlRevisionScript script) {
		assertThat(script.sha256()).hasSize(64);
		try {
			script.upgradeStatements();
			script.downgradeStatements();
			script.storableDowngrade();
		}
		catch (IrreversibleRevisionException | NoSectionForDatabaseException ex) {
			assertThat(ex.problem()).contains("a1");
		}
	}

	private static boolean isExplained(SourceProblem problem) {
		return !problem.text().isBlank() && !problem.remedy().isBlank() && problem.location().source().equals("a1.sql");
	}

}
