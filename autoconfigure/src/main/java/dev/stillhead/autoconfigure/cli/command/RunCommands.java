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

import java.util.function.BiFunction;

import dev.stillhead.Migrator;
import dev.stillhead.autoconfigure.cli.terminal.RunReport;
import dev.stillhead.error.MigrationException;
import dev.stillhead.plan.Direction;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.Phrases;

/**
 * What upgrade, downgrade and stamp have in common: they say what they do while they do
 * it, and where the database is in the end.
 */
final class RunCommands {

	private final Invocation invocation;

	RunCommands(Invocation invocation) {
		this.invocation = invocation;
	}

	/**
	 * Runs.
	 * @param work what to do
	 * @return what was done
	 */
	MigrationResult run(BiFunction<Migrator, RunReport, MigrationResult> work) {
		RunReport report = new RunReport(this.invocation.terminal());
		MigrationResult result;
		try {
			result = work.apply(this.invocation.database(), report);
		}
		finally {
			report.close();
		}
		if (!result.steps().isEmpty()) {
			this.invocation.terminal().say(summary(result) + pending());
		}
		return result;
	}

	private static String summary(MigrationResult result) {
		String at = "At " + RunReport.ids(result.current());
		if (result.steps().size() < 2 || result.direction() == Direction.STAMP) {
			return at + ".";
		}
		String transactions = (result.transactions() == 1) ? "one transaction"
				: Phrases.count(result.transactions(), "transaction");
		return at + ": " + Phrases.count(result.steps().size(), "revision") + " in "
				+ Phrases.duration(result.duration()) + ", " + transactions + ".";
	}

	/** What is left to do; the run is over, so nothing may fail on that account. */
	private String pending() {
		try {
			int count = this.invocation.database().status(this.invocation.properties().target()).pending().size();
			return (count > 0) ? " " + Phrases.count(count, "revision") + " pending." : "";
		}
		catch (MigrationException ex) {
			return "";
		}
	}

}
