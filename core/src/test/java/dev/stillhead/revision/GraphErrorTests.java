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

package dev.stillhead.revision;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What people read when a target cannot be followed: what was typed, what is true, and
 * what to type instead.
 */
class GraphErrorTests {

	private static final List<Revision> LINE = List.of(Revision.of("189b1231afd4", null, "bootstrap tables"),
			Revision.of("2a3f4c9d1cde", "189b1231afd4", "add cascade deletes"),
			Revision.of("abc123def456", "2a3f4c9d1cde", "add email"));

	private static final RevisionMap ONE_HEAD = RevisionMap.of(LINE);

	private static final RevisionMap TWO_HEADS = RevisionMap.of(List.of(LINE.get(0), LINE.get(1), LINE.get(2),
			new Revision("5d0e7c21b9aa", List.of("abc123def456"), List.of(), List.of("mail"), "one email per template",
					"2026-11-19T10:00:00Z"),
			new Revision("77aa88bb99cc", List.of("abc123def456"), List.of(), List.of(), "reminders",
					"2026-11-20T10:00:00Z")));

	@Test
	void showsBothHeadsAndAllWaysOut() {
		MultipleHeadsException error = error(MultipleHeadsException.class, TWO_HEADS, TargetUse.UPGRADE, "head", "");
		assertThat(error.problem())
			.isEqualTo("there are two heads, so \"head\" could mean either; nothing was changed");
		assertThat(error.facts()).containsExactly(
				new Fact("5d0e7c21b9aa", "one email per template  2026-11-19, down from abc123def456"),
				new Fact("77aa88bb99cc", "reminders               2026-11-20, down from abc123def456"));
		assertThat(error.remedy()).isEqualTo("""
				migrate merge heads -m "…"      the usual way; commit the new file
				migrate upgrade heads           both, unmerged; for a service: stillhead.target=heads
				migrate upgrade 5d0e7c21b9aa    this one; for a service: stillhead.target=5d0e7c21b9aa
				migrate upgrade 77aa88bb99cc    this one; for a service: stillhead.target=77aa88bb99cc""");
		assertThat(error.heads()).extracting(Revision::id).containsExactly("5d0e7c21b9aa", "77aa88bb99cc");
		assertThat(error.typed()).isEqualTo("head");
	}

	@Test
	void offersTheHeadsOfTheBranchThatWasMeant() {
		MultipleHeadsException error = error(MultipleHeadsException.class, TWO_HEADS, TargetUse.STAMP,
				"2a3f4c9d1cde@head", "");
		assertThat(error.problem()).isEqualTo(
				"there are two heads of branch \"2a3f4c9d1cde\", so \"2a3f4c9d1cde@head\" could mean either; nothing was changed");
		assertThat(error.remedy()).isEqualTo("""
				migrate merge 5d0e7c21b9aa 77aa88bb99cc -m "…"    the usual way; commit the new file
				migrate stamp 2a3f4c9d1cde@heads                  both, unmerged
				migrate stamp 5d0e7c21b9aa                        this one
				migrate stamp 77aa88bb99cc                        this one""");
	}

	@Test
	void offersAMergeOfHeadsToAMerge() {
		MultipleHeadsException error = error(MultipleHeadsException.class, TWO_HEADS, TargetUse.MERGE, "head", "");
		assertThat(error.problem()).endsWith("; nothing was written");
		assertThat(error.remedy()).isEqualTo("migrate merge heads -m \"…\"    the usual way; commit the new file");
	}

	@Test
	void offersNoMergeToWhomOnlyLooks() {
		MultipleHeadsException error = error(MultipleHeadsException.class, TWO_HEADS, TargetUse.SHOW, "head", "");
		assertThat(error.problem()).isEqualTo("there are two heads, so \"head\" could mean either");
		assertThat(error.remedy()).isEqualTo("""
				migrate show 5d0e7c21b9aa    this one
				migrate show 77aa88bb99cc    this one""");
	}

	@Test
	void listsTheFirstOfVeryManyHeads() {
		String graph = "a";
		for (int i = 0; i < 30; i++) {
			graph += "; a <- head%02d".formatted(i);
		}
		MultipleHeadsException error = error(MultipleHeadsException.class, RevisionGraphs.of(graph), TargetUse.UPGRADE,
				"head", "");
		assertThat(error.heads()).hasSize(30);
		assertThat(error.problem()).startsWith("there are 30 heads, so \"head\" could mean any of them");
		assertThat(error.facts()).hasSize(21).last().isEqualTo(new Fact("…", "and 10 more"));
	}

