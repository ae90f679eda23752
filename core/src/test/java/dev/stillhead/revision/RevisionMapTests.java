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
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RevisionMapTests {

	private static final RevisionMap DEPENDENT = RevisionGraphs.of("a1 <- a2; b1 <- b2 ~a2 <- b3");

	@Test
	void answersForAnEmptyMap() {
		RevisionMap empty = RevisionMap.of(List.of());
		assertThat(empty.size()).isZero();
		assertThat(empty.heads()).isEmpty();
		assertThat(empty.bases()).isEmpty();
		assertThat(empty.history()).isEmpty();
		assertThat(empty.currentHeads(List.of())).isEmpty();
	}

	@Test
	void findsRevisionsByTheirWholeId() {
		assertThat(DEPENDENT.find("a2")).map(Revision::downRevisions).contains(List.of("a1"));
		assertThat(DEPENDENT.find("a")).isEmpty();
		assertThat(DEPENDENT.contains("b3")).isTrue();
		assertThatIllegalArgumentException().isThrownBy(() -> DEPENDENT.labels("zz"));
	}

	@Test
	void keepsTwoKindsOfHeads() {
		assertThat(DEPENDENT.heads().ids()).containsExactly("a2", "b3");
		assertThat(DEPENDENT.effectiveHeads().ids()).containsExactly("b3");
		assertThat(DEPENDENT.bases().ids()).containsExactly("a1", "b1");
	}

	@Test
	void findsForksAndMerges() {
		RevisionMap map = RevisionGraphs.of(AlembicGraphs.MERGED_PATH);
		assertThat(map.branchPoints().ids()).containsExactly("b");
		assertThat(map.mergePoints().ids()).containsExactly("e");
		assertThat(DEPENDENT.branchPoints()).isEmpty();
		assertThat(DEPENDENT.mergePoints()).isEmpty();
	}

	@Test
	void followsOneKindOfEdgesOrBoth() {
		assertThat(DEPENDENT.children("a2", Edges.REVISES)).isEmpty();
		assertThat(DEPENDENT.children("a2", Edges.ALL).ids()).containsExactly("b2");
		assertThat(DEPENDENT.ancestors(List.of("b2"), Edges.REVISES).ids()).containsExactly("b1", "b2");
		assertThat(DEPENDENT.ancestors(List.of("b2"), Edges.ALL).ids()).containsExactly("a1", "a2", "b1", "b2");
		assertThat(DEPENDENT.descendants(List.of("a1"), Edges.REVISES).ids()).containsExactly("a1", "a2");
		assertThat(DEPENDENT.descendants(List.of("a1"), Edges.ALL).ids()).containsExactly("a1", "a2", "b2", "b3");
		assertThat(DEPENDENT.lineage("b2", Edges.REVISES).ids()).containsExactly("b1", "b2", "b3");
		assertThat(DEPENDENT.lineage("b2", Edges.ALL)).hasSize(5);
	}

	@Test
	void resolvesDependencies() {
		RevisionMap map = RevisionGraphs.of("a1 @lib <- a2 ~a1 ~a1; b1 ~lib ~a2");
		assertThat(map.dependencies("b1")).containsExactly("a1", "a2");
		assertThat(map.dependencies("a2")).isEmpty();
		assertThat(map.declaring("lib")).map(Revision::id).contains("a1");
		assertThat(map.declaring("a1")).isEmpty();
		assertThat(map.declaring("li")).isEmpty();
	}

	@Test
	void namesADownRevisionOnce() {
		RevisionMap map = RevisionMap.of(List.of(Revision.of("a", null, ""),
				new Revision("b", List.of("a", "a"), List.of(), List.of(), "", null)));
		assertThat(map.downRevisions("b")).extracting(Revision::id).containsExactly("a");
		assertThat(map.mergePoints()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a1       | a1
			a2       | a2
			a1 b1    | a1 b1
			b2       | a2 b2
			b3       | a2 b3
			''       | ''
			""")
	void showsTheNewestOfEveryLineAsCurrent(String rows, String current) {
		assertThat(String.join(" ", DEPENDENT.currentHeads(words(rows)).ids())).isEqualTo(current);
	}

	@Test
	void refusesRowsThatItDoesNotHave() {
		assertThatExceptionOfType(UnknownRowException.class)
			.isThrownBy(() -> DEPENDENT.applied(List.of("x", "a1", "w", "x")))
			.satisfies((ex) -> assertThat(ex.rows()).containsExactly("w", "x"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a <- b @x <- c                                  | a=x b=x c=x
			a <- b; b <- c1 @x <- d1; b <- c2               | a= b= c1=x d1=x c2=
			a <- c1 @x <- d1; a <- c2 @y; d1 + c2 <- e <- f | a= c1=x d1=x c2=y e=xy f=xy
			a <- b <- c @x; z ~a                            | a= b=x c=x z=
			a <- b <- c @x; z ~b; y ~b                      | a= b= c=x z=
			a1 <- b1; a2 <- b2; b1 + b2 <- m <- n @x        | a1= b1= m= n=x
			a @x <- b @y                                    | a=xy b=xy
			""")
	void spreadsLabelsUpAndDownTheLine(String graph, String expected) {
		RevisionMap map = RevisionGraphs.of(graph);
		for (String each : expected.split(" ")) {
			String[] pair = each.split("=", 2);
			assertThat(String.join("", map.labels(pair[0]))).as(each).isEqualTo(pair[1]);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a <- b <- c                                                   | c b a
			a <- b <- c1 <- d1; b <- c2 <- d2; d1 + d2 <- e <- f          | f e d1 c1 d2 c2 b a
			a <- b <- c1 <- d1; b <- c2 <- d2; d2 + d1 <- e <- f          | f e d2 c2 d1 c1 b a
			a1 <- a2; b1 <- b2 ~a2 <- b3                                  | b3 b2 b1 a2 a1
			aa <- bb; bb <- c1 <- d1; bb <- c2 <- d2; z1 <- z2            | d1 c1 d2 c2 bb aa z2 z1
			""")
	void listsTheHistoryNewestFirst(String graph, String order) {
		assertThat(RevisionGraphs.of(graph).history()).extracting(Revision::id).containsExactly(order.split(" "));
	}

	@Test
	void doesNotDependOnTheOrderOfTheFiles() {
		List<Revision> revisions = new ArrayList<>(RevisionGraphs.revisions(AlembicGraphs.DEPENDS_ON_BRANCH_TWO));
		List<Revision> history = RevisionMap.of(revisions).history();
		for (int seed = 0; seed < 20; seed++) {
			Collections.shuffle(revisions, new Random(seed));
			assertThat(RevisionMap.of(revisions).history()).isEqualTo(history);
		}
	}

	private static List<String> words(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(" "));
	}

}
