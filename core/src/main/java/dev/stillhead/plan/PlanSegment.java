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

/**
 * Steps that are committed together, or one step that is not atomic.
 *
 * @param atomic whether all of it runs in one transaction
 * @param steps the steps; just one if it is not atomic
 */
public record PlanSegment(boolean atomic, List<PreparedStep> steps) {

	/**
	 * Copies the steps.
	 */
	public PlanSegment {
		steps = List.copyOf(steps);
		if (steps.isEmpty() || (!atomic && steps.size() > 1)) {
			throw new IllegalArgumentException("'steps' must hold one step, or several that are atomic");
		}
	}

	/**
	 * Cuts steps into segments: around every step that is not atomic, behind every step
	 * that must end its transaction, and behind every step if each has a transaction of
	 * its own.
	 * @param steps the steps, in order
	 * @param transactionPerMigration whether every step has a transaction of its own
	 * @return the segments, in order
	 */
	public static List<PlanSegment> cut(List<PreparedStep> steps, boolean transactionPerMigration) {
		List<PlanSegment> segments = new ArrayList<>();
		List<PreparedStep> together = new ArrayList<>();
		for (PreparedStep step : steps) {
			if (!step.atomic()) {
				close(together, segments);
				segments.add(new PlanSegment(false, List.of(step)));
				continue;
			}
			together.add(step);
			if (transactionPerMigration || step.endsTransaction()) {
				close(together, segments);
			}
		}
		close(together, segments);
		return List.copyOf(segments);
	}

	private static void close(List<PreparedStep> together, List<PlanSegment> segments) {
		if (!together.isEmpty()) {
			segments.add(new PlanSegment(true, together));
			together.clear();
		}
	}

}
