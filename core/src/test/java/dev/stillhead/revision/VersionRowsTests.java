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

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VersionRowsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			down d1 | d1 d2 d3 | UPD d1 c1 | c1 d2 d3
			down c1 | c1 d2 d3 | UPD c1 b1 | b1 d2 d3
			up c1   | b1 d2 d3 | UPD b1 c1 | c1 d2 d3
			up d1   | c1 d2 d3 | UPD c1 d1 | d1 d2 d3
			up c2   | b1 b2 d3 | UPD b2 c2 | b1 c2 d3
			up c1   | b1 c2 d3 | UPD b1 c1 | c1 c2 d3
			up d1   | c1 c2 d3 | DEL c1 UPD c2 d1 | d1 d3
			up d2   | d1 d3    | INS d2    | d1 d2 d3
			""")
	void changesOnAMergeOfThree(String step, String before, String change, String after) {
		assertStep(AlembicGraphs.BRANCH_FROM_3_WAY_MERGEPOINT, step, before, change, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			down d1 | d1 d2 | DEL d1            | d2
			down d2 | d2    | INS c2 UPD d2 c1  | c1 c2
			down c1 | c1 c2 | DEL c1            | c2
			down d2 | d1 d2 | UPD d2 c2         | c2 d1
			down c2 | c2 d1 | DEL c2            | d1
			""")
	void changesAcrossADependency(String step, String before, String change, String after) {
		assertStep(AlembicGraphs.CROSS_DEPENDENCIES, step, before, change, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			up a1 | a2    | INS a1            | a1 a2
			up b1 | a1 a2 | UPD a1 b1         | a2 b1
			up c1 | a2 b1 | UPD b1 c1         | a2 c1
			up b2 | a2 c1 | UPD a2 b2         | b2 c1
			up c2 | b2 c1 | DEL b2 UPD c1 c2  | c2
			up d1 | c2    | INS d1            | c2 d1
			down d1 | c2 d1 | DEL d1          | c2
			""")
	void changesWithADependencyOnALabel(String step, String before, String change, String after) {
		assertStep(AlembicGraphs.DEPENDS_ON_BRANCH_LABEL, step, before, change, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			down bmerge | amerge bmerge cmerge d1 | UPD bmerge b1                  | amerge b1 cmerge d1
			down d1     | amerge b1 cmerge d1     | UPD d1 b2                      | amerge b1 b2 cmerge
			down amerge | amerge b1 b2 cmerge     | INS a1 INS a2 UPD amerge a3    | a1 a2 a3 b1 b2 cmerge
			down a1     | a1 a2 a3 b1 b2 cmerge   | DEL a1                         | a2 a3 b1 b2 cmerge
			down cmerge | a2 a3 cmerge            | INS c1 INS c2 UPD cmerge c3    | a2 a3 c1 c2 c3
			down c3     | c3                      | DEL c3                         | ''
			""")
	void changesWithManyDependencies(String step, String before, String change, String after) {
		assertStep(AlembicGraphs.DEPENDS_ON_BRANCH_TWO, step, before, change, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a1; b1 ~a1                  | up b1     | a1       | UPD a1 b1     | b1
			a1 + b1 <- bmerge; b1 ~a1   | up bmerge | b1       | UPD b1 bmerge | bmerge
			a1 + b1 <- bmerge; b1 ~a1   | down bmerge | bmerge | UPD bmerge b1 | b1
			a1 <- a2 ~a1                | up a2     | a1       | UPD a1 a2     | a2
			a1 <- a2 ~a1                | down a2   | a2       | UPD a2 a1     | a1
			a1 <- a2 <- a3 ~b1; b1 <- b2 ~a2 | down b2 | a3 b2 | DEL b2        | a3
			b1 <- b2 ~a3 <- b3 <- b4 ~a3; a1 <- a2 <- a3 | down b4 | b4 | UPD b4 b3 | b3
			a1 <- a2; b1 ~a2 <- b2 ~a1  | down b2   | b2       | UPD b2 b1     | b1
			a <- b; a <- c; c <- d; z; b + c <- m | up m | b d | UPD b m       | d m
			c0 <- x <- y; c0 <- l ~y; z | down l    | l z      | UPD l y       | y z
			""")
	void changesWhereOneRowImpliesAnother(String graph, String step, String before, String change, String after) {
		assertStep(graph, step, before, change, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			b1 b3    | up b2 | INS b2                      | b1 b2 b3
			b1 b2 b3 | up c2 | DEL b1 DEL b2 UPD b3 c2     | c2
			c2       | up c1 | INS c1                      | c1 c2
			d2       | up c1 | INS c1                      | c1 d2
			c1 c2    | down c1 | DEL c1                    | c2
			""")
	void changesOnTwinMerges(String before, String step, String change, String after) {
		assertStep(AlembicGraphs.TWIN_MERGE, step, before, change, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			b2    | up b3 | INS b3           | b2 b3
			b2 b3 | up c2 | DEL b2 UPD b3 c2 | c2
			d2    | up b1 | INS b1           | b1 d2
			b1 d2 | up c1 | UPD b1 c1        | c1 d2
			""")
	void changesOnMergesThatShareARevision(String before, String step, String change, String after) {
		assertStep(AlembicGraphs.NOT_QUITE_TWIN_MERGE, step, before, change, after);
	}

	@Test
	void keepsCountOverManySteps() {
		RevisionMap map = RevisionGraphs.of("a1 <- a2; b1 <- b2 ~a2 <- b3");
		VersionRows rows = new VersionRows(map, List.of());
		List<String> changes = new ArrayList<>();
		rows.upgrade(map.revisions(), (revision, change) -> changes.add(change.accept(new Told())));
		rows.downgrade(map.revisions(), (revision, change) -> changes.add(change.accept(new Told())));
		assertThat(changes).containsExactly("INS a1", "UPD a1 a2", "INS b1", "DEL b1 UPD a2 b2", "UPD b2 b3",
				"UPD b3 b2", "INS b1 UPD b2 a2", "DEL b1", "UPD a2 a1", "DEL a1");
		assertThat(rows.current()).isEmpty();
	}

	@Test
	void refusesRowsThatTheMapDoesNotHave() {
		assertThatExceptionOfType(UnknownRowException.class)
			.isThrownBy(() -> new VersionRows(RevisionGraphs.of("a"), List.of("x")));
	}

	@Test
	void refusesToTakeBackWhatIsNoRow() {
		RevisionMap map = RevisionGraphs.of("a <- b");
		VersionRows rows = new VersionRows(map, List.of("b"));
		RevisionSet below = map.ancestors(List.of("a"), Edges.ALL);
		assertThatIllegalArgumentException().isThrownBy(() -> rows.downgrade(below, (revision, change) -> {
		}));
	}

	private static void assertStep(String graph, String step, String before, String change, String after) {
		RevisionMap map = RevisionGraphs.of(graph);
		VersionRows rows = new VersionRows(map, List.of(before.split(" ")));
		RevisionSet only = map.setOf(map.find(step.substring(step.indexOf(' ') + 1)).stream().toList());
		List<String> changes = new ArrayList<>();
		if (step.startsWith("up")) {
			rows.upgrade(only, (revision, told) -> changes.add(told.accept(new Told())));
		}
		else {
			rows.downgrade(only, (revision, told) -> changes.add(told.accept(new Told())));
		}
		assertThat(changes).containsExactly(change);
		assertThat(String.join(" ", rows.current())).isEqualTo(after);
	}

	/** A change as the statements that it takes. */
	private static final class Told implements HeadChangeVisitor<String> {

		@Override
		public String keepHeads(HeadChange.KeepHeads change) {
			return "";
		}

		@Override
		public String insertHead(HeadChange.InsertHead change) {
			return "INS " + change.revision();
		}

		@Override
		public String deleteHead(HeadChange.DeleteHead change) {
			return "DEL " + change.revision();
		}

		@Override
		public String moveHead(HeadChange.MoveHead change) {
			return "UPD " + change.from() + " " + change.to();
		}

		@Override
		public String mergeHeads(HeadChange.MergeHeads change) {
			int last = change.from().size() - 1;
			return "DEL " + String.join(" DEL ", change.from().subList(0, last)) + " UPD " + change.from().get(last)
					+ " " + change.to();
		}

		@Override
		public String splitHead(HeadChange.SplitHead change) {
			int last = change.to().size() - 1;
			return "INS " + String.join(" INS ", change.to().subList(0, last)) + " UPD " + change.from() + " "
					+ change.to().get(last);
		}

	}

}
