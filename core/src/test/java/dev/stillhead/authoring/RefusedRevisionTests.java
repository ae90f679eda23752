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
import org.springframework.util.FileSystemUtils;

import dev.stillhead.error.MigrationException;
import dev.stillhead.revision.MultipleHeadsException;
import dev.stillhead.revision.Revision;
import dev.stillhead.script.ScriptType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What a new revision cannot be. Whatever is refused, nothing is written.
 */
class RefusedRevisionTests {

	@TempDir
	Path folder;

	private Project project;

	@BeforeEach
	void makeProject() {
		this.project = new Project(this.folder);
		this.project.revisions("001", "002 <- 001", "002_alt <- 001 @billing", "003 <- 002", "3b7a1d2e4f56");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					003        | there is a revision 003 already: revision 003; nothing was written
					billing    | billing is the label of the branch that begins with 002_alt, revision 002_alt; nothing was written
					heads      | the id "heads" is a word of the target syntax; nothing was written
					a-b        | the id "a-b" holds '-', and only A-Z a-z 0-9 _ . are allowed; nothing was written
					''         | the id "" is empty; nothing was written
					123456789012345678901234567890123 | the id "123456789012345678901234567890123" has 33 characters, and the version table holds 32; nothing was written
					""")
	void refusesIds(String id, String problem) {
		MigrationException refused = refused((request) -> request.heads(List.of("003")).revId(id));
		assertThat(refused).hasMessageStartingWith(problem);
		assertThat(((RevisionRefusedException) refused).option()).isEqualTo("--rev-id");
		assertThat(((RevisionRefusedException) refused).value()).isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					billing    | billing is the label of the branch that begins with 002_alt, revision 002_alt; nothing was written
					003        | there is a revision 003 already: revision 003; nothing was written
					current    | the branch label "current" is a word of the target syntax; nothing was written
					a b        | the branch label "a b" holds ' ', and only A-Z a-z 0-9 _ . are allowed; nothing was written
					new        | new is the id of the new revision; nothing was written
					x,x        | the label x is given twice; nothing was written
					""")
	void refusesBranchLabels(String labels, String problem) {
		MigrationException refused = refused(
				(request) -> request.heads(List.of("003")).revId("new").branchLabels(List.of(labels.split(","))));
		assertThat(refused).hasMessageStartingWith(problem);
		assertThat(((RevisionRefusedException) refused).option()).isEqualTo("--branch-label");
	}

	@Test
	void refusesOneOfSeveralHeads() {
		MigrationException refused = refused((request) -> request);
		assertThat(refused).isInstanceOf(MultipleHeadsException.class)
			.hasMessageStartingWith("there are three heads, so \"head\" could mean any of them; nothing was written");
		assertThat(refused.remedy()).contains("migrate merge heads -m", "migrate revision --head 003 ");
	}

	@Test
	void refusesWhatIsNoHead() {
		NotAHeadException refused = (NotAHeadException) refused((request) -> request.heads(List.of("002")));
		assertThat(refused.problem()).isEqualTo("002 is not a head; nothing was written");
		assertThat(refused.facts()).isEmpty();
		assertThat(refused.remedy()).isEqualTo("""
				migrate revision --head 003    its head
				--splice                       to branch from it on purpose""");
		assertThat(refused.revision().id()).isEqualTo("002");
		assertThat(refused.heads()).extracting(Revision::id).containsExactly("003");
	}

	@Test
	void listsTheHeadsWhereSeveralCouldBeMeant() {
		MigrationException refused = refused((request) -> request.heads(List.of("001")));
		assertThat(refused.facts()).extracting((fact) -> fact.label() + " " + fact.text())
			.containsExactly("002_alt revision 002_alt", "003 revision 003");
		assertThat(refused.remedy()).contains("migrate heads", "--splice");
	}

	@Test
	void offersTheHeadForAMergeOfWhatIsBelowIt() {
		MigrationException refused = refusedMerge("002", "002_alt");
		assertThat(refused.problem()).isEqualTo("002 is not a head; nothing was written");
		assertThat(refused.remedy()).isEqualTo("""
				migrate merge 003 002_alt    its head, and the other
				--splice                     to branch from it on purpose""");
		assertThat(refusedMerge("001", "002_alt").remedy()).contains("migrate merge 003 002_alt ");
	}

