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

/**
 * Version table or journal could not be read or written.
 */
public class BookkeepingFailedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	BookkeepingFailedException(String problem, DatabaseFailure failure) {
		super(ErrorReport.of(problem, remedy(failure))
			.with(Fact.DATABASE, failure.sqlState() + ": " + failure.answer().message()), failure);
	}

	private static String remedy(DatabaseFailure failure) {
		if (failure.hasState("42501")) {
			return "Grant the role that right: USAGE on the schema and SELECT on version table and journal to read them; "
					+ "CREATE on the database or schema to make them, once; or migrate as another role: stillhead.user "
					+ "and stillhead.password.";
		}
		if (failure.hasState(BookkeepingSql.ROWS_CHANGED)) {
			return "Somebody else changed the version table while this run was under way. Look at its rows, then start "
					+ "again.";
		}
		return "Read what the database says, mend it, then start again.";
	}

}
