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
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.AbstractDataSource;

import dev.stillhead.runtime.BlockingSession;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.StatementFailedException;
import dev.stillhead.testing.TestDatabase;
import dev.stillhead.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Somebody else holds what a revision needs: who?
 */
class BlockedIntegrationTests extends MigratorFixture {

	private static final Duration LOCK_TIMEOUT = Duration.ofMillis(600);

	@Test
	void retryNamesWhoHoldsTheLock() throws Exception {
		tables();
		try (Connection holder = holder("psql")) {
			execute(holder, "LOCK TABLE t");
			CompletableFuture<MigrationResult> run = CompletableFuture
				.supplyAsync(() -> migrator(Duration.ofSeconds(20)).upgrade("head", this.listener));
			Wait.until("a second try", this::retried);
			holder.rollback();
			assertThat(run.get(20, TimeUnit.SECONDS).to()).containsExactly("b2");
			assertThat(this.listener.heard()).anySatisfy(
					(line) -> assertThat(line).matches("retrying: ALTER TABLE t ADD COLUMN name text waits for lock; "
							+ "held by psql \\(pid " + pid(holder) + ", " + this.database.user()
							+ "\\) since ([0-9-]+ )?\\d\\d:\\d\\d:\\d\\dZ: LOCK TABLE t"));
		}
	}

	@Test
	void errorNamesWhoHoldsTheLock() throws Exception {
		tables();
		try (Connection holder = holder("batch")) {
			execute(holder, "INSERT INTO t VALUES (4711)");
			assertThatExceptionOfType(StatementFailedException.class)
				.isThrownBy(() -> migrator(Duration.ZERO).upgrade("head", this.listener))
				.satisfies((ex) -> {
					assertThat(ex.sqlState()).isEqualTo("55P03");
					assertThat(ex.blockers()).singleElement().satisfies((blocker) -> {
						assertThat(blocker.pid()).isEqualTo(pid(holder));
						assertThat(blocker.application()).isEqualTo("batch");
						assertThat(blocker.query()).isEqualTo("INSERT INTO t VALUES ( …");
					});
					assertThat(ex.facts()).extracting((fact) -> fact.label())
						.containsExactly("where", "statement", "database", "held by");
					assertThat(ex.getMessage()).doesNotContain("4711");
				});
		}
	}

	@Test
	void namesAllWhoAreInTheWay() throws Exception {
		tables();
		try (Connection first = holder("first"); Connection second = holder("second")) {
			execute(first, "SELECT count(*) FROM t");
			execute(second, "SELECT count(*) FROM t");
			assertThatExceptionOfType(StatementFailedException.class)
				.isThrownBy(() -> migrator(Duration.ZERO).upgrade("head", this.listener))
				.satisfies((ex) -> assertThat(ex.blockers()).extracting(BlockingSession::application)
					.containsExactly("first", "second"));
		}
	}

	@Test
	void namesWhoWasInTheOtherHalfOfADeadlock() throws Exception {
		this.revisions
			.revision("a1", "", "CREATE TABLE t (id integer);\nCREATE TABLE u (id integer);",
					"DROP TABLE u;\nDROP TABLE t;")
			.revision("b2", "a1",
					"LOCK TABLE u;\nDO $$ BEGIN WHILE NOT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND relation = "
							+ "'u'::regclass) LOOP PERFORM pg_sleep(0.02); END LOOP; END $$;\nLOCK TABLE t;",
					"");
		upgrade("a1");
		try (Connection holder = holder("other")) {
			execute(holder, "SET deadlock_timeout TO '60s'");
			execute(holder, "LOCK TABLE t");
			CompletableFuture<MigrationResult> run = CompletableFuture.supplyAsync(() -> builder()
				.execution(new ExecutionSettings(false, Duration.ofSeconds(20), null, Duration.ZERO, Duration.ZERO))
				.build()
				.upgrade("head", this.listener));
			Wait.until("the revision holding its lock",
					() -> !this.database
						.string("SELECT count(*) FROM pg_locks WHERE granted AND relation = 'u'::regclass"
								+ " AND mode = 'AccessExclusiveLock'")
						.equals("0"));
			execute(holder, "LOCK TABLE u");
			assertThat(run).failsWithin(Duration.ofSeconds(20))
				.withThrowableThat()
				.havingCause()
				.isInstanceOfSatisfying(StatementFailedException.class, (ex) -> {
					assertThat(ex.sqlState()).isEqualTo("40P01");
					assertThat(ex.blockers()).extracting(BlockingSession::application).containsExactly("other");
				});
		}
	}

