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

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.PostgresqlSyntax;
import dev.stillhead.sql.SourceProblem;
import dev.stillhead.sql.SqlStatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A whole directory, from files to graph.
 */
class ScriptDirectoryLoaderTests {

	@TempDir
	Path folder;

	@Test
	void loadsTheRevisionsOfAllLocations() throws Exception {
		write("one/b.sql", "-- Revision ID: b\n-- Revises: a\n-- +upgrade\nSELECT 1; SELECT 2");
		write("one/sub/a.sql", "-- first\n--\n-- Revision ID: a\n-- Revises:\n-- +upgrade\n");
		write("two/c.sql", "-- Revision ID: c\n-- Revises: b\n-- Depends On: a\n-- +upgrade\n");
		ScriptDirectory directory = load("two", "one");
		assertThat(directory.scripts()).extracting(RevisionScript::source)
			.containsExactly(path("one/b.sql"), path("one/sub/a.sql"), path("two/c.sql"));
		assertThat(directory.map().heads().ids()).containsExactly("c");
		assertThat(directory.script("a").revision().message()).isEqualTo("first");
		assertThat(((SqlRevisionScript) directory.script("b")).upgradeStatements()).extracting(SqlStatement::text)
			.containsExactly("SELECT 1", "SELECT 2");
		assertThat(directory.warnings()).isEmpty();
	}

	@Test
	void findsNoScriptForAnIdThatNobodyHas() throws Exception {
		write("a.sql", base("a"));
		ScriptDirectory directory = load("");
		assertThat(directory.find("x")).isNull();
		assertThatIllegalArgumentException().isThrownBy(() -> directory.script("x"));
	}

	@Test
	void readsSqlFilesOnlyAndNoDrafts() throws Exception {
		write("a.sql", base("a"));
		for (String name : List.of("_draft.sql", ".hidden.sql", "#a.sql#", "#b.sql", "a.sql.orig", "sql",
				"README.md")) {
			write(name, "anything");
		}
		assertThat(load("").scripts()).hasSize(1);
	}

	@Test
	void loadsAnEmptyDirectory() {
		assertThat(load("").scripts()).isEmpty();
		assertThat(load("").map().size()).isZero();
	}

	@Test
	void reportsTheProblemsOfLocationsFilesAndGraphAtOnce() throws Exception {
		write("a.sql", "-- Revision ID: a\n-- Revises:\n-- +upgrade\nBEGIN;\nSELECT 1;\nCOMMIT;");
		write("b.sql", "-- m\n--\n-- Revision ID: b\n-- Revises: x, a\n-- +upgrade\n");
		write("c.sql", "SELECT 1;");
		assertThat(places(problems("", "missing"))).containsExactly(path("a.sql") + ":4:1", path("a.sql") + ":6:1",
				path("b.sql") + ":3", path("c.sql"), "file:" + path("missing"));
	}

	@Test
	void saysEverythingInTheMessage() throws Exception {
		write("a.sql", "SELECT 1;");
		assertThat(failure("")).hasMessageStartingWith("this is not a revision: it has no header; nothing was run")
			.hasMessageContaining("where  " + path("a.sql"))
			.hasMessageContaining("-- Revision ID: ");
		write("b.sql", "SELECT 1;");
		assertThat(failure("")).hasMessageStartingWith("the revisions have 2 problems; nothing was run")
			.hasMessageContaining("1  " + path("a.sql"))
			.hasMessageContaining("2  " + path("b.sql"))
			.hasMessageContaining("Correct all of them");
	}

	@Test
	void namesAllFilesOfADuplicateId() throws Exception {
		write("a.sql", base("a"));
		write("b.sql", base("a"));
		assertThat(problems("")).singleElement().satisfies((problem) -> {
			assertThat(problem.location()).hasToString(path("a.sql") + ":1");
			assertThat(problem.text()).contains(path("b.sql"));
		});
	}