	@Test
	void offersTheNearestRevision() {
		UnknownRevisionException error = error(UnknownRevisionException.class, ONE_HEAD, TargetUse.UPGRADE, "2a4f+1",
				"");
		assertThat(error.problem()).isEqualTo("no revision or label begins with \"2a4f\"; nothing was changed");
		assertThat(error.facts()).containsExactly(new Fact("nearest", "2a3f4c9d1cde, add cascade deletes"));
		assertThat(error.remedy()).startsWith("migrate upgrade 2a3f4c9d1cde+1\n");
		assertThat(error.nearest()).containsExactly("2a3f4c9d1cde");
		assertThat(error.name()).isEqualTo("2a4f");
	}

	@Test
	void offersTheNearestWordAndLabel() {
		assertThat(error(UnknownRevisionException.class, ONE_HEAD, TargetUse.UPGRADE, "haed", "").remedy())
			.startsWith("migrate upgrade head\n");
		UnknownRevisionException label = error(UnknownRevisionException.class, TWO_HEADS, TargetUse.UPGRADE,
				"mial@head", "");
		assertThat(label.facts())
			.containsExactly(new Fact("nearest", "mail (label of 5d0e7c21b9aa), one email per template"));
		assertThat(label.remedy()).startsWith("migrate upgrade mail@head\n");
	}

	@Test
	void explainsShortNamesOnlyWhereNothingWasFound() {
		assertThat(error(UnknownRevisionException.class, ONE_HEAD, TargetUse.SHOW, "zzz", "").facts()).containsExactly(
				new Fact("note", "names of three characters or fewer are found only whole; of others, four are best"));
		UnknownRevisionException longer = error(UnknownRevisionException.class, ONE_HEAD, TargetUse.SHOW, "nosuchrev",
				"");
		assertThat(longer.facts()).isEmpty();
		assertThat(longer.remedy()).isEqualTo("migrate history    lists all revisions");
	}

	@Test
	void recognisesAnIdThatYamlHasReadAsANumber() {
		RevisionMap map = RevisionGraphs.of("001 <- 004 <- 012");
		UnknownRevisionException error = error(UnknownRevisionException.class, map, TargetUse.UPGRADE, "4", "");
		assertThat(error.remedy()).startsWith("migrate upgrade 004\n");
		assertThat(error.facts())
			.contains(new Fact("note", "to YAML 004 is a number; in quotes it is a name: \"004\""));
		assertThat(error(UnknownRevisionException.class, map, TargetUse.UPGRADE, "10", "").nearest()).first()
			.isEqualTo("012");
	}

	@Test
	void listsAllThatBeginsSo() {
		RevisionMap map = RevisionGraphs.of("user_a <- user_b @userland; user_c");
		AmbiguousRevisionException error = error(AmbiguousRevisionException.class, map, TargetUse.SHOW, "user+1", "");
		assertThat(error.problem()).isEqualTo("four names begin with \"user\"");
		assertThat(error.candidates()).containsExactly("user_a", "user_b", "user_c", "userland");
		assertThat(error.facts()).containsExactly(new Fact("begins", """
				user_a, what user_a does
				user_b, what user_b does
				user_c, what user_c does
				userland (label of user_b), what user_b does"""));
		assertThat(error.remedy()).isEqualTo("migrate show user_a+1    or as much of it as is unique");
	}

	@Test
	void saysHowFarOneCanGoUp() {
		StepPastEndException error = error(StepPastEndException.class, ONE_HEAD, TargetUse.UPGRADE, "+5",
				"189b1231afd4");
		assertThat(error.problem())
			.isEqualTo("\"+5\" from 189b1231afd4 goes past the head: two revisions are pending; nothing was changed");
		assertThat(error.remedy()).isEqualTo("migrate upgrade abc123def456    as far as it goes");
		assertThat(error.available()).isEqualTo(2);
		assertThat(error.typed()).isEqualTo("+5");
		assertThat(error(StepPastEndException.class, ONE_HEAD, TargetUse.UPGRADE, "+1", "abc123def456").problem())
			.isEqualTo("\"+1\" from abc123def456 goes past the head: nothing is pending; nothing was changed");
		assertThat(error(StepPastEndException.class, ONE_HEAD, TargetUse.SHOW, "2a3f+5", "").problem())
			.isEqualTo("\"2a3f+5\" goes past the head: one revision is above 2a3f4c9d1cde");
	}

