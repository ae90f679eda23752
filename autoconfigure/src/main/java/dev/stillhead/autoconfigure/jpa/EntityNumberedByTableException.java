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

package dev.stillhead.autoconfigure.jpa;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * Hibernate counts with a row of a table where a database has no sequences, and would
 * have put the row there when it made the table.
 */
public class EntityNumberedByTableException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String table;

	EntityNumberedByTableException(String table) {
		super(ErrorReport.of(
				"SQLite has no sequences, so Hibernate numbers an entity with a row of the table " + table
						+ ", which no generated revision puts there. Nothing was written.",
				"Say @GeneratedValue(strategy = GenerationType.IDENTITY), and SQLite numbers the rows itself."));
		this.table = table;
	}

	/**
	 * The table that Hibernate counts with.
	 * @return its name
	 */
	public String table() {
		return this.table;
	}

}
