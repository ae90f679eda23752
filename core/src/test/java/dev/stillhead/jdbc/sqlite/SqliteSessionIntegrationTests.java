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

package dev.stillhead.jdbc.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

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
import dev.stillhead.sql.StatementTrait;
import dev.stillhead.testing.SqliteFile;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The session's contract on SQLite, and what only SQLite has.
 */
class SqliteSessionIntegrationTests extends MigrationSessionContract {

	private static final ExecutionSettings IMPATIENT = new ExecutionSettings(false, Duration.ofMillis(100), null,
			Duration.ZERO, Duration.ZERO);

	@Override
	protected TestDatabase newDatabase() {
		return SqliteFile.newDatabase();
	}

	@Override
	protected boolean hasUsers() {
		return false;
	}

	@Override
	protected MigrationDatabase port(TestDatabase database, VersionTableSettings settings) {
		return new JdbcMigrationDatabase(database.dataSource(), database.dataSource(),
				new SqliteVendor(settings, IMPATIENT, new Application("habits", null, "host")));
	}

	private MigrationDatabase port() {
		return port(database(), VersionTableSettings.DEFAULTS);
	}

	@Test
	void makesTheVersionTableAsAlembicDoes() {
		commit(port(), List.of("a1"));
		assertThat(database().string("SELECT sql FROM sqlite_master WHERE name = 'alembic_version'")).isEqualTo(
				"CREATE TABLE alembic_version (\n\tversion_num VARCHAR(32) NOT NULL, \n\tCONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n)");
	}

	@Test
	void saysWhichFileItIs() {
		assertThat(port().read(SnapshotDetail.MARKS).database().description()).startsWith("SQLite 3.")
			.endsWith("/database.db");
	}

	@Test
	void findsTablesWhateverTheCaseOfTheirNames() {
		database().execute("CREATE TABLE Alembic_Version (version_num varchar(32) NOT NULL)",
				"INSERT INTO alembic_version VALUES ('a')");
		assertThat(port().read(SnapshotDetail.MARKS).snapshot().rows()).containsExactly("a");
	}

	@Test
	void leavesNoFileBehindWhenTheLockIsGivenBack() throws Exception {
		MigrationDatabase port = port();
		try (MigrationSession session = port.open()) {
			session.lock().tryAcquire();
			assertThat(lockFile()).exists();
			session.beginStep("2/5");
			assertThat(Files.readString(lockFile())).contains("habits on host").endsWith("2/5");
		}
		assertThat(lockFile()).doesNotExist();
	}

	@Test
	void takesAFileThatAKilledProcessHasLeftForNoLock() throws Exception {
		MigrationDatabase port = port();
		try (MigrationSession session = port.open()) {
			Files.writeString(lockFile(), "token\nsomebody\n2026-01-01T00:00:00Z\n1/2");
			assertThat(session.lock().holder()).isNull();
			assertThat(session.lock().tryAcquire()).isTrue();
		}
	}

	private Path lockFile() {
		return Path.of(database().url().substring("jdbc:sqlite:".length()) + "-migrating");
	}

	@Test
	void meetsAWriterBeforeAnythingIsDone() throws Exception {
		try (Connection writer = database().connect(); MigrationSession session = port().open()) {
			writer.createStatement().execute("BEGIN IMMEDIATE");
			assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(session::begin)
				.satisfies((ex) -> assertThat(ex.sqlState()).isEqualTo("55P03"))
				.withMessageContaining("database is locked");
			writer.createStatement().execute("ROLLBACK");
			session.begin();
		}
	}

	@Test
	void refusesToCommitWhatBreaksAForeignKey() {
		database().execute("CREATE TABLE a (id integer PRIMARY KEY)",
				"CREATE TABLE b (id integer PRIMARY KEY, a_id integer REFERENCES a (id))", "INSERT INTO a VALUES (1)",
				"INSERT INTO b VALUES (1, 1)");
		try (MigrationSession session = port().open()) {
			DatabaseSnapshot base = session.read(SnapshotDetail.MARKS);
			session.begin();
			session.beginStep("1/1");
			session.execute(statement("DELETE FROM a"));
			assertThatExceptionOfType(DatabaseFailure.class)
				.isThrownBy(() -> session.commit(new Record(base, List.of(), List.of("a1"), List.of())))
				.satisfies((ex) -> {
					assertThat(ex.sqlState()).isEqualTo("23503");
					assertThat(ex.answer().message()).isEqualTo("1 row of b refer to rows of a that are not there");
				});
		}
		assertThat(database().strings("SELECT id FROM a")).containsExactly("1");
	}

