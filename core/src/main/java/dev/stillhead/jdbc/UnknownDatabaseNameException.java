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

package dev.stillhead.jdbc;

import java.util.List;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * A database was named that nobody knows.
 */
public class UnknownDatabaseNameException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String database;

	UnknownDatabaseNameException(String database, List<String> known) {
		super(ErrorReport.of("there is no database \"%s\"; nothing was run".formatted(database),
				"Name one of these: " + String.join(", ", known) + "."));
		this.database = database;
	}

	/**
	 * The name.
	 * @return the name as it was given
	 */
	public String database() {
		return this.database;
	}

}
