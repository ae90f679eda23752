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
import dev.stillhead.plan.PreparedStep;

/**
 * The connection was lost while a revision ran, or before.
 */
public class ConnectionLostException extends MigrationException {

	private static final long serialVersionUID = 1L;

	ConnectionLostException(PreparedStep step, boolean atCommit, DatabaseFailure failure) {
		this("The connection was lost at " + step.revision().id() + ", " + step.revision().displayMessage() + ". "
				+ aftermath(step, atCommit), failure);
	}

	/**
	 * Lost while nothing of this run's was under way.
	 */
	ConnectionLostException(DatabaseFailure failure) {
		this("The connection was lost before any revision was run. Nothing was changed by this instance.", failure);
	}

	private ConnectionLostException(String problem, DatabaseFailure failure) {
		super(ErrorReport.of(problem, "Start again when the database is up: what is done is found out first.")
			.with(Fact.DATABASE, failure.sqlState() + ": " + failure.answer().message()), failure);
	}

	private static String aftermath(PreparedStep step, boolean atCommit) {
		if (!step.atomic()) {
			return "The statement under way may be done or not.";
		}
		return atCommit ? "It was being committed, and may be committed or not." : "Its transaction was undone.";
	}

}