	@Test
	void saysWhereThereIsNothingToMerge() {
		assertThat(refusedMerge("002", "003").remedy()).isEqualTo("003 has 002 below it: there is nothing to merge.");
		assertThat(refusedMerge("001", "002", "003").remedy()).contains("--splice");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			003,003     | 003 is named twice; nothing was written
			heads,003   | 003 is named twice; nothing was written
			3b7a,3b7a1d2e4f56 | 3b7a1d2e4f56 is named twice; nothing was written
			base,003    | a new base revises nothing, so base stands alone; nothing was written
			xyz         | no revision or label begins with "xyz"; nothing was written
			+1          | "+1" counts from where a database is, and none is asked; nothing was written
			current     | "current" counts from where a database is, and none is asked; nothing was written
			a:b         | "a:b" is a range, and one target is expected here
			""")
	void refusesOtherTargets(String heads, String problem) {
		assertThat(refused((request) -> request.heads(List.of(heads.split(","))))).hasMessageStartingWith(problem);
	}

	@Test
	void refusesToMergeWhatIsNoRevision() {
		assertThat(refusedMerge("base", "003").problem())
			.isEqualTo("base is no revision that could be merged; nothing was written");
		Project empty = new Project(this.folder.resolve("empty"));
		RevisionRefusedException refused = catchThrowableOfType(RevisionRefusedException.class, () -> empty.merge(""));
		assertThat(refused.problem()).isEqualTo("there is no revision to merge; nothing was written");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					003x   | no revision or label begins with "003x"; nothing was written | migrate revision --depends-on 003
					heads  | "heads" is 3 revisions, and a dependency is one; nothing was written | Name each that is meant
					base   | "base" is no revision, and a dependency is one; nothing was written | Name each that is meant
					head   | there are three heads, so "head" could mean any of them; nothing was written | migrate revision --depends-on 003
					""")
	void refusesDependencies(String target, String problem, String remedy) {
		MigrationException refused = refused(
				(request) -> request.heads(List.of("003")).dependsOn(List.of("001", target)));
		assertThat(refused).hasMessageStartingWith(problem);
		assertThat(refused.remedy()).contains(remedy);
	}

	@Test
	void refusesAnImage() throws Exception {
		Path image = this.folder.resolve("image");
		Project project = new Project(image).file("target/classes/acme/revisions/001.sql",
				Project.revision("001", "", ""));
		FileSystemUtils.deleteRecursively(image.resolve("src"));
		List<String> before = project.listing();
		NoSourceFolderException refused = catchThrowableOfType(NoSourceFolderException.class,
				() -> project.draft("x", (request) -> request));
		assertThat(refused.problem())
			.isEqualTo("there is no source folder src/main/resources/acme/revisions here; nothing was written");
		assertThat(refused.remedy()).contains("an image has none");
		assertThat(refused.folder()).isEqualTo(image.resolve("src/main/resources/acme/revisions"));
		assertThat(project.listing()).isEqualTo(before);
		project.file("pom.xml", "");
		assertThat(catchThrowableOfType(NoSourceFolderException.class, () -> project.draft("x", (request) -> request))
			.remedy()).contains("migrate init");
	}

