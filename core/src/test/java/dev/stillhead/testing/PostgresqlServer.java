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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Assumptions;

import dev.stillhead.schema.DatabaseProduct;

/**
 * A real PostgreSQL for tests, started once per JVM and stopped after its last test by
 * {@link PostgresqlServerEnd}: the embedded one, or the one at
 * {@code -Dstillhead.test.postgresql=host:port}. Every test takes a database of its own.
 * Says which server it is, so that no run leaves it to be guessed.
 */
public final class PostgresqlServer {

	private static final String GIVEN = "stillhead.test.postgresql";

	private static final AtomicInteger COUNT = new AtomicInteger();

	/** What was started here, and is to be stopped. */
	private static final List<EmbeddedPostgres> STARTED = new CopyOnWriteArrayList<>();

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
	 * A server of the newest release that is tried, started when it is first asked for:
	 * the build copies its binaries into its output. The test is skipped, and says so,
	 * where the copy does not run. A server that is given by hand is taken instead if it
	 * is of that release or later.
	 * @return the server
	 */
	public static PostgresqlServer newest() {
		boolean runs = System.getProperty("os.name").equals("Linux") && System.getProperty("os.arch").equals("amd64");
		if (!runs && System.getProperty(GIVEN) == null) {
			System.out.println("Skipped: the build copies PostgreSQL 18 for Linux on x86_64 only");
			Assumptions.abort("The build copies PostgreSQL 18 for Linux on x86_64 only");
		}
		return Newest.SERVER;
	}

	/**
	 * The release of the server.
	 * @return the product with its version
	 */
	public DatabaseProduct product() {
		return DatabaseProduct.of("PostgreSQL", version());
	}

	/**
	 * Stops the servers that were started here. Their files, hundreds for each test, are
	 * deleted; left to the end of the JVM, that takes longer than a build waits for it.
	 * @throws IOException if it does not stop
	 */
	static void stop() throws IOException {
		for (EmbeddedPostgres server : STARTED) {
			server.close();
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

	private static EmbeddedPostgres.Builder builder() {
		return EmbeddedPostgres.builder().setServerConfig("fsync", "off").setServerConfig("max_connections", "200");
	}

	private static PostgresqlServer started(EmbeddedPostgres server) {
		STARTED.add(server);
		return new PostgresqlServer("localhost:" + server.getPort(), "postgres", "postgres");
	}

	private static final class Shared {

		private static final PostgresqlServer SERVER = start();

		private static PostgresqlServer start() {
			String given = System.getProperty(GIVEN);
			return (given != null) ? new PostgresqlServer(given, System.getProperty("stillhead.test.user", "postgres"),
					System.getProperty("stillhead.test.password", "postgres")) : embedded();
		}

		private static PostgresqlServer embedded() {
			try {
				return started(builder().start());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	private static final class Newest {

		private static final int RELEASE = 18;

		private static final Path COPY = Path.of("target", "postgresql", "postgresql-" + RELEASE + ".jar");

		private static final PostgresqlServer SERVER = start();

		private static PostgresqlServer start() {
			if (System.getProperty(GIVEN) != null && shared().product().isAtLeast(RELEASE)) {
				return shared();
			}
			try {
				return started(builder().setPgBinaryResolver(Newest::binaries).start());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/** The archive in the jar, which has one. */
		private static InputStream binaries(String system, String machine) throws IOException {
			JarInputStream entries = new JarInputStream(Files.newInputStream(COPY));
			JarEntry entry = entries.getNextJarEntry();
			while (entry != null && !entry.getName().endsWith(".txz")) {
				entry = entries.getNextJarEntry();
			}
			Objects.requireNonNull(entry, () -> "no archive in " + COPY);
			return entries;
		}

	}

}
