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

package dev.stillhead.dialect.sqlite;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.sql.SqlStatement;

/**
 * A line within a statement would end it for the {@code sqlite3} shell, and what stands
 * behind it would run without what stands before it.
 */
class LineEndsStatementException extends MigrationException {

	private static final long serialVersionUID = 1L;

	LineEndsStatementException(SqlStatement statement, String line) {
		super(ErrorReport
			.of("a line of a statement is \"%s\" alone, and the sqlite3 shell takes that for the end of the statement; "
				.formatted(line) + "no script was made",
					"Write it behind what stands before it. Run live, the statement " + "is no problem.")
			.with(Fact.WHERE, statement.location().toString()));
	}

}
