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
import java.nio.file.Path;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * An embedded PostgreSQL of one test, for what no other test may suffer: settings of the
 * server, and restarts. Its data stay while it is down.
 */
public final class OwnServer implements AutoCloseable {

	private final Path data;

	private final Map<String, String> settings;

	private int port;

	private EmbeddedPostgres server;

	/**
	 * Starts one.
	 * @param data a folder for its data
	 * @param settings settings of {@code postgresql.conf}
	 */
	public OwnServer(Path data, Map<String, String> settings) {
		this.data = data;
		this.settings = settings;
		this.server = start();
		this.port = this.server.getPort();
	}

	/**
	 * Its database.
	 * @return the database
	 */
	public TestDatabase database() {
		return new TestDatabase("jdbc:postgresql://localhost:" + this.port + "/postgres", "postgres", "postgres");
	}

	/**
	 * Stops it, fast: sessions are ended, transactions undone.
	 */
	public void stop() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Starts it again, at the same port with the same data.
	 */
	public void restart() {
		this.server = start();
	}

	private EmbeddedPostgres start() {
		try {
			EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
				.setDataDirectory(this.data)
				.setCleanDataDirectory(false)
				.setPort(this.port)
				.setServerConfig("fsync", "off");
			this.settings.forEach(builder::setServerConfig);
			return builder.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		stop();
	}

}
