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

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.stillhead.Migrator;
import dev.stillhead.MigratorBuilder;
import dev.stillhead.operation.Migration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Java revisions that a test says as lambdas. Their classes say only where in the graph
 * they stand.
 */
public final class SaidRevisions {

	private final Path folder;

	private final JavaSources sources;

	private final Map<String, Migration> migrations = new LinkedHashMap<>();

	private ClassLoader loader = SaidRevisions.class.getClassLoader();

	/**
	 * None at first.
	 * @param folder where their classes go
	 */
	public SaidRevisions(Path folder) {
		this.folder = folder;
		this.sources = new JavaSources(folder.resolve("src"), folder.resolve("classes"));
	}

	/**
	 * Says a revision.
	 * @param id its id
	 * @param revises what it revises; empty for nothing
	 * @param migration what it does
	 * @return these revisions
	 */
	public SaidRevisions revision(String id, String revises, Migration migration) {
		this.migrations.put(id, migration);
		this.sources.write("said/" + name(id) + ".java", """
				package said;

				import dev.stillhead.operation.Migration;
				import dev.stillhead.operation.MigrationRevision;
				import dev.stillhead.operation.Operations;

				@MigrationRevision(id = "%s", revises = %s, message = "revision %s")
				class %s implements Migration {

					@Override
					public void upgrade(Operations op) {
						throw new IllegalStateException();
					}

				}
				""".formatted(id, revises.isEmpty() ? "{}" : "\"" + revises + "\"", id, name(id)));
		return this;
	}

	/**
	 * Compiles what was said so far.
	 * @return these revisions
	 */
	public SaidRevisions compile() {
		assertThat(this.sources.compile()).isEmpty();
		try {
			this.loader = new URLClassLoader(new URL[] { this.folder.resolve("classes").toUri().toURL() },
					SaidRevisions.class.getClassLoader());
			return this;
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Begins to describe a migrator of these revisions.
	 * @param dataSource gives connections to the database
	 * @return a builder
	 */
	public MigratorBuilder on(DataSource dataSource) {
		return Migrator.builder(dataSource)
			.classLoader(this.loader)
			.locations(List.of("classpath:said"))
			.migrationFactory((type) -> migration(type.getSimpleName()));
	}

	private Migration migration(String name) {
		return this.migrations.entrySet()
			.stream()
			.filter((said) -> name(said.getKey()).equals(name))
			.findFirst()
			.orElseThrow()
			.getValue();
	}

	private static String name(String id) {
		return "R_" + id;
	}

}
