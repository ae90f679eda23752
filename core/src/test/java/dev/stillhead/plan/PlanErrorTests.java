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

package dev.stillhead.plan;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionGraphs;
import dev.stillhead.revision.Target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What people read when a target names revisions and still can't be planned.
 */
class PlanErrorTests {

	private static final Plans FORK = Plans.on("a <- b <- c1 <- d1; b <- c2 <- d2");

	@Test
	void sendsADowngradeUpwardsToUpgrade() {
		NotADowngradeTargetException error = downgrade(FORK, "b", "d1");
		assertThat(error.problem()).isEqualTo("d1 is not applied, so there is no way down to it; nothing was changed");
		assertThat(error.facts()).containsExactly(new Fact("state", "at b"));
		assertThat(error.remedy()).isEqualTo("migrate upgrade d1    applies it");
		assertThat(error.typed()).isEqualTo("d1");
		assertThat(error.rows()).extracting(Revision::id).containsExactly("b");
	}

	@Test
	void namesWhatTheTargetWasTypedAs() {
		assertThat(downgrade(FORK, "", "c1+1").problem())
			.isEqualTo("c1+1 (d1) is not applied, so there is no way down to it; nothing was changed");
		assertThat(downgrade(FORK, "", "c1+1").facts()).containsExactly(new Fact("state", "no revision is applied"));
	}

	@Test
	void namesWhatDependsOnTheTarget() {
		NotADowngradeTargetException error = downgrade(Plans.on("a; b <- c ~a"), "c", "a");
		assertThat(error.problem()).isEqualTo("nothing above a is applied; only c depends on it; nothing was changed");
		assertThat(error.remedy()).isEqualTo("migrate downgrade c@-1    takes that back");
		assertThat(downgrade(Plans.on("a; b <- c ~a <- d"), "d", "a").remedy())
			.isEqualTo("migrate show c    what depends on it");
	}

	@Test
	void saysThatAnotherBranchWasMeant() {
		NotADowngradeTargetException error = downgrade(FORK, "d1", "c2@b");
		assertThat(error.problem()).isEqualTo("nothing of that branch is applied above c2@b (b); nothing was changed");
		assertThat(error.remedy()).isEqualTo("migrate downgrade b    takes back what is, on other branches");
	}

	@Test
	void namesTheBranchesThatCouldBeMeant() {
		NotADowngradeTargetException error = downgrade(FORK, "d1", "a@-2");
		assertThat(error.problem()).isEqualTo(
				"\"a@-2\" could mean several branches: above b stand c1, c2, and a is below them all; nothing was changed");
		assertThat(error.remedy()).isEqualTo("""
				migrate downgrade c1@b    this way
				migrate downgrade c2@b    this way
				migrate downgrade b       all of them""");
	}

	@Test
	void namesTheUpperOfOverlappingTargets() {
		OverlappingTargetsException error = catchThrowableOfType(OverlappingTargetsException.class,
				() -> FORK.upgrade("", "c1 d1"));
		assertThat(error.problem()).isEqualTo("c1 is below d1, so it can't be a target beside it; nothing was changed");
		assertThat(error.facts()).containsExactly(new Fact("typed", "c1 d1"));
		assertThat(error.remedy()).isEqualTo("migrate upgrade d1    includes c1");
		assertThat(error.lower().id()).isEqualTo("c1");
		assertThat(error.upper().id()).isEqualTo("d1");
	}

	@Test
	void namesBothSidesOfADivergedDatabase() {
		DatabaseDivergedException error = (DatabaseDivergedException) refusal("a <- ours", "theirs", "a <- theirs");
		assertThat(error.problem()).isEqualTo("the database has theirs, which this application lacks, "
				+ "and lacks ours, which this application has; nothing was changed");
		assertThat(error.facts()).containsExactly(new Fact("there", "theirs  what theirs does"),
				new Fact("here", "ours  what ours does"), new Fact("state", "at theirs"));
		assertThat(error.remedy()).contains("git log --all -- '*theirs*'", "migrate merge theirs ours -m");
		assertThat(error.applied()).extracting(Revision::id).containsExactly("theirs");
		assertThat(error.missing()).extracting(Revision::id).containsExactly("ours");
	}

	@Test
	void saysThatTheJournalDoesNotKnowEither() {
		MigrationException error = refusal("a <- b", "7c2e90ab41f3", "");
		assertThat(error.facts()).contains(new Fact("state",
				"not in the journal either: from a deleted branch, another tool, or a restored dump"));
	}

	private static NotADowngradeTargetException downgrade(Plans plans, String rows, String target) {
		return catchThrowableOfType(NotADowngradeTargetException.class, () -> plans.downgrade(rows, target));
	}

	private static MigrationException refusal(String graph, String row, String stored) {
		return DatabasePosition
			.of(RevisionGraphs.of(graph), List.of(row), Target.parse("head"), RevisionGraphs.revisions(stored))
			.refusal()
			.orElseThrow();
	}

}
