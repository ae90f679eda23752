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

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.stillhead.error.MigrationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TargetResolverTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			head             | c
			heads            | c
			base             | base
			a                | a
			c-1              | b
			c-3              | base
			a+2              | c
			a+0              | a
			base+1           | a
			head-2           | a
			@head            | c
			""")
	void resolvesOnOneLine(String target, String expected) {
		assertThat(resolve("a <- b <- c", target, "")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			abranch          | a
			ebranch          | e
			abranch@heads    | c
			abranch@head     | c
			abranch@base     | base
			abranch@base+2   | b
			ebranch@head     | f
			ebranch@head-1   | someothername
			ebranch@ebranch  | e
			ebranch@d        | d
			e@d              | d
			someoth@d        | d
			ebranch@some     | someothername
			abranch@some     | somelongername
			somel            | somelongername
			abra             | a
			ebr@head         | f
			ebranch@d+1      | e
			ebranch@f-2      | e
			heads            | c f
			""")
	void resolvesLabelsAndBeginnings(String target, String expected) {
		assertThat(resolve(AlembicGraphs.LABELED_BRANCH, target, "")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''    | +1            | a
			a     | +1            | b
			a     | c2branch@+1   | b
			b     | c1branch@+2   | d1
			c1    | c2branch@+1   | c2
			d1    | c2branch@+2   | d2
			c1 c2 | c2branch@+1   | d2
			c1 c2 | c1@+1         | d1
			''    | c1branch@+3   | c1
			""")
	void countsFromTheRows(String rows, String target, String expected) {
		assertThat(resolve(AlembicGraphs.BRANCHED_PATH, target, rows)).isEqualTo(expected);
	}

	@Test
	void prefersAWholeIdToABeginning() {
		assertThat(resolve("users <- users_email", "users", "")).isEqualTo("users");
	}

	@Test
	void findsNamesOfThreeCharactersOnlyWhole() {
		String graph = "002 <- 003; 002_alt";
		assertThat(resolve(graph, "002", "")).isEqualTo("002");
		assertThat(resolve(graph, "00", "")).isEqualTo("002_alt");
		assertThat(resolve("002 <- 003", "00", "")).startsWith("UnknownRevisionException");
	}

	@Test
	void countsDependenciesForHeadsOnly() {
		String graph = "a1 @a <- a2; b1 @b <- b2 ~a2";
		assertThat(resolve(graph, "heads", "")).isEqualTo("b2");
		assertThat(resolve(graph, "a@heads", "")).isEqualTo("a2");
		assertThat(resolve(graph, "head", "")).startsWith("MultipleHeadsException");
	}

	@Test
	void allowsAStartBelowTheBranchOnTheWayUp() {
		assertThat(resolve("a @x <- c1; b <- c2; a + b <- m", "x@b+1", "")).isEqualTo("m");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			head             | ''    | MultipleHeadsException
			heads-1          | ''    | MultipleHeadsException
			a@head           | ''    | MultipleHeadsException
			nosuch           | ''    | UnknownRevisionException
			nosuch@head      | ''    | UnknownRevisionException
			nosuch@base      | ''    | UnknownRevisionException
			c1branch@c2      | ''    | NotInBranchException
			c1branch@c2-1    | ''    | NotInBranchException
			c1branch@d       | ''    | NotInBranchException
			branch           | ''    | UnknownRevisionException
			a+2              | ''    | AmbiguousStepException
			base+3           | ''    | AmbiguousStepException
			d1+1             | ''    | StepPastEndException
			b-3              | ''    | StepPastEndException
			base-1           | ''    | StepPastEndException
			+1               | b     | AmbiguousStepException
			+3               | c1    | StepPastEndException
			+1               | c1 c2 | SeveralRowsException
			a@+1             | c1 c2 | SeveralRowsException
			-1               | c1    | TargetNotAllowedException
			c1branch@-1      | c1    | TargetNotAllowedException
			+1               | zz    | UnknownRowException
			current          | c1    | TargetNotAllowedException
			""")
	void refuses(String target, String rows, String error) {
		String graph = AlembicGraphs.BRANCHED_PATH + "; base1 <- d; base1 <- e";
		String only = target.startsWith("base") ? AlembicGraphs.BRANCHED_PATH : graph;
		assertThat(resolve(only, target, rows)).startsWith(error);
	}

	@Test
	void needsNoRowsForMostTargets() {
		TargetResolver resolver = new TargetResolver(RevisionGraphs.of("a <- b"), TargetUse.SHOW);
		assertThat(resolver.resolve(Target.parse("head"))).extracting(Revision::id).containsExactly("b");
		assertThatExceptionOfType(TargetNotAllowedException.class)
			.isThrownBy(() -> resolver.resolve(Target.parse("+1")))
			.satisfies((ex) -> assertThat(ex.problem())
				.isEqualTo("\"+1\" counts from where a database is, and none is asked"));
	}

	@Test
	void takesTheRowsForCurrent() {
		TargetResolver resolver = new TargetResolver(RevisionGraphs.of("a <- b; a <- c"), TargetUse.SHOW);
		assertThat(resolver.resolve(Target.parse("current"), List.of("c", "b"))).extracting(Revision::id)
			.containsExactly("b", "c");
		assertThat(resolver.resolve(Target.parse("current"), List.of())).isEmpty();
		assertThatExceptionOfType(UnknownRowException.class)
			.isThrownBy(() -> resolver.resolve(Target.parse("current"), List.of("zz")));
	}

	@Test
	void findsOneRevision() {
		TargetResolver resolver = new TargetResolver(RevisionGraphs.of("a <- b; a <- c"), TargetUse.SHOW);
		assertThat(resolver.resolveOne(Target.parse("current"), List.of("b"))).map(Revision::id).contains("b");
		assertThat(resolver.resolveOne(Target.parse("base"), List.of())).isEmpty();
		assertThatExceptionOfType(TargetNotAllowedException.class)
			.isThrownBy(() -> resolver.resolveOne(Target.parse("heads"), List.of()))
			.satisfies((ex) -> assertThat(ex.remedy()).contains("migrate show b", "migrate show c"));
	}

	@Test
	void findsTheBranchOfATarget() {
		TargetResolver resolver = new TargetResolver(RevisionGraphs.of(AlembicGraphs.LABELED_BRANCH), TargetUse.STAMP);
		assertThat(resolver.branch(Target.parse("ebranch@head"))).map(Revision::id).contains("e");
		assertThat(resolver.branch(Target.parse("head"))).isEmpty();
	}

	/** The ids that a target names, or the name of the error. */
	private static String resolve(String graph, String target, String rows) {
		TargetResolver resolver = new TargetResolver(RevisionGraphs.of(graph), TargetUse.UPGRADE);
		List<String> from = rows.isEmpty() ? List.of() : Arrays.asList(rows.split(" "));
		try {
			List<Revision> found = resolver.resolve(Target.parse(target), from);
			return found.isEmpty() ? "base" : found.stream().map(Revision::id).collect(Collectors.joining(" "));
		}
		catch (MigrationException ex) {
			return ex.getClass().getSimpleName() + ": " + ex.getMessage();
		}
	}

}
