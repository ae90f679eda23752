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

import dev.stillhead.dialect.BookkeepingSql;
import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.plan.PreparedStep;

/**
 * Version table or journal could not be read or written.
 */
public final class BookkeepingFailedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private static final String READ_ONLY = "25006";

	private static final String FULL = "53100";

	private BookkeepingFailedException(String problem, String remedy, DatabaseFailure failure) {
		super(ErrorReport.of(problem, remedy)
			.with(Fact.DATABASE, failure.sqlState() + ": " + failure.answer().message()), failure);
	}

	/**
	 * Neither could be read.
	 */
	static BookkeepingFailedException reading(DatabaseFailure failure) {
		DatabaseInfo database = failure.database();
		return new BookkeepingFailedException(
				"Version table and journal" + ((database != null) ? " of " + database.description() : "")
						+ " could not be " + (failure.hasState(READ_ONLY, FULL) ? "written" : "read")
						+ ". Nothing was changed.",
				failure.hasState("42501") ? right(failure).remedyForReading() : remedy(failure), failure);
	}

	/**
	 * A step could not be recorded.
	 */
	static BookkeepingFailedException writing(PreparedStep step, DatabaseFailure failure) {
		return new BookkeepingFailedException(
				"The " + step.step().direction().label() + " stopped at " + step.revision().id()
						+ ": version table or journal could not be written. "
						+ (step.atomic() ? "Its transaction was undone."
								: "What is done of it stays, and the next run finds out what that is."),
				failure.hasState("42501") ? right(failure).remedyForWriting() : remedy(failure), failure);
	}

	/**
	 * Something else than a step could not be recorded.
	 * @param failure what the database said
	 * @return the exception
	 */
	static BookkeepingFailedException changing(DatabaseFailure failure) {
		return new BookkeepingFailedException("Version table or journal could not be written. Nothing was changed.",
				failure.hasState("42501") ? right(failure).remedyForWriting() : remedy(failure), failure);
	}

	private static MissingRight right(DatabaseFailure failure) {
		DatabaseInfo database = failure.database();
		return new MissingRight(failure.answer().message(), (database != null) ? database.user() : null);
	}

	private static String remedy(DatabaseFailure failure) {
		if (failure.answer().remedy() != null) {
			return failure.answer().remedy();
		}
		if (failure.hasState(BookkeepingSql.ROWS_CHANGED)) {
			return "Somebody else changed the version table while this run was under way. Look at its rows, then start "
					+ "again.";
		}
		return "Read what the database says, mend it, then start again.";
	}

}
