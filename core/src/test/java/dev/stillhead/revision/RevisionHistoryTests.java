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
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RevisionHistoryTests {

	private static final String BASES_WITH_DEPENDENCIES = """
			base1 @b_1 <- a1a <- b1a; base1 <- a1b <- b1b ~a3; base2 @b_2 <- a2 <- b2 <- c2 ~a3 <- d2
			base3 @b_3 <- a3 <- b3
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			:          | ''  | c b a
			a:b        | ''  | b a
			:b         | ''  | b a
			a:         | ''  | c b a
			a:+2       | ''  | c b a
			:+2        | ''  | b a
			b:+1       | ''  | c b
			-2:        | ''  | c b a
			-2:c       | ''  | c b a
			-1:        | ''  | c b
			-1:b       | ''  | b
			-5:c       | ''  | c b a
			c-1:       | ''  | c b
			a+1:c      | ''  | c b
			:head-1    | ''  | b a
			:b+1       | ''  | c b a
			base:head  | ''  | c b a
			:base      | ''  | ''
			head:head  | ''  | c
			current:   | b   | c b
			current:   | ''  | c b a
			:current   | b   | b a
			current:head | b | c b
			""")
	void listsARangeOfOneLine(String range, String rows, String expected) {
		assertThat(within("a <- b <- c", range, rows)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ebranch@-2:           | f someothername e
			:ebranch@+2           | e d
			ebranch@base:         | f someothername e d
			abranch@base:         | c somelongername b a
			e@base:               | f someothername e d
			c@base:               | c somelongername b a
			:ebranch@head         | f someothername e d
			:abranch@head         | c somelongername b a
			ebranch@head:         | f
			ebranch@d:            | f someothername e d
			""")
	void listsARangeOfABranch(String range, String expected) {
		assertThat(within(AlembicGraphs.LABELED_BRANCH, range, "")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			b_2@base:             | d2 c2 b2 a2 base2 a3 base3
			b_3@base:             | b3 a3 base3
			b1b@base:b1b@head     | b1b a1b base1 a3 base3
			:b_2@head             | d2 c2 b2 a2 base2 a3 base3
			:b_3@head             | b3 a3 base3
			b_3@base:b3           | b3 a3 base3
			""")
	void listsTheDependenciesOfABranchToo(String range, String expected) {
		assertThat(within(BASES_WITH_DEPENDENCIES, range, "")).isEqualTo(expected);
	}

	@Test
	void listsBranchesThatOthersDependOn() {
		String graph = "x @zlib <- y; a <- b ~y";
		assertThat(within(graph, "zlib@base:", "")).isEqualTo("y x");
		assertThat(within(graph, "x:", "")).isEqualTo("y x");
		assertThat(within(graph, "zlib@-1:", "")).isEqualTo("y x");
		assertThat(within(graph, "y@-1:", "")).isEqualTo("y x");
	}

	@Test
	void goesAcrossAMergeAsOneStep() {
		assertThat(within(AlembicGraphs.MERGED_PATH, "-1:", "")).isEqualTo("f e");
		assertThat(within(AlembicGraphs.MERGED_PATH, "-3:", "")).isEqualTo("f e d1 c1");
		assertThat(within(AlembicGraphs.MERGED_PATH, "c1:", "")).isEqualTo("f e d1 c1");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			b:a            | "b:a" is no range: a does not stand above b
			c1:c2          | "c1:c2" is no range: c2 does not stand above c1
			a:base         | "a:base" is no range: base does not stand above a
			c1branch@base:c2 | "c1branch@base:c2" is no range: c2 does not stand above c1
			""")
	void refusesRangesThatAreNone(String range, String problem) {
		assertThatExceptionOfType(UnrelatedRangeException.class)
			.isThrownBy(() -> within(AlembicGraphs.BRANCHED_PATH, range, ""))
			.satisfies((ex) -> {
				assertThat(ex.problem()).isEqualTo(problem);
				assertThat(ex.range().text()).isEqualTo(range);
			});
	}

	@Test
	void offersTheRangeTheOtherWayRound() {
		assertThatExceptionOfType(UnrelatedRangeException.class).isThrownBy(() -> within("a <- b", "b:a", ""))
			.satisfies((ex) -> assertThat(ex.remedy()).contains("migrate history -r a:b"));
	}

	@Test
	void refusesALowerEndThatGoesUp() {
		assertThatExceptionOfType(TargetNotAllowedException.class).isThrownBy(() -> within("a <- b", "+1:", ""));
	}

	@Test
	void refusesMoreStepsThanThereAre() {
		assertThatExceptionOfType(StepPastEndException.class).isThrownBy(() -> within("a <- b", "a:+5", ""));
	}

	@Test
	void asksNoDatabaseUnlessTheRangeDoes() {
		RevisionHistory history = new RevisionHistory(RevisionGraphs.of("a <- b"));
		assertThat(history.within(TargetRange.parse("-1:"))).hasSize(2);
		assertThat(history.within(TargetRange.parse("a:+1"))).hasSize(2);
		assertThatExceptionOfType(TargetNotAllowedException.class)
			.isThrownBy(() -> history.within(TargetRange.parse("current:")));
	}

	private static String within(String graph, String range, String rows) {
		List<String> from = rows.isEmpty() ? List.of() : List.of(rows.split(" "));
		return new RevisionHistory(RevisionGraphs.of(graph), from).within(TargetRange.parse(range))
			.stream()
			.map(Revision::id)
			.collect(Collectors.joining(" "));
	}

}
