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
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.Deferral;

/**
 * What only the statement that made a table tells of it: the names of constraints,
 * checks, expressions, collations. Immutable.
 *
 * @param primaryKey the primary key; null if there is none
 * @param autoincrement whether numbers of rows are never given twice
 * @param rowidColumn the column that is another name of the rowid; null if there is none
 * @param generated what generated columns are computed from, by name in lower case
 * @param collations how columns sort that say it, by name in lower case
 * @param onNull what becomes of a row that would have null in a column that says it, by
 * name in lower case
 * @param uniques the unique constraints
 * @param checks the checks
 * @param foreignKeys the foreign keys, in the order in which they were declared
 */
public record DeclaredTable(@Nullable Key primaryKey, boolean autoincrement, @Nullable String rowidColumn,
		Map<String, String> generated, Map<String, String> collations, Map<String, String> onNull, List<Key> uniques,
		List<Check> checks, List<ForeignKey> foreignKeys) {

	/**
	 * Copies the collections.
	 */
	public DeclaredTable {
		generated = Map.copyOf(generated);
		collations = Map.copyOf(collations);
		onNull = Map.copyOf(onNull);
		uniques = List.copyOf(uniques);
		checks = List.copyOf(checks);
		foreignKeys = List.copyOf(foreignKeys);
	}

	/**
	 * Reads a statement.
	 * @param table the table's name
	 * @param sql the statement that made it, as SQLite keeps it
	 * @return what it says
	 * @throws TableNotReadException if it holds something that is not understood
	 */
	public static DeclaredTable of(String table, String sql) {
		try {
			return new TableDeclaration(table, TableText.of(sql)).table();
		}
		catch (UnreadableTableException ex) {
			throw new TableNotReadException(table, String.valueOf(ex.getMessage()));
		}
	}

	/**
	 * A primary key or a unique constraint.
	 *
	 * @param name what it is called
	 * @param columns its columns
	 * @param storage what it says of conflicts, and of the collations and directions of
	 * its columns, as the parameters that operations have for that
	 */
	public record Key(String name, List<String> columns, Map<String, String> storage) {

		/**
		 * Copies the collections.
		 */
		public Key {
			columns = List.copyOf(columns);
			storage = Map.copyOf(storage);
		}

	}

	/**
	 * A check.
	 *
	 * @param name what it is called
	 * @param expression the condition
	 */
	public record Check(String name, String expression) {
	}

	/**
	 * What no pragma tells of a foreign key.
	 *
	 * @param name what it is called
	 * @param deferral when it is checked
	 */
	public record ForeignKey(String name, Deferral deferral) {
	}

}