	@Test
	void saysHowFarOneCanGoDown() {
		assertThat(error(StepPastEndException.class, ONE_HEAD, TargetUse.SHOW, "2a3f-5", "").problem())
			.isEqualTo("\"2a3f-5\" goes past base: base is two steps below 2a3f4c9d1cde");
		StepPastEndException rows = catchThrowableOfType(StepPastEndException.class,
				() -> new TargetResolver(ONE_HEAD, TargetUse.DOWNGRADE).downgradeTarget(Target.parse("-9"),
						List.of("2a3f4c9d1cde")));
		assertThat(rows.problem())
			.isEqualTo("\"-9\" from 2a3f4c9d1cde goes past base: two revisions are applied; nothing was changed");
		assertThat(rows.remedy()).isEqualTo("migrate downgrade base    takes all of it back");
	}

	@Test
	void namesTheWaysOfAFork() {
		AmbiguousStepException error = error(AmbiguousStepException.class, TWO_HEADS, TargetUse.UPGRADE, "+1",
				"abc123def456");
		assertThat(error.problem()).isEqualTo("\"+1\" could go two ways up from abc123def456; nothing was changed");
		assertThat(error.facts())
			.containsExactly(new Fact("ways", "5d0e7c21b9aa  one email per template\n77aa88bb99cc  reminders"));
		assertThat(error.remedy()).isEqualTo("""
				migrate upgrade 5d0e7c21b9aa    this way
				migrate upgrade 77aa88bb99cc    this way
				migrate upgrade heads           all ways, to their ends""");
	}

	@Test
	void listsTheRowsWithACommandForEach() {
		SeveralRowsException error = catchThrowableOfType(SeveralRowsException.class,
				() -> new TargetResolver(TWO_HEADS, TargetUse.DOWNGRADE).downgradeTarget(Target.parse("-1"),
						List.of("77aa88bb99cc", "5d0e7c21b9aa")));
		assertThat(error.problem())
			.isEqualTo("\"-1\" counts from one revision, and the database is at two revisions; nothing was changed");
		assertThat(error.facts()).containsExactly(new Fact("5d0e7c21b9aa", "one email per template"),
				new Fact("77aa88bb99cc", "reminders"));
		assertThat(error.remedy()).isEqualTo("""
				migrate downgrade 5d0e7c21b9aa@-1    this branch
				migrate downgrade 77aa88bb99cc@-1    this branch
				migrate downgrade abc123def456       both, to where they part""");
	}

	@Test
	void offersTheRevisionWhateverItsBranch() {
		NotInBranchException error = error(NotInBranchException.class, TWO_HEADS, TargetUse.UPGRADE, "mail@77aa", "");
		assertThat(error.problem()).isEqualTo(
				"77aa88bb99cc, reminders, is not on branch \"mail\": it is neither above nor below it; nothing was changed");
		assertThat(error.remedy()).startsWith("migrate upgrade 77aa88bb99cc ");
		assertThat(error.revision().id()).isEqualTo("77aa88bb99cc");
		assertThat(error.branch()).isEqualTo("mail");
	}

	@Test
	void sendsStepsTheOtherWay() {
		TargetNotAllowedException error = error(TargetNotAllowedException.class, ONE_HEAD, TargetUse.UPGRADE, "-2", "");
		assertThat(error.problem()).isEqualTo("\"-2\" goes down, and upgrade goes up; nothing was changed");
		assertThat(error.remedy()).startsWith("migrate downgrade -2 ");
	}

	@Test
	void namesRowsThatNobodyHas() {
		UnknownRowException error = catchThrowableOfType(UnknownRowException.class,
				() -> ONE_HEAD.applied(List.of("7c2e90ab41f3")));
		assertThat(error.problem())
			.isEqualTo("the database is at 7c2e90ab41f3, which this application does not have; nothing was changed");
		assertThat(error.facts()).containsExactly(new Fact("head", "abc123def456  add email"));
		assertThat(error.remedy()).isEqualTo(
				"""
						git log --all -- '*7c2e90ab41f3*'     the branch that has it; merge it
						migrate stamp --purge abc123def456    if the schema is that of abc123def456: rewrites the version table, runs nothing""");
		assertThat(error.heads()).extracting(Revision::id).containsExactly("abc123def456");
	}

	@Test
	void sendsAnApplicationWithoutRevisionsToBase() {
		UnknownRowException error = catchThrowableOfType(UnknownRowException.class,
				() -> RevisionGraphs.of().applied(List.of("x")));
		assertThat(error.facts()).isEmpty();
		assertThat(error.remedy()).contains("migrate stamp --purge base");
	}

	private static <E extends MigrationException> E error(Class<E> type, RevisionMap map, TargetUse use, String target,
			String rows) {
		TargetResolver resolver = new TargetResolver(map, use);
		return catchThrowableOfType(type,
				() -> resolver.resolve(Target.parse(target), rows.isEmpty() ? List.of() : List.of(rows)));
	}

}
