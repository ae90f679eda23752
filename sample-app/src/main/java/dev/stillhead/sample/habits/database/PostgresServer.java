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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server on this machine, as its superuser sees it. Local connections need
 * no password.
 *
 * @param port where it listens
 */
record PostgresServer(int port) {

	/** The database, and the role that owns it. */
	static final String DATABASE = "habits";

	private static final String SUPERUSER = "postgres";

	private static final int SECONDS_TO_ANSWER = 5;

	String jdbcUrl() {
		return "jdbc:postgresql://localhost:%d/%s".formatted(this.port, DATABASE);
	}

	/** Whether a server answers, and it is the one with these data. */
	boolean isServing(Path data) throws IOException {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			Path served = Path.of(single(statement, "SHOW data_directory"));
			return Files.isDirectory(served) && Files.isSameFile(served, data);
		}
		catch (SQLException ex) {
			return false;
		}
	}

	/** Makes the database and its role unless they are there. */
	void createDatabase() throws SQLException {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			if (isEmpty(statement, "SELECT FROM pg_roles WHERE rolname = '" + DATABASE + "'")) {
				statement.execute("CREATE ROLE " + DATABASE + " LOGIN CREATEDB");
			}
			if (isEmpty(statement, "SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
				statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + DATABASE);
			}
		}
	}

	/** How many connections there are beside the one that asks. */
	int connectionsOfOthers() throws SQLException {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			return Integer.parseInt(single(statement, "SELECT count(*) FROM pg_stat_activity"
					+ " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"));
		}
	}

	private Connection connect() throws SQLException {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setServerNames(new String[] { "localhost" });
		dataSource.setPortNumbers(new int[] { this.port });
		dataSource.setDatabaseName("postgres");
		dataSource.setUser(SUPERUSER);
		dataSource.setConnectTimeout(SECONDS_TO_ANSWER);
		dataSource.setSocketTimeout(SECONDS_TO_ANSWER);
		return dataSource.getConnection();
	}

	private static boolean isEmpty(Statement statement, String query) throws SQLException {
		try (ResultSet rows = statement.executeQuery(query)) {
			return !rows.next();
		}
	}

	private static String single(Statement statement, String query) throws SQLException {
		try (ResultSet rows = statement.executeQuery(query)) {
			rows.next();
			return rows.getString(1);
		}
	}

}
