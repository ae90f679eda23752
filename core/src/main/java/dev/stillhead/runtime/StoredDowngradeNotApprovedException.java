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

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;
import dev.stillhead.revision.TargetUse;

/**
 * A downgrade needs statements from the journal, and nobody was there to look at them.
 * Holds what would run.
 */
public class StoredDowngradeNotApprovedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient StoredDowngrade plan;

	StoredDowngradeNotApprovedException(StoredDowngrade plan) {
		super(report(plan));
		this.plan = plan;
	}

	/**
	 * What would run.
	 * @return the plan
	 */
	public StoredDowngrade plan() {
		return this.plan;
	}

	private static ErrorReport report(StoredDowngrade plan) {
		StoredDowngrade.Step last = plan.steps().get(plan.steps().size() - 1);
		String target = last.info().to().isEmpty() ? "base" : String.join(" ", last.info().to());
		String stored = plan.steps()
			.stream()
			.filter((step) -> step.stored() != null)
			.map((step) -> step.info().revision().id() + "  " + step.info().revision().displayMessage()
					+ by(step.stored()))
			.collect(Collectors.joining("\n"));
		return ErrorReport
			.of("this application does not have all revisions that are to be taken back, and the statements that the "
					+ "journal has stored run only when somebody has looked at them; nothing was changed",
					Remedy.type(TargetUse.DOWNGRADE.with(target), "shows them, and asks").text())
			.with("stored", stored)
			.with(Fact.STATE, "at " + String.join(", ", plan.rows()));
	}

	private static String by(@Nullable JournalEntry entry) {
		return (entry != null) ? ", by " + entry.application().nameAndVersion() : "";
	}

}
