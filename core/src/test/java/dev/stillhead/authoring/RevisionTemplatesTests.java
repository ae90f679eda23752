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
import org.junit.jupiter.params.provider.CsvSource;

import dev.stillhead.error.MigrationException;
import dev.stillhead.script.ScriptType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Own templates in place of the built-in ones.
 */
class RevisionTemplatesTests {

	@TempDir
	Path folder;

	private Path templates;

	private Project project;

	@BeforeEach
	void makeProject() {
		this.project = new Project(this.folder).makeFolder("templates").makeFolder("src/main/java");
		this.templates = this.folder.resolve("templates");
		this.project.with((settings) -> settings.templates(this.templates));
	}

	@Test
	void listsNamesAndWhatTheyAreFor() {
		assertThat(new RevisionTemplates(null).list()).containsExactly(
				new TemplateDescription("sql", "An SQL revision: a header, and a section for each direction", null),
				new TemplateDescription("java", "A Java revision: without a downgrade, it reverses its upgrade", null),
				new TemplateDescription("merge-sql", "An SQL revision that merges branches; it may be left as it is",
						null),
				new TemplateDescription("merge-java", "A Java revision that merges branches; it may be left as it is",
						null));
		this.project.file("templates/merge-sql.mustache", "{{!\n  Ours\n  and more}}{{header}}");
		this.project.file("templates/java.mustache", "package x;");
		assertThat(new RevisionTemplates(this.templates).list()).extracting(TemplateDescription::description)
			.containsExactly("An SQL revision: a header, and a section for each direction", "", "Ours",
					"A Java revision that merges branches; it may be left as it is");
		assertThat(new RevisionTemplates(this.templates).list().get(2).file())
			.isEqualTo(this.templates.resolve("merge-sql.mustache"));
	}

	@Test
	void rendersWhatIsKnownOfARevision() {
		this.project.revisions("a1", "b1").file("templates/sql.mustache", """
				\uFEFF/* {{id}} of {{createDate}}: <{{message}}> & {{description}}
				{{#revises}}{{.}} {{/revises}}{{#branchLabels}}@{{.}} {{/branchLabels}}{{^dependsOn}}alone{{/dependsOn}}
				{{#transactional}}in a transaction{{/transactional}} */
				{{header}}

				-- +upgrade
				SET ROLE owner;
				{{upgrade}}
				""".replace("\n", "\r\n"));
		RevisionDraft draft = this.project.draft("less\n\nmore",
				(request) -> request.revId("c1").heads(List.of("heads")).branchLabels(List.of("x")));
		assertThat(draft.text()).isEqualTo("""
				/* c1 of 2026-11-20T14:02:11Z: <less> & more
				a1 b1 @x alone
				in a transaction */
				-- less
				--
				-- more
				--
				-- Revision ID: c1
				-- Revises: a1, b1
				-- Create Date: 2026-11-20T14:02:11Z
				-- Branch Labels: x

				-- +upgrade
				SET ROLE owner;
				""");
	}

