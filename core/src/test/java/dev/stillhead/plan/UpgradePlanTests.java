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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.stillhead.revision.AlembicGraphs;
import dev.stillhead.revision.HeadChange;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionGraphs;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.UnknownRowException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UpgradePlanTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			up e from c        | d e -> e
			up c from          | a b c -> c
			up +2 from a       | b c -> c
			up +1 from a       | b -> b
			up +3 from b       | c d e -> e
			up b+2 from a      | b c d -> d
			up d-2 from a      | b -> b
			up a-1 from c      | -> c
			up head from d     | e -> e
			up heads from d    | e -> e
			up base from d     | -> d
			up a from d        | -> d
			up -2 from b       | TargetNotAllowedException
			up +5 from b       | StepPastEndException
			up +1 from e       | StepPastEndException
			up a-2 from c      | StepPastEndException
			up current from c  | TargetNotAllowedException
			""")
	void plansOneLine(String line, String plan) {
		assertThat(Plans.on(AlembicGraphs.REVISION_PATH).tell(line)).isEqualTo(plan);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			up +1 from c1 c2          | SeveralRowsException
			up c2branch@head-1 from b | c2 -> c2
			up base+1 from            | a -> a
			up +1 from                | a -> a
			up +1 from b              | AmbiguousStepException
			up d1 d2 from a           | b d2.. -> d1 d2
			up c2branch@+1 from c1 c2 | d2 -> c1 d2
			up c2branch@+1 from c1    | c2 -> c1 c2
			up c2branch@+1 from d1    | c2 -> c2 d1
			up c1branch@+2 from b     | c1 d1 -> d1
			up d1 from b              | c1 d1 -> d1
			up head from b            | MultipleHeadsException
			up c1branch@head from b   | c1 d1 -> d1
			up c2@head from b         | c2 d2 -> d2
			up a@head from b          | MultipleHeadsException
			up a@heads from b         | c2 d2 c1 d1 -> d1 d2
			up c1branch@c2 from b     | NotInBranchException
			up c1 d1 from b           | OverlappingTargetsException
			up d1 d1 from c1          | d1 -> d1
			up c1branch@+1 c2branch@+1 from b | c2 c1 -> c1 c2
			""")
	void plansAFork(String line, String plan) {
		String expected = plan.replace("d2..", "c2 d2 c1 d1");
		assertThat(Plans.on(AlembicGraphs.BRANCHED_PATH).tell(line)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			up d1 from d3 d2 b1 | c1 d1 -> d1 d2 d3
			up d1 from d3 b2 b1 | c2 c1 d1 -> d1 d3
			up d2 from d3 d1    | d2 -> d1 d2 d3
			""")
	void plansAMergeOfThree(String line, String plan) {
		assertThat(Plans.on(AlembicGraphs.BRANCH_FROM_3_WAY_MERGEPOINT).tell(line)).isEqualTo(plan);
	}

	@Test
	void plansAMergeWhosePartAlsoGoesOn() {
		assertThat(Plans.on(AlembicGraphs.BRANCH_FROM_MERGEPOINT).tell("up d1 from d2 b1")).isEqualTo("c1 d1 -> d1 d2");
		assertThat(Plans.on(AlembicGraphs.MERGED_PATH).tell("up f from b")).isEqualTo("c2 d2 c1 d1 e f -> f");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a1 @lib1 <- b1 <- c1 @c1lib <- d1; a2 <- b2 <- c2 ~c1lib | up c2 from a2     | a1 b1 c1 b2 c2 -> c2
			a1 + b1 <- bmerge; b1 ~a1                                | up b1 from a1     | b1 -> b1
			a1 + b1 <- bmerge; b1 ~a1                                | up bmerge from b1 | bmerge -> bmerge
			a1 <- a2 ~a1                                             | up a2 from        | a1 a2 -> a2
			a1 @a <- a2; b1 <- b2 ~a2                                | up a@heads from   | a1 a2 -> a2
			z @x <- a1 <- a2; z <- b1 ~a2                            | up x@heads from   | OverlappingTargetsException
			""")
	void pullsDependenciesFirst(String graph, String line, String plan) {
		assertThat(Plans.on(graph).tell(line)).isEqualTo(plan);
	}

	@Test
	void ordersStepsAsAlembicDoes() {
		String graph = """
				aaaa1 <- bbbb1 <- cccc1 @c1branch <- dddd1; bbbb1 <- cccc2 @c2branch <- dddd2; zzzz1 @zlib <- zzzz2
				""";
		assertThat(Plans.on(graph).tell("up heads from "))
			.isEqualTo("zzzz1 zzzz2 aaaa1 bbbb1 cccc2 dddd2 cccc1 dddd1 -> dddd1 dddd2 zzzz2");
		assertThat(Plans.on(AlembicGraphs.FOREST).tell("up heads from base".replace("base", "")))
			.isEqualTo("a2 b2 a1 b1 -> b1 b2");
	}

	@Test
	void tellsFromWhereToWhereEachStepGoes() {
		GraphPlan plan = Plans.on("a <- b; a <- c ~x; b + c <- d; x").upgrade("b x", "d");
		assertThat(plan.direction()).isEqualTo(Direction.UPGRADE);
		assertThat(plan.from()).containsExactly("b", "x");
		assertThat(Plans.arrows(plan)).isEqualTo("a -> c; b,c -> d");
		assertThat(plan.steps()).extracting(GraphStep::headChange)
			.containsExactly(new HeadChange.MoveHead("x", "c"), new HeadChange.MergeHeads(List.of("b", "c"), "d"));
		assertThat(plan.isEmpty()).isFalse();
	}

	@Test
	void knowsWhatIsPending() {
		RevisionPlanner planner = new RevisionPlanner(RevisionGraphs.of("a <- b <- c; b <- beside"));
		assertThat(planner.pending(List.of("a"), Target.parse("c"))).extracting(Revision::id).containsExactly("b", "c");
		assertThat(planner.pending(List.of("c"), Target.parse("b"))).isEmpty();
	}

	@Test
	void refusesRowsThatNoFileHas() {
		assertThatExceptionOfType(UnknownRowException.class)
			.isThrownBy(() -> Plans.on("a <- b").upgrade("a 7c2e90ab41f3", "head"))
			.satisfies((ex) -> assertThat(ex.rows()).containsExactly("7c2e90ab41f3"));
	}

	@Test
	void plansNothingWithoutRevisions() {
		RevisionPlanner planner = new RevisionPlanner(RevisionGraphs.of());
		assertThat(planner.upgrade(List.of(), List.of(Target.parse("head"))).isEmpty()).isTrue();
		assertThat(planner.downgrade(List.of(), Target.parse("base")).isEmpty()).isTrue();
		assertThat(planner.stamp(List.of(), List.of(Target.parse("heads")), false).isEmpty()).isTrue();
	}

}
