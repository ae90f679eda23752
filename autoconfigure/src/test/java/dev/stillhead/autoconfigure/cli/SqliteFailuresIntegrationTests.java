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

package dev.stillhead.autoconfigure.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What somebody sees whose database file cannot be used: what, where, what next.
 */
class SqliteFailuresIntegrationTests {

	@TempDir
	private Path project;

	@Test
	void saysThatAFolderMayNotBeWritten() {
		assertThat(upgrade("sqlite:////proc/database.db")).contains("""
				error: the database at /proc/database.db cannot be opened. Nothing was changed.

				  from      DATABASE_URL=sqlite:////proc/database.db
				  database  58P01: unable to open database file (SQLITE_CANTOPEN)

				  next      SQLite makes the file, but not its folder: is the folder there (mkdir -p), may this""")
			.endsWith("-> 1\n");
	}

	@Test
	void saysThatAFileMayNotBeWritten() {
		assertThat(upgrade(url("database.db"))).contains("At a1 (head).");
		assertThat(todos(url("database.db") + "?mode=ro&uri=true")
			.revision("b2", "a1", "more", "CREATE TABLE more (id integer);", "DROP TABLE more;")
			.session("upgrade", "head")).contains("25006: attempt to write a readonly database (SQLITE_READONLY")
			.contains("both the file and its folder must be writable", "(mode=ro)")
			.contains("Nothing was changed")
			.endsWith("-> 1\n");
		assertThat(todos(url("database.db") + "?mode=ro&uri=true").session("current")).endsWith("a1\n");
	}

	@Test
	void saysThatAFileIsNoDatabase() throws IOException {
		Files.writeString(this.project.resolve("notes.txt"), "Not a database, and not short of words about it.\n");
		assertThat(upgrade(url("notes.txt"))).isEqualTo("""
				error: the database at notes.txt cannot be opened. Nothing was changed.

				  from      DATABASE_URL=sqlite:///notes.txt
				  database  XX001: file is not a database (SQLITE_NOTADB)

				  next      The file is not a database of SQLite, or damaged. Is the address right? \
				sqlite3 FILE "PRAGMA integrity_check" tells more.
				-> 1
				""");
	}

	@Test
	void saysThatAFileIsLocked() throws SQLException {
		upgrade(url("database.db"));
		try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + this.project.resolve("database.db"));
				Statement statement = other.createStatement()) {
			statement.execute("BEGIN EXCLUSIVE");
			// By the pool, which tries its connections, or by the first query
			assertThat(todos(url("database.db")).property("spring.datasource.hikari.connection-timeout=300")
				.session("current"))
				.startsWith("error: ")
				.contains("at database.db", "Nothing was changed.", "55P03: database is locked (SQLITE_BUSY)",
						"Another process has the database file locked", "fuser shows which processes")
				.endsWith("-> 1\n");
			statement.execute("ROLLBACK");
		}
	}

	@Test
	void saysThatADiskIsFullAndLeavesTheDatabaseAsItWas() throws SQLException {
		upgrade(url("database.db"));
		String seen = todos(url("database.db")).revision("b2", "a1", "fill", """
				PRAGMA max_page_count = 20;
				INSERT INTO todos (title) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n
				  WHERE i < 20000) SELECT hex(randomblob(50)) FROM n;""", "DELETE FROM todos;")
			.session("upgrade", "head");
		assertThat(seen)
			.contains("error: the upgrade stopped at b2, fill. Nothing was changed: the database is at a1, as before.",
					"53100: database or disk is full (SQLITE_FULL)", "Is there room on the disk")
			.endsWith("-> 1\n");
		assertThat(todos(url("database.db")).session("current")).endsWith("a1\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sqlite://x", "sqlite:relative", "sqlite:/absolute", "sqlite" })
	void saysHowAnAddressIsWritten(String url) {
		assertThatThrownBy(() -> upgrade(url)).hasMessageStartingWith("DATABASE_URL cannot be used: ")
			.hasMessageContaining("Write three slashes before a relative path, sqlite:///app.db");
	}

	private String upgrade(String url) {
		return todos(url).session("upgrade", "head");
	}

	private String url(String file) {
		return "sqlite:///" + this.project.resolve(file);
	}

	private CommandLineFixture todos(String url) {
		return new CommandLineFixture(this.project).property("DATABASE_URL=" + url)
			.revision("a1", "", "initial", "CREATE TABLE todos (id integer PRIMARY KEY, title text);",
					"DROP TABLE todos;");
	}

}
