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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.revision.Revision;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where new revisions stand, and that they count at once.
 */
class RevisionAuthorTests {

	@TempDir
	Path folder;

	private Project project;

	@BeforeEach
	void makeProject() {
		this.project = new Project(this.folder);
	}

	@Test
	void beginsWithABase() {
		RevisionDraft draft = this.project.draft("bootstrap tables", (request) -> request.revId("189b1231afd4"));
		assertThat(draft.downRevisions()).isEmpty();
		assertThat(draft.id()).isEqualTo("189b1231afd4");
		assertThat(draft.shownPath()).isEqualTo("src/main/resources/acme/revisions/189b1231afd4_bootstrap_tables.sql");
		assertThat(draft.path()).isEqualTo(this.folder.resolve(draft.shownPath()));
	}

	@Test
	void writesNothingUntilItIsTold() {
		List<String> before = this.project.listing();
		RevisionDraft draft = this.project.draft("a", (request) -> request);
		assertThat(this.project.listing()).isEqualTo(before);
		WrittenRevision written = draft.write();
		assertThat(this.project.listing()).hasSize(before.size() + 1);
		assertThat(this.project.text(written.shownPath())).isEqualTo(draft.text());
		assertThat(written.path()).isEqualTo(draft.path());
		assertThat(written.revision()).isEqualTo(draft.revision());
		assertThat(written.hooks()).isEmpty();
	}

	@Test
	void countsForTheNextOne() {
		RevisionDraft first = this.project.draft("one", (request) -> request);
		first.write();
		RevisionDraft second = this.project.draft("two", (request) -> request);
		assertThat(second.downRevisions()).containsExactly(first.id());
		second.write();
		assertThat(this.project.load().map().history()).extracting(Revision::message).containsExactly("two", "one");
		assertThat(this.project.load().script(second.id()).source()).isEqualTo(second.shownPath());
		assertThat(this.project.load().sourceFile(second.id())).isEqualTo(second.path());
	}

	@Test
	void revisesWhatIsNamed() {
		this.project.revisions("a1", "b1 <- a1", "c1 <- b1 @billing", "c2 <- b1");
		assertThat(downRevisions("billing@head")).containsExactly("c1");
		assertThat(downRevisions("c2")).containsExactly("c2");
		assertThat(downRevisions("c2", "billing")).containsExactly("c2", "c1");
		assertThat(downRevisions("heads")).containsExactly("c1", "c2");
		assertThat(downRevisions("base")).isEmpty();
		assertThat(downRevisions("billing@base")).isEmpty();
	}

	@Test
	void branchesFromWhatIsNoHeadOnPurpose() {
		this.project.revisions("a1", "b1 <- a1", "c1 <- b1");
		RevisionDraft draft = this.project.draft("x",
				(request) -> request.heads(List.of("b1")).splice(true).branchLabels(List.of("other")));
		draft.write();
		assertThat(this.project.load().map().heads().ids()).containsExactlyInAnyOrder("c1", draft.id());
		assertThat(this.project.load().map().declaring("other")).contains(draft.revision());
	}

	@Test
	void storesWholeIdsAndLabelsOfWhatItDependsOn() {
		this.project.revisions("a1", "3b7a1d2e4f56 @billing", "77aa88bb99cc @reminders");
		RevisionDraft draft = this.project.draft("x", (request) -> request.heads(List.of("a1"))
			.dependsOn(List.of("3b7a", "reminders", "billing@head", "77aa88bb99cc")));
		assertThat(draft.revision().dependsOn()).containsExactly("3b7a1d2e4f56", "reminders", "77aa88bb99cc");
	}

	@Test
	void mergesAllHeadsByDefault() {
		this.project.revisions("a1", "b1 <- a1", "b2 <- a1", "b3 <- a1");
		assertThat(this.project.merge("m").downRevisions()).containsExactly("b1", "b2", "b3");
		assertThat(this.project.merge("m", "head").downRevisions()).containsExactly("b1", "b2", "b3");
		assertThat(this.project.merge("m", "heads").downRevisions()).containsExactly("b1", "b2", "b3");
		assertThat(this.project.merge("m", "b3", "b1").downRevisions()).containsExactly("b3", "b1");
	}

	@Test
	void makesAnOrdinaryRevisionOfAMergeOfOne() {
		this.project.revisions("a1");
		assertThat(this.project.merge("m").downRevisions()).containsExactly("a1");
	}

	@Test
	void needsNoMessage() {
		this.project.revisions("a1", "a2");
		RevisionDraft draft = this.project.merge("");
		assertThat(draft.shownPath()).endsWith("/merged_.sql");
		assertThat(draft.text()).startsWith("-- Revision ID: merged\n");
		draft.write();
		assertThat(this.project.load().script("merged").revision().message()).isEmpty();
	}

	@Test
	void numbersAsItIsToldTo() {
		this.project.revisions("001", "002 <- 001", "002_alt <- 001");
		this.project.with((settings) -> settings.ids(IdScheme.SEQUENCE));
		assertThat(this.project.draft("x", (request) -> request.heads(List.of("002"))).id()).isEqualTo("003");
		this.project.with((settings) -> settings.ids(IdScheme.TIMESTAMP));
		assertThat(this.project.draft("x", (request) -> request.heads(List.of("002"))).id())
			.isEqualTo("20261120140211");
		this.project.with((settings) -> settings.ids(IdScheme.HEX));
		assertThat(this.project.draft("x", (request) -> request.heads(List.of("002"))).id()).matches("[0-9a-f]{12}");
	}

	@Test
	void makesFoldersOfTheFileTemplate() {
		this.project.with((settings) -> settings.fileTemplate("%(year)d/%(month).2d/%(rev)s"));
		this.project.draft("x", (request) -> request.revId("a1")).write();
		RevisionDraft next = this.project.draft("y", (request) -> request.revId("a2"));
		assertThat(next.downRevisions()).containsExactly("a1");
		assertThat(next.shownPath()).isEqualTo("src/main/resources/acme/revisions/2026/11/a2.sql");
		next.write();
		assertThat(this.project.load().map().size()).isEqualTo(2);
	}

	@Test
	void cutsSlugsAsLongAsItIsToldTo() {
		this.project.with((settings) -> settings.slugLength(10));
		assertThat(this.project.draft("soft delete for all", (request) -> request.revId("a1")).shownPath())
			.endsWith("/a1_soft_.sql");
	}

	private List<String> downRevisions(String... heads) {
		return this.project.draft("x", (request) -> request.heads(List.of(heads))).downRevisions();
	}

}
