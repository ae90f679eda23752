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

/**
 * All that is going to happen: the steps through the graph with every statement rendered
 * and checked, cut into transactions.
 *
 * @param graph the steps through the graph
 * @param segments the same steps as they are committed
 * @param makesOwnSchema whether a step makes the schema that the engine keeps its own in
 */
public record PreparedPlan(GraphPlan graph, List<PlanSegment> segments, boolean makesOwnSchema) {

	/**
	 * Copies the segments.
	 */
	public PreparedPlan {
		segments = List.copyOf(segments);
	}

	/**
	 * The steps in order.
	 * @return the steps
	 */
	public List<PreparedStep> steps() {
		return this.segments.stream().flatMap((segment) -> segment.steps().stream()).toList();
	}

}
