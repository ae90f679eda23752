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

import java.time.Duration;
import java.util.List;

import dev.stillhead.plan.Direction;

/**
 * What a run did.
 *
 * @param direction which way it went
 * @param steps the steps done, in order; none if there was nothing to do
 * @param from the version table's rows before
 * @param to the version table's rows now
 * @param current the same rows with what is known of them
 * @param transactions how many transactions it took
 * @param duration how long it took, without waiting for others
 */
public record MigrationResult(Direction direction, List<StepInfo> steps, List<String> from, List<String> to,
		List<MigrationListener.CurrentRevision> current, int transactions, Duration duration) {

	/**
	 * Copies the lists.
	 */
	public MigrationResult {
		steps = List.copyOf(steps);
		from = List.copyOf(from);
		to = List.copyOf(to);
		current = List.copyOf(current);
	}

}
