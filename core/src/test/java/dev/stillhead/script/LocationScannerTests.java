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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.loader.launch.LaunchedClassLoader;
import org.springframework.boot.loader.net.protocol.Handlers;

import dev.stillhead.sql.SourceProblem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Finding files in folders, jars, and jars inside a Spring Boot jar.
 */
class LocationScannerTests {

	private static final String LOCATION = "classpath:db/revisions";

	@TempDir
	Path folder;

	private final List<ScriptFile> files = new ArrayList<>();

	private final List<String> contents = new ArrayList<>();

	private List<SourceProblem> problems = List.of();

	@BeforeEach
	void fill() throws IOException {
		write("classes/db/revisions/b.sql");
		write("classes/db/revisions/sub/more/a.sql");
		write("classes/db/revisions/AddEmail.class");
		write("classes/db/revisions/notes.txt");
		write("classes/db/other.sql");
	}

	@Test
	void findsFilesInAFolderOfTheClassPath() throws IOException {
		scan(loader(this.folder.resolve("classes")), LOCATION);
		assertThat(this.files).extracting(ScriptFile::source)
			.containsExactly("db/revisions/AddEmail.class", "db/revisions/b.sql", "db/revisions/sub/more/a.sql");
		assertThat(this.files).extracting(ScriptFile::resource)
			.containsExactly("db/revisions/AddEmail.class", "db/revisions/b.sql", "db/revisions/sub/more/a.sql");
		assertThat(this.files).extracting(ScriptFile::name).containsExactly("AddEmail.class", "b.sql", "a.sql");
		assertThat(this.contents).containsExactly("AddEmail.class", "b.sql", "a.sql");
		assertThat(this.problems).isEmpty();
	}

	@Test
	void findsFilesInAFolderWithBlanksAndLetters() throws IOException {
		write("with blank ü+%20/db/revisions/a.sql");
		scan(loader(this.folder.resolve("with blank ü+%20")), LOCATION);
		assertThat(this.files).extracting(ScriptFile::source).containsExactly("db/revisions/a.sql");
	}

	@Test
	void findsFilesInJarsAndFoldersTogether() throws IOException {
		Path jar = jar().writeTo(this.folder.resolve("blank and ü.jar"));
		scan(loader(jar, this.folder.resolve("classes")), LOCATION);
		assertThat(this.files).extracting(ScriptFile::source)
			.containsExactly("db/revisions/a.sql", "db/revisions/sub/c.sql", "db/revisions/AddEmail.class",
					"db/revisions/b.sql", "db/revisions/sub/more/a.sql");
		assertThat(this.files.get(0).identity()).endsWith("blank and ü.jar!/db/revisions/a.sql");
		assertThat(this.contents.get(0)).contains("Revision ID: a");
	}

	@Test
	void findsFilesInJarsWithoutFolders() throws IOException {
		Path jar = jar().manifest().withoutFolders().writeTo(this.folder.resolve("x.jar"));
		scan(loader(jar), LOCATION);
		assertThat(this.files).extracting(ScriptFile::source)
			.containsExactly("db/revisions/a.sql", "db/revisions/sub/c.sql");
		assertThat(this.problems).isEmpty();
	}

	@Test
	void leavesTheJarToItsOwner() throws IOException {
		Path jar = jar().writeTo(this.folder.resolve("x.jar"));
		try (URLClassLoader loader = loader(jar)) {
			scan(loader, LOCATION);
			assertThat(loader.getResourceAsStream("db/revisions/a.sql").readAllBytes()).isNotEmpty();
		}
	}

	@Test
	void findsFilesInASpringBootJar() throws IOException {
		Path jar = new TestJar().revision("BOOT-INF/classes/db/revisions/own.sql", "own")
			.add("BOOT-INF/lib/one.jar", jar().bytes())
			.add("BOOT-INF/lib/two.jar", jar().manifest().withoutFolders().bytes())
			.writeTo(this.folder.resolve("app ü.jar"));
		scan(bootLoader(jar, "BOOT-INF/classes/", "BOOT-INF/lib/one.jar"), LOCATION);
		assertThat(this.problems).isEmpty();
		assertThat(this.files).extracting(ScriptFile::source)
			.containsExactly("db/revisions/own.sql", "db/revisions/a.sql", "db/revisions/sub/c.sql");
		assertThat(this.files).extracting(ScriptFile::identity)
			.allMatch((identity) -> identity.contains("app ü.jar/!BOOT-INF/"));
		assertThat(this.contents).allMatch((content) -> content.contains("Revision ID"));
		this.files.clear();
		scan(bootLoader(jar, "BOOT-INF/lib/two.jar"), LOCATION);
		assertThat(this.files).extracting(ScriptFile::source)
			.containsExactly("db/revisions/a.sql", "db/revisions/sub/c.sql");
	}

	@Test
	void visitsAFileOnceWhateverLeadsToIt() throws IOException {
		Path classes = this.folder.resolve("classes");
		Files.createSymbolicLink(this.folder.resolve("link"), classes);
		Path jar = jar().writeTo(this.folder.resolve("x.jar"));
		scan(loader(classes, jar, this.folder.resolve("link"), jar), LOCATION, "classpath:/db/",
				"file:" + this.folder + "/link/db/revisions", LOCATION);
		assertThat(this.files).extracting(ScriptFile::identity).doesNotHaveDuplicates().hasSize(8);
	}

