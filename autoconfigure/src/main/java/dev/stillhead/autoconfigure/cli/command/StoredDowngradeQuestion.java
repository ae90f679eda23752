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

package dev.stillhead.autoconfigure.cli.command;

import java.util.Objects;

import dev.stillhead.autoconfigure.cli.terminal.RunReport;
import dev.stillhead.autoconfigure.cli.terminal.Terminal;
import dev.stillhead.runtime.JournalEntry;
import dev.stillhead.runtime.Phrases;
import dev.stillhead.runtime.StoredDowngrade;
import dev.stillhead.runtime.StoredDowngrade.Step;
import dev.stillhead.runtime.StoredDowngradeApproval;

/**
 * Shows what the journal has stored, and asks before it runs.
 */
final class StoredDowngradeQuestion implements StoredDowngradeApproval {

	private final Terminal terminal;

	private final boolean yes;

	private final RunReport report;

	StoredDowngradeQuestion(Terminal terminal, boolean yes, RunReport report) {
		this.terminal = terminal;
		this.yes = yes;
		this.report = report;
	}

	@Override
	public boolean approve(StoredDowngrade plan) {
		String by = plan.steps()
			.stream()
			.map(Step::stored)
			.filter(Objects::nonNull)
			.findFirst()
			.map((entry) -> entry.application().nameAndVersion())
			.orElse("Another release");
		say("\nThis application does not have these revisions. " + by + " stored how to take them back:\n");
		plan.steps().forEach(this::show);
		say("");
		this.report.losing(plan.lost().names());
		String transactions = (plan.transactions() == 1) ? "one transaction"
				: Phrases.count(plan.transactions(), "transaction");
		new Question(this.terminal).confirm(this.yes, "",
				"Run these " + Phrases.count(plan.statements(), "statement") + " in " + transactions + "? [y/N]", "y");
		return true;
	}

	private void show(Step step) {
		JournalEntry stored = step.stored();
		say("  " + step.info().description().replaceFirst("^downgrade ", "")
				+ ((stored != null) ? "" : " (from this application's own file)"));
		step.statements().forEach((statement) -> say("    " + statement.strip().replace("\n", "\n    ") + ";"));
	}

	/** Whoever is asked has to see it, also where only errors are wanted. */
	private void say(String line) {
		if (this.yes) {
			this.terminal.say(line);
		}
		else {
			this.terminal.complain(line);
		}
	}

}
