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

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import dev.stillhead.sample.habits.HabitsApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The working tree of an application, as its developer has it after a build: sources, the
 * {@code migrate} wrapper copied from the sample, and a Maven that compiles, as quickly
 * as can be, and says so. Commands are typed as the wrapper's users type them, each a
 * process of its own.
 */
final class Project {

	private static final Path WRAPPER = Path.of("migrate");

	private static final Path RESOURCES = Path.of("src/test/resources/scenarios");

	private static final String SOURCES = "src/main/java";

	private static final String CLASSES = "target/classes";

	private static final String CLASS_PATH = "target/migrate.classpath";

	/** The class path is known, and revisions count where they are. */
	private static final String MAVEN = """
			#!/bin/sh
			set -e
			cd "$(dirname "$0")"
			echo 'Compiling the project' >&2
			find %1$s -name '*.class' -delete
			"$JAVA_HOME/bin/javac" -d %1$s -cp "$(cat libraries)" $(find %2$s -name '*.java')
			cp libraries %3$s
			""".formatted(CLASSES, SOURCES, CLASS_PATH);

	private final Path folder;

	private final Shell shell;

	private Project(Path folder) {
		this.folder = folder;
		this.shell = new Shell(folder);
	}

	/**
	 * A copy of the project that a document is about, as it is when the document begins.
	 * @param name its folder below {@code scenarios} among the tests' resources
	 * @param folder an empty folder
	 */
	static Project copyOf(String name, Path folder) throws IOException {
		Project project = new Project(folder.toRealPath());
		project.copy(RESOURCES.resolve(name), "");
		project.file("pom.xml", "<project/>\n");
		project.program("mvnw", MAVEN);
		project.program("migrate",
				Files.readString(WRAPPER)
					.replaceFirst("(?m)^main=.*", "main=" + project.mainClass())
					.replaceFirst("(?m)^jar=.*", "jar=application.jar"));
		project.program("serve", Files.readString(RESOURCES.resolve("serve"))
			.replaceFirst("(?m)^main=.*", "main=" + project.mainClass()));
		project.store(project.path("libraries"), libraries());
		return project.build();
	}

	/**
	 * The project as it is after a pull: with what others have added to it.
	 * @param name their files' folder below {@code scenarios} among the tests' resources
	 */
	Project pull(String name) throws IOException {
		copy(RESOURCES.resolve(name), "");
		return build();
	}

	/** Its {@code application.yml}, in the working tree and in what was built. */
	Project configured(String yaml) {
		return file("src/main/resources/application.yml", yaml).build();
	}

	/**
	 * Does what Maven does, quicker: copies the resources and compiles. What is deleted
	 * among the sources stays among the copies, as with Maven.
	 */
	Project build() {
		try {
			copy(path("src/main/resources"), CLASSES);
			List<String> arguments = new ArrayList<>(
					List.of("-proc:none", "-d", path(CLASSES).toString(), "-cp", libraries()));
			sources().forEach((source) -> arguments.add(source.toString()));
			int errors = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
			assertThat(errors).as("compilation of " + this.folder).isZero();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return store(path(CLASS_PATH), libraries());
	}

	/** Everything on the tests' class path but the sample's own classes. */
	private static String libraries() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.contains("testcontainers") && !isSample(Path.of(entry)))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private String mainClass() throws IOException {
		Path source = sources().stream()
			.filter((file) -> file.toString().endsWith("Application.java"))
			.findFirst()
			.orElseThrow();
		return path(SOURCES).relativize(source).toString().replace(".java", "").replace('/', '.');
	}

	private List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(path(SOURCES))) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList();
		}
	}

	/** The project without one of the libraries that its tests have. */
	Project without(String library) {
		String others = Stream.of(libraries().split(File.pathSeparator))
			.filter((entry) -> !entry.contains(library))
			.collect(Collectors.joining(File.pathSeparator));
		return store(path("libraries"), others).store(path(CLASS_PATH), others);
	}

	/** A database that commands name as the document does. */
	Project with(StandIn database) {
		this.shell.with(database);
		return this;
	}

	/** A file of the project; ids in it are the document's own. */
	Project file(String path, String text) {
		this.shell.knows(text);
		return store(this.folder.resolve(path), text);
	}

	/**
	 * Changes a file, as with an editor.
	 * @param glob what the one file is called
	 * @param text what stands there
	 * @param replacement what stands there afterwards
	 */
	Project edit(String glob, String text, String replacement) {
		String before = read(glob);
		assertThat(before).contains(text);
		return store(find(glob), before.replace(text, replacement));
	}

	/**
	 * Writes the statements of a revision whose file a command has made.
	 * @param glob what the one file is called
	 */
	Project write(String glob, String upgrade, String downgrade) {
		String header = read(glob).replaceFirst("(?s)-- \\+upgrade.*", "");
		return store(find(glob), header + "-- +upgrade\n" + upgrade + "\n\n-- +downgrade\n" + downgrade + "\n");
	}

	/** The text of the one file that is called so. */
	String read(String glob) {
		try {
			return Files.readString(find(glob));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Types the commands of a session and compares what each prints with what the session
	 * shows.
	 * @param session as {@link Session} reads it
	 */
	Project plays(String session) {
		new Session(session).playIn(this.shell);
		return this;
	}

	/** Where something of the project is. */
	Path path(String path) {
		return this.folder.resolve(path);
	}

	private Project store(Path file, String text) {
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path find(String glob) {
		Path pattern = Path.of(glob);
		Path parent = (pattern.getParent() != null) ? this.folder.resolve(pattern.getParent()) : this.folder;
		List<Path> found = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(parent, pattern.getFileName().toString())) {
			files.forEach(found::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		if (found.size() != 1) {
			throw new AssertionError(glob + " is " + found);
		}
		return found.get(0);
	}

	private void program(String name, String text) throws IOException {
		file(name, text);
		if (!this.folder.resolve(name).toFile().setExecutable(true)) {
			throw new IOException(name + " cannot be made executable");
		}
	}

	private void copy(Path original, String to) throws IOException {
		try (Stream<Path> files = Files.walk(original)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				file(Path.of(to).resolve(original.relativize(file)).toString(), Files.readString(file));
			}
		}
	}

	private static boolean isSample(Path entry) {
		try {
			return entry.toAbsolutePath()
				.equals(Path.of(HabitsApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