	@Test
	void tellsFilesOfOneNameApart() throws Exception {
		Path one = new TestJar().revision("db/revisions/a.sql", "a").writeTo(this.folder.resolve("one.jar"));
		Path two = new TestJar().revision("db/revisions/a.sql", "a").writeTo(this.folder.resolve("two.jar"));
		URL[] urls = { one.toUri().toURL(), two.toUri().toURL() };
		ScriptDirectoryLoader loader = new ScriptDirectoryLoader(new URLClassLoader(urls, null),
				PostgresqlSyntax.INSTANCE, Placeholders.NONE);
		ScriptDirectoryException failure = catchThrowableOfType(ScriptDirectoryException.class,
				() -> loader.load(List.of("classpath:db/revisions")));
		assertThat(failure.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.text()).contains("two.jar!/db/revisions/a.sql"));
	}

	@Test
	void namesTheFilesOfEveryProblemOfTheGraph() throws Exception {
		write("cycle1.sql", revision("c1", "c2", ""));
		write("cycle2.sql", revision("c2", "c1", ""));
		write("loop.sql", revision("l1", "l1", ""));
		write("label1.sql", revision("x1", "", "-- Branch Labels: billing\n"));
		write("label2.sql", revision("x2", "", "-- Branch Labels: billing\n"));
		write("missing.sql", revision("m1", "nowhere", "-- Depends On: nobody\n"));
		List<SourceProblem> problems = problems("");
		assertThat(places(problems)).containsExactly(path("cycle1.sql") + ":1", path("label1.sql") + ":1",
				path("loop.sql") + ":1", path("missing.sql") + ":1", path("missing.sql") + ":1");
		assertThat(problems.get(0).text()).contains(path("cycle2.sql"));
		assertThat(problems.get(1).text()).contains(path("label2.sql"));
		assertThat(problems.get(3).text() + problems.get(4).text()).contains("nowhere", "nobody");
	}

	@Test
	void offersTheWholeIdForItsBeginning() throws Exception {
		write("a.sql", base("3b7a1d2e4f56"));
		write("b.sql", revision("b", "3b7a1", ""));
		assertThat(problems("")).singleElement()
			.satisfies((problem) -> assertThat(problem.text() + problem.remedy()).contains("3b7a1d2e4f56"));
	}

	@Test
	void doesNotMissARevisionWhoseFileHasOtherProblems() throws Exception {
		write("a.sql", base("a") + "COMMIT;");
		write("b.sql", revision("b", "a", ""));
		assertThat(places(problems(""))).containsExactly(path("a.sql") + ":4:1");
	}

	@Test
	void warnsOfIdsThatDifferOnlyByCase() throws Exception {
		write("a.sql", base("ABC"));
		write("b.sql", revision("abc", "ABC", ""));
		assertThat(load("").warnings()).singleElement().satisfies((warning) -> {
			assertThat(warning.location()).hasToString(path("b.sql") + ":1");
			assertThat(warning.text()).contains("ABC", "abc", path("a.sql"));
		});
	}

	@Test
	void reportsFilesThatCannotBeRead() throws Exception {
		write("a.sql", base("a"));
		Files.createSymbolicLink(this.folder.resolve("loop"), this.folder);
		assertThat(problems("")).singleElement().satisfies((problem) -> {
			assertThat(problem.location()).hasToString("file:" + this.folder);
			assertThat(problem.text()).contains("loop");
		});
	}

	private ScriptDirectory load(String... folders) {
		return new ScriptDirectoryLoader(getClass().getClassLoader(), PostgresqlSyntax.INSTANCE,
				new Placeholders(Map.of()))
			.load(List.of(folders).stream().map((name) -> "file:" + this.folder.resolve(name)).toList());
	}

	private ScriptDirectoryException failure(String... folders) {
		return catchThrowableOfType(ScriptDirectoryException.class, () -> load(folders));
	}

	private List<SourceProblem> problems(String... folders) {
		return failure(folders).problems();
	}

	private static List<String> places(List<SourceProblem> problems) {
		return problems.stream().map((problem) -> problem.location().toString()).toList();
	}

	private String path(String name) {
		return this.folder + "/" + name;
	}

	private static String base(String id) {
		return revision(id, "", "");
	}

	private static String revision(String id, String revises, String more) {
		return "-- Revision ID: %s\n-- Revises: %s\n%s-- +upgrade\n".formatted(id, revises, more);
	}

	private void write(String name, String text) throws Exception {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
