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
import dev.stillhead.sql.SourceLocation;

/**
 * A table of SQLite cannot be given the shape that a revision asks for, which was found
 * when the table was looked at.
 */
class TableNotReshapedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	/**
	 * An error.
	 * @param location the line that asks for it
	 * @param problem what is wrong, one clause without a full stop
	 * @param remedy what to do
	 */
	TableNotReshapedException(SourceLocation location, String problem, String remedy) {
		super(ErrorReport.of(problem + "; its transaction was undone", remedy).with(Fact.WHERE, location.toString()));
	}

}
