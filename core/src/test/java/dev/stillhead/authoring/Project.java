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

package dev.stillhead.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.stillhead.script.ScriptDirectory;
import dev.stillhead.script.ScriptDirectoryLoader;
import dev.stillhead.script.SourceFolder;
import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.PostgresqlSyntax;

/**
 * A project whose revisions a test writes. It is 14:02:11 in Greenwich.
 */
final class Project {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T14:02:11.5Z"), ZoneOffset.UTC);

	private final Path path;

	private final List<String> locations = new ArrayList<>(List.of("classpath:acme/revisions"));

	private UnaryOperator<AuthoringSettings.Builder> settings = (settings) -> settings;

	Project(Path path) {
		this.path = path;
		makeFolder("src/main/resources/acme/revisions");
	}

	Path path() {
		return this.path;
	}

	Project makeFolder(String name) {
		try {
			Files.createDirectories(this.path.resolve(name));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Project location(String location) {
		this.locations.add(location);
		return this;
	}

	Project with(UnaryOperator<AuthoringSettings.Builder> settings) {
		UnaryOperator<AuthoringSettings.Builder> before = this.settings;
		this.settings = (builder) -> settings.apply(before.apply(builder));
		return this;
	}

	/**
	 * Writes revisions: {@code a}, {@code b <- a}, {@code c <- a b @label}.
	 */
	Project revisions(String... drawn) {
		for (String text : drawn) {
			String[] labelled = text.split(" @");
			String[] edge = labelled[0].split(" <- ");
			String revises = (edge.length > 1) ? edge[1].replace(" ", ", ") : "";
			file("src/main/resources/acme/revisions/" + edge[0] + ".sql",
					revision(edge[0], revises, (labelled.length > 1) ? labelled[1] : ""));
		}
		return this;
	}

	static String revision(String id, String revises, String label) {
		return "-- revision %s\n--\n-- Revision ID: %s\n-- Revises: %s\n%s\n-- +upgrade\n".formatted(id, id, revises,
				label.isEmpty() ? "" : "-- Branch Labels: " + label + "\n");
	}

	Project file(String name, String text) {
		try {
			Path file = this.path.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String text(String name) {
		try {
			return Files.readString(this.path.resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<SourceFolder> folders() {
		return this.locations.stream().map((location) -> SourceFolder.of(location, this.path)).toList();
	}

	ScriptDirectory load() {
		try {
			URL[] classes = { this.path.resolve("target/classes/").toUri().toURL() };
			ClassLoader loader = new URLClassLoader(classes, Project.class.getClassLoader());
			return new ScriptDirectoryLoader(loader, PostgresqlSyntax.INSTANCE, Placeholders.NONE)
				.withSources(folders())
				.load(this.locations);
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	RevisionAuthor author() {
		return author(folders());
	}

	RevisionAuthor author(List<SourceFolder> folders) {
		return new RevisionAuthor(load(), this.settings.apply(AuthoringSettings.builder(folders).clock(CLOCK)).build());
	}

	RevisionDraft draft(String message, UnaryOperator<RevisionRequest.Builder> request) {
		return author().revision(request.apply(RevisionRequest.builder(message)).build());
	}

	RevisionDraft merge(String message, String... heads) {
		return author().merge(RevisionRequest.builder(message).heads(List.of(heads)).revId("merged").build());
	}

	/**
	 * All files and folders, so that a test can tell that none was added.
	 */
	List<String> listing() {
		try (Stream<Path> files = Files.walk(this.path)) {
			return files.map((file) -> this.path.relativize(file) + " " + file.toFile().length()).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
