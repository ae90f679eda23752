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

package dev.stillhead.sample.habits.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LocalDatabaseIntegrationTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** A new database, for the tests that need one that is made already. */
	@TempDir
	private static Path made;

	@TempDir
	private Path temporary;

	@BeforeAll
	static void make() throws Exception {
		LocalDatabase.open(made, PATIENCE).close();
	}

	@AfterEach
	void stopWhatWasLeftRunning() throws Exception {
		if (Files.exists(Postmaster.file(data()))) {
			killServer();
		}
	}

	@Test
	void keepsTheDataFromOneStartToTheNext() throws Exception {
		copyMade();
		try (LocalDatabase database = open()) {
			execute(database.jdbcUrl(), "CREATE TABLE kept ()");
		}
		try (LocalDatabase database = open()) {
			execute(database.jdbcUrl(), "DROP TABLE kept");
		}
	}

	@Test
	void belongsToItsOwnRole() throws Exception {
		try (LocalDatabase database = open()) {
			execute(database.jdbcUrl(), "CREATE SCHEMA habits");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> execute(database.jdbcUrl(), "CREATE ROLE another"))
				.withMessageContaining("permission denied");
		}
	}

	@Test
	void joinsTheServerThatRunsAndStopsOnlyItsOwn() throws Exception {
		copyMade();
		try (LocalDatabase starter = open()) {
			try (LocalDatabase joined = open()) {
				assertThat(joined.jdbcUrl()).isEqualTo(starter.jdbcUrl());
			}
			execute(starter.jdbcUrl(), "SELECT 1");
		}
		assertThat(Postmaster.file(data())).doesNotExist();
	}

	@Test
	void leavesTheServerToThoseWhoAreConnected() throws Exception {
		copyMade();
		LocalDatabase starter = open();
		try (Connection connection = connect(open().jdbcUrl())) {
			starter.close();
			assertThat(connection.isValid(1)).isTrue();
		}
	}

	@Test
	void stopsTheServerWhenItsOwnConnectionsHaveJustBeenClosed() throws Exception {
		copyMade();
		LocalDatabase database = open();
		for (int i = 0; i < 20; i++) {
			execute(database.jdbcUrl(), "SELECT 1");
		}
		database.close();
		assertThat(Postmaster.file(data())).doesNotExist();
	}

	@Test
	void leavesAServerThatSomebodyElseStartedInTheMeantime() throws Exception {
		copyMade();
		LocalDatabase first = open();
		killServer();
		LocalDatabaseProcess second = LocalDatabaseProcess.start(folder());
		String url = second.url();
		first.close();
		execute(url, "SELECT 1");
		second.end();
	}

	@Test
	void twoProcessesThatStartAtTheSameInstantShareOneServer() throws Exception {
		LocalDatabaseProcess one = LocalDatabaseProcess.start(folder());
		LocalDatabaseProcess other = LocalDatabaseProcess.start(folder());
		String url = one.url();
		assertThat(other.url()).isEqualTo(url);
		execute(url, "SELECT 1");
		one.end();
		other.end();
		assertThat(Postmaster.file(data())).doesNotExist();
	}

	@Test
	void joinsTheServerWhoseStarterWasKilledAndLeavesItRunning() throws Exception {
		copyMade();
		LocalDatabaseProcess starter = LocalDatabaseProcess.start(folder());
		String url = starter.url();
		starter.kill();
		try (LocalDatabase joined = open()) {
			assertThat(joined.jdbcUrl()).isEqualTo(url);
		}
		execute(url, "SELECT 1");
	}

	@Test
	void startsAgainAfterTheServerWasKilled() throws Exception {
		copyMade();
		LocalDatabaseProcess starter = LocalDatabaseProcess.start(folder());
		execute(starter.url(), "CREATE TABLE kept ()");
		killServer();
		starter.kill();
		try (LocalDatabase database = open()) {
			execute(database.jdbcUrl(), "DROP TABLE kept");
		}
	}

	@Test
	void startsWhereAnotherProgramHasTheNumberOfTheServerThatWas() throws Exception {
		copyMade();
		Files.write(Postmaster.file(data()), List.of(String.valueOf(ProcessHandle.current().pid()), data().toString(),
				"1700000000", "5432", "/tmp", "localhost"));
		try (LocalDatabase database = open()) {
			execute(database.jdbcUrl(), "SELECT 1");
		}
	}

	@Test
	void beginsAnewWhenTheFirstStartWasKilledHalfWay() throws Exception {
		Files.createDirectories(data());
		Files.writeString(data().resolve("PG_VERSION"), "17\n");
		try (LocalDatabase database = open()) {
			execute(database.jdbcUrl(), "SELECT 1");
		}
	}

	@Test
	void saysWhatTheServerComplainsOf() throws Exception {
		copyMade();
		Files.writeString(data().resolve("postgresql.conf"), "nonsense = 1\n");
		assertThatExceptionOfType(LocalDatabaseException.class)
			.isThrownBy(() -> LocalDatabase.open(folder(), Duration.ofSeconds(2)))
			.withMessageContaining(folder().toString())
			.withMessageContaining("unrecognized configuration parameter \"nonsense\"");
	}

	@Test
	void namesTheFolderThatCannotBeUsed() throws Exception {
		Files.createFile(folder());
		assertThatExceptionOfType(LocalDatabaseException.class).isThrownBy(this::open)
			.withMessageContaining(folder().toString())
			.satisfies((ex) -> assertThat(ex.remedy()).contains("--habits.local-database.folder="));
	}

	private void copyMade() throws Exception {
		Process copy = new ProcessBuilder("cp", "-a", made.toString(), folder().toString()).inheritIO().start();
		assertThat(copy.waitFor()).isZero();
	}

	private LocalDatabase open() {
		return LocalDatabase.open(folder(), PATIENCE);
	}

	private Path folder() {
		return this.temporary.resolve("habits-db");
	}

	private Path data() {
		return folder().resolve("data");
	}

	/** Leaves the file behind in which the server says that it runs. */
	private void killServer() throws IOException {
		Postmaster postmaster = Postmaster.of(data());
		assertThat(postmaster).isNotNull();
		ProcessHandle.of(postmaster.processId()).ifPresent(ProcessHandle::destroyForcibly);
	}

	private static void execute(String url, String sql) throws SQLException {
		try (Connection connection = connect(url); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static Connection connect(String url) throws SQLException {
		return DriverManager.getConnection(url, PostgresServer.DATABASE, null);
	}

}
