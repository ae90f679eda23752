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

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.plan.PlannedAction;
import dev.stillhead.plan.PreparedStep;

/**
 * A revision's own code threw an exception.
 */
public class LiveWorkFailedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	LiveWorkFailedException(PreparedStep step, PlannedAction action, int kept, RuntimeException cause) {
		super(ErrorReport
			.of("The " + step.step().direction().label() + " stopped at " + step.revision().id() + ", "
					+ step.revision().displayMessage() + ": \"" + action.text() + "\" threw "
					+ cause.getClass().getSimpleName() + ". " + aftermath(step, kept),
					"Mend " + action.location() + "; then start again.")
			.with(Fact.WHERE, action.location().toString())
			.with("exception", String.valueOf(cause.getMessage())), cause);
	}

	private static String aftermath(PreparedStep step, int kept) {
		if (step.atomic()) {
			return "Its transaction was undone.";
		}
		return Phrases.kept(kept) + "What the code itself has committed stays as well.";
	}

}
