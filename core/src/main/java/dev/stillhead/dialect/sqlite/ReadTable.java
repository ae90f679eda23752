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

import dev.stillhead.dialect.sqlite.SchemaObjects.SchemaObject;
import dev.stillhead.sql.SourceLocation;

/**
 * Reads the statement that made a table, and refuses by name what it does not understand:
 * nothing may be lost of a table that is made anew.
 */
final class ReadTable {

	private static final String BY_HAND = "Copy the table with statements of your own: op.execute(\"…\"), or an SQL "
			+ "revision.";

	private ReadTable() {
	}

	/**
	 * Reads a table that is going to be changed.
	 * @param schema everything, so that others' tables are known
	 */
	static TableText of(SchemaObject table, SchemaObjects schema, SourceLocation location) {
		SchemaObject keeper = schema.keeperOf(table.name());
		if (keeper != null) {
			throw new TableNotReshapedException(location,
					"the virtual table %s keeps its rows in %s, and nobody else may change it".formatted(keeper.name(),
							table.name()),
					"Drop and make %s instead.".formatted(keeper.name()));
		}
		return of(table, location);
	}

	static TableText of(SchemaObject table, SourceLocation location) {
		if (table.isVirtual()) {
			throw new TableNotReshapedException(location,
					"%s is a virtual table, which cannot be changed".formatted(table.name()), BY_HAND);
		}
		try {
			return TableText.of(table.sql());
		}
		catch (UnreadableTableException ex) {
			throw new TableNotReshapedException(location,
					"the statement that made %s cannot be read: %s".formatted(table.name(), ex.getMessage()), BY_HAND);
		}
	}

}
