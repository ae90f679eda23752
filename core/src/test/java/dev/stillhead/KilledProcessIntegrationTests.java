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
import dev.stillhead.testing.ChildJvm;
import dev.stillhead.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process is killed while it migrates, as an orchestrator kills a container; what does
 * the next one find, and do?
 */
class KilledProcessIntegrationTests extends MigratorFixture {

	private static final String RUNNING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
			+ " AND application_name LIKE 'stillhead%child 1.0%' AND state = 'active' AND query LIKE ";

	@Test
	void transactionOfAKilledProcessIsUndoneAndRunAgain() {
		slowly();
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);", "DROP TABLE t;")
			.revision("b2", "a1", "INSERT INTO t VALUES (1);\nSELECT pg_sleep(seconds) FROM pace;", "DELETE FROM t;");
		try (ChildJvm child = child(0)) {
			awaitStatement("SELECT pg_sleep%");
			child.kill();
		}
		quickly();
		upgrade("head");
		assertThat(this.listener.heard()).containsSubsequence("starting from <base>",
				"upgrade <base> -> a1, revision a1", "upgrade a1 -> b2, revision b2",
				"finished at b2 (head) in 1 transactions");
		assertThat(this.database.strings("SELECT id FROM t")).containsExactly("1");
	}

	@Test
	void killedProcessLetsGoOfTheLockAlthoughItsStatementWouldTakeMinutes() {
		slowly();
		this.revisions.revision("a1", "", "SELECT pg_sleep(seconds) FROM pace;", "");
		try (ChildJvm child = child(0)) {
			awaitStatement("SELECT pg_sleep%");
			child.kill();
		}
		Wait.until("the end of the killed process's session", () -> !running("%"));
	}

	@Test
	void indexThatAKilledProcessLeftInvalidIsBuiltAgain() throws Exception {
		indexes();
		try (Connection blocker = this.database.connect(); Statement statement = blocker.createStatement()) {
			blocker.setAutoCommit(false);
			try (ChildJvm child = child(1)) {
				child.awaitLine("statement 1");
			}
			statement.execute("LOCK TABLE t IN ROW EXCLUSIVE MODE");
			try (ChildJvm child = child(0)) {
				awaitStatement("CREATE INDEX CONCURRENTLY t_name%");
				child.kill();
			}
			Wait.until("the end of the killed process's session", () -> !running("%"));
		}
		assertThat(this.database.string("SELECT indisvalid FROM pg_index WHERE indexrelid = 't_name'::regclass"))
			.isEqualTo("f");
		assertThat(status().state()).isEqualTo(MigrationState.UNFINISHED);
		assertThat(status().unfinished()).satisfies((step) -> assertThat(step.statement()).isEqualTo(1));
		upgrade("head");
		assertThat(this.listener.heard()).containsExactly("starting from a1",
				"resuming after 1: upgrade a1 -> b2, revision b2", "warning: dropped the invalid index public.t_name",
				"statement 2 of 2", "finished at b2 (head) in 2 transactions");
		assertThat(status().state()).isEqualTo(MigrationState.UP_TO_DATE);
	}

	private void indexes() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer, name text);", "DROP TABLE t;")
			.revision("b2", "a1",
					"CREATE INDEX CONCURRENTLY t_id ON t (id);\nCREATE INDEX CONCURRENTLY t_name ON t (name);",
					"DROP INDEX CONCURRENTLY t_name;\nDROP INDEX CONCURRENTLY t_id;", "Transactional: false");
		upgrade("a1");
		this.listener.heard().clear();
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
		return !this.database.string(RUNNING + "'" + like + "'").equals("0");
	}

}
