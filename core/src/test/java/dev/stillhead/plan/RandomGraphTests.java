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
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import dev.stillhead.revision.HeadChange;
import dev.stillhead.revision.RandomGraphs;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.Target;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds on any graph, tried on several hundred.
 */
class RandomGraphTests {

	private static final int GRAPHS = 300;

	@Test
	void returnsToTheEmptyState() {
		onEachGraph((graph) -> {
			GraphPlan up = graph.upgrade(List.of(), "heads");
			assertThat(up.steps()).hasSize(graph.map.size());
			assertThat(up.to()).isEqualTo(graph.map.effectiveHeads().ids());
			GraphPlan down = graph.planner.downgrade(up.to(), Target.parse("base"));
			assertThat(down.steps()).hasSize(graph.map.size());
			assertThat(down.to()).isEmpty();
		});
	}

	@Test
	void endsWithTheSameRowsOnEveryRoute() {
		onEachGraph((graph) -> {
			String one = graph.anyId();
			String other = graph.anyId();
			List<String> oneFirst = graph.upgrade(graph.upgrade(List.of(), one).to(), other).to();
			List<String> otherFirst = graph.upgrade(graph.upgrade(List.of(), other).to(), one).to();
			assertThat(oneFirst).isEqualTo(otherFirst);
			List<String> throughMiddle = graph.upgrade(graph.anyRows(), "heads").to();
			assertThat(throughMiddle).isEqualTo(graph.map.effectiveHeads().ids());
		});
	}

	@Test
	void comesBackToWhereItWas() {
		onEachGraph((graph) -> {
			List<String> rows = graph.anyRows();
			GraphPlan up = graph.upgrade(rows, "heads");
			List<String> at = up.to();
			for (int i = up.steps().size() - 1; i >= 0; i--) {
				RevisionStep step = (RevisionStep) up.steps().get(i);
				GraphPlan back = graph.planner.downgrade(at, Target.parse(step.revision().id() + "@-1"));
				assertThat(back.steps()).hasSize(1);
				at = back.to();
			}
			assertThat(at).isEqualTo(rows);
		});
	}

	@Test
	void takesEveryStepInAValidOrder() {
		onEachGraph((graph) -> {
			List<String> rows = graph.anyRows();
			PlanCheck.assertValid(graph.map, graph.upgrade(rows, "heads"));
			PlanCheck.assertValid(graph.map, graph.upgrade(rows, graph.anyId()));
			PlanCheck.assertValid(graph.map, graph.planner.downgrade(rows, Target.parse("base")));
		});
	}

	@Test
	void tellsTheRowsByTheirChanges() {
		onEachGraph((graph) -> {
			GraphPlan plan = graph.upgrade(graph.anyRows(), "heads");
			Set<String> rows = new TreeSet<>(plan.from());
			for (GraphStep step : plan.steps()) {
				rows = step.headChange().applyTo(rows);
			}
			assertThat(rows).isEqualTo(new TreeSet<>(plan.to()));
			Set<String> net = new TreeSet<>(plan.from());
			for (HeadChange change : HeadChange.between(net, rows)) {
				net = change.applyTo(net);
			}
			assertThat(net).isEqualTo(rows);
		});
	}

	@Test
	void stampsWhereAnUpgradeWouldLead() {
		onEachGraph((graph) -> {
			List<String> rows = graph.anyRows();
			assertThat(graph.planner.stamp(rows, List.of(Target.parse("heads")), false).to())
				.isEqualTo(graph.upgrade(rows, "heads").to());
		});
	}

	@Test
	void dependsOnNothingButTheGraph() {
		onEachGraph((graph) -> {
			List<Revision> shuffled = new ArrayList<>(graph.revisions);
			Collections.shuffle(shuffled, graph.random);
			RevisionPlanner other = new RevisionPlanner(RevisionMap.of(shuffled));
			List<String> rows = graph.anyRows();
			List<Target> heads = List.of(Target.parse("heads"));
			assertThat(other.upgrade(rows, heads)).isEqualTo(graph.planner.upgrade(rows, heads));
			assertThat(other.downgrade(rows, Target.parse("base")))
				.isEqualTo(graph.planner.downgrade(rows, Target.parse("base")));
			assertThat(other.stamp(rows, heads, false)).isEqualTo(graph.planner.stamp(rows, heads, false));
		});
	}

	private static void onEachGraph(Consumer<Sample> property) {
		for (long seed = 0; seed < GRAPHS; seed++) {
			property.accept(new Sample(seed));
		}
	}

	/** A random graph, and a source of rows and ids on it. */
	private static final class Sample {

		private final Random random;

		private final List<Revision> revisions;

		private final RevisionMap map;

		private final RevisionPlanner planner;

		private Sample(long seed) {
			this.random = new Random(seed);
			this.revisions = RandomGraphs.of(seed, 3 + this.random.nextInt(25));
			this.map = RevisionMap.of(this.revisions);
			this.planner = new RevisionPlanner(this.map);
		}

		private String anyId() {
			return this.revisions.get(this.random.nextInt(this.revisions.size())).id();
		}

		private List<String> anyRows() {
			List<String> rows = upgrade(List.of(), anyId()).to();
			return upgrade(rows, anyId()).to();
		}

		private GraphPlan upgrade(List<String> rows, String target) {
			return this.planner.upgrade(rows, List.of(Target.parse(target)));
		}

	}

}
