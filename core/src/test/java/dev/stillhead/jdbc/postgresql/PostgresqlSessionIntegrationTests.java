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

package dev.stillhead.jdbc.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import dev.stillhead.jdbc.JdbcMigrationDatabase;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.DatabaseFailure;
import dev.stillhead.runtime.DatabaseSnapshot;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.MigrationDatabase;
import dev.stillhead.runtime.MigrationSession;
import dev.stillhead.runtime.MigrationSession.Record;
import dev.stillhead.runtime.MigrationSessionContract;
import dev.stillhead.runtime.SnapshotDetail;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.StatementTrait;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The ports on PostgreSQL.
 */
class PostgresqlSessionIntegrationTests extends MigrationSessionContract {

	@Override
	protected TestDatabase newDatabase() {
		return PostgresqlServer.shared().newDatabase();
	}

	@Override
	protected MigrationDatabase port(TestDatabase database, VersionTableSettings settings) {
		return new JdbcMigrationDatabase(database.dataSource(), database.dataSource(), vendor(settings));
	}

	private static PostgresqlVendor vendor(VersionTableSettings settings) {
		return new PostgresqlVendor(settings,
				new ExecutionSettings(false, Duration.ofMillis(200), null, Duration.ZERO, Duration.ZERO),
				new Application("habits", null, "host"));
	}

	private MigrationDatabase port() {
		return port(database(), VersionTableSettings.DEFAULTS);
	}

	@Test
	void describesTheDatabaseWithoutAsking() {
		assertThat(port().read(SnapshotDetail.MARKS).database().description()).startsWith("PostgreSQL ")
			.contains(" at ")
			.endsWith(" as " + database().user());
	}

	@Test
	void closesTheConnectionOfASessionThatCannotBeSetUp() {
		List<Connection> opened = new ArrayList<>();
		TestDatabase database = database();
		DataSource nowhere = new DriverManagerDataSource(database.url(), database.user(), database.password()) {

			@Override
			public Connection getConnection() throws SQLException {
				Connection connection = super.getConnection();
				opened.add(connection);
				connection.createStatement().execute("SET search_path TO nowhere");
				return connection;
			}

		};
		MigrationDatabase port = new JdbcMigrationDatabase(nowhere, nowhere, vendor(VersionTableSettings.DEFAULTS));
		assertThatExceptionOfType(NoSchemaException.class).isThrownBy(port::open);
		assertThat(opened).hasSize(1).allSatisfy((connection) -> assertThat(connection.isClosed()).isTrue());
	}

	@Test
	void makesTheVersionTableByteForByteLikeAlembics() {
		try (MigrationSession session = port().open()) {
			session.commit(new Record(session.read(SnapshotDetail.MARKS), List.of(), List.of("a"), List.of()));
		}
		assertThat(
				database().strings("SELECT column_name || ' ' || data_type || '(' || character_maximum_length || ') ' "
						+ "|| is_nullable FROM information_schema.columns WHERE table_name = 'alembic_version'"))
			.containsExactly("version_num character varying(32) NO");
		assertThat(database().strings(
				"SELECT conname || ' ' || contype::text FROM pg_constraint WHERE conrelid = 'alembic_version'::regclass "
						+ "AND contype = 'p'"))
			.containsExactly("alembic_version_pkc p");
	}

	@Test
	void makesTheSchemasThatAreMissing() {
		VersionTableSettings settings = new VersionTableSettings("my versions", "Odd Schema", true, "journals");
		MigrationDatabase port = port(database(), settings);
		try (MigrationSession session = port.open()) {
			DatabaseSnapshot before = session.read(SnapshotDetail.MARKS);
			assertThat(before.schemasExist()).isFalse();
			session.commit(new Record(before, List.of(), List.of("a"), List.of()));
		}
		DatabaseSnapshot snapshot = port.read(SnapshotDetail.MARKS).snapshot();
		assertThat(snapshot.schemasExist()).isTrue();
		assertThat(snapshot.rows()).containsExactly("a");
		assertThat(snapshot.place().versionTable()).isEqualTo("Odd Schema.my versions");
		assertThat(database().string("SELECT count(*) FROM journals.\"my versions_journal\"")).isEqualTo("0");
	}

	@Test
	void findsTheVersionTableOnTheSearchPath() {
		database().execute("CREATE SCHEMA app", "CREATE TABLE app.alembic_version (version_num varchar(32) NOT NULL)",
				"INSERT INTO app.alembic_version VALUES ('a')", "ALTER ROLE " + database().user() + " IN DATABASE "
						+ database().string("SELECT current_database()") + " SET search_path TO nowhere, public, app");
		DatabaseSnapshot snapshot = port().read(SnapshotDetail.MARKS).snapshot();
		assertThat(snapshot.rows()).containsExactly("a");
		assertThat(snapshot.place().schema()).isEqualTo("app");
	}

