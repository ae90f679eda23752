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

package dev.stillhead.autogenerate;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.runtime.DatabaseFailure;

/**
 * The database refuses to make the schema that the application wants.
 */
public class TargetNotCreatedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private static final int SHOWN = 200;

	private final String statement;

	TargetNotCreatedException(TargetSchema target, ScratchStatementFailedException cause) {
		super(ErrorReport
			.of("The model cannot be created in scratch: " + target.title() + ". Nothing was written.",
					remedy(cause.failure()))
			.with(Fact.STATEMENT, shortened(cause.statement()))
			.with(Fact.DATABASE, cause.failure().sqlState() + ": " + cause.failure().answer().message()), cause);
		this.statement = cause.statement();
	}

	private static String remedy(DatabaseFailure failure) {
		if (failure.hasState("42704", "42883")) {
			return "Let a revision make what it needs (CREATE EXTENSION IF NOT EXISTS …, CREATE TYPE …, "
					+ "CREATE FUNCTION …) and apply it first: scratch begins with what the revisions make.";
		}
		if (failure.hasState("42501")) {
			return "Give the role the right that it lacks, or name another server: stillhead.autogenerate.scratch-url";
		}
		return "Correct the model; the database would refuse it in a revision as well.";
	}

	private static String shortened(String statement) {
		String line = statement.strip().replaceAll("\\s+", " ");
		return (line.length() <= SHOWN) ? line : line.substring(0, SHOWN - 2) + " …";
	}

	/**
	 * The statement that it refuses.
	 * @return all of it
	 */
	public String statement() {
		return this.statement;
	}

}
