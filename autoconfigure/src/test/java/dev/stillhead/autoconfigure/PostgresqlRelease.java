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

package dev.stillhead.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Assumptions;

/**
 * The releases of PostgreSQL whose catalogues and DDL differ enough to be tried: the
 * build copies the servers of the oldest and the newest into its output, that of the one
 * between is on the class path and shared with all other tests. A server is started when
 * it is first asked for, and stopped by {@link EmbeddedPostgres} with the JVM.
 */
public enum PostgresqlRelease {

	V15("15"), V17(null), V18("18");

	private static final Path COPIES = Path.of("target", "postgresql");

	private static final Map<PostgresqlRelease, EmbeddedPostgres> SERVERS = new EnumMap<>(PostgresqlRelease.class);

	private final String copy;

	PostgresqlRelease(String copy) {
		this.copy = copy;
	}

	/**
	 * A new, empty database.
	 * @return the database
	 */
	public TestDatabase newDatabase() {
		return (this.copy != null) ? TestDatabase.on(server().getPort()) : TestDatabase.create();
	}

	private EmbeddedPostgres server() {
		synchronized (SERVERS) {
			return SERVERS.computeIfAbsent(this, PostgresqlRelease::start);
		}
	}

	private static EmbeddedPostgres start(PostgresqlRelease release) {
		try {
			return EmbeddedPostgres.builder()
				.setServerConfig("fsync", "off")
				.setPgBinaryResolver((system, machine) -> binaries(release, system, machine))
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The archive in the jar, which has one. */
	private static InputStream binaries(PostgresqlRelease release, String system, String machine) throws IOException {
		if (!"Linux".equals(system) || !"x86_64".equals(machine)) {
			String reason = "the build copies PostgreSQL %s for Linux on x86_64 only, this is %s on %s"
				.formatted(release.copy, system, machine);
			System.out.println("Skipped: " + reason);
			Assumptions.abort(reason);
		}
		Path jar = COPIES.resolve("postgresql-" + release.copy + ".jar");
		JarInputStream entries = new JarInputStream(Files.newInputStream(jar));
		JarEntry entry = entries.getNextJarEntry();
		while (entry != null && !entry.getName().endsWith(".txz")) {
			entry = entries.getNextJarEntry();
		}
		Objects.requireNonNull(entry, () -> "no archive in " + jar);
		return entries;
	}

}