	@Test
	void startsEveryStepFromTheSameSession() {
		MigrationDatabase port = port();
		try (MigrationSession session = port.open()) {
			DatabaseSnapshot before = session.read(SnapshotDetail.MARKS);
			session.begin();
			session.beginStep("1/2");
			session.execute(statement("CREATE TABLE one (id integer)"));
			session.execute(statement("SELECT pg_catalog.set_config('search_path', '', false)"));
			session.execute(statement("SET ROLE pg_monitor"));
			session.execute(statement("SET lock_timeout = 0"));
			session.commit(new Record(before, List.of(), List.of("a"), List.of()));
			session.begin();
			session.beginStep("2/2");
			session.execute(statement("CREATE TABLE two AS SELECT current_user::text AS role, "
					+ "current_setting('lock_timeout') AS lock_timeout, current_setting('search_path') AS path, "
					+ "current_setting('application_name') AS name"));
			session.commit(new Record(session.read(SnapshotDetail.MARKS), List.of("a"), List.of("b"), List.of()));
		}
		assertThat(database().string("SELECT role || '|' || lock_timeout || '|' || path || '|' || name FROM two"))
			.isEqualTo(database().user() + "|200ms|\"$user\", public|stillhead 2/2 habits on host");
	}

	@Test
	void sendsCopyDataThroughTheCopyApi() {
		try (MigrationSession session = port().open()) {
			session.begin();
			session.beginStep("1/1");
			session.execute(statement("CREATE TABLE t (id integer, name text)"));
			session.execute(new SqlStatement("COPY t (id, name) FROM stdin", "COPY", SourceLocation.of("test.sql", 2),
					(position) -> SourceLocation.of("test.sql", 2), "1\tone; two\n2\t\\N\n", Set.of()));
			session.commit(new Record(session.read(SnapshotDetail.MARKS), List.of(), List.of(), List.of()));
		}
		assertThat(database().strings("SELECT coalesce(name, 'NULL') FROM t ORDER BY id")).containsExactly("one; two",
				"NULL");
	}

	@Test
	void leavesQuestionMarksAndBracesAlone() {
		try (MigrationSession session = port().open()) {
			session.begin();
			session.beginStep("1/1");
			session
				.execute(statement("CREATE TABLE t AS SELECT '{\"a\": 1}'::jsonb ? 'a' AS has, '{fn now()}' AS text"));
			session.commit(new Record(session.read(SnapshotDetail.MARKS), List.of(), List.of(), List.of()));
		}
		assertThat(database().string("SELECT has || text FROM t")).isEqualTo("true{fn now()}");
	}

	@Test
	void tellsPositionTableAndConstraintOfAnErrorButNoValues() {
		try (MigrationSession session = port().open()) {
			session.begin();
			session.beginStep("1/1");
			session.execute(statement("CREATE TABLE t (email text)"));
			session.execute(statement("INSERT INTO t VALUES ('a@secret.org'), ('a@secret.org')"));
			assertThatExceptionOfType(DatabaseFailure.class)
				.isThrownBy(() -> session.execute(statement("CREATE UNIQUE INDEX t_email_key ON t (email)")))
				.satisfies((ex) -> {
					assertThat(ex.sqlState()).isEqualTo("23505");
					assertThat(ex.answer().table()).isEqualTo("public.t");
					assertThat(ex.answer().constraint()).isEqualTo("t_email_key");
					assertThat(ex.answer().detail()).isEqualTo("Key (email)=(…) is duplicated.");
				});
			session.rollback();
			session.begin();
			session.beginStep("1/1");
			assertThatExceptionOfType(DatabaseFailure.class)
				.isThrownBy(() -> session.execute(statement("SELECT 1,\n nonsense")))
				.satisfies((ex) -> assertThat(ex.answer().position()).isEqualTo(12));
		}
	}

	@Test
	void doesNotWaitForLocksForEverInATransaction() throws Exception {
		database().execute("CREATE TABLE t (id integer)");
		try (Connection other = database().connect(); MigrationSession session = port().open()) {
			other.setAutoCommit(false);
			other.createStatement().execute("LOCK TABLE t");
			session.begin();
			session.beginStep("1/1");
			assertThatExceptionOfType(DatabaseFailure.class)
				.isThrownBy(() -> session.execute(statement("ALTER TABLE t ADD COLUMN a integer")))
				.satisfies((ex) -> assertThat(ex.sqlState()).isEqualTo("55P03"));
			session.rollback();
		}
	}

