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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.stillhead.revision.AlembicGraphs;
import dev.stillhead.revision.HeadChange;
import dev.stillhead.revision.UnknownRowException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DowngradePlanTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			down base from     | ->
			down c from e      | e d -> c
			down base from c   | c b a ->
			down a from a      | -> a
			down e from e      | -> e
			down -1 from c     | c -> b
			down -3 from e     | e d c -> b
			down -3 from c     | c b a ->
			down a+2 from d    | d -> c
			down c-2 from d    | d c b -> a
			down c-3 from d    | d c b a ->
			down base+1 from c | c b -> a
			down head-2 from e | e d -> c
			down -5 from b     | StepPastEndException
			down -1 from       | StepPastEndException
			down c-4 from e    | StepPastEndException
			down a+9 from e    | StepPastEndException
			down +2 from b     | TargetNotAllowedException
			down current from b | TargetNotAllowedException
			down c from b      | NotADowngradeTargetException
			down b from        | NotADowngradeTargetException
			down head from b   | NotADowngradeTargetException
			""")
	void plansOneLine(String line, String plan) {
		assertThat(Plans.on(AlembicGraphs.REVISION_PATH).tell(line)).isEqualTo(plan);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			down a from d1 d2              | d1 c1 d2 c2 b -> a
			down c2 from d1 c2             | -> c2 d1
			down d1 from d1 c2             | -> c2 d1
			down -1 from a                 | a ->
			down -1 from d1 d2             | SeveralRowsException
			down -1 from d1                | d1 -> c1
			down d1@-1 from d1 d2          | d1 -> c1 d2
			down c1branch@-1 from d1 d2    | d1 -> c1 d2
			down c1branch@-2 from d1 d2    | d1 c1 -> d2
			down d2-1 from c1 d2           | d2 -> c1 c2
			down c1branch@head-1 from d1 d2 | d1 -> c1 d2
			down c1branch@head from d1 d2  | -> d1 d2
			down c1branch@b from c1 d2     | c1 -> d2
			down c2branch@b from c1 d2     | d2 c2 -> c1
			down c2@b from d1 d2           | d2 c2 -> d1
			down d1@b from d1 d2           | d1 c1 -> d2
			down base+2 from d2 d1         | d1 c1 d2 c2 -> b
			down c2branch@base+2 from d2 d1 | d2 c2 -> d1
			down c2branch@base+3 from d2 d1 | d2 -> c2 d1
			down c2 from d2 d1             | d2 -> c2 d1
			down c1branch@base from d1 d2  | d1 c1 d2 c2 b a ->
			down heads from d1 d2          | MultipleHeadsException
			down head from d1 d2           | MultipleHeadsException
			down c1branch@c2 from d1 d2    | NotInBranchException
			down c1branch@-9 from d1 d2    | StepPastEndException
			down a@-1 from d1 d2           | SeveralRowsException
			down a@-1 from d1              | d1 -> c1
			down a@-1 from c1              | NotADowngradeTargetException
			down c2branch@-1 from a        | a ->
			down c2branch@-1 from c1       | StepPastEndException
			down nosuch@-1 from c1         | UnknownRevisionException
			""")
	void plansAFork(String line, String plan) {
		assertThat(Plans.on(AlembicGraphs.BRANCHED_PATH).tell(line)).isEqualTo(plan);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			down b from f      | f e d1 c1 d2 c2 -> b
			down -1 from f     | f -> e
			down -1 from e     | e -> d1 d2
			down -2 from e     | e d1 -> c1 d2
			down -3 from e     | e d1 c1 -> d2
			down -6 from e     | e d1 c1 d2 c2 b -> a
			down -8 from e     | StepPastEndException
			down c2branch@-1 from e | e -> d1 d2
			down c2branch@-2 from e | e d2 -> c2 d1
			down c2branch@-3 from e | e d2 c2 -> d1
			down e@-2 from e   | e d1 -> c1 d2
			down e-1 from f    | AmbiguousStepException
			down d1 from f     | f e -> d1 d2
			""")
	void countsAMergeAsOneStep(String line, String plan) {
		assertThat(Plans.on(AlembicGraphs.MERGED_PATH).tell(line)).isEqualTo(plan);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			down c1branch@b from d1 d2 | d1 d2 c1 -> c2
			down c2branch@b from d1 d2 | d2 c2 -> d1
			down c1 from d2            | NotADowngradeTargetException
			down c1branch@-1 from d2   | d2 c1 -> c2
			""")
	void takesBackWhatDependsOnIt(String line, String plan) {
		assertThat(Plans.on(AlembicGraphs.CROSS_DEPENDENCIES).tell(line)).isEqualTo(plan);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			down b2 from amerge bmerge cmerge d1   | bmerge -> amerge b1 cmerge d1
			down d1@base from amerge d1 b1 cmerge  | d1 -> amerge b1 b2 cmerge
			down base from amerge b1 b2 cmerge     | amerge a1 a2 b1 cmerge c2 c3 a3 b2 c1 ->
			""")
	void leavesWhatItDependedOn(String line, String plan) {
		assertThat(Plans.on(AlembicGraphs.DEPENDS_ON_BRANCH_TWO).tell(line)).isEqualTo(plan);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a1 <- b1 <- c1; a2 <- b2 <- c2; c1 + c2 <- d1; c2 <- d2 | down b1 from d2 d1    | d1 c1 -> b1 d2
			a1 <- a2 <- a3 ~b1; b1 <- b2 ~a2 <- b3                  | down b1 from a3 b2    | b2 -> a3
			a1 <- a2 <- a3; b1 <- b2 ~a3 <- b3 <- b4 ~a3            | down b3 from b4       | b4 -> b3
			a1 + b1 <- bmerge; b1 ~a1                               | down a1 from bmerge   | bmerge -> b1
			a1 + b1 <- bmerge; b1 ~a1                               | down b1 from bmerge   | bmerge -> b1
			a1 <- a2 ~a1                                            | down a1 from a2       | a2 -> a1
			a1 @a <- a2; b1 @b <- b2 ~a2 <- b3                      | down b@base from b3   | b3 b2 b1 -> a2
			a1 @a <- a2; b1 @b <- b2 ~a2 <- b3                      | down a@base from b3   | b3 b2 a2 a1 -> b1
			a1 @a <- a2; b1 @b <- b2 ~a2 <- b3                      | down a@-1 from b3     | b3 b2 a2 -> a1 b1
			a1 <- a2; z1 <- z2                                      | down -2 from a2       | a2 a1 ->
			""")
	void plansAcrossLines(String graph, String line, String plan) {
		assertThat(Plans.on(graph).tell(line)).isEqualTo(plan);
	}

	@Test
	void takesBackOneLineOnlyByStepsFromItsRow() {
		assertThat(Plans.on("a1 <- a2; z1 <- z2").tell("down a2@-2 from a2 z2")).isEqualTo("a2 a1 -> z2");
	}

	@Test
	void tellsFromWhereToWhereEachStepGoes() {
		GraphPlan plan = Plans.on("a <- b; a <- c ~x; b + c <- d; x").downgrade("d", "a");
		assertThat(plan.direction()).isEqualTo(Direction.DOWNGRADE);
		assertThat(Plans.arrows(plan)).isEqualTo("d -> b,c; b -> a; c -> a");
		assertThat(plan.steps().get(2).headChange()).isInstanceOf(HeadChange.SplitHead.class);
		assertThat(plan.to()).containsExactly("a", "x");
	}

	@Test
	void refusesRowsThatNoFileHas() {
		assertThatExceptionOfType(UnknownRowException.class)
			.isThrownBy(() -> Plans.on("a <- b").downgrade("a 7c2e90ab41f3", "base"));
	}

}
