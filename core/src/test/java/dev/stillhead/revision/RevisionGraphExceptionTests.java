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
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.stillhead.error.Fact;
import dev.stillhead.revision.GraphProblem.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RevisionGraphExceptionTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a <- a                                                  | SELF_LOOP            | a
			a <- a; a <- b <- c                                     | SELF_LOOP            | a
			a <- b; b + c <- c                                      | SELF_LOOP            | c
			a + b <- b; b <- c1; b <- c2                            | SELF_LOOP            | b
			a <- b1; a <- b2; b1 + b2 + c <- c                      | SELF_LOOP            | c
			a ~a <- b <- c                                          | DEPENDENCY_SELF_LOOP | a
			a <- b <- c ~c                                          | DEPENDENCY_SELF_LOOP | c
			a <- b ~b; b <- c1; b <- c2                             | DEPENDENCY_SELF_LOOP | b
			a <- b1; a <- b2; b1 + b2 <- c ~c                       | DEPENDENCY_SELF_LOOP | c
			a ~mine @mine                                           | DEPENDENCY_SELF_LOOP | a
			c <- a <- b <- c                                        | CYCLE                | a b c
			c <- a <- b <- c; d <- e                                | CYCLE                | a b c
			c <- a <- b <- c <- d <- e                              | CYCLE                | a b c
			a <- b; b + e <- c <- d <- e                            | CYCLE                | c d e
			a ~c <- b <- c                                          | DEPENDENCY_CYCLE     | a b c
			a ~c <- b <- c; d <- e                                  | DEPENDENCY_CYCLE     | a b c
			a ~c <- b <- c <- d <- e                                | DEPENDENCY_CYCLE     | a b c
			a <- b <- c ~e <- d <- e                                | DEPENDENCY_CYCLE     | c d e
			a ~x; b ~a @x                                           | DEPENDENCY_CYCLE     | a b
			a <- b <- c; a <- head                                  | ILLEGAL_ID           | head
			a <- b @base                                            | ILLEGAL_LABEL        | b
			a @x <- b @x                                            | DUPLICATE_LABEL      | a b
			a <- b @a                                               | LABEL_IS_ID          | b a
			a <- b ~nowhere                                         | MISSING_DEPENDENCY   | b
			""")
	void findsTheProblem(String graph, Kind kind, String revisions) {
		List<GraphProblem> problems = problemsOf(RevisionGraphs.revisions(graph));
		assertThat(problems).singleElement().satisfies((problem) -> {
			assertThat(problem.kind()).isEqualTo(kind);
			assertThat(String.join(" ", problem.revisions())).isEqualTo(revisions);
			assertThat(problem.remedy()).isNotBlank();
		});
	}

	@Test
	void acceptsIdsThatBeginWithEachOther() {
		assertThat(RevisionGraphs.of("user_foo <- user").heads().ids()).containsExactly("user");
		assertThat(RevisionGraphs.of("user_foo; user ~user_foo").effectiveHeads().ids()).containsExactly("user");
	}

	@Test
	void findsDuplicates() {
		List<GraphProblem> problems = problemsOf(
				List.of(Revision.of("a", null, ""), Revision.of("a", null, "again"), Revision.of("a", null, "thrice")));
		assertThat(problems).containsExactly(new GraphProblem(Kind.DUPLICATE_ID, List.of("a"),
				"several revisions have the id a", "Delete the copy, or give one of them another id."));
	}

	@Test
	void offersTheNearestIdForAMissingDownRevision() {
		List<GraphProblem> problems = problemsOf(
				List.of(Revision.of("189b1231afd4", null, ""), Revision.of("b", "189b1321afd4", "")));
		assertThat(problems).singleElement().satisfies((problem) -> {
			assertThat(problem.kind()).isEqualTo(Kind.MISSING_DOWN_REVISION);
			assertThat(problem.text()).isEqualTo("b revises 189b1321afd4, which does not exist");
			assertThat(problem.remedy()).endsWith("Nearest: 189b1231afd4.");
		});
	}

	@Test
	void tellsACircleStepByStep() {
		assertThat(problemsOf(RevisionGraphs.revisions("a ~c <- b <- c"))).singleElement()
			.satisfies((problem) -> assertThat(problem.text())
				.isEqualTo("revisions stand in a circle: a depends on c, c revises b, b revises a"));
	}

	@Test
	void cutsALongCircleShort() {
		List<Revision> circle = new ArrayList<>();
		for (int i = 0; i < 1000; i++) {
			circle.add(Revision.of("r" + i, "r" + (i + 1) % 1000, ""));
		}
		assertThat(problemsOf(circle)).singleElement().satisfies((problem) -> {
			assertThat(problem.revisions()).hasSize(1000);
			assertThat(problem.text()).endsWith(" and so on, 1000 in all").hasSizeLessThan(300);
		});
	}

	@Test
	void findsAllProblemsAtOnceInAnyOrder() {
		List<Revision> revisions = new ArrayList<>(RevisionGraphs.revisions("""
				a <- a; c <- b <- c; none; d @x; e @x; f ~nowhere; h ~i; i ~h
				"""));
		revisions.add(Revision.of("g", "lost", ""));
		List<GraphProblem> problems = problemsOf(revisions);
		assertThat(problems).extracting(GraphProblem::kind)
			.containsExactly(Kind.ILLEGAL_ID, Kind.DUPLICATE_LABEL, Kind.SELF_LOOP, Kind.MISSING_DOWN_REVISION,
					Kind.MISSING_DEPENDENCY, Kind.CYCLE, Kind.DEPENDENCY_CYCLE);
		Collections.shuffle(revisions, new Random(1));
		assertThat(problemsOf(revisions)).isEqualTo(problems);
	}

	@Test
	void namesTheFilesOfTheRevisions() {
		Map<String, String> files = Map.of("a", "db/revisions/a.sql", "b", "db/revisions/b.sql");
		RevisionGraphException located = exceptionOf(RevisionGraphs.revisions("a @x; b @x"))
			.at((id) -> List.of(files.getOrDefault(id, "")));
		assertThat(located.problem()).isEqualTo("a and b both declare the branch label x; nothing was run");
		assertThat(located.facts()).containsExactly(new Fact("where", "db/revisions/a.sql\ndb/revisions/b.sql"));
	}

	@Test
	void numbersSeveralProblems() {
		RevisionGraphException two = exceptionOf(RevisionGraphs.revisions("a <- a; b ~nowhere"))
			.at((id) -> List.of(id + ".sql"));
		assertThat(two.problem()).isEqualTo("the revisions have 2 problems; nothing was run");
		assertThat(two.facts()).extracting(Fact::label).containsExactly("1", "2");
		assertThat(two.facts().get(0).text()).startsWith("a revises itself\n").endsWith("\na.sql");
	}

	private static List<GraphProblem> problemsOf(List<Revision> revisions) {
		return exceptionOf(revisions).problems();
	}

	private static RevisionGraphException exceptionOf(List<Revision> revisions) {
		return catchThrowableOfType(RevisionGraphException.class, () -> RevisionMap.of(revisions));
	}

}
