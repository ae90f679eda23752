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

package dev.stillhead.runtime;

import java.util.Comparator;
import java.util.List;

import dev.stillhead.plan.PreparedPlan;
import dev.stillhead.plan.PreparedStep;

/**
 * Steps outside a transaction that began and did not end.
 */
final class UnfinishedSteps {

	private UnfinishedSteps() {
	}

	/**
	 * What is unfinished.
	 * @param snapshot what the database says
	 * @return the newest mark of each, oldest first
	 */
	static List<JournalMark> of(DatabaseSnapshot snapshot) {
		return snapshot.marks()
			.values()
			.stream()
			.filter(JournalMark::unfinished)
			.sorted(Comparator.comparing(JournalMark::startedAt))
			.toList();
	}

	/**
	 * Refuses a plan that would leave something unfinished.
	 * @param unfinished what is unfinished
	 * @param plan the plan
	 * @throws UnfinishedStepException if a step of them is not among the plan's
	 */
	static void refuse(List<JournalMark> unfinished, PreparedPlan plan) {
		List<PreparedStep> steps = plan.steps();
		for (JournalMark mark : unfinished) {
			if (steps.stream().noneMatch((step) -> finishes(step, mark))) {
				throw new UnfinishedStepException(mark);
			}
		}
	}

	private static boolean finishes(PreparedStep step, JournalMark mark) {
		return step.step().direction() == mark.direction() && step.revision().id().equals(mark.revision());
	}

}
