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

package dev.stillhead.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL for tests, started once per JVM and stopped after its last test by
 * {@link PostgresqlServerEnd}: a container where there is a Docker engine, the embedded
 * one elsewhere. Every test takes a database of its own. Says which server it is, so that
 * no run leaves it to be guessed.
 */
public final class PostgresqlServer {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static volatile EmbeddedPostgres embedded;

	private final String address;

	private final String user;

	private final String password;

	private PostgresqlServer(String address, String user, String password) {
		this.address = address;
		this.user = user;
		this.password = password;
		System.out.println("Tests run on PostgreSQL " + version() + " at " + address);
	}

	/**
	 * The server that all tests of this JVM share.
	 * @return the server
	 */
	public static PostgresqlServer shared() {
		return Shared.SERVER;
	}

	/**
	 * Stops the server that all tests share, if it was started here. Its files, hundreds
	 * for each test, are deleted; left to the end of the JVM, that takes longer than a
	 * build waits for it.
	 * @throws IOException if it does not stop
	 */
	static void stop() throws IOException {
		EmbeddedPostgres started = embedded;
		if (started != null) {
			started.close();
		}
	}

	/**
	 * A new, empty database.
	 * @return the database
	 */
	public TestDatabase newDatabase() {
		String name = "test_" + COUNT.incrementAndGet() + "_" + Long.toHexString(System.nanoTime());
		execute("CREATE DATABASE " + name);
		return new TestDatabase("jdbc:postgresql://" + this.address + "/" + name, this.user, this.password);
	}

	/**
	 * Drops a database that a test made, where there are many of them.
	 * @param database the database, to which nobody is connected any more
	 */
	public void drop(TestDatabase database) {
		execute("DROP DATABASE " + database.url().substring(database.url().lastIndexOf('/') + 1));
	}

	/**
	 * Runs a statement as the server's owner, in no database in particular.
	 * @param sql the statement
	 */
	public void execute(String sql) {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String version() {
		try (Connection connection = connect()) {
			return connection.getMetaData().getDatabaseProductVersion();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection("jdbc:postgresql://" + this.address + "/postgres", this.user, this.password);
	}

	private static final class Shared {

		private static final PostgresqlServer SERVER = start();

		private static PostgresqlServer start() {
			String given = System.getProperty("stillhead.test.postgresql");
			return (given != null) ? new PostgresqlServer(given, System.getProperty("stillhead.test.user", "postgres"),
					System.getProperty("stillhead.test.password", "postgres")) : embedded();
		}

		private static PostgresqlServer embedded() {
			try {
				EmbeddedPostgres server = EmbeddedPostgres.builder()
					.setServerConfig("fsync", "off")
					.setServerConfig("max_connections", "200")
					.start();
				embedded = server;
				return new PostgresqlServer("localhost:" + server.getPort(), "postgres", "postgres");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
