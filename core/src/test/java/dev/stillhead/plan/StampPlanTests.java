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
import dev.stillhead.revision.MultipleHeadsException;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.TargetNotAllowedException;
import dev.stillhead.revision.UnknownRowException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StampPlanTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			d1 c2 | b              | c2,d1 -> b     | b
			d1 c2 | c1branch@base  | d1 ->          | c2
			d1 c2 | c2branch@head  | c2 -> d2       | d1 d2
			d1 c2 | base           | c2 ->; d1 ->   | ''
			d1    | d1             | ''             | d1
			''    | heads          | -> d1; -> d2   | d1 d2
			d1 d2 | heads          | ''             | d1 d2
			b     | heads          | b -> d1; -> d2 | d1 d2
			d1 c2 | heads          | c2 -> d2       | d1 d2
			b     | c1 c2          | b -> c1; -> c2 | c1 c2
			c1    | c2             | -> c2          | c1 c2
			d1 d2 | c1 c2          | d1 -> c1; d2 -> c2 | c1 c2
			c1 d2 | a@d1           | c1,d2 -> d1    | d1
			d2    | a@d1           | -> d1          | d1 d2
			""")
	void stampsAFork(String rows, String targets, String steps, String after) {
		assertStamp(AlembicGraphs.BRANCHED_PATH, rows, targets, steps, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			e     | c2             | e -> c2        | c2
			e     | a              | e -> a         | a
			d1 c2 | c2branch@head  | c2,d1 -> f     | f
			d1 c2 | e              | c2,d1 -> e     | e
			c2    | e              | c2 -> e        | e
			b     | e              | b -> e         | e
			""")
	void stampsAMerge(String rows, String targets, String steps, String after) {
		assertStamp(AlembicGraphs.MERGED_PATH, rows, targets, steps, after);
	}

	@Test
	void stampsAcrossADependency() {
		assertStamp(AlembicGraphs.DEPENDS_ON_BRANCH_ONE, "e1 c2", "b1", "c2,e1 -> b1", "b1");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''    | heads          | -> b1; -> b2   | b1 b2
			b1 b2 | heads          | ''             | b1 b2
			b1    | base           | b1 ->          | ''
			b1 b2 | a1@base        | b1 ->          | b2
			b2    | a1             | -> a1          | a1 b2
			""")
	void stampsSeveralLines(String rows, String targets, String steps, String after) {
		assertStamp(AlembicGraphs.FOREST, rows, targets, steps, after);
	}

	@Test
	void rewritesTheFewestRows() {
		GraphPlan plan = Plans.on(AlembicGraphs.MERGED_PATH).stamp("d1 c2", "e");
		assertThat(plan.direction()).isEqualTo(Direction.STAMP);
		assertThat(plan.steps()).extracting(GraphStep::headChange)
			.containsExactly(new HeadChange.MergeHeads(List.of("c2", "d1"), "e"));
	}

	@Test
	void namesTheRevisionsThatItNewlyImplies() {
		GraphPlan up = Plans.on("a <- b <- c ~z <- d; z").stamp("a", "c");
		assertThat(((StampStep) up.steps().get(0)).implied()).extracting(Revision::id).containsExactly("z", "b", "c");
		GraphPlan down = Plans.on("a <- b <- c").stamp("c", "a");
		assertThat(((StampStep) down.steps().get(0)).implied()).isEmpty();
		GraphPlan both = Plans.on("a <- b; a <- c").stamp("", "b c");
		assertThat(((StampStep) both.steps().get(1)).implied()).extracting(Revision::id).containsExactly("c");
	}

	@Test
	void keepsAHeadThatIsThereWhenAllHeadsAreStamped() {
		assertStamp("a1 <- h1; z; a1 + z <- h2", "h1 z", "heads", "z -> h2", "h1 h2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fake       | b       | fake -> b              | b
			fake other | b       | fake,other -> b        | b
			fake       | c d     | fake -> c; -> d        | c d
			fake c     | c       | fake ->                | c
			fake c     | base    | c ->; fake ->          | ''
			fake       | heads   | fake -> c; -> d        | c d
			''         | b       | -> b                   | b
			""")
	void purgesRowsThatNobodyKnows(String rows, String targets, String steps, String after) {
		GraphPlan plan = Plans.on("a <- b <- c; b <- d").purge(rows, targets);
		assertThat(Plans.arrows(plan)).isEqualTo(steps);
		assertThat(String.join(" ", plan.to())).isEqualTo(after);
	}

	@Test
	void refusesRowsThatNobodyKnows() {
		assertThatExceptionOfType(UnknownRowException.class).isThrownBy(() -> Plans.on("a <- b").stamp("fake", "b"));
	}

	@Test
	void refusesOneHeadWhereThereAreTwo() {
		assertThatExceptionOfType(MultipleHeadsException.class)
			.isThrownBy(() -> Plans.on("a <- b; a <- c").stamp("", "head"));
	}

	@ParameterizedTest
	@CsvSource({ "'', a b", "c, a b", "'', b a", "'', c z" })
	void refusesTargetsBelowEachOther(String rows, String targets) {
		assertThatExceptionOfType(OverlappingTargetsException.class)
			.isThrownBy(() -> Plans.on("a <- b <- c ~z; z").stamp(rows, targets));
	}

	@ParameterizedTest
	@CsvSource({ "+1", "-1", "c-1", "head-1", "a@+1", "a@c-1", "current", "base b", "a@base z" })
	void refusesTargetsThatSayNothingOfTheDatabase(String targets) {
		assertThatExceptionOfType(TargetNotAllowedException.class)
			.isThrownBy(() -> Plans.on("a <- b <- c; z").stamp("b", targets));
	}

	private static void assertStamp(String graph, String rows, String targets, String steps, String after) {
		GraphPlan plan = Plans.on(graph).stamp(rows, targets);
		assertThat(Plans.arrows(plan)).isEqualTo(steps);
		assertThat(String.join(" ", plan.to())).isEqualTo(after);
	}

}
