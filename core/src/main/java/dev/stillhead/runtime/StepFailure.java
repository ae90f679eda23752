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

import java.util.List;

import dev.stillhead.error.MigrationException;
import dev.stillhead.plan.PreparedStep;

/**
 * A step failed. Internal: worded for the user once it is known what stays.
 */
abstract class StepFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient PreparedStep step;

	StepFailure(PreparedStep step, RuntimeException cause) {
		super(cause);
		this.step = step;
	}

	final PreparedStep step() {
		return this.step;
	}

	/**
	 * Whether the same may go well later.
	 */
	boolean isAboutLocks() {
		return false;
	}

	/**
	 * Whether all that the step is to do had been done, and could not be recorded.
	 */
	boolean isOfBookkeeping() {
		return false;
	}

	/**
	 * What is said before it is tried again.
	 */
	abstract String reason();

	/**
	 * The failure for the user.
	 * @param session the session, rolled back
	 * @param context what is committed
	 * @param undone the revisions that were rolled back with it
	 * @param kept how many statements of the step are done and stay; more than none only
	 * outside a transaction
	 * @return the exception to throw
	 */
	abstract MigrationException worded(MigrationSession session, RunContext context, List<String> undone, int kept);

}
