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

package dev.stillhead.jdbc.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.stillhead.jdbc.QueryRows;
import dev.stillhead.sql.SqliteSyntax;

/**
 * The foreign keys that rows break. A session that migrates does not enforce them, as
 * dropping a table would delete its rows first and everything that refers to them; what a
 * transaction breaks is found before it is committed. What was broken before stays so.
 *
 * @param broken how many rows break each key
 */
record ForeignKeys(Map<Key, Long> broken) {

	/** Nothing is broken. */
	static final ForeignKeys UNBROKEN = new ForeignKeys(Map.of());

	private static final String TABLES = "SELECT name FROM main.sqlite_master WHERE type = 'table' "
			+ "AND sql LIKE '%references%'";

	private static final String MISMATCH = "foreign key mismatch";

	/**
	 * Looks at all rows of all tables with foreign keys.
	 * @param connection the connection
	 * @return what is broken
	 */
	static ForeignKeys check(Connection connection) throws SQLException {
		Map<Key, Long> broken = new LinkedHashMap<>();
		for (List<@Nullable String> row : QueryRows.of(connection, TABLES)) {
			check(connection, String.valueOf(row.get(0)), broken);
		}
		return new ForeignKeys(broken);
	}

	/**
	 * A key to columns that are no key is an error by itself, whatever rows there are.
	 */
	private static void check(Connection connection, String table, Map<Key, Long> broken) throws SQLException {
		String name = SqliteSyntax.INSTANCE.identifier(table);
		try {
			for (List<@Nullable String> row : QueryRows.of(connection, "PRAGMA main.foreign_key_check(" + name + ")")) {
				broken.merge(new Key(table, String.valueOf(row.get(2))), 1L, Long::sum);
			}
		}
		catch (SQLException ex) {
			String message = SqliteErrors.message(ex);
			if (!message.startsWith(MISMATCH)) {
				throw ex;
			}
			broken.put(new Key(table, message), 1L);
		}
	}

	/**
	 * Keys between two tables that more rows break than before.
	 * @return one of them; null if there is none
	 */
	@Nullable Key newlyBrokenSince(ForeignKeys before) {
		return this.broken.entrySet()
			.stream()
			.filter((now) -> now.getValue() > before.broken.getOrDefault(now.getKey(), 0L))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

	/**
	 * The foreign keys of one table to another; they have no names that SQLite would
	 * tell.
	 *
	 * @param table the table whose rows refer
	 * @param parent the table that they refer to, or what is wrong with the key itself
	 */
	record Key(String table, String parent) {

		/**
		 * What is wrong, for people.
		 * @param rows how many rows break it
		 */
		String problem(long rows) {
			if (this.parent.startsWith(MISMATCH)) {
				return this.parent;
			}
			return "%d %s of %s refer to rows of %s that are not there".formatted(rows, (rows != 1) ? "rows" : "row",
					this.table, this.parent);
		}

	}

}
