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
import dev.stillhead.error.MigrationException;

/**
 * The statement that made a table holds something that is not understood, so that nobody
 * can say what the table is.
 */
public class TableNotReadException extends MigrationException {

	private static final long serialVersionUID = 1L;

	TableNotReadException(String table, String what) {
		super(ErrorReport.of("The statement that made the table %s cannot be read: %s.".formatted(table, what),
				"Leave the table out of the comparison, or make it with a plainer statement."));
	}

}
