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
import dev.stillhead.plan.Direction;

/**
 * A step outside a transaction began and did not end, and what is asked for would not
 * finish it.
 */
public class UnfinishedStepException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient JournalMark mark;

	/**
	 * An error for one step.
	 * @param mark what the journal says of it
	 */
	public UnfinishedStepException(JournalMark mark) {
		super(ErrorReport.of(
				"The " + mark.direction().label() + " of " + mark.revision() + " is unfinished: "
						+ mark.statementsDone() + " of " + Phrases.count(mark.statementsTotal(), "statement")
						+ " are done. Nothing was changed.",
				"Let it go on: migrate " + mark.direction().label() + " "
						+ ((mark.direction() == Direction.UPGRADE) ? mark.revision() : mark.revision() + "-1")
						+ ". If it was finished or undone by hand, say where the database is; nothing is run: "
						+ "migrate stamp <revision>")
			.with(Fact.STATE, "begun " + mark.startedAt()));
		this.mark = mark;
	}

	/**
	 * The revision concerned.
	 * @return its id
	 */
	public String revision() {
		return this.mark.revision();
	}

}