	@Test
	void leavesWhatWasBrokenBeforeAlone() {
		database().execute("CREATE TABLE a (id integer PRIMARY KEY)",
				"CREATE TABLE b (id integer PRIMARY KEY, a_id integer REFERENCES a (id))",
				"INSERT INTO b VALUES (1, 1), (2, 2)");
		commit(port(), List.of("a1"));
		assertThat(port().read(SnapshotDetail.MARKS).snapshot().rows()).containsExactly("a1");
	}

	@Test
	void deletesNothingAlongWithADroppedTable() {
		database().execute("CREATE TABLE a (id integer PRIMARY KEY)",
				"CREATE TABLE b (id integer PRIMARY KEY, a_id integer REFERENCES a (id) ON DELETE CASCADE)",
				"INSERT INTO a VALUES (1)", "INSERT INTO b VALUES (1, 1)");
		TestDatabase enforcing = new TestDatabase(database().url() + "?foreign_keys=true", "", "");
		MigrationDatabase port = port(enforcing, VersionTableSettings.DEFAULTS);
		try (MigrationSession session = port.open()) {
			DatabaseSnapshot base = session.read(SnapshotDetail.MARKS);
			session.begin();
			session.beginStep("1/1");
			session.execute(statement("DROP TABLE a"));
			session.execute(statement("CREATE TABLE a (id integer PRIMARY KEY, name text)"));
			session.execute(statement("INSERT INTO a VALUES (1, 'x')"));
			session.commit(new Record(base, List.of(), List.of("a1"), List.of()));
		}
		assertThat(database().strings("SELECT id FROM b")).containsExactly("1");
	}

	@Test
	void startsEveryStepFromTheSameSettings() {
		try (MigrationSession session = port().open()) {
			session.beginStep("1/2");
			session.execute(statement("PRAGMA foreign_keys = ON", StatementTrait.SETS_SESSION));
			session.execute(statement("PRAGMA recursive_triggers = ON", StatementTrait.SETS_SESSION));
			session.beginStep("2/2");
			session.execute((jdbc) -> {
				assertThat(jdbc.queryForObject("PRAGMA foreign_keys", Integer.class)).isZero();
				assertThat(jdbc.queryForObject("PRAGMA recursive_triggers", Integer.class)).isZero();
			});
		}
	}

	@Test
	void putsSettingsBackAlsoWithinATransactionAndBehindIt() {
		try (MigrationSession session = port().open()) {
			DatabaseSnapshot base = session.read(SnapshotDetail.MARKS);
			session.beginStep("1/3");
			session.execute(statement("PRAGMA foreign_keys = ON", StatementTrait.SETS_SESSION));
			session.commit(new Record(base, List.of(), List.of(), List.of()));
			session.begin();
			session.beginStep("2/3");
			session.execute(statement("PRAGMA legacy_alter_table = ON", StatementTrait.SETS_SESSION));
			session.beginStep("3/3");
			assertThat(session.query("SELECT * FROM pragma_legacy_alter_table, pragma_foreign_keys"))
				.containsExactly(List.of("0", "0"));
		}
	}

	@Test
	void undoesABatchOfACallback() {
		database().execute("CREATE TABLE t (id integer)");
		try (MigrationSession session = port().open()) {
			session.begin();
			session.beginStep("1/1");
			session.execute((jdbc) -> jdbc.batchUpdate("INSERT INTO t VALUES (?)",
					List.<Object[]>of(new Object[] { 1 }, new Object[] { 2 })));
			session.rollback();
		}
		assertThat(database().strings("SELECT id FROM t")).isEmpty();
	}

	@Test
	void leavesTheJournalModeAlone() {
		assertThat(database().string("PRAGMA journal_mode=WAL")).isEqualTo("wal");
		commit(port(), List.of("a1"));
		assertThat(database().string("PRAGMA journal_mode")).isEqualTo("wal");
	}

	private static void commit(MigrationDatabase port, List<String> to) {
		try (MigrationSession session = port.open()) {
			session.commit(new Record(session.read(SnapshotDetail.MARKS), List.of(), to, List.of()));
		}
	}

}
