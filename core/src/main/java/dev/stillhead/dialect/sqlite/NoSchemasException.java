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
 * Version table or journal are to be kept in a schema, and SQLite has none.
 */
public class NoSchemasException extends MigrationException {

	private static final long serialVersionUID = 1L;

	/**
	 * A property that names a schema.
	 * @param schema the schema
	 * @param property the property that names it
	 */
	public NoSchemasException(String schema, String property) {
		super(ErrorReport.of("SQLite has no schemas, and %s is %s; nothing was changed.".formatted(property, schema),
				"Leave the property out where the service runs on SQLite."));
	}

}