	@Test
	void buildsIndexesConcurrentlyAndDropsWhatAFailureLeftInvalid() {
		database().execute("CREATE TABLE t (a integer)", "INSERT INTO t VALUES (1), (1)");
		SqlStatement create = statement("CREATE UNIQUE INDEX CONCURRENTLY t_a_key ON t (a)",
				StatementTrait.CONCURRENTLY, StatementTrait.OUTSIDE_TRANSACTION);
		try (MigrationSession session = port().open()) {
			session.beginStep("1/1");
			assertThat(session.dropInvalidIndex(create)).isNull();
			assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> session.execute(create));
			database().execute("DELETE FROM t");
			assertThat(session.dropInvalidIndex(create)).isEqualTo("public.t_a_key");
			session.execute(create);
			assertThat(session.dropInvalidIndex(create)).isNull();
		}
		assertThat(database().string("SELECT indisvalid FROM pg_index WHERE indexrelid = 't_a_key'::regclass"))
			.isEqualTo("t");
	}

	@Test
	void findsWhatAnInterruptedStatementHasDone() {
		database().execute("CREATE TABLE t (a integer)", "CREATE INDEX t_a ON t (a)");
		try (MigrationSession session = port().open()) {
			assertThat(session.findDone(statement("CREATE INDEX CONCURRENTLY t_a ON t (a)")))
				.isEqualTo("index public.t_a is there and valid");
			assertThat(session.findDone(statement("CREATE INDEX CONCURRENTLY t_b ON t (a)"))).isNull();
			assertThat(session.findDone(statement("CREATE INDEX CONCURRENTLY t_a ON pg_class (relname)"))).isNull();
			assertThat(session.findDone(statement("DROP INDEX CONCURRENTLY IF EXISTS t_a"))).isNull();
			assertThat(session.findDone(statement("DROP INDEX CONCURRENTLY t_b"))).isEqualTo("index t_b is gone");
			assertThat(session.findDone(statement("VACUUM"))).isNull();
		}
	}

	@Test
	void keepsWhatAStepHasSetUntilItsEnd() {
		MigrationDatabase port = port();
		try (MigrationSession session = port.open()) {
			session.commit(new Record(session.read(SnapshotDetail.MARKS), List.of(), List.of(), List.of()));
			DatabaseSnapshot begun = session.read(SnapshotDetail.MARKS);
			session.beginStep("1/1");
			session.execute(statement("SET ROLE pg_monitor"));
			session.commitWithinStep(new Record(begun, List.of(), List.of("a"), List.of()));
			assertThatExceptionOfType(DatabaseFailure.class)
				.isThrownBy(() -> session.execute(statement("CREATE SCHEMA x")))
				.satisfies((ex) -> assertThat(ex.sqlState()).isEqualTo("42501"));
			session.commit(new Record(begun, List.of("a"), List.of("b"), List.of()));
			session.execute(statement("CREATE SCHEMA x"));
		}
		assertThat(port.read(SnapshotDetail.MARKS).snapshot().rows()).containsExactly("b");
	}

	@Test
	void neverGivesAPoolBackAConnectionThatRanRevisions() throws Exception {
		try (HikariDataSource pool = new HikariDataSource()) {
			pool.setJdbcUrl(database().url());
			pool.setUsername(database().user());
			pool.setPassword(database().password());
			pool.setMaximumPoolSize(1);
			MigrationDatabase port = new JdbcMigrationDatabase(pool, pool, vendor(VersionTableSettings.DEFAULTS));
			try (MigrationSession session = port.open()) {
				DatabaseSnapshot before = session.read(SnapshotDetail.MARKS);
				session.begin();
				session.beginStep("1/1");
				session.execute(statement("SET search_path TO pg_catalog"));
				session.commit(new Record(before, List.of(), List.of(), List.of()));
			}
			try (Connection next = pool.getConnection();
					ResultSet row = next.createStatement()
						.executeQuery("SELECT current_setting('search_path'), current_setting('application_name')")) {
				row.next();
				assertThat(row.getString(1)).contains("public");
				assertThat(row.getString(2)).doesNotContain("stillhead");
			}
		}
	}

	@Test
	void worksInSimpleQueryMode() {
		TestDatabase simple = new TestDatabase(database().url() + "?preferQueryMode=simple", database().user(),
				database().password());
		try (MigrationSession session = port(simple, VersionTableSettings.DEFAULTS).open()) {
			session.begin();
			session.beginStep("1/1");
			assertThatExceptionOfType(DatabaseFailure.class)
				.isThrownBy(() -> session.execute(statement("SELECT nonsense")))
				.satisfies((ex) -> assertThat(ex.answer().position()).isEqualTo(8));
			session.rollback();
			session.commit(new Record(session.read(SnapshotDetail.MARKS), List.of(), List.of("a"), List.of()));
		}
		assertThat(database().string("SELECT version_num FROM alembic_version")).isEqualTo("a");
	}

}