	@Test
	void overwritesNothing() {
		this.project.with((settings) -> settings.fileTemplate("%(slug)s"));
		this.project.file("src/main/resources/acme/revisions/soft_delete.sql", Project.revision("004", "003", ""));
		MigrationException refused = refused("Soft delete", (request) -> request.heads(List.of("004")));
		assertThat(refused.problem()).isEqualTo(
				"there is a file src/main/resources/acme/revisions/soft_delete.sql already; nothing was written");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			%(revision)s       | %(revision)s  | there is no token %(revision)s
			%(rev)s_%(slog)s   | %(slog)s      | there is no token %(slog)s
			%(rev)d            | %(rev)d       | rev is no number
			%(rev)x_a          | %(rev)x       | "%(rev)x" is no token
			%(rev              | %(rev         | "%(rev" is no token
			100%               | %             | "%" is no token
			%%(rev)s           | %%(           | doubles the signs of its tokens
			../%(rev)s         | ../%(rev)s    | leads out of src/main/resources/acme/revisions
			/tmp/%(rev)s       | /tmp/%(rev)s  | leads out of src/main/resources/acme/revisions
			_%(rev)s           | _%(rev)s      | makes the draft _new.sql
			""")
	void refusesFileTemplates(String template, String token, String problem) {
		this.project.with((settings) -> settings.fileTemplate(template));
		FileTemplateException refused = (FileTemplateException) refused(
				(request) -> request.heads(List.of("003")).revId("new"));
		assertThat(refused.problem()).contains(problem, "; nothing was written");
		assertThat(refused.token()).isEqualTo(token);
		assertThat(refused.template()).isEqualTo(template);
	}

	@Test
	void offersTheNearestToken() {
		this.project.with((settings) -> settings.fileTemplate("%(slog)s"));
		assertThat(refused((request) -> request.heads(List.of("003"))).remedy()).isEqualTo("Did you mean %(slug)s?");
		this.project.with((settings) -> settings.fileTemplate("%(weekday)s"));
		assertThat(refused((request) -> request.heads(List.of("003"))).remedy())
			.contains("%(rev)s, %(slug)s, %(year)s");
	}

	@ParameterizedTest
	@ValueSource(strings = { "+upgrade it", "Revises: nothing", "bell \u0007 rings", "x\n\n+ downgrade",
			"x\n\nDepends On: the nightly job" })
	void refusesMessagesThatWouldBeReadAsSomethingElse(String message) {
		UnreadableRevisionException refused = (UnreadableRevisionException) refused(message,
				(request) -> request.heads(List.of("003")));
		assertThat(refused.problem()).isEqualTo("the new revision could not be read back; nothing was written");
		assertThat(refused.problems()).isNotEmpty();
		assertThat(refused.facts()).extracting((fact) -> fact.label()).containsOnly("where", "template");
	}

	@Test
	void refusesNamesThatNoFileCanHave() {
		this.project.with((settings) -> settings.fileTemplate("%(rev)s\0"));
		MigrationException refused = refused((request) -> request.heads(List.of("003")).revId("new"));
		assertThat(refused.problem()).startsWith("\"new\0.sql\" cannot be the name of a file here");
		assertThat(refused.remedy()).contains("LC_ALL=C.UTF-8");
	}

	@Test
	void refusesABodyThatCannotBeRead() {
		MigrationException refused = refused(
				(request) -> request.heads(List.of("003")).body(RevisionBody.of("SELECT 1; COMMIT;", "")));
		assertThat(refused).isInstanceOf(UnreadableRevisionException.class).hasMessageContaining("COMMIT");
	}

	@Test
	void refusesHooksThatAreNoCommands() {
		this.project.with((settings) -> settings.hooks(List.of("echo 'open")));
		assertThat(refused((request) -> request.heads(List.of("003"))).problem())
			.isEqualTo("the hook \"echo 'open\" holds a quote that is never closed; nothing was written");
		this.project.with((settings) -> settings.hooks(List.of(" ")));
		assertThat(refused((request) -> request.heads(List.of("003"))).problem()).contains("is empty");
	}

	@Test
	void refusesJavaWhereThereIsNoPackage() {
		Project project = new Project(this.folder.resolve("other")).location("classpath:db/my-revisions")
			.makeFolder("src/main/resources/db/my-revisions")
			.makeFolder("src/main/java/acme/revisions");
		RevisionRefusedException refused = catchThrowableOfType(RevisionRefusedException.class, () -> project.draft("x",
				(request) -> request.format(ScriptType.JAVA).versionPath("src/main/resources/db/my-revisions")));
		assertThat(refused.problem())
			.isEqualTo("classpath:db/my-revisions is no package, so it has no Java revisions; nothing was written");
		RevisionRefusedException keyword = catchThrowableOfType(RevisionRefusedException.class, () -> project.draft("x",
				(request) -> request.format(ScriptType.JAVA).versionPath("src/main/java/acme/revisions/new")));
		assertThat(keyword.problem()).startsWith("src/main/java/acme/revisions/new is no package");
		assertThat(keyword.option()).isEqualTo("--format");
	}

	@Test
	void refusesAJavaBodyThatIsNoJava() {
		MigrationException refused = refused((request) -> request.heads(List.of("003"))
			.format(ScriptType.JAVA)
			.body(RevisionBody.of("op.execute(\"x\"", null)));
		assertThat(refused).isInstanceOf(UnreadableRevisionException.class);
		assertThat(((UnreadableRevisionException) refused).problems().get(0).location().line()).isPositive();
	}

	private MigrationException refused(UnaryOperator<RevisionRequest.Builder> request) {
		return refused("message", request);
	}

	private MigrationException refused(String message, UnaryOperator<RevisionRequest.Builder> request) {
		List<String> before = this.project.listing();
		MigrationException refused = catchThrowableOfType(MigrationException.class,
				() -> this.project.draft(message, request).write());
		assertThat(refused).isNotNull();
		assertThat(this.project.listing()).isEqualTo(before);
		return refused;
	}

	private MigrationException refusedMerge(String... heads) {
		List<String> before = this.project.listing();
		MigrationException refused = catchThrowableOfType(MigrationException.class,
				() -> this.project.merge("merge", heads).write());
		assertThat(refused).isNotNull();
		assertThat(this.project.listing()).isEqualTo(before);
		return refused;
	}

}
