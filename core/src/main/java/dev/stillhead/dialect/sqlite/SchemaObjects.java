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

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a database of SQLite holds, in the statements that made it.
 *
 * @param objects tables, indexes, views and triggers; not the indexes that SQLite makes
 * for constraints
 */
record SchemaObjects(List<SchemaObject> objects) {

	/** Tells everything about every object. */
	static final String QUERY = "SELECT type, name, tbl_name, sql FROM main.sqlite_master WHERE sql IS NOT NULL"
			+ " ORDER BY rowid";

	static SchemaObjects of(List<List<@Nullable String>> rows) {
		return new SchemaObjects(rows.stream()
			.map((row) -> new SchemaObject(String.valueOf(row.get(0)), String.valueOf(row.get(1)),
					String.valueOf(row.get(2)), String.valueOf(row.get(3))))
			.toList());
	}

	/**
	 * A table.
	 * @return the table; null if there is none of this name
	 */
	@Nullable SchemaObject table(String name) {
		return this.objects.stream()
			.filter((object) -> object.is("table") && object.name().equalsIgnoreCase(name))
			.findFirst()
			.orElse(null);
	}

	List<SchemaObject> tables() {
		return this.objects.stream().filter((object) -> object.is("table")).toList();
	}

	/** The indexes or triggers of a table. */
	List<SchemaObject> of(String type, String table) {
		return this.objects.stream()
			.filter((object) -> object.is(type) && object.table().equalsIgnoreCase(table))
			.toList();
	}

	/** Views or triggers that name a table. */
	List<SchemaObject> mentioning(String type, String table) {
		return this.objects.stream()
			.filter((object) -> object.is(type) && Expressions.mention(object.sql(), table))
			.toList();
	}

	/**
	 * One object.
	 *
	 * @param type {@code table}, {@code index}, {@code view} or {@code trigger}
	 * @param name its name
	 * @param table the table that it belongs to; its own name for a table or view
	 * @param sql the statement that made it
	 */
	record SchemaObject(String type, String name, String table, String sql) {

		boolean is(String other) {
			return this.type.equals(other);
		}

	}

}