	@Test
	void usesTheTemplateOfAMerge() {
		this.project.revisions("a1", "b1")
			.file("templates/merge-sql.mustache", "/* ours */\n{{header}}\n-- +upgrade\n{{upgrade}}");
		assertThat(this.project.merge("m").text()).startsWith("/* ours */\n");
		assertThat(this.project.draft("x", (request) -> request.heads(List.of("a1"))).text()).startsWith("-- x\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{{header}} {{nobody}}                  | nobody
			{{#nobody}}x{{/nobody}}                | nobody
			{{#upgrade}}                           | upgrade
			""")
	void refusesTemplatesThatDoNotRender(String template, String name) {
		this.project.file("templates/sql.mustache", template);
		TemplateNotUsableException refused = (TemplateNotUsableException) refused(ScriptType.SQL);
		assertThat(refused.problem()).startsWith("the template sql cannot be used: ")
			.contains(name)
			.endsWith("; nothing was written");
		assertThat(refused.template()).isEqualTo("sql");
		assertThat(refused.objection()).contains(name);
		assertThat(refused.facts().get(0).text()).isEqualTo(this.templates.resolve("sql.mustache").toString());
		assertThat(refused.remedy()).contains("header", "upgrade");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					''                                     | this is not a revision: it has no header
					{{header                               | this is not a revision: it has no header
					{{header}}                             | there is no "-- +upgrade" section
					-- Revision ID: {{id}}\\n-- +upgrade    | the header has no "Revises:"
					-- Revision ID: x\\n-- Revises: {{#revises}}{{.}}{{/revises}}\\n-- +upgrade  | its Revision ID is "x" and not "new"
					-- hi\\n--\\n-- Revision ID: {{id}}\\n-- Revises:\\n-- +upgrade  | its Revises is "" and not "a1"
					{{header}}\\n-- +upgrade\\nBEGIN;        | BEGIN
					""")
	void refusesTemplatesThatGiveAnotherRevision(String template, String problem) {
		this.project.revisions("a1").file("templates/sql.mustache", template.replace("\\n", "\n"));
		UnreadableRevisionException refused = (UnreadableRevisionException) refused(ScriptType.SQL);
		assertThat(refused.problems().get(0).text()).contains(problem);
		assertThat(refused.facts()).last().satisfies((fact) -> assertThat(fact.text()).endsWith("sql.mustache"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					package {{package}}; {{annotation}} class {{className}} {                  | reached end of file while parsing
					package other; {{annotation}} class {{className}} { }                      | it is not in the package acme.revisions
					package {{package}}; {{annotation}} class Other { }                        | it holds no class Message
					package {{package}}; class {{className}} { }                               | its id is "" and not "new"
					package {{package}}; @MigrationRevision(id = "x", revises = "a1", message = "message") class {{className}} { } | its id is "x" and not "new"
					package {{package}}; @MigrationRevision(id = "new", revises = {}, message = "message") class {{className}} { } | its revises is "" and not "a1"
					package {{package}}; @MigrationRevision(id = "new", revises = "a1") class {{className}} { }                    | its message is "" and not "message"
					""")
	void refusesTemplatesThatGiveAnotherClass(String template, String problem) {
		this.project.revisions("a1").file("templates/java.mustache", template);
		UnreadableRevisionException refused = (UnreadableRevisionException) refused(ScriptType.JAVA);
		assertThat(refused.problems().get(0).text()).isEqualTo(problem);
	}

	@Test
	void refusesTemplatesOfOtherNames() throws Exception {
		this.project.file("templates/audit.mustache", "").file("templates/notes.txt", "");
		assertThatExceptionOfType(TemplateNotUsableException.class)
			.isThrownBy(() -> new RevisionTemplates(this.templates).list())
			.satisfies((ex) -> assertThat(ex.remedy())
				.isEqualTo("The templates are sql.mustache, java.mustache, merge-sql.mustache, merge-java.mustache."));
		Files.move(this.templates.resolve("audit.mustache"), this.templates.resolve("Merge_sql.mustache"));
		assertThat(refused(ScriptType.SQL).remedy()).isEqualTo("Did you mean merge-sql.mustache?");
	}

	@Test
	void refusesAFolderThatIsNotThere() {
		this.project.with((settings) -> settings.templates(this.folder.resolve("nowhere")));
		MigrationException refused = refused(ScriptType.SQL);
		assertThat(refused.problem()).startsWith("the templates cannot be used: the folder cannot be read");
		assertThat(refused.remedy()).contains("stillhead.revision.templates");
	}

	@Test
	void refusesTemplatesThatAreNoText() throws Exception {
		Files.write(this.templates.resolve("sql.mustache"), new byte[] { (byte) 0xff, (byte) 0xfe, 0, 1 });
		assertThat(refused(ScriptType.SQL).problem()).contains("the template sql cannot be used: it cannot be read");
	}

	private MigrationException refused(ScriptType format) {
		List<String> before = this.project.listing();
		MigrationException refused = catchThrowableOfType(MigrationException.class,
				() -> this.project.draft("message", (request) -> request.revId("new").format(format)));
		assertThat(refused).isNotNull();
		assertThat(this.project.listing()).isEqualTo(before);
		return refused;
	}

}
