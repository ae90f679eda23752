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

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stillhead.revision.Revision;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.script.JavaRevisionScript;
import dev.stillhead.script.RevisionScript;
import dev.stillhead.script.ScriptDirectory;
import dev.stillhead.script.ScriptType;
import dev.stillhead.testing.JavaSources;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * New Java revisions compile without a warning, and are read as what they were meant to
 * be.
 */
class JavaRevisionFileTests {

	@TempDir
	Path folder;

	private Project project;

	private JavaSources java;

	@BeforeEach
	void makeProject() {
		this.project = new Project(this.folder).makeFolder("src/main/java/acme/revisions")
			.with((settings) -> settings.format(ScriptType.JAVA));
		this.java = new JavaSources(this.folder.resolve("src/main/java"), this.folder.resolve("target/classes"));
	}

	@Test
	void compilesAndIsReadAsItWasMeant() {
		this.project.revisions("a1", "b1 @billing");
		Revision meant = write("say \"hi\" \\n to\tall\n\nlong \\ text\n  indented \"\"\"\n\nüber 🎉",
				(request) -> request.heads(List.of("a1"))
					.branchLabels(List.of("x", "y"))
					.dependsOn(List.of("billing")));
		RevisionScript read = load().script(meant.id());
		assertThat(read.revision()).isEqualTo(meant);
		assertThat(read.description()).isEqualTo("long \\ text\n  indented \"\"\"\n\nüber 🎉");
		assertThat(read.source()).isEqualTo("src/main/java/acme/revisions/SayHiNToAll.java");
		assertThat(read.reversible()).isTrue();
		assertThat(read.transactional()).isTrue();
	}

	@Test
	void doesWhatItsBodySays() {
		Revision meant = write("add email", (request) -> request
			.body(new RevisionBody("op.addColumn(\"t\", column(\"email\", varchar(320)));", "op.reverseUpgrade();",
					List.of("static dev.stillhead.operation.Ddl.column", "static dev.stillhead.operation.Ddl.varchar"),
					false)));
		JavaRevisionScript read = (JavaRevisionScript) load().script(meant.id());
		assertThat(read.upgradeOperations(new DatabaseProduct("PostgreSQL", 17, 0))).hasSize(1);
		assertThat(read.downgradeOperations(new DatabaseProduct("PostgreSQL", 17, 0))).hasSize(1);
		assertThat(read.transactional()).isFalse();
	}

	@Test
	void mergesBranches() {
		this.project.revisions("a1", "b1");
		RevisionDraft draft = this.project.merge("merge a and b");
		draft.write();
		assertThat(load().script("merged").revision()).isEqualTo(draft.revision());
	}

	@ParameterizedTest
	@ValueSource(strings = { "migration", "operations", "override", "string", "object", "ddl", "index", "class", "enum",
			"2 factors", "", "!!!", "null", "Größe ändern", "über", "\u00b2", "migration revision" })
	void isAClassWhateverTheMessageIs(String message) {
		Revision meant = write(message, (request) -> request.revId("1.0"));
		assertThat(load().script("1.0").revision()).isEqualTo(meant);
	}

	@Test
	void isToldApartFromAClassOfTheSameName() {
		write("add email", (request) -> request.revId("a1"));
		write("Add e-mail", (request) -> request.revId("a2"));
		write("add Email", (request) -> request.revId("a3"));
		write("ADD EMAIL", (request) -> request.revId("a4"));
		assertThat(load().scripts()).extracting(RevisionScript::source)
			.containsExactly("src/main/java/acme/revisions/ADDEMAIL_a4.java",
					"src/main/java/acme/revisions/AddEMail_a2.java", "src/main/java/acme/revisions/AddEmail.java",
					"src/main/java/acme/revisions/AddEmail_a3.java");
	}

	@ParameterizedTest
	@CsvSource({ "java.math.BigDecimal, big decimal, BigDecimal_a1", "java.util.List, list, List_a1",
			"java.util.List, lists, Lists" })
	void isToldApartFromWhatItsBodyImports(String imported, String message, String className) {
		RevisionDraft draft = this.project.draft(message,
				(request) -> request.revId("a1").body(new RevisionBody("", null, List.of(imported), true)));
		assertThat(draft.shownPath()).isEqualTo("src/main/java/acme/revisions/" + className + ".java");
	}

	/**
	 * Compiles after every file, as what was written last is the head only then.
	 */
	private Revision write(String message, UnaryOperator<RevisionRequest.Builder> request) {
		RevisionDraft draft = this.project.draft(message, request);
		draft.write();
		assertThat(this.java.compile()).isEmpty();
		return draft.revision();
	}

	private ScriptDirectory load() {
		assertThat(this.java.compile()).isEmpty();
		return this.project.load();
	}

}
