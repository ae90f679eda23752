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

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.stillhead.plan.DatabasePosition.State;
import dev.stillhead.revision.MultipleHeadsException;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionGraphs;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.UnknownRowException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabasePositionTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''  | head   | UNINITIALIZED | a b c
			a   | head   | BEHIND        | b c
			c   | head   | UP_TO_DATE    | ''
			c   | b      | UP_TO_DATE    | ''
			''  | base   | UP_TO_DATE    | ''
			c z | head   | UP_TO_DATE    | ''
			""")
	void placesRowsThatTheApplicationKnows(String rows, String target, State state, String pending) {
		String graph = rows.contains("z") ? "a <- b <- c; c <- z" : "a <- b <- c";
		DatabasePosition position = position(graph, rows, rows.contains("z") ? "z" : target, "");
		assertThat(position.state()).isEqualTo(state);
		assertThat(ids(position.pending())).isEqualTo(pending);
		assertThat(position.refusal()).isEmpty();
	}

	@Test
	void isUpToDateWithoutAnyRevision() {
		assertThat(DatabasePosition.of(RevisionMap.of(List.of()), List.of(), Target.parse("head"), List.of()).state())
			.isEqualTo(State.UP_TO_DATE);
	}

	@Test
	void isAheadWhenTheImageWasRolledBack() {
		DatabasePosition position = position("a <- b", "d", "head", "a <- b <- c <- d");
		assertThat(position.state()).isEqualTo(State.AHEAD);
		assertThat(ids(position.unknown())).isEqualTo("d c");
		assertThat(position.pending()).isEmpty();
		assertThat(position.unstored()).isEmpty();
		assertThat(position.refusal()).isEmpty();
	}

	@Test
	void isAheadWhenANewerReleaseMergedBothBranches() {
		DatabasePosition position = position("a <- ours", "merge", "head",
				"a <- ours; a <- theirs; ours + theirs <- merge");
		assertThat(position.state()).isEqualTo(State.AHEAD);
		assertThat(ids(position.unknown())).isEqualTo("merge theirs");
	}

	@Test
	void isDivergedWhenAnotherBranchWasDeployed() {
		DatabasePosition position = position("a <- ours <- more", "theirs2", "head", "a <- theirs1 <- theirs2");
		assertThat(position.state()).isEqualTo(State.DIVERGED);
		assertThat(ids(position.pending())).isEqualTo("ours more");
		assertThat(ids(position.unknown())).isEqualTo("theirs2 theirs1");
		assertThat(position.refusal()).containsInstanceOf(DatabaseDivergedException.class);
	}

	@Test
	void isAheadWhenBothBranchesAreDeployedAndOneIsOurs() {
		assertThat(position("a <- ours", "ours theirs", "head", "a <- theirs").state()).isEqualTo(State.AHEAD);
	}

	@Test
	void isDivergedWhenBothBranchesAreDeployedAndOursHasGrown() {
		DatabasePosition position = position("a <- ours <- more", "ours theirs", "head", "a <- theirs");
		assertThat(position.state()).isEqualTo(State.DIVERGED);
		assertThat(ids(position.pending())).isEqualTo("more");
	}

	@Test
	void isAheadByTheTargetAndNotByWhatLiesBesideIt() {
		assertThat(position("a <- b; a <- beside", "c", "b", "b <- c").state()).isEqualTo(State.AHEAD);
		assertThat(position("a <- b; a <- beside", "c", "heads", "b <- c").state()).isEqualTo(State.DIVERGED);
	}

	@Test
	void followsDependencies() {
		DatabasePosition position = position("a1 <- a2; b1 <- b2", "c", "heads", "b2 <- c ~a2");
		assertThat(position.state()).isEqualTo(State.AHEAD);
		assertThat(position("a1 <- a2; b1 <- b2", "c", "heads", "b2 <- c").state()).isEqualTo(State.DIVERGED);
	}

	@Test
	void followsDependenciesOnLabels() {
		assertThat(position("a1 <- a2 @ours; b1", "c", "heads", "b1 <- c ~ours").state()).isEqualTo(State.AHEAD);
		assertThat(position("b1", "c", "heads", "b1 <- c ~theirs; d @theirs").state()).isEqualTo(State.AHEAD);
		assertThat(position("b1", "c", "heads", "b1 <- c ~nobodys").state()).isEqualTo(State.UNKNOWN);
	}

	@Test
	void isAheadWhenANewerReleaseBeganALineOfItsOwn() {
		DatabasePosition position = position("a <- b", "b z2", "head", "z1 <- z2");
		assertThat(position.state()).isEqualTo(State.AHEAD);
		assertThat(ids(position.unknown())).isEqualTo("z2 z1");
	}

	@Test
	void isUnknownWhenNobodyKnowsARow() {
		DatabasePosition position = position("a <- b", "7c2e90ab41f3", "head", "");
		assertThat(position.state()).isEqualTo(State.UNKNOWN);
		assertThat(position.unstored()).containsExactly("7c2e90ab41f3");
		assertThat(position.refusal()).containsInstanceOf(UnknownRowException.class);
	}

	@Test
	void isUnknownWhenAStoredRevisionHasAHoleBelowIt() {
		DatabasePosition position = position("a <- b", "e", "head", "b <- lost <- d <- e");
		assertThat(position.state()).isEqualTo(State.AHEAD);
		List<Revision> withHole = RevisionGraphs.revisions("b <- lost <- d <- e")
			.stream()
			.filter((revision) -> !revision.id().equals("lost"))
			.toList();
		DatabasePosition holed = DatabasePosition.of(RevisionGraphs.of("a <- b"), List.of("e"), Target.parse("head"),
				withHole);
		assertThat(holed.state()).isEqualTo(State.UNKNOWN);
		assertThat(holed.unstored()).containsExactly("lost");
	}

	@Test
	void isUnknownRatherThanDiverged() {
		assertThat(position("a <- b", "theirs lost", "head", "a <- theirs").state()).isEqualTo(State.UNKNOWN);
	}

	@Test
	void believesTheApplicationRatherThanTheJournal() {
		assertThat(position("a <- b <- c", "c", "head", "lost <- c").state()).isEqualTo(State.UP_TO_DATE);
	}

	@Test
	void refusesATargetThatCouldBeEither() {
		assertThatExceptionOfType(MultipleHeadsException.class)
			.isThrownBy(() -> position("a <- b; a <- c", "a", "head", ""));
	}

	private static DatabasePosition position(String graph, String rows, String target, String stored) {
		return DatabasePosition.of(RevisionGraphs.of(graph),
				rows.isEmpty() ? List.of() : Arrays.asList(rows.split(" ")), Target.parse(target),
				RevisionGraphs.revisions(stored));
	}

	private static String ids(List<Revision> revisions) {
		return String.join(" ", revisions.stream().map(Revision::id).toList());
	}

}
