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

package dev.stillhead.sample.habits.scenario;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL that all scenarios share: a container where there is a Docker engine,
 * the embedded one elsewhere.
 */
final class Postgresql implements Closeable {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private final String address;

	private final String user;

	private final String password;

	private final Closeable server;

	private Postgresql(String address, String user, String password, Closeable server) {
		this.address = address;
		this.user = user;
		this.password = password;
		this.server = server;
	}

	static Postgresql start() throws IOException {
		if (DockerClientFactory.instance().isDockerAvailable()) {
			PostgreSQLContainer container = new PostgreSQLContainer("postgres:17");
			container.start();
			return new Postgresql(container.getHost() + ":" + container.getFirstMappedPort(), container.getUsername(),
					container.getPassword(), container::close);
		}
		EmbeddedPostgres embedded = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
		return new Postgresql("localhost:" + embedded.getPort(), "postgres", "postgres", embedded);
	}

	/**
	 * A new, empty database. It belongs to the role that a document's URL names, which
	 * may make more.
	 * @param url as a document writes it, such as
	 * {@code postgresql://user:pass@host:5432/swae}
	 */
	synchronized StandIn newDatabase(String url) {
		DocumentUrl document = DocumentUrl.parse(url);
		String name = document.name() + "_" + COUNT.incrementAndGet();
		execute("""
				DO $$ BEGIN
				  CREATE ROLE "%1$s" LOGIN CREATEDB PASSWORD '%2$s';
				EXCEPTION WHEN duplicate_object THEN
				  ALTER ROLE "%1$s" PASSWORD '%2$s';
				END $$""".formatted(document.user(), document.password()));
		execute("CREATE DATABASE \"%s\" OWNER \"%s\"".formatted(name, document.user()));
		return new StandIn(document, this.address, name);
	}

	private void execute(String sql) {
		try (Connection connection = DriverManager.getConnection("jdbc:postgresql://" + this.address + "/postgres",
				this.user, this.password); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
