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
import java.util.Objects;

/**
 * The way through the graph from one state of the version table to another, before
 * anything is known of statements.
 *
 * @param direction which way it goes
 * @param from the rows before, sorted
 * @param steps the steps, in the order in which they run
 * @param to the rows after, sorted
 */
public record GraphPlan(Direction direction, List<String> from, List<GraphStep> steps, List<String> to) {

	/**
	 * Copies the lists.
	 */
	public GraphPlan {
		Objects.requireNonNull(direction, "'direction' must not be null");
		from = List.copyOf(from);
		steps = List.copyOf(steps);
		to = List.copyOf(to);
	}

	/**
	 * Whether there is nothing to do.
	 * @return whether there is no step
	 */
	public boolean isEmpty() {
		return this.steps.isEmpty();
	}

}
