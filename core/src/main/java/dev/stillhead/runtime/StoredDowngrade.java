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

import org.jspecify.annotations.Nullable;

import dev.stillhead.plan.DataLoss;

/**
 * A downgrade that takes back revisions of which this application has no files, as it is
 * shown before it runs.
 *
 * @param database which database
 * @param rows the version table's rows before it
 * @param steps the steps, in the order in which they would run; among them those whose
 * files the application has
 * @param transactions how many transactions they make; a step outside of one counts as
 * one
 * @param lost what all of them together throw away
 */
public record StoredDowngrade(DatabaseInfo database, List<String> rows, List<Step> steps, int transactions,
		DataLoss lost) {

	/**
	 * Copies the lists.
	 */
	public StoredDowngrade {
		rows = List.copyOf(rows);
		steps = List.copyOf(steps);
	}

	/**
	 * How many statements there are.
	 * @return the number in all steps
	 */
	public int statements() {
		return this.steps.stream().mapToInt((step) -> step.statements().size()).sum();
	}

	/**
	 * One step.
	 *
	 * @param info the revision, from, to, and whether it is in a transaction
	 * @param statements what would run, placeholders unresolved, so that no configured
	 * value is shown
	 * @param lost what it throws away
	 * @param stored the journal's entry that it is taken from: by which application and
	 * version, and when; null if the application has the file
	 */
	public record Step(StepInfo info, List<String> statements, DataLoss lost, @Nullable JournalEntry stored) {

		/**
		 * Copies the statements.
		 */
		public Step {
			statements = List.copyOf(statements);
		}

	}

}
