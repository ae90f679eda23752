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

package dev.stillhead.script;

import java.util.List;
import java.util.Objects;

import dev.stillhead.operation.Arguments;
import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.SqlSyntax;

/**
 * Loads script directories. Immutable, thread-safe.
 */
public final class ScriptDirectoryLoader {

	private final ClassLoader classLoader;

	private final List<ScriptReader> readers;

	private final List<SourceFolder> sources;

	/**
	 * A loader that constructs Java revisions by their constructors without parameters.
	 * @param classLoader where {@code classpath:} locations are looked for
	 * @param syntax the database that the revisions are read for
	 * @param placeholders the values for {@code ${…}}
	 */
	public ScriptDirectoryLoader(ClassLoader classLoader, SqlSyntax syntax, Placeholders placeholders) {
		this(classLoader, syntax, placeholders, MigrationFactory.REFLECTION);
	}

	/**
	 * A loader.
	 * @param classLoader where {@code classpath:} locations are looked for
	 * @param syntax the database that the revisions are read for
	 * @param placeholders the values for {@code ${…}}; those whose names begin with
	 * {@code x.} are the arguments of Java revisions
	 * @param factory constructs Java revisions
	 */
	public ScriptDirectoryLoader(ClassLoader classLoader, SqlSyntax syntax, Placeholders placeholders,
			MigrationFactory factory) {
		this(Objects.requireNonNull(classLoader, "'classLoader' must not be null"),
				List.of(new SqlScriptReader(syntax, placeholders),
						new JavaScriptReader(classLoader, factory, syntax, Arguments.among(placeholders))),
				List.of());
	}

	private ScriptDirectoryLoader(ClassLoader classLoader, List<ScriptReader> readers, List<SourceFolder> sources) {
		this.classLoader = classLoader;
		this.readers = readers;
		this.sources = List.copyOf(sources);
	}

	/**
	 * The same loader for somebody who works in the project. Where a folder exists, the
	 * application's own revisions of its location are read from it instead of the copies
	 * in the output of the project's build or in the application's own jar; a class whose
	 * source was deleted does not count. The revisions of other jars stay.
	 * @param sources the folders, existing or not
	 * @return a new loader
	 */
	public ScriptDirectoryLoader withSources(List<SourceFolder> sources) {
		return new ScriptDirectoryLoader(this.classLoader, this.readers, sources);
	}

	/**
	 * Loads all revisions of some locations.
	 * @param locations {@code classpath:folder} or {@code file:folder}
	 * @return the directory
	 * @throws ScriptDirectoryException if anything is wrong with a location, a file or
	 * the graph; holds all that is wrong
	 */
	public ScriptDirectory load(List<String> locations) {
		ScriptFindings findings = new ScriptFindings();
		LocationScanner scanner = new LocationScanner(this.classLoader, this::isWanted, this.sources, findings);
		for (String text : locations) {
			Location location = Location.parse(text, findings);
			if (location != null) {
				scanner.scan(location, (file) -> read(file, findings));
			}
		}
		return findings.directory();
	}

	private boolean isWanted(String fileName) {
		return this.readers.stream().anyMatch((reader) -> reader.reads(fileName));
	}

	private void read(ScriptFile file, ScriptFindings findings) {
		this.readers.stream()
			.filter((reader) -> reader.reads(file.name()))
			.findFirst()
			.ifPresent((reader) -> reader.read(file, findings));
	}

}
