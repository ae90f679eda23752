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

	/**
	 * What the tables of SQLite's own modules are called: full-text search and R-trees.
	 */
	private static final List<String> SHADOWS = List.of("data", "idx", "content", "docsize", "config", "segments",
			"segdir", "stat", "node", "parent", "rowid");

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
	 * The virtual table that keeps its rows in a table, which only its module may change.
	 * @return the virtual table; null if the table is nobody's
	 */
	@Nullable SchemaObject keeperOf(String table) {
		return tables().stream()
			.filter(SchemaObject::isVirtual)
			.filter((virtual) -> SHADOWS.stream()
				.anyMatch((suffix) -> table.equalsIgnoreCase(virtual.name() + "_" + suffix)))
			.findFirst()
			.orElse(null);
	}

	/**
	 * A virtual table that shows a column of another table, as the full-text indexes do
	 * that say {@code content='table'}; SQLite finds out only when it is used.
	 * @return the virtual table; null if there is none
	 */
	@Nullable SchemaObject virtualShowing(String table, String column) {
		return tables().stream()
			.filter((virtual) -> virtual.isVirtual() && virtual.hasContentOf(table)
					&& Expressions.mention(virtual.sql(), column))
			.findFirst()
			.orElse(null);
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

		boolean isVirtual() {
			TokenCursor tokens = new TokenCursor(this.sql);
			return tokens.skip("CREATE") && tokens.skip("VIRTUAL");
		}

		private boolean hasContentOf(String other) {
			TokenCursor tokens = new TokenCursor(this.sql);
			while (tokens.hasNext()) {
				boolean content = tokens.take().is("content") && tokens.isNext('=');
				if (content) {
					tokens.take();
					return tokens.hasNext() && tokens.name().equalsIgnoreCase(other);
				}
			}
			return false;
		}

	}

}
