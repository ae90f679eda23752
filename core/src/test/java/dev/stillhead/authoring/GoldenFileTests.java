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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.script.ScriptType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whole files, character by character.
 */
class GoldenFileTests {

	@TempDir
	Path folder;

	private Project project;

	@BeforeEach
	void makeProject() {
		this.project = new Project(this.folder);
	}

	@Test
	void writesAnEmptySqlRevision() throws IOException {
		RevisionDraft draft = this.project.draft("bootstrap tables", (request) -> request.revId("189b1231afd4"));
		assertThat(draft.text()).isEqualTo(golden("empty.sql"));
	}

	@Test
	void writesAFullSqlRevision() throws IOException {
		this.project.revisions("2a3f4c9d1cde", "77aa88bb99cc", "other @billing")
			.with((settings) -> settings.timeZone(ZoneId.of("Asia/Kathmandu")));
		RevisionDraft draft = this.project.draft(
				"soft delete for program_templates\n\nTitles stay unique\n  among what is left.\n\n\nSee also 17.\n",
				(request) -> request.revId("3b7a1d2e4f56")
					.heads(List.of("2a3f4c9d1cde", "77aa"))
					.branchLabels(List.of("soft", "hard"))
					.dependsOn(List.of("billing"))
					.body(new RevisionBody("\nCREATE INDEX CONCURRENTLY i ON t (a);\n\nANALYZE t;\n\n",
							"DROP INDEX CONCURRENTLY i;", List.of(), false)));
		assertThat(draft.text()).isEqualTo(golden("full.sql"));
	}

	@Test
	void writesSqlRevisionsWithoutAWayBack() throws IOException {
		RevisionDraft nothing = this.project.draft("analyze",
				(request) -> request.revId("a1").body(RevisionBody.of("ANALYZE;", "")));
		assertThat(nothing.text()).isEqualTo(golden("nothing_to_undo.sql"));
		RevisionDraft irreversible = this.project.draft("forget",
				(request) -> request.revId("a1").body(RevisionBody.of("DELETE FROM t;", null)));
		assertThat(irreversible.text()).isEqualTo(golden("irreversible.sql"));
	}

	@Test
	void writesAnSqlMerge() throws IOException {
		this.project.revisions("5d0e7c21b9aa", "77aa88bb99cc");
		RevisionDraft draft = this.project.author()
			.merge(RevisionRequest.builder("merge email and reminders").revId("99887766aabb").build());
		assertThat(draft.text()).isEqualTo(golden("merge.sql"));
	}

	@Test
	void writesAnEmptyJavaRevision() throws IOException {
		RevisionDraft draft = java("add email to program templates", (request) -> request.revId("abc123def456"));
		assertThat(draft.text()).isEqualTo(golden("AddEmailToProgramTemplates.java"));
	}

	@Test
	void writesAFullJavaRevision() throws IOException {
		this.project.revisions("2a3f4c9d1cde", "77aa88bb99cc", "other @billing");
		RevisionDraft draft = java(
				"widen \"title\" \\ and more, so that this line is a longer one than fits\n\n"
						+ "First \"\"\" line\n  \\u0041 second\n\nthird",
				(request) -> request.revId("5d0e7c21b9aa")
					.heads(List.of("2a3f4c9d1cde", "77aa88bb99cc"))
					.branchLabels(List.of("wide"))
					.dependsOn(List.of("billing", "other"))
					.body(new RevisionBody(
							"op.addColumn(\"t\",\n\t\tcolumn(\"price\", numeric(10, 2)).defaultTo("
									+ "new BigDecimal(\"1.5\")));\n\nop.execute(\"\"\"\n\t\tSELECT\n\t\t  1\"\"\");",
							"op.dropColumn(\"t\", \"price\");",
							List.of("java.math.BigDecimal", "static dev.stillhead.operation.Ddl.numeric",
									"static dev.stillhead.operation.Ddl.column"),
							false)));
		assertThat(draft.text()).isEqualTo(golden("full.java"));
	}

	@Test
	void writesAJavaMerge() throws IOException {
		this.project.revisions("5d0e7c21b9aa", "c0ffee123456");
		RevisionDraft draft = this.project.author()
			.merge(RevisionRequest.builder("merge email and index")
				.format(ScriptType.JAVA)
				.revId("99887766aabb")
				.build());
		assertThat(draft.text()).isEqualTo(golden("MergeEmailAndIndex.java"));
	}

	private RevisionDraft java(String message, UnaryOperator<RevisionRequest.Builder> request) {
		return this.project.draft(message, (builder) -> request.apply(builder.format(ScriptType.JAVA)));
	}

	private static String golden(String name) throws IOException {
		try (InputStream stream = GoldenFileTests.class.getResourceAsStream(name + ".golden")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
