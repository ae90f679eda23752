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

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.ConnectionLostException;
import dev.stillhead.runtime.DatabaseUnreachableException;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.StepInfo;
import dev.stillhead.testing.OwnServer;
import dev.stillhead.testing.RecordingListener;
import dev.stillhead.testing.TestDatabase;
import dev.stillhead.testing.Wait;
import dev.stillhead.testing.WireTap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The connection goes away under a run: an administrator, a restart of the server, the
 * network.
 */
class LostConnectionIntegrationTests extends MigratorFixture {

	private static final String TERMINATE = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
			+ " WHERE datname = current_database() AND application_name LIKE 'stillhead%'";

	private static final String WORKING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
			+ " AND application_name LIKE 'stillhead%' AND state = 'active' AND query LIKE '%pg_sleep%'";

	@Test
	void transactionOfATerminatedSessionIsUndone() {
		slowly(this.database);
		sleepyChain();
		CompletableFuture<MigrationResult> run = running(this.database);
		awaitSleep(this.database);
		this.database.string(TERMINATE);
		assertThat(failure(run)).isInstanceOf(ConnectionLostException.class)
			.hasMessageContaining("The connection was lost at b2, revision b2. Its transaction was undone.")
			.hasMessageContaining("57P01: terminating connection due to administrator command")
			.hasMessageContaining("Start again");
		assertThat(this.database.string("SELECT to_regclass('t') IS NULL")).isEqualTo("t");
		quickly(this.database);
		assertThat(upgrade("head").to()).containsExactly("b2");
	}

	@Test
	void statementOutsideATransactionMayBeDoneOrNotWhenItsSessionIsTerminated() {
		slowly(this.database);
		this.revisions.revision("a1", "",
				"CREATE TABLE t (id integer);\nDO $$ BEGIN PERFORM pg_sleep(seconds) FROM pace; END $$;",
				"DROP TABLE t;", "Transactional: false");
		CompletableFuture<MigrationResult> run = running(this.database);
		awaitSleep(this.database);
		this.database.string(TERMINATE);
		assertThat(failure(run)).isInstanceOf(ConnectionLostException.class)
			.hasMessageContaining("The statement under way may be done or not.");
		assertThat(status().state()).isEqualTo(MigrationState.UNFINISHED);
		quickly(this.database);
		this.listener.heard().clear();
		upgrade("head");
		assertThat(this.listener.heard()).contains("resuming after 1: upgrade <base> -> a1, revision a1");
	}

	@Test
	void cutOfTheNetworkIsSaidAsSuch() {
		slowly(this.database);
		sleepyChain();
		try (WireTap wire = WireTap.on(this.database)) {
			CompletableFuture<MigrationResult> run = running(wire.database());
			awaitSleep(this.database);
			wire.cut();
			assertThat(failure(run)).isInstanceOf(ConnectionLostException.class)
				.hasMessageContaining("Its transaction was undone.")
				.hasMessageContaining("08006: An I/O error occurred while sending to the backend");
		}
		quickly(this.database);
		assertThat(upgrade("head").to()).containsExactly("b2");
	}

	@Test
	void waitingInstanceThatLosesItsConnectionSaysThatItChangedNothing() {
		slowly(this.database);
		sleepyChain();
		CompletableFuture<MigrationResult> first = running(this.database);
		awaitSleep(this.database);
		RecordingListener waiting = new RecordingListener();
		Migrator second = builder().application(new Application("second", null, "elsewhere")).build();
		CompletableFuture<MigrationResult> run = CompletableFuture.supplyAsync(() -> second.upgrade("head", waiting));
		Wait.until("the second instance waiting", () -> !waiting.heard().isEmpty());
		this.database.string(TERMINATE + " AND application_name LIKE '%second%'");
		assertThat(failure(run)).isInstanceOf(ConnectionLostException.class)
			.hasMessageContaining(
					"The connection was lost before any revision was run. Nothing was changed by this instance.")
			.hasMessageContaining("57P01");
		assertThat(first).isNotDone();
		this.database.string(TERMINATE);
		failure(first);
	}

	@Test
	void restartOfTheServerUndoesTheTransactionAndIsWaitedFor(@TempDir Path data) {
		try (OwnServer server = new OwnServer(data.resolve("data"), Map.of())) {
			TestDatabase own = server.database();
			slowly(own);
			sleepyChain();
			CompletableFuture<MigrationResult> run = running(own);
			awaitSleep(own);
			server.stop();
			assertThat(failure(run)).isInstanceOf(ConnectionLostException.class)
				.hasMessageContaining("Its transaction was undone.");
			assertThatExceptionOfType(DatabaseUnreachableException.class)
				.isThrownBy(() -> patient(own, Duration.ZERO).upgrade("head", this.listener))
				.withMessageContaining("cannot be reached")
				.withMessageContaining("stillhead.connection.wait");
			CompletableFuture<MigrationResult> again = CompletableFuture
				.supplyAsync(() -> patient(own, Duration.ofSeconds(30)).upgrade("a1", new RecordingListener()));
			server.restart();
			assertThat(again.join().to()).containsExactly("a1");
			quickly(own);
			assertThat(patient(own, Duration.ZERO).upgrade("head", this.listener).to()).containsExactly("b2");
		}
	}

	@Test
	void sessionMayIdleInItsTransactionAsLongAsARevisionThinks() {
		this.database.execute("ALTER DATABASE " + this.database.string("SELECT current_database()")
				+ " SET idle_in_transaction_session_timeout = '50ms'");
		chain();
		builder().build().upgrade("head", new ThinkingListener());
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("b2");
	}

	private void sleepyChain() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);", "DROP TABLE t;")
			.revision("b2", "a1", "SELECT pg_sleep(seconds) FROM pace;", "");
	}

	private CompletableFuture<MigrationResult> running(TestDatabase on) {
		Migrator migrator = patient(on, Duration.ZERO);
		return CompletableFuture.supplyAsync(() -> migrator.upgrade("head", this.listener));
	}

	private Migrator patient(TestDatabase on, Duration connectionWait) {
		return Migrator.builder(on.dataSource())
			.locations(List.of(this.revisions.location()))
			.execution(new ExecutionSettings(false, Duration.ofSeconds(3), null, Duration.ZERO, connectionWait))
			.build();
	}

	private static Throwable failure(CompletableFuture<MigrationResult> run) {
		return run.handle((result, failure) -> failure).orTimeout(20, TimeUnit.SECONDS).join().getCause();
	}

	private static void slowly(TestDatabase database) {
		database.execute("CREATE TABLE pace AS SELECT 60 AS seconds");
	}

	private static void quickly(TestDatabase database) {
		database.execute("UPDATE pace SET seconds = 0");
	}

	private static void awaitSleep(TestDatabase database) {
		Wait.until("a revision sleeping", () -> database.string(WORKING).equals("1"));
	}

	private static final class ThinkingListener implements MigrationListener {

		@Override
		public void stepStarted(StepInfo step) {
			try {
				Thread.sleep(150);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
