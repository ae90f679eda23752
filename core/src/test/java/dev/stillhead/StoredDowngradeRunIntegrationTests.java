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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import dev.stillhead.runtime.ConnectionLostException;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.StatementFailedException;
import dev.stillhead.runtime.UnfinishedStepException;
import dev.stillhead.testing.RecordingListener;
import dev.stillhead.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Stored statements run like those of any downgrade: undone when they fail, gone on with
 * after a crash, once for all instances.
 */
class StoredDowngradeRunIntegrationTests extends NewerReleaseFixture {

	private static final String TERMINATE = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
			+ " WHERE datname = current_database() AND application_name LIKE 'stillhead%'";

	@Test
	void goesOnWhereItsConnectionWasKilled() {
		sleepyOutsideRelease();
		CompletableFuture<MigrationResult> run = CompletableFuture
			.supplyAsync(() -> old().downgrade("b2", this::approve, this.listener));
		awaitSleep();
		this.database.string(TERMINATE);
		assertThat(run).failsWithin(Duration.ofSeconds(20))
			.withThrowableThat()
			.havingCause()
			.isInstanceOf(ConnectionLostException.class);
		assertThat(old().status("head").state()).isEqualTo(MigrationState.UNFINISHED);
		assertThatExceptionOfType(UnfinishedStepException.class)
			.isThrownBy(() -> old().downgrade("c3", this::approve, this.listener));
		this.database.execute("UPDATE pace SET seconds = 0");
		this.listener.heard().clear();
		old().downgrade("b2", this::approve, this.listener);
		assertThat(this.listener.heard()).contains("resuming after 1: downgrade c3 -> b2, revision c3",
				"statement 2 of 2");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("b2");
		assertThat(old().status("head").state()).isEqualTo(MigrationState.UP_TO_DATE);
	}

	@Test
	void transactionOfAKilledConnectionIsUndone() {
		this.database.execute("CREATE TABLE pace AS SELECT 60 AS seconds");
		chain();
		this.revisions.revision("c3", "b2", "CREATE TABLE u (id integer);",
				"DROP TABLE u;\nSELECT pg_sleep(seconds) FROM pace;");
		upgrade("head");
		this.revisions.delete("c3");
		CompletableFuture<MigrationResult> run = CompletableFuture
			.supplyAsync(() -> old().downgrade("b2", this::approve, this.listener));
		awaitSleep();
		this.database.string(TERMINATE);
		assertThat(run).failsWithin(Duration.ofSeconds(20))
			.withThrowableThat()
			.havingCause()
			.isInstanceOf(ConnectionLostException.class)
			.withMessageContaining("Its transaction was undone");
		assertThat(this.database.strings("SELECT id FROM u")).isEmpty();
		this.database.execute("UPDATE pace SET seconds = 0");
		assertThat(old().downgrade("b2", this::approve, this.listener).to()).containsExactly("b2");
	}

	@Test
	void twoInstancesTakeItBackOnce() throws Exception {
		newerRelease();
		this.database.execute("UPDATE alembic_version_journal SET downgrade = downgrade || '[\"SELECT pg_sleep(1)\"]'"
				+ " WHERE revision = 'c3'");
		List<RecordingListener> listeners = List.of(new RecordingListener(), new RecordingListener());
		List<CompletableFuture<MigrationResult>> runs = listeners.stream()
			.map((heard) -> CompletableFuture.supplyAsync(() -> old().downgrade("a1", (plan) -> true, heard),
					(work) -> new Thread(work).start()))
			.toList();
		for (CompletableFuture<MigrationResult> run : runs) {
			assertThat(run.get(20, TimeUnit.SECONDS).to()).containsExactly("a1");
		}
		assertThat(listeners).filteredOn((heard) -> heard.heard().contains("starting from c3")).hasSize(1);
		assertThat(listeners).filteredOn((heard) -> heard.heard().contains("up to date at a1 (head)")).hasSize(1);
	}

	@Test
	void holdsNoLockWhileSomebodyReads() throws Exception {
		newerRelease();
		old().downgrade("a1", (plan) -> {
			assertThat(this.database
				.string("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM"
						+ " pg_database WHERE datname = current_database())"))
				.isEqualTo("0");
			return true;
		}, this.listener);
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("a1");
	}

	private void sleepyOutsideRelease() {
		this.database.execute("CREATE TABLE pace AS SELECT 60 AS seconds");
		chain();
		this.revisions.revision("c3", "b2", "CREATE INDEX CONCURRENTLY t_id ON t (id);",
				"DROP INDEX CONCURRENTLY t_id;\nSELECT pg_sleep(seconds) FROM pace;", "Transactional: false");
		upgrade("head");
		this.revisions.delete("c3");
	}

	private void awaitSleep() {
		Wait.until("the downgrade sleeping", () -> !this.database
			.string("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active'"
					+ " AND application_name LIKE 'stillhead%' AND query LIKE '%pg_sleep%'")
			.equals("0"));
	}

	@Test
	void undoesEverythingWhenAStatementFails() {
		newerRelease();
		this.database.execute("ALTER TABLE users DROP COLUMN last_name");
		assertThatExceptionOfType(StatementFailedException.class)
			.isThrownBy(() -> old().downgrade("a1", this::approve, this.listener))
			.withMessageContaining("Nothing was changed: the database is at c3, as before.")
			.withMessageContaining("public.alembic_version_journal, entry 3, statement 2 of 2");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("c3");
	}

	@Test
	void runsOutsideATransactionWhatWasAppliedOutsideOne() {
		chain();
		this.revisions.revision("c3", "b2", "CREATE INDEX CONCURRENTLY t_id ON t (id);",
				"DROP INDEX CONCURRENTLY t_id;\nVACUUM t;", "Transactional: false");
		upgrade("head");
		this.revisions.delete("c3");
		this.listener.heard().clear();
		old().downgrade("b2", this::approve, this.listener);
		assertThat(this.listener.heard()).contains("statement 1 of 2", "statement 2 of 2");
		assertThat(this.database.strings("SELECT event || ' ' || statements_done FROM alembic_version_journal"
				+ " WHERE revision = 'c3' AND direction = 'downgrade' ORDER BY id"))
			.containsExactly("started 0", "statement 1", "done 2");
	}

}
