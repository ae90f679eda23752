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

import java.util.Set;
import java.util.TreeSet;

import dev.stillhead.revision.Edges;
import dev.stillhead.revision.RevisionMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Follows a plan and checks that it can be followed.
 */
final class PlanCheck {

	private PlanCheck() {
	}

	/**
	 * Whether no step runs before what it stands on, and the rows are the effective heads
	 * of what is applied after every step.
	 * @param map the revisions
	 * @param plan a plan from such rows
	 */
	static void assertValid(RevisionMap map, GraphPlan plan) {
		Set<String> applied = new TreeSet<>(map.applied(plan.from()).ids());
		Set<String> rows = new TreeSet<>(plan.from());
		for (GraphStep each : plan.steps()) {
			rows = each.headChange().applyTo(rows);
			if (each instanceof RevisionStep step) {
				String id = step.revision().id();
				boolean changed = (step.direction() == Direction.UPGRADE) ? applied.add(id) : applied.remove(id);
				assertThat(changed).as(id).isTrue();
				assertThat(map.applied(rows).ids()).as("after " + id).containsExactlyElementsOf(applied);
				assertThat(map.applied(rows).tops(Edges.ALL).ids()).containsExactlyElementsOf(rows);
			}
		}
		assertThat(rows).containsExactlyElementsOf(plan.to());
	}

}
