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

package dev.stillhead.autoconfigure.cli.terminal;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.revision.Revision;
import dev.stillhead.runtime.DatabaseInfo;
import dev.stillhead.runtime.LockHolder;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.Phrases;
import dev.stillhead.runtime.StepInfo;

/**
 * Tells a person at a terminal what a run does, while it does it. For one run.
 */
public final class RunReport implements MigrationListener {

	private final Terminal terminal;

	private final PassingTime passingTime;

	private @Nullable String waitingFor;

	private boolean lossesTold;

	private boolean inStep;

	/**
	 * A report.
	 * @param terminal where it is told
	 */
	public RunReport(Terminal terminal) {
		this.terminal = terminal;
		this.passingTime = new PassingTime(terminal);
	}

	@Override
	public void upToDate(DatabaseInfo database, List<CurrentRevision> current) {
		this.terminal
			.say(current.isEmpty() ? "Nothing to do: no revision is applied." : "Up to date at " + ids(current) + ".");
	}

	@Override
	public void ahead(DatabaseInfo database, List<CurrentRevision> current, List<Revision> newer) {
		this.terminal.say(
				"Ahead: this application does not have " + Phrases.count(newer.size(), "revision") + ", newest first:");
		newer.forEach((revision) -> this.terminal.say("  " + revision.id() + "  " + revision.displayMessage()));
	}

	@Override
	public void waiting(LockHolder holder, Duration waited) {
		String progress = (holder.progress() != null) ? " (" + holder.progress() + ")" : "";
		if (holder.description().equals(this.waitingFor)) {
			this.terminal.say("Waiting, " + Phrases.duration(waited) + progress);
			return;
		}
		this.waitingFor = holder.description();
		this.terminal.say("Waiting for " + holder.description() + progress);
	}

	/**
	 * Says what a run is going to throw away, once.
	 * @param lost names of schemas, tables and columns; nothing is said if there are none
	 */
	@Override
	public void losing(List<String> lost) {
		if (!lost.isEmpty() && !this.lossesTold) {
			this.lossesTold = true;
			this.terminal.say("Lost: " + this.terminal.style().alarm(String.join(", ", lost)));
		}
	}

	@Override
	public void schemaCreated(String schema) {
		this.terminal.say("Creating schema " + schema + " for the version table");
	}

	@Override
	public void stepStarted(StepInfo step) {
		this.terminal.say("Running " + step.description() + (step.transactional() ? "" : " (outside a transaction)"));
		this.inStep = true;
		this.passingTime.start();
	}

	@Override
	public void stepResumed(StepInfo step, int done) {
		this.terminal.say("Resuming " + step.description());
		this.inStep = true;
		this.passingTime.start();
	}

	@Override
	public void statementFinished(StepInfo step, int statement, String text, Duration duration) {
		this.passingTime.stop();
		this.terminal
			.say("  " + statement + " of " + step.statements() + "  " + text + "  " + Phrases.duration(duration));
		this.passingTime.start();
	}

	@Override
	public void stepFinished(StepInfo step, Duration duration) {
		this.inStep = false;
		this.passingTime.stop();
		if (step.transactional() && step.statements() > 0) {
			this.terminal.say("  " + Phrases.count(step.statements(), "statement") + ", " + Phrases.duration(duration));
		}
	}

	@Override
	public void retrying(String reason, Duration delay) {
		this.passingTime.stop();
		this.terminal.say("  " + reason + "; trying again in " + Phrases.duration(delay));
	}

	@Override
	public void warning(String message) {
		this.terminal.say((this.inStep ? "  " : "") + message);
	}

	@Override
	public void finished(MigrationResult result) {
		this.passingTime.stop();
	}

	/**
	 * Takes away what is shown for a moment only; for the end of a run, however it ended.
	 */
	public void close() {
		this.passingTime.stop();
	}

	/**
	 * Revisions as they are named within a sentence.
	 * @param current the revisions
	 * @return for example {@code 3b7a1d2e4f56 (head)}; {@code <base>} for none
	 */
	public static String ids(List<CurrentRevision> current) {
		return current.isEmpty() ? "<base>"
				: current.stream()
					.map((row) -> row.revision().id() + (row.head() ? " (head)" : ""))
					.collect(Collectors.joining(" and "));
	}

}
