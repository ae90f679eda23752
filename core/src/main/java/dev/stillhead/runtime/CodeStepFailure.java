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
import dev.stillhead.plan.PlannedAction;
import dev.stillhead.plan.PreparedStep;

/**
 * A step failed in the revision's own code.
 */
final class CodeStepFailure extends StepFailure {

	private static final long serialVersionUID = 1L;

	private final transient PlannedAction action;

	private final RuntimeException failure;

	CodeStepFailure(PreparedStep step, PlannedAction action, RuntimeException failure) {
		super(step, failure);
		this.action = action;
		this.failure = failure;
	}

	@Override
	String reason() {
		return this.action.text();
	}

	@Override
	MigrationException worded(MigrationSession session, RunContext context, List<String> undone, int kept) {
		return new LiveWorkFailedException(step(), this.action, kept, this.failure);
	}

}
