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
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a server on a folder.
 */
final class LocalServer {

	private static final Logger logger = LoggerFactory.getLogger(LocalServer.class);

	private LocalServer() {
	}

	/**
	 * Unpacks the server and makes its data directory where needed, and starts it on a
	 * free port. Only for the holder of the folder's lock, while no server runs.
	 * @throws LocalDatabaseException if it does not start
	 */
	static EmbeddedPostgres start(LocalDatabaseFolder folder, Duration patience) throws IOException {
		folder.clearTraces();
		if (!folder.isCompleted()) {
			folder.deleteData();
			logger.info("Making a PostgreSQL in {}, this once", folder.root());
		}
		try {
			EmbeddedPostgres server = configure(folder).setPGStartupWait(patience).start();
			if (!new PostgresServer(server.getPort()).isServing(folder.data())) {
				server.close();
				throw new IllegalStateException("Another server answers on port " + server.getPort());
			}
			return server;
		}
		catch (IOException | RuntimeException ex) {
			String said = folder.endOfLog();
			throw new LocalDatabaseException(
					"PostgreSQL did not start in %s:%n%n%s".formatted(folder.root(),
							(said.isBlank() ? String.valueOf(ex.getMessage()) : said).indent(2)),
					"Mend what it complains of, or delete the folder to begin anew with an empty database.", ex);
		}
	}

	private static EmbeddedPostgres.Builder configure(LocalDatabaseFolder folder) {
		return EmbeddedPostgres.builder()
			.setOverrideWorkingDirectory(folder.programs().toFile())
			.setDataDirectory(folder.data())
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			// sorts alike on every machine, and does not ask for a locale that may be
			// missing
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			// the data are meant to last
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
			.setErrorRedirector(Redirect.appendTo(folder.log().toFile()));
	}

}
