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
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import dev.stillhead.jdbc.QueryRows;
import dev.stillhead.offline.Rehearsal;

/**
 * A database in memory.
 */
final class SqliteRehearsal implements Rehearsal {

	/** Tables before what belongs to them; SQLite makes its own by itself. */
	private static final String MODEL = "SELECT sql FROM main.sqlite_master WHERE sql IS NOT NULL"
			+ " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type <> 'table', rowid";

	private final Connection connection;

	private SqliteRehearsal(Connection connection) {
		this.connection = connection;
	}

	/**
	 * A new database.
	 * @param model gives a connection to the database whose tables it has; null for none
	 */
	static SqliteRehearsal of(@Nullable DataSource model) throws SQLException {
		List<List<@Nullable String>> made = List.of();
		if (model != null) {
			try (Connection read = model.getConnection()) {
				made = QueryRows.of(read, MODEL);
			}
		}
		SqliteRehearsal rehearsal = new SqliteRehearsal(DriverManager.getConnection("jdbc:sqlite::memory:"));
		made.forEach((row) -> rehearsal.run(String.valueOf(row.get(0))));
		return rehearsal;
	}

	@Override
	public void run(String statement) {
		try (Statement sent = this.connection.createStatement()) {
			sent.setEscapeProcessing(false);
			sent.execute(statement);
		}
		catch (SQLException ex) {
			// it needs what only the real database has, or fails there as well
		}
	}

	@Override
	public List<List<@Nullable String>> query(String query) {
		try {
			return QueryRows.of(this.connection, query);
		}
		catch (SQLException ex) {
			throw SqliteErrors.failure(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.connection.close();
		}
		catch (SQLException ex) {
			// it goes with the process
		}
	}

}