	@Test
	void leavesNoThreadAndNoConnectionBehind() throws Exception {
		tables();
		try (Connection holder = holder("psql")) {
			execute(holder, "LOCK TABLE t");
			assertThatExceptionOfType(StatementFailedException.class)
				.isThrownBy(() -> migrator(Duration.ofMillis(100)).upgrade("head", this.listener))
				.satisfies((ex) -> assertThat(ex.blockers()).hasSize(1));
			Wait.until("the end of the watch",
					() -> Thread.getAllStackTraces()
						.keySet()
						.stream()
						.noneMatch((thread) -> thread.getName().equals("stillhead-blocker-watch")));
			Wait.until("the end of its connection",
					() -> this.database
						.string("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
								+ " AND pid <> pg_backend_pid() AND application_name <> 'psql'")
						.equals("0"));
		}
	}

	@Test
	void givesAPoolsConnectionBackAsItWas() throws Exception {
		tables();
		try (HikariDataSource pool = pool(3, false); Connection holder = holder("psql")) {
			execute(holder, "LOCK TABLE t");
			assertThatExceptionOfType(StatementFailedException.class)
				.isThrownBy(() -> migrator(pool, this.database.dataSource()).upgrade("head", this.listener))
				.satisfies((ex) -> assertThat(ex.blockers()).hasSize(1));
			Wait.until("all connections being idle", () -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
			assertThat(this.database.string("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
					+ " AND state = 'idle in transaction' AND application_name <> 'psql'"))
				.isEqualTo("0");
		}
	}

	@Test
	void isSilentWhereThereIsNoSecondConnection() throws Exception {
		tables();
		try (HikariDataSource pool = pool(1, true); Connection holder = holder("psql")) {
			execute(holder, "LOCK TABLE t");
			assertThatExceptionOfType(StatementFailedException.class)
				.isThrownBy(() -> migrator(pool, pool).upgrade("head", this.listener))
				.satisfies((ex) -> assertThat(ex.blockers()).isEmpty())
				.satisfies((ex) -> assertThat(ex.sqlState()).isEqualTo("55P03"));
			holder.rollback();
			assertThat(pool.getConnection().isValid(1)).isTrue();
		}
	}

	@Test
	void givesUpAfterTheFirstRefusal() throws Exception {
		tables();
		Refusing refusing = new Refusing(this.database);
		try (Connection holder = holder("psql")) {
			execute(holder, "LOCK TABLE t");
			assertThatExceptionOfType(StatementFailedException.class)
				.isThrownBy(() -> migrator(refusing, this.database.dataSource()).upgrade("head", this.listener))
				.satisfies((ex) -> assertThat(ex.blockers()).isEmpty());
		}
		assertThat(refusing.refused).hasValue(1);
	}

	@Test
	void opensNoSecondConnectionForStatementsThatAreQuick() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);\nINSERT INTO t VALUES (1);", "DROP TABLE t;");
		Refusing refusing = new Refusing(this.database);
		migrator(refusing, this.database.dataSource()).upgrade("head", this.listener);
		assertThat(refusing.refused).hasValue(0);
	}

	private void tables() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);", "DROP TABLE t;")
			.revision("b2", "a1", "ALTER TABLE t ADD COLUMN name text;", "ALTER TABLE t DROP COLUMN name;");
		upgrade("a1");
		this.listener.heard().clear();
	}

	private boolean retried() {
		return this.listener.heard().stream().anyMatch((line) -> line.startsWith("retrying"));
	}

	private Migrator migrator(Duration retryFor) {
		return builder().execution(new ExecutionSettings(false, LOCK_TIMEOUT, null, retryFor, Duration.ZERO)).build();
	}

	private Migrator migrator(DataSource reads, DataSource runs) {
		return Migrator.builder(reads)
			.migrationDataSource(runs)
			.locations(List.of(this.revisions.location()))
			.execution(new ExecutionSettings(false, LOCK_TIMEOUT, null, Duration.ZERO, Duration.ZERO))
			.build();
	}

	private HikariDataSource pool(int size, boolean autoCommit) {
		HikariDataSource pool = new HikariDataSource();
		pool.setDataSource(this.database.dataSource());
		pool.setMaximumPoolSize(size);
		pool.setMinimumIdle(0);
		pool.setAutoCommit(autoCommit);
		return pool;
	}

	private Connection holder(String name) throws SQLException {
		Connection holder = this.database.connect();
		execute(holder, "SET application_name TO '" + name + "'");
		holder.setAutoCommit(false);
		return holder;
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static int pid(Connection connection) throws SQLException {
		return connection.unwrap(PGConnection.class).getBackendPID();
	}

	/**
	 * Gives its first connections to whoever reads, and none to a thread that watches.
	 */
	private static final class Refusing extends AbstractDataSource {

		private final TestDatabase database;

		private final AtomicInteger refused = new AtomicInteger();

		private Refusing(TestDatabase database) {
			this.database = database;
		}

		@Override
		public Connection getConnection() throws SQLException {
			if (Thread.currentThread().getName().equals("stillhead-blocker-watch")) {
				this.refused.incrementAndGet();
				throw new SQLException("too many connections", "53300");
			}
			return this.database.connect();
		}

		@Override
		public Connection getConnection(String username, String password) throws SQLException {
			return getConnection();
		}

	}

}
