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

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.stillhead.revision.GraphProblem;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionGraphException;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.Target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A hundred thousand revisions are too many for recursion, and for anything that looks at
 * all of them for each.
 */
class LargeGraphTests {

	private static final int SIZE = 100_000;

	@ParameterizedTest
	@EnumSource(LargeGraph.class)
	void plansThereAndBack(LargeGraph graph) {
		RevisionMap map = RevisionMap.of(graph.revisions(SIZE));
		assertThat(map.size()).isEqualTo(SIZE);
		assertThat(map.history()).hasSize(SIZE);
		RevisionPlanner planner = new RevisionPlanner(map);
		GraphPlan up = planner.upgrade(List.of(), List.of(Target.parse("heads")));
		assertThat(up.steps()).hasSize(SIZE);
		assertThat(up.to()).isEqualTo(map.effectiveHeads().ids());
		GraphPlan down = planner.downgrade(up.to(), Target.parse("base"));
		assertThat(down.steps()).hasSize(SIZE);
		assertThat(down.to()).isEmpty();
		assertThat(planner.stamp(List.of(), List.of(Target.parse("heads")), false).to()).isEqualTo(up.to());
	}

	@Test
	void findsACircleOfAHundredThousand() {
		List<Revision> circle = new ArrayList<>(LargeGraph.CHAIN.revisions(SIZE));
		Revision first = circle.get(0);
		circle.set(0, Revision.of(first.id(), circle.get(SIZE - 1).id(), ""));
		RevisionGraphException error = catchThrowableOfType(RevisionGraphException.class, () -> RevisionMap.of(circle));
		assertThat(error.problems()).singleElement().extracting(GraphProblem::kind).isEqualTo(GraphProblem.Kind.CYCLE);
	}

	/** The shapes that large graphs have. */
	private enum LargeGraph {

		/** One line. */
		CHAIN {

			@Override
			List<String> below(int index) {
				return (index == 0) ? List.of() : List.of(id(index - 1));
			}

		},

		/** Fork, merge, fork, merge. */
		COMB {

			@Override
			List<String> below(int index) {
				return switch (index % 3) {
					case 0 -> (index == 0) ? List.of() : List.of(id(index - 2), id(index - 1));
					case 1 -> List.of(id(index - 1));
					default -> List.of(id(index - 2));
				};
			}

		},

		/** A thousand lines side by side. */
		PARALLEL {

			@Override
			List<String> below(int index) {
				return (index < 1000) ? List.of() : List.of(id(index - 1000));
			}

		};

		abstract List<String> below(int index);

		List<Revision> revisions(int size) {
			List<Revision> revisions = new ArrayList<>();
			for (int i = 0; i < size; i++) {
				List<String> labels = (i % 1000 == 7) ? List.of("label" + i) : List.of();
				revisions.add(new Revision(id(i), below(i), List.of(), labels, "", null));
			}
			return revisions;
		}

		private static String id(int index) {
			return "%08x".formatted((index * 0x9E3779B1) ^ 0x5bd1e995);
		}

	}

}