	@Test
	void findsFilesInAFolderOfTheFileSystem() {
		scan(getClass().getClassLoader(), "file:" + this.folder + "/classes/db/revisions/");
		assertThat(this.files).extracting(ScriptFile::source)
			.contains(this.folder + "/classes/db/revisions/b.sql",
					this.folder + "/classes/db/revisions/sub/more/a.sql");
		assertThat(this.files).extracting(ScriptFile::resource).containsOnlyNulls();
	}

	@Test
	void showsTheShortestWayToAFileOfAConfigMap() throws IOException {
		write("mounted/..2026_11_20/a.sql");
		Path mounted = this.folder.resolve("mounted");
		Files.createSymbolicLink(mounted.resolve("..data"), Path.of("..2026_11_20"));
		Files.createSymbolicLink(mounted.resolve("a.sql"), Path.of("..data/a.sql"));
		scan(getClass().getClassLoader(), "file:" + mounted);
		assertThat(this.files).extracting(ScriptFile::source).containsExactly(mounted + "/a.sql");
	}

	@Test
	void showsRelativeFoldersAsTheyAreGiven() throws IOException {
		Path relative = Files.createTempDirectory(Path.of("target"), "revisions");
		Files.writeString(relative.resolve("a.sql"), "");
		scan(getClass().getClassLoader(), "file:" + relative);
		assertThat(this.files).extracting(ScriptFile::source).containsExactly(relative + "/a.sql");
	}

	@Test
	void acceptsAnEmptyFolder() throws IOException {
		Files.createDirectories(this.folder.resolve("empty/db/revisions"));
		scan(loader(this.folder.resolve("empty")), LOCATION, "file:" + this.folder + "/empty");
		assertThat(this.files).isEmpty();
		assertThat(this.problems).isEmpty();
	}

	@Test
	void saysWhatWasLookedForAndWhere() throws IOException {
		Path jar = jar().multiRelease().writeTo(this.folder.resolve("x.jar"));
		scan(loader(this.folder.resolve("classes"), jar), "classpath:db/nowhere", "file:/no/where", "file:no/../where",
				"file:" + this.folder + "/classes/db/other.sql");
		assertThat(this.problems).extracting((problem) -> problem.location().source())
			.containsExactlyInAnyOrder("classpath:db/nowhere", "file:/no/where", "file:no/../where",
					"file:" + this.folder + "/classes/db/other.sql");
		assertThat(problemOf("classpath:db/nowhere").text())
			.contains("db/nowhere", this.folder + "/classes", "and 1 jar")
			.doesNotContain("jar:");
		assertThat(problemOf("classpath:db/nowhere").remedy()).contains("src/main/resources/db/nowhere");
		assertThat(problemOf("file:/no/where").text()).contains("/no/where");
		assertThat(problemOf("file:no/../where").text()).contains(Path.of("where").toAbsolutePath().toString());
	}

	@Test
	void reportsFoldersThatCannotBeSearched() throws MalformedURLException {
		URL odd = new URL(null, "bundle://7/db/revisions", new URLStreamHandler() {

			@Override
			protected URLConnection openConnection(URL url) {
				throw new UnsupportedOperationException();
			}

		});
		ClassLoader loader = new ClassLoader(null) {

			@Override
			protected Enumeration<URL> findResources(String name) {
				return Collections.enumeration(List.of(odd));
			}

		};
		scan(loader, LOCATION);
		assertThat(problemOf(LOCATION).text()).contains("bundle://7/db/revisions");
		assertThat(problemOf(LOCATION).remedy()).contains("file:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "db/revisions", "classpath:", "classpath:/", "file:", "classpath*:db", "http://x/y", "" })
	void refusesLocationsOfAnotherForm(String location) {
		scan(getClass().getClassLoader(), location);
		assertThat(problemOf(location).remedy()).contains("classpath:db/revisions");
	}

	private void scan(ClassLoader loader, String... locations) {
		ScriptFindings findings = new ScriptFindings();
		LocationScanner scanner = new LocationScanner(loader,
				(name) -> name.endsWith(".sql") || name.endsWith(".class"), List.of(), findings);
		for (String text : locations) {
			Location location = Location.parse(text, findings);
			if (location != null) {
				scanner.scan(location, this::visit);
			}
		}
		try {
			findings.directory();
		}
		catch (ScriptDirectoryException ex) {
			this.problems = ex.problems();
		}
	}

	private void visit(ScriptFile file) {
		try {
			this.files.add(file);
			this.contents.add(new String(file.content().read(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private SourceProblem problemOf(String location) {
		return this.problems.stream()
			.filter((problem) -> problem.location().source().equals(location))
			.findFirst()
			.orElseThrow();
	}

	private static TestJar jar() {
		return new TestJar().revision("db/revisions/sub/c.sql", "c")
			.revision("db/revisions/a.sql", "a")
			.revision("db/revisions.sql", "x")
			.revision("db/revisionsold/x.sql", "x");
	}

	private static URLClassLoader loader(Path... roots) throws MalformedURLException {
		URL[] urls = new URL[roots.length];
		for (int i = 0; i < roots.length; i++) {
			urls[i] = roots[i].toUri().toURL();
		}
		return new URLClassLoader(urls, null);
	}

	private static ClassLoader bootLoader(Path jar, String... nested) throws MalformedURLException {
		Handlers.register();
		URL[] urls = new URL[nested.length];
		for (int i = 0; i < nested.length; i++) {
			urls[i] = URI.create("jar:nested:" + jar.toUri().getRawPath() + "/!" + nested[i] + "!/").toURL();
		}
		return new LaunchedClassLoader(false, urls, null);
	}

	private void write(String name) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, String.valueOf(file.getFileName()));
	}

}
