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
import java.sql.SQLException;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL of a folder: started here, or already running there and joined. Only who
 * started the server stops it, and not while others are connected. A server whose starter
 * was killed goes on running, and is joined like any other.
 */
final class LocalDatabase implements AutoCloseable {

	/** How to use another server. */
	static final String ANOTHER = "DATABASE_URL=postgresql://user:password@host:5432/database";

	private static final Logger logger = LoggerFactory.getLogger(LocalDatabase.class);

	/**
	 * How long connections that this process has just closed may linger on the server.
	 */
	private static final Duration LINGERING = Duration.ofSeconds(1);

	private final LocalDatabaseFolder folder;

	private final Duration patience;

	private final PostgresServer server;

	/** What this process started; null when it joined. */
	private final @Nullable EmbeddedPostgres started;

	private LocalDatabase(LocalDatabaseFolder folder, Duration patience, PostgresServer server,
			@Nullable EmbeddedPostgres started) {
		this.folder = folder;
		this.patience = patience;
		this.server = server;
		this.started = started;
	}

	/**
	 * Joins the folder's server, or starts it where none runs.
	 * @param root where the database lives; made if it is missing
	 * @param patience how long to wait for another process, or for the server
	 * @return the database, with nothing in it when it is new
	 * @throws LocalDatabaseException if there is none to be had
	 */
	static LocalDatabase open(Path root, Duration patience) {
		LocalDatabaseFolder folder = new LocalDatabaseFolder(root.toAbsolutePath().normalize());
		Deadline deadline = Deadline.in(patience);
		try {
			Files.createDirectories(folder.root());
			FolderLock lock = FolderLock.take(folder.lock(), deadline);
			try {
				Postmaster running = findRunning(folder, deadline);
				return (running != null) ? join(folder, patience, running) : start(folder, patience);
			}
			finally {
				lock.release();
			}
		}
		catch (IOException | SQLException ex) {
			throw new LocalDatabaseException("The database in %s cannot be used: %s".formatted(folder.root(), ex),
					"Is the folder writable for user %s? Another one: --habits.local-database.folder=<folder>"
						.formatted(System.getProperty("user.name")),
					ex);
		}
	}

	/** Who serves the folder, waited for while it starts or stops; null if nobody. */
	private static @Nullable Postmaster findRunning(LocalDatabaseFolder folder, Deadline deadline) throws IOException {
		while (true) {
			Postmaster postmaster = Postmaster.of(folder.data());
			if (postmaster == null || !postmaster.isAlive()) {
				return null;
			}
			if (new PostgresServer(postmaster.port()).isServing(folder.data())) {
				return postmaster;
			}
			if (!deadline.pause()) {
				throw new LocalDatabaseException(
						"Process %d holds the database in %s and does not answer on port %d"
							.formatted(postmaster.processId(), folder.root(), postmaster.port()),
						"Stop it with: kill -INT %d. If it is no PostgreSQL, delete %s"
							.formatted(postmaster.processId(), Postmaster.file(folder.data())));
			}
		}
	}

	private static LocalDatabase join(LocalDatabaseFolder folder, Duration patience, Postmaster running)
			throws IOException, SQLException {
		PostgresServer server = new PostgresServer(running.port());
		server.createDatabase();
		folder.complete();
		logger.info(
				"Joined the PostgreSQL on port {}, its data in {}. Another process started it, so this one does not"
						+ " stop it (kill -INT {} does). For another: {}",
				running.port(), folder.root(), running.processId(), ANOTHER);
		return new LocalDatabase(folder, patience, server, null);
	}

	private static LocalDatabase start(LocalDatabaseFolder folder, Duration patience) throws IOException, SQLException {
		EmbeddedPostgres started = LocalServer.start(folder, patience);
		try {
			PostgresServer server = new PostgresServer(started.getPort());
			server.createDatabase();
			folder.complete();
			logger.info("Started a PostgreSQL on port {}, its data in {}. For another: {}", started.getPort(),
					folder.root(), ANOTHER);
			return new LocalDatabase(folder, patience, server, started);
		}
		catch (IOException | SQLException | RuntimeException ex) {
			started.close();
			throw ex;
		}
	}

	/**
	 * The database's address; its role is {@link PostgresServer#DATABASE}, without a
	 * password.
	 */
	String jdbcUrl() {
		return this.server.jdbcUrl();
	}

	/** Stops the server, if this process started it and nobody else is connected. */
	@Override
	public void close() throws IOException, SQLException {
		EmbeddedPostgres own = this.started;
		if (own == null) {
			return;
		}
		FolderLock lock = FolderLock.take(this.folder.lock(), Deadline.in(this.patience));
		try {
			if (!this.server.isServing(this.folder.data())) {
				logger.info("The PostgreSQL on port {} has been stopped by somebody else", this.server.port());
			}
			else if (isUsedByOthers()) {
				logger.info("Left the PostgreSQL on port {} to those who are still connected to it",
						this.server.port());
			}
			else {
				own.close();
				logger.info("Stopped the PostgreSQL on port {}", this.server.port());
			}
		}
		finally {
			lock.release();
		}
	}

	private boolean isUsedByOthers() throws SQLException {
		Deadline deadline = Deadline.in(LINGERING);
		while (this.server.connectionsOfOthers() > 0) {
			if (!deadline.pause()) {
				return true;
			}
		}
		return false;
	}

}
