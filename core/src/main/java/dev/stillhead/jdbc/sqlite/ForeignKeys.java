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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

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

	private static final String ANY = "SELECT 1 FROM main.sqlite_master WHERE type = 'table' "
			+ "AND sql LIKE '%references%' LIMIT 1";

	/**
	 * Looks at all rows of all tables with foreign keys.
	 * @param connection the connection
	 * @return what is broken
	 */
	static ForeignKeys check(Connection connection) throws SQLException {
		Map<Key, Long> broken = new LinkedHashMap<>();
		try (Statement statement = connection.createStatement()) {
			if (hasAny(statement)) {
				try (ResultSet rows = statement.executeQuery("PRAGMA main.foreign_key_check")) {
					while (rows.next()) {
						broken.merge(new Key(rows.getString(1), rows.getString(3), rows.getInt(4)), 1L, Long::sum);
					}
				}
			}
		}
		return new ForeignKeys(broken);
	}

	private static boolean hasAny(Statement statement) throws SQLException {
		try (ResultSet rows = statement.executeQuery(ANY)) {
			return rows.next();
		}
	}

	/**
	 * A key that more rows break than before; keys have no names, so one that was changed
	 * counts as a new one.
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
	 * A foreign key.
	 *
	 * @param table the table whose rows refer
	 * @param parent the table that they refer to
	 * @param number which of the table's keys
	 */
	record Key(String table, String parent, int number) {
	}

}
