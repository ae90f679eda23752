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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stillhead.script.ScriptDirectory;
import dev.stillhead.script.ScriptDirectoryLoader;
import dev.stillhead.script.ScriptType;
import dev.stillhead.script.SourceFolder;
import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.PostgresqlSyntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * In which folder a new file goes.
 */
class VersionPathTests {

	private static final String FIRST = "src/main/resources/acme/revisions";

	private static final String SECOND = "src/main/resources/acme/billing";

	@TempDir
	Path folder;

	private Project project;

	@BeforeEach
	void makeProject() {
		this.project = new Project(this.folder).location("classpath:acme/billing")
			.makeFolder(SECOND)
			.makeFolder("src/main/java/acme/billing")
			.revisions("a1")
			.file(SECOND + "/sub/b1.sql", Project.revision("b1", "", "billing"));
	}

	@Test
	void asksWhereSeveralLocationsAreAndNothingIsRevised() {
		List<String> before = this.project.listing();
		RevisionRefusedException refused = catchThrowableOfType(RevisionRefusedException.class,
				() -> this.project.draft("x", (request) -> request.heads(List.of("base"))));
		assertThat(refused.problem())
			.isEqualTo("there are several locations, and nothing says in which the file belongs; nothing was written");
		assertThat(refused.remedy()).isEqualTo("""
				--version-path src/main/resources/acme/revisions    classpath:acme/revisions
				--version-path src/main/resources/acme/billing      classpath:acme/billing""");
		assertThat(this.project.listing()).isEqualTo(before);
	}

	@Test
	void followsTheFirstThatIsRevised() {
		assertThat(draft("a1", null).shownPath()).isEqualTo(FIRST + "/new_x.sql");
		assertThat(draft("billing@head", null).shownPath()).isEqualTo(SECOND + "/new_x.sql");
		assertThat(this.project.merge("m", "b1", "a1").shownPath()).isEqualTo(SECOND + "/merged_m.sql");
		assertThat(this.project.merge("m", "a1", "b1").shownPath()).isEqualTo(FIRST + "/merged_m.sql");
	}

	@Test
	void followsTheFirstThatIsEditedHere() {
		Project other = new Project(this.folder.resolve("other")).location("classpath:acme/billing")
			.makeFolder(SECOND)
			.file("target/classes/acme/revisions/lib.sql", Project.revision("lib", "", ""))
			.file(SECOND + "/b1.sql", Project.revision("b1", "", ""));
		List<SourceFolder> elsewhere = List.of(SourceFolder.of("classpath:acme/else", other.path()),
				SourceFolder.of("classpath:acme/billing", other.path()));
		RevisionDraft draft = other.author(elsewhere)
			.revision(RevisionRequest.builder("x").heads(List.of("b1")).revId("new").build());
		assertThat(draft.shownPath()).isEqualTo(SECOND + "/new_x.sql");
	}

	@Test
	void goesWhereItIsTold() {
		assertThat(draft("a1", SECOND).shownPath()).isEqualTo(SECOND + "/new_x.sql");
		assertThat(draft("base", "./" + SECOND + "/../billing/").shownPath()).isEqualTo(SECOND + "/new_x.sql");
		assertThat(draft("base", SECOND + "/made/up").shownPath()).isEqualTo(SECOND + "/made/up/new_x.sql");
		assertThat(draft("base", this.folder.resolve(SECOND).toString()).shownPath()).isEqualTo(SECOND + "/new_x.sql");
	}

	@Test
	void goesToTheSameFolderOfAnotherLanguage() {
		RevisionDraft java = this.project.draft("add x",
				(request) -> request.heads(List.of("base")).versionPath(SECOND + "/made").format(ScriptType.JAVA));
		assertThat(java.shownPath()).isEqualTo("src/main/java/acme/billing/made/AddX.java");
		assertThat(java.text()).startsWith("package acme.billing.made;\n");
		assertThat(draft("base", "src/main/java/acme/billing").shownPath()).isEqualTo(SECOND + "/new_x.sql");
	}

	@Test
	void makesTheFolderOfAnotherLanguageWhereThereIsNone() {
		RevisionDraft java = this.project.draft("add x",
				(request) -> request.heads(List.of("a1")).format(ScriptType.JAVA));
		java.write();
		assertThat(this.folder.resolve("src/main/java/acme/revisions/AddX.java")).exists();
	}

	@Test
	void prefersTheNearestOfNestedLocations() {
		this.project.location("classpath:acme");
		assertThat(draft("a1", null).shownPath()).isEqualTo(FIRST + "/new_x.sql");
		RevisionDraft java = this.project.draft("add x",
				(request) -> request.heads(List.of("a1")).versionPath(FIRST).format(ScriptType.JAVA));
		assertThat(java.text()).startsWith("package acme.revisions;\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "src/main/resources", "src/main/resources/acme/revisionsold", "..", "/tmp", "",
			"src/main/resources/acme/revisions/.." })
	void refusesOtherFolders(String path) {
		List<String> before = this.project.listing();
		RevisionRefusedException refused = catchThrowableOfType(RevisionRefusedException.class,
				() -> draft("a1", path));
		assertThat(refused.problem())
			.isEqualTo(path + " is no folder of a location, and not below one; nothing was written");
		assertThat(refused.remedy()).contains("--version-path " + FIRST, "--version-path " + SECOND);
		assertThat(refused.option()).isEqualTo("--version-path");
		assertThat(this.project.listing()).isEqualTo(before);
	}

	@Test
	void followsIntoAFolderOfTheFileSystem() throws Exception {
		Path relative = Files.createTempDirectory(Path.of("target"), "revisions");
		Files.writeString(relative.resolve("f1.sql"), Project.revision("f1", "", ""));
		Path here = Path.of("");
		List<SourceFolder> folders = List.of(SourceFolder.of("classpath:acme/revisions", this.folder),
				SourceFolder.of("file:" + relative, here));
		ScriptDirectory scripts = new ScriptDirectoryLoader(getClass().getClassLoader(), PostgresqlSyntax.INSTANCE,
				Placeholders.NONE)
			.load(List.of("file:" + relative));
		RevisionDraft draft = new RevisionAuthor(scripts, AuthoringSettings.builder(folders).build())
			.revision(RevisionRequest.builder("x").revId("f2").build());
		assertThat(draft.shownPath()).isEqualTo(relative + "/f2_x.sql");
	}

	@Test
	void writesToAFolderOfTheFileSystem() {
		Project mounted = new Project(this.folder.resolve("mounted")).location("file:migrations")
			.makeFolder("migrations");
		RevisionAuthor author = new RevisionAuthor(new Project(this.folder.resolve("empty")).load(),
				AuthoringSettings.builder(List.of(SourceFolder.of("file:migrations", mounted.path()))).build());
		author.revision(RevisionRequest.builder("x").revId("a1").build()).write();
		assertThat(mounted.path().resolve("migrations/a1_x.sql")).exists();
	}

	private RevisionDraft draft(String head, String versionPath) {
		return this.project.draft("x", (request) -> request.revId("new").heads(List.of(head)).versionPath(versionPath));
	}

}
