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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What every revision finds set, whatever the one before it has set.
 *
 * @param own pragmas with their values, as migrations want them
 * @param given the same pragmas, as the connection was handed out
 */
record SessionPragmas(Map<String, String> own, Map<String, String> given) {

	/**
	 * What a revision may set, that changes how later ones run, and that can be read.
	 */
	private static final List<String> KEPT = List.of("foreign_keys", "busy_timeout", "legacy_alter_table",
			"recursive_triggers", "ignore_check_constraints", "writable_schema", "synchronous");

	private static final List<String> FIXED_IN_TRANSACTION = List.of("foreign_keys", "synchronous");

	/**
	 * Those of a connection as it was handed out.
	 * @param connection the connection
	 * @param lockTimeout how long a statement waits for a lock of the file; zero for ever
	 */
	static SessionPragmas of(Connection connection, Duration lockTimeout) throws SQLException {
		Map<String, String> given = new LinkedHashMap<>();
		try (Statement statement = connection.createStatement()) {
			for (String pragma : KEPT) {
				try (ResultSet row = statement.executeQuery("PRAGMA " + pragma)) {
					if (row.next()) {
						given.put(pragma, row.getString(1));
					}
				}
			}
		}
		Map<String, String> own = new LinkedHashMap<>(given);
		own.put("foreign_keys", "0");
		own.put("busy_timeout", String
			.valueOf(lockTimeout.isZero() ? Integer.MAX_VALUE : Math.min(lockTimeout.toMillis(), Integer.MAX_VALUE)));
		return new SessionPragmas(own, given);
	}

	/**
	 * Sets what migrations want.
	 */
	void apply(Connection connection) throws SQLException {
		set(connection, this.own);
	}

	/**
	 * Sets what migrations want, as far as a transaction allows; it does not allow a
	 * revision to set the rest either.
	 */
	void applyInTransaction(Connection connection) throws SQLException {
		Map<String, String> allowed = new LinkedHashMap<>(this.own);
		allowed.keySet().removeAll(FIXED_IN_TRANSACTION);
		set(connection, allowed);
	}

	/**
	 * Makes the connection again what it was.
	 */
	void giveBack(Connection connection) throws SQLException {
		set(connection, this.given);
	}

	private static void set(Connection connection, Map<String, String> values) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (Map.Entry<String, String> pragma : values.entrySet()) {
				statement.execute("PRAGMA " + pragma.getKey() + " = " + pragma.getValue());
			}
		}
	}

}
