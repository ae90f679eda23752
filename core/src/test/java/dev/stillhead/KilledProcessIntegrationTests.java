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

import java.sql.Connection;
import java.sql.Statement;

import org.junit.jupiter.api.Test;

import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.StatementFailedException;
import dev.stillhead.testing.ChildJvm;
import dev.stillhead.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A process is killed while it migrates, as an orchestrator kills a container; what does
 * the next one find, and do?
 */
class KilledProcessIntegrationTests extends MigratorFixture {

	private static final String SESSIONS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
			+ " AND application_name LIKE 'stillhead%child 1.0%'";

	@Test
	void transactionOfAKilledProcessIsUndoneAndRunAgain() {
		slowly();
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);", "DROP TABLE t;")
			.revision("b2", "a1", "INSERT INTO t VALUES (1);\nSELECT pg_sleep(seconds) FROM pace;", "DELETE FROM t;");
		try (ChildJvm child = child(0)) {
			awaitStatement("SELECT pg_sleep%");
			child.kill();
		}
		awaitEndOfSession();
		quickly();
		upgrade("head");
		assertThat(this.listener.heard()).containsExactly("starting from <base>", "upgrade <base> -> a1, revision a1",
				"upgrade a1 -> b2, revision b2", "finished at b2 (head) in 1 transactions");
		assertThat(this.database.strings("SELECT id FROM t")).containsExactly("1");
	}

	@Test
	void indexThatAKilledProcessLeftInvalidIsBuiltAgain() throws Exception {
		indexes();
		try (Connection blocker = this.database.connect(); Statement statement = blocker.createStatement()) {
			blocker.setAutoCommit(false);
			statement.execute("LOCK TABLE u IN ROW EXCLUSIVE MODE");
			try (ChildJvm child = child(0)) {
				awaitStatement("CREATE INDEX CONCURRENTLY u_name%");
				child.kill();
			}
			awaitEndOfSession();
		}
		assertThat(this.database.string("SELECT indisvalid FROM pg_index WHERE indexrelid = 'u_name'::regclass"))
			.isEqualTo("f");
		assertThat(status().state()).isEqualTo(MigrationState.UNFINISHED);
		assertThat(status().unfinished()).satisfies((step) -> assertThat(step.statement()).isEqualTo(1));
		upgrade("head");
		assertThat(this.listener.heard()).containsExactly("starting from a1",
				"resuming after 1: upgrade a1 -> b2, revision b2", "warning: dropped the invalid index public.u_name",
				"statement 2 of 2", "finished at b2 (head) in 1 transactions");
		assertThat(status().state()).isEqualTo(MigrationState.UP_TO_DATE);
	}

	@Test
	void indexThatAKilledProcessHadFinishedIsNotBuiltAgain() {
		indexes();
		killBehindStatement(1);
		assertThat(status().unfinished()).satisfies((step) -> assertThat(step.statement()).isZero());
		String before = this.database.string("SELECT 't_id'::regclass::oid");
		upgrade("head");
		assertThat(this.listener.heard()).containsExactly("starting from a1", "upgrade a1 -> b2, revision b2",
				"warning: statement 1 of 2 was done when an earlier run was interrupted: "
						+ "index public.t_id is there and valid",
				"statement 2 of 2", "finished at b2 (head) in 3 transactions");
		assertThat(this.database.string("SELECT 't_id'::regclass::oid")).isEqualTo(before);
	}

	@Test
	void lastStatementThatAKilledProcessHadFinishedIsOnlyRecorded() {
		indexes();
		killBehindStatement(2);
		upgrade("head");
		assertThat(this.listener.heard()).containsExactly("starting from a1",
				"resuming after 1: upgrade a1 -> b2, revision b2",
				"warning: statement 2 of 2 was done when an earlier run was interrupted: "
						+ "index public.u_name is there and valid",
				"finished at b2 (head) in 1 transactions");
		assertThat(status().state()).isEqualTo(MigrationState.UP_TO_DATE);
	}

	@Test
	void indexThatAKilledProcessHadDroppedIsNotMissed() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);\nCREATE INDEX t_id ON t (id);", "DROP TABLE t;")
			.revision("b2", "a1", "DROP INDEX CONCURRENTLY t_id;\nVACUUM t;", "", "Transactional: false");
		upgrade("a1");
		this.listener.heard().clear();
		killBehindStatement(1);
		upgrade("head");
		assertThat(this.listener.heard()).contains(
				"warning: statement 1 of 2 was done when an earlier run was interrupted: index t_id is gone",
				"statement 2 of 2");
	}

	@Test
	void whatFailedIsNeverTakenForDone() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);\nCREATE INDEX t_id ON t (id);", "DROP TABLE t;")
			.revision("b2", "a1", "CREATE INDEX CONCURRENTLY t_id ON t (id);", "DROP INDEX CONCURRENTLY t_id;",
					"Transactional: false");
		for (int i = 0; i < 2; i++) {
			assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> upgrade("head"))
				.satisfies((ex) -> assertThat(ex.sqlState()).isEqualTo("42P07"));
		}
	}

	@Test
	void statementsThatRunInATransactionAreRunJustOnce() {
		slowly();
		this.revisions.revision("a1", "",
				"CREATE TABLE t (id integer);\nINSERT INTO t VALUES (1);\nVACUUM t;\n"
						+ "INSERT INTO t VALUES (2);\nSELECT pg_sleep(seconds) FROM pace;",
				"DROP TABLE t;", "Transactional: false");
		try (ChildJvm child = child(0)) {
			awaitStatement("SELECT pg_sleep%");
			child.kill();
		}
		quickly();
		upgrade("head");
		assertThat(this.listener.heard()).contains("resuming after 4: upgrade <base> -> a1, revision a1");
		assertThat(this.database.strings("SELECT id FROM t ORDER BY id")).containsExactly("1", "2");
	}

	@Test
	void statementThatMayBeDoneOrNotIsNamed() {
		slowly();
		this.revisions.revision("a1", "",
				"CREATE TABLE t (id integer);\nDO $$ BEGIN PERFORM pg_sleep(seconds) FROM pace; END $$;",
				"DROP TABLE t;", "Transactional: false");
		try (ChildJvm child = child(0)) {
			awaitStatement("DO $$%");
			child.kill();
		}
		quickly();
		upgrade("head");
		assertThat(this.listener.heard()).contains("resuming after 1: upgrade <base> -> a1, revision a1",
				"warning: an earlier run was interrupted in statement 2 of 2, which may be done or not, and is run again",
				"statement 2 of 2");
	}

	private void indexes() {
		this.revisions
			.revision("a1", "", "CREATE TABLE t (id integer);\nCREATE TABLE u (name text);",
					"DROP TABLE u;\nDROP TABLE t;")
			.revision("b2", "a1",
					"CREATE INDEX CONCURRENTLY t_id ON t (id);\nCREATE INDEX CONCURRENTLY u_name ON u (name);",
					"DROP INDEX CONCURRENTLY u_name;\nDROP INDEX CONCURRENTLY t_id;", "Transactional: false");
		upgrade("a1");
		this.listener.heard().clear();
	}

	private void killBehindStatement(int statement) {
		try (ChildJvm child = ChildJvm.upgrading(this.database, this.revisions.location(), statement)) {
			child.awaitLine("statement " + statement);
			child.kill();
		}
		awaitEndOfSession();
	}

	/** The server notices that its client is gone, long before the statement is done. */
	private void awaitEndOfSession() {
		Wait.until("the end of the killed process's session", () -> this.database.string(SESSIONS).equals("0"));
	}

	private ChildJvm child(int stopBehind) {
		return ChildJvm.upgrading(this.database, this.revisions.location(), stopBehind);
	}

	private void slowly() {
		this.database.execute("CREATE TABLE pace AS SELECT 60 AS seconds");
	}

	private void quickly() {
		this.database.execute("UPDATE pace SET seconds = 0");
	}

	private void awaitStatement(String like) {
		Wait.until("the child running " + like, () -> running(like));
	}

	private boolean running(String like) {
		return !this.database.string(SESSIONS + " AND state = 'active' AND query LIKE '" + like + "'").equals("0");
	}

}
