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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import dev.stillhead.error.MigrationException;
import dev.stillhead.jdbc.UnexpectedDatabaseException;
import dev.stillhead.plan.DropsOwnTablesException;
import dev.stillhead.runtime.BookkeepingFailedException;
import dev.stillhead.runtime.ConnectionOrigin;
import dev.stillhead.runtime.DatabaseUnreachableException;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.StatementFailedException;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.script.ScriptDirectoryException;
import dev.stillhead.testing.ChildJvm;
import dev.stillhead.testing.RecordingListener;
import dev.stillhead.testing.RevisionFolder;
import dev.stillhead.testing.SqliteFile;
import dev.stillhead.testing.TestDatabase;
import dev.stillhead.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The engine as its users meet it on SQLite.
 */
class SqliteMigratorIntegrationTests extends MigratorContract {

	/** Takes a second or so: recursion over two million rows. */
	private static final String SLOW = """
			CREATE TABLE slow AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000)
			SELECT max(i) AS i FROM n;
			""";

	SqliteMigratorIntegrationTests() {
		super(SqliteFile.newDatabase());
	}

	@Override
	boolean exists(String table) {
		return !this.database.strings("SELECT 1 FROM sqlite_master WHERE name = '" + table + "'").isEmpty();
	}

	@Test
	void undoesEverythingWhenAStatementFailsAndSaysWhereAndWhatToDo() {
		chain();
		this.revisions.revision("c3", "b2",
				"INSERT INTO t VALUES (2, 'x');\n\nCREATE UNIQUE INDEX t_name_key\n  ON t (name);",
				"DROP INDEX t_name_key;");
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> upgrade("head")).satisfies((ex) -> {
			assertThat(ex.problem()).isEqualTo(
					"The upgrade stopped at c3, revision c3. Nothing was changed: the database is at <base>, as before.");
			assertThat(ex.report().description()).contains("where      " + this.folder + "/c3.sql:9, statement 2 of 2")
				.contains("database   23505: UNIQUE constraint failed: t.name (SQLITE_CONSTRAINT_UNIQUE)");
			assertThat(ex.remedy()).contains("Rows of t break the new rule")
				.contains("SELECT name, count(*) FROM t GROUP BY name HAVING count(*) > 1;");
		});
		assertThat(this.database.strings("SELECT name FROM sqlite_master")).isEmpty();
	}

	@Test
	void usesTheSectionOfItsOwn() {
		this.revisions.file("a1.sql", """
				-- Revision ID: a1
				-- Revises:

				-- +upgrade
				CREATE TABLE t (id bigint GENERATED ALWAYS AS IDENTITY, name text DEFAULT $$x$$);
				-- +upgrade sqlite
				CREATE TABLE t (id integer PRIMARY KEY, name text DEFAULT 'x');
				CREATE TRIGGER t_name AFTER INSERT ON t BEGIN
				  UPDATE t SET name = upper(name) WHERE id = new.id;
				END;
				INSERT INTO t (id) VALUES (1);
				-- +downgrade
				DROP TABLE t;
				""");
		upgrade("head");
		assertThat(this.database.strings("SELECT name FROM t")).containsExactly("X");
		downgrade("base");
		assertThat(exists("t")).isFalse();
	}

	@Test
	void refusesWhatDoesNothingInATransaction() {
		this.revisions.revision("a1", "", "PRAGMA foreign_keys = OFF;\nVACUUM;", "");
		assertThatExceptionOfType(ScriptDirectoryException.class).isThrownBy(() -> upgrade("head"))
			.withMessageContaining("PRAGMA foreign_keys = OFF")
			.withMessageContaining("VACUUM")
			.withMessageContaining("-- Transactional: false");
	}

	@Test
	void runsOutsideATransactionWhatMustNotRunInOne() {
		this.revisions.revision("a1", "",
				"CREATE TABLE t (id integer);\nVACUUM;\nPRAGMA journal_mode = WAL;\nINSERT INTO t VALUES (1);",
				"DROP TABLE t;", "Transactional: false");
		upgrade("head");
		assertThat(this.database.string("PRAGMA journal_mode")).isEqualTo("wal");
		assertThat(this.database.strings("SELECT id FROM t")).containsExactly("1");
		assertThat(this.database.strings("SELECT event FROM alembic_version_journal ORDER BY id")).startsWith("started")
			.endsWith("done");
	}

	@Test
	void goesOnWhereARunOutsideATransactionStopped() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);\nVACUUM;\nINSERT INTO nowhere VALUES (1);",
				"DROP TABLE t;", "Transactional: false");
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> upgrade("head"))
			.withMessageContaining("42P01: no such table: nowhere")
			.withMessageContaining("2 statements of it are done and stay");
		this.database.execute("CREATE TABLE nowhere (id integer)");
		upgrade("head");
		assertThat(this.listener.heard()).contains("resuming after 2: upgrade <base> -> a1, revision a1");
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 5 })
	void oneInstanceMigratesAndTheOthersWait(int count) {
		this.revisions.revision("a1", "", SLOW + "CREATE TABLE t (id integer);", "DROP TABLE t;")
			.revision("b2", "a1", "INSERT INTO t VALUES (1);\nVACUUM;", "DELETE FROM t;", "Transactional: false");
		List<RecordingListener> listeners = IntStream.range(0, count).mapToObj((i) -> new RecordingListener()).toList();
		List<CompletableFuture<MigrationResult>> runs = listeners.stream()
			.map((listener) -> CompletableFuture.supplyAsync(() -> builder().build().upgrade("head", listener),
					(work) -> new Thread(work).start()))
			.toList();
		assertThat(runs).allSatisfy((run) -> assertThat(run.get(30, TimeUnit.SECONDS).to()).containsExactly("b2"));
		assertThat(listeners).filteredOn((listener) -> listener.heard().contains("starting from <base>")).hasSize(1);
		assertThat(listeners).filteredOn((listener) -> !listener.heard().contains("starting from <base>"))
			.hasSize(count - 1)
			.allSatisfy((listener) -> assertThat(listener.heard()).endsWith("up to date at b2 (head)")
				.noneMatch((line) -> line.startsWith("upgrade")));
		assertThat(this.database.strings("SELECT id FROM t")).containsExactly("1");
	}

	@Test
	void waitingInstanceTakesOverFromAProcessThatWasKilled() throws Exception {
		RevisionFolder slow = new RevisionFolder(Files.createDirectory(this.folder.resolve("slow")));
		slow.revision("a1", "", """
				CREATE TABLE slow AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n
				  WHERE i < 2000000000) SELECT max(i) AS i FROM n;""", "DROP TABLE slow;");
		this.revisions = new RevisionFolder(Files.createDirectory(this.folder.resolve("quick")));
		this.revisions.revision("a1", "", "CREATE TABLE slow (i integer);", "DROP TABLE slow;");
		CompletableFuture<MigrationResult> waiting;
		try (ChildJvm child = ChildJvm.upgrading(this.database, slow.location(), 0)) {
			Wait.until("the child migrating", this::childWorks);
			waiting = CompletableFuture.supplyAsync(() -> upgrade("head"));
			Wait.until("this instance waiting", () -> !this.listener.heard().isEmpty());
			child.kill();
		}
		assertThat(waiting.get(30, TimeUnit.SECONDS).to()).containsExactly("a1");
		assertThat(this.listener.heard()).containsExactly("waiting for child 1.0 on elsewhere", "starting from <base>",
				"upgrade <base> -> a1, revision a1", "finished at a1 (head) in 1 transactions");
		assertThat(file().resolveSibling("database.db-migrating")).doesNotExist();
	}

	private boolean childWorks() {
		try {
			Path lock = file().resolveSibling("database.db-migrating");
			return Files.exists(lock) && Files.readString(lock).endsWith("1/1");
		}
		catch (IOException ex) {
			return false;
		}
	}

	private Path file() {
		return Path.of(this.database.url().substring("jdbc:sqlite:".length()));
	}

	@Test
	void triesAgainWhenAnotherProcessIsWriting() throws Exception {
		chain();
		upgrade("a1");
		Migrator migrator = builder()
			.execution(
					new ExecutionSettings(false, Duration.ofMillis(100), null, Duration.ofSeconds(20), Duration.ZERO))
			.build();
		try (Connection writer = this.database.connect()) {
			writer.createStatement().execute("BEGIN IMMEDIATE");
			CompletableFuture<MigrationResult> run = CompletableFuture
				.supplyAsync(() -> migrator.upgrade("head", this.listener));
			Wait.until("it retrying",
					() -> this.listener.heard().stream().anyMatch((line) -> line.startsWith("retrying")));
			writer.createStatement().execute("ROLLBACK");
			assertThat(run.get(20, TimeUnit.SECONDS).to()).containsExactly("b2");
		}
	}

	@Test
	void saysThatAnotherProcessIsWriting() throws Exception {
		chain();
		Migrator migrator = builder()
			.execution(new ExecutionSettings(false, Duration.ofMillis(50), null, Duration.ZERO, Duration.ZERO))
			.build();
		try (Connection writer = this.database.connect()) {
			writer.createStatement().execute("BEGIN IMMEDIATE");
			assertThatExceptionOfType(BookkeepingFailedException.class)
				.isThrownBy(() -> migrator.upgrade("head", this.listener))
				.withMessageContaining("55P03: database is locked (SQLITE_BUSY)")
				.withMessageContaining("Another process has the database file locked");
		}
	}

	@Test
	void makesTheFileButNotItsFolder() {
		chain();
		upgrade("head");
		assertThat(file()).exists();
		TestDatabase nowhere = SqliteFile.at(file().resolveSibling("nowhere").resolve("x.db"));
		assertThatExceptionOfType(DatabaseUnreachableException.class)
			.isThrownBy(() -> Migrator.builder(nowhere.dataSource())
				.locations(List.of(this.revisions.location()))
				.origin(new ConnectionOrigin("DATABASE_URL=sqlite:///nowhere/x.db", "nowhere/x.db"))
				.build()
				.upgrade("head", this.listener))
			.withMessageContaining("The database at nowhere/x.db cannot be opened.")
			.withMessageContaining("is the folder there (mkdir -p)");
	}

	@Test
	void readsAFileThatMayNotBeWrittenAndRefusesToMigrateIt() {
		chain();
		upgrade("head");
		Migrator readOnly = readOnly();
		readOnly.upgrade("head", this.listener);
		assertThat(this.listener.heard()).endsWith("up to date at b2 (head)");
		this.revisions.revision("c3", "b2", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		assertThatExceptionOfType(MigrationException.class).isThrownBy(() -> readOnly().upgrade("head", this.listener))
			.withMessageContaining("25006")
			.withMessageContaining("both the file and its folder must be writable");
	}

	private Migrator readOnly() {
		TestDatabase readOnly = new TestDatabase("jdbc:sqlite:file:" + file() + "?mode=ro", "", "");
		return Migrator.builder(readOnly.dataSource()).locations(List.of(this.revisions.location())).build();
	}

	@Test
	void refusesAFileThatIsNoDatabase() throws Exception {
		chain();
		Files.writeString(file(), "This is not a database, but a text of some length.".repeat(20));
		assertThatExceptionOfType(DatabaseUnreachableException.class).isThrownBy(() -> upgrade("head"))
			.withMessageContaining("cannot be opened")
			.withMessageContaining("XX001: file is not a database (SQLITE_NOTADB)");
	}

	@Test
	void migratesADatabaseInMemoryAndLeavesItThere() throws Exception {
		chain();
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
			connection.createStatement().execute("PRAGMA foreign_keys = ON");
			Migrator.builder(new SingleConnectionDataSource(connection, true))
				.database("sqlite")
				.locations(List.of(this.revisions.location()))
				.build()
				.upgrade("head", this.listener);
			assertThat(connection.createStatement().executeQuery("SELECT name FROM t").getString(1)).isEqualTo("x");
			assertThat(connection.createStatement().executeQuery("PRAGMA foreign_keys").getInt(1)).isEqualTo(1);
		}
	}

	@Test
	void saysThatItWasTakenForAnotherDatabase() {
		chain();
		assertThatExceptionOfType(UnexpectedDatabaseException.class)
			.isThrownBy(() -> builder().database("postgresql").build().upgrade("head", this.listener))
			.withMessageContaining("leads to SQLite, and PostgreSQL was expected");
	}

	@Test
	void refusesASchemaForTheVersionTable() {
		chain();
		assertThatExceptionOfType(MigrationException.class)
			.isThrownBy(() -> builder().versionTable(new VersionTableSettings("alembic_version", "habits", true, null))
				.build()
				.upgrade("head", this.listener))
			.withMessageContaining("SQLite has no schemas")
			.withMessageContaining("stillhead.version-table-schema is habits");
	}

	@Test
	void takesOverADatabaseThatAlembicManages() {
		this.database.execute(
				"CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
						+ "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))",
				"CREATE TABLE t (id integer)", "INSERT INTO alembic_version VALUES ('a1')");
		chain();
		upgrade("head");
		assertThat(this.listener.heard()).startsWith("starting from a1");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("b2");
	}

	@Test
	void refusesARevisionThatDropsTheEnginesOwnTables() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);", "DROP TABLE IF EXISTS main.alembic_version;");
		upgrade("a1");
		assertThatExceptionOfType(DropsOwnTablesException.class).isThrownBy(() -> downgrade("base"))
			.withMessageContaining("alembic_version");
	}

	@Test
	void saysWhichRowsKeepATableFromBeingCopied() {
		Migrator migrator = builder().locations(List.of("classpath:dev/stillhead/sqliterevisions")).build();
		migrator.upgrade("b2", this.listener);
		assertThatExceptionOfType(StatementFailedException.class)
			.isThrownBy(() -> migrator.upgrade("head", this.listener))
			.withMessageContaining("Nothing was changed: the database is at b2, as before.")
			.withMessageContaining("AgePeople.java")
			.withMessageContaining("INSERT INTO _stillhead_new_people")
			.withMessageContaining("23502: NOT NULL constraint failed: people.age (SQLITE_CONSTRAINT_NOTNULL)")
			.withMessageContaining("Rows of people break the new rule");
		assertThat(exists("_stillhead_new_people")).isFalse();
		this.database.execute("UPDATE people SET age = 0 WHERE age IS NULL");
		migrator.upgrade("head", this.listener);
		this.listener.heard().clear();
		migrator.downgrade("a1", this.listener);
		assertThat(this.listener.heard()).contains("losing people.name");
		assertThat(this.database.strings("SELECT age FROM people ORDER BY id")).containsExactly("30", "0");
	}

	@Test
	void storesADowngradeThatNeedsNoLook() {
		Migrator migrator = builder().locations(List.of("classpath:dev/stillhead/sqliterevisions")).build();
		migrator.upgrade("b2", this.listener);
		this.database.execute("UPDATE people SET age = 0");
		migrator.upgrade("c3", this.listener);
		assertThat(this.database.strings("SELECT downgrade FROM alembic_version_journal ORDER BY id"))
			.containsExactly("[\"DROP TABLE people\"]", "[\"ALTER TABLE people DROP COLUMN name\"]", null);
		assertThat(this.database.string("SELECT downgrade_reason FROM alembic_version_journal WHERE revision = 'c3'"))
			.contains("depends on what the table looks like");
	}

	@Test
	void takesBackWhatItHasNoFilesOf() {
		chain();
		upgrade("head");
		this.revisions.delete("b2");
		assertThat(builder().build().downgrade("a1", (plan) -> true, this.listener).to()).containsExactly("a1");
		assertThat(this.database.strings("SELECT name FROM pragma_table_info('t')")).containsExactly("id");
	}

	@Test
	void acceptsReleasesAndMakesItsTablesAgain() {
		chain();
		upgrade("head");
		this.revisions.revision("a1", "", "CREATE TABLE t (id bigint);", "DROP TABLE t;");
		assertThat(builder().build().status("head").changed()).containsExactly("a1");
		builder().build().accept("a1", this.listener);
		assertThat(builder().build().status("head").changed()).isEmpty();
		assertThat(builder().build().losses("base").tables()).containsExactly("t");
		assertThat(builder().build().release(this.listener)).contains("alembic_version_journal");
		assertThat(builder().build().release(this.listener)).isEmpty();
		assertThat(builder().build().ensureVersion(this.listener)).isTrue();
		assertThat(builder().build().ensureVersion(this.listener)).isFalse();
	}

}
