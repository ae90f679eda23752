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

package dev.stillhead.jdbc.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.postgresql.PGConnection;

/**
 * Finds out whether somebody between us and the server lends a connection to others
 * between two transactions, as PgBouncer does with {@code pool_mode=transaction}. A lock
 * of the session would then be everybody's: whoever is lent the same connection gets it a
 * second time, and it stays when we have gone. For one connection; not thread-safe.
 */
class PoolerCheck {

	/**
	 * Others who work at the same moment may be lent what we look for.
	 */
	private static final int LOOKS = 5;

	/** In seconds: a pooler whose sessions are all in use lets a query wait. */
	private static final int LONGEST_LOOK = 2;

	private final Connection connection;

	private final DataSource others;

	/**
	 * A check.
	 * @param connection the connection, idle and without a transaction
	 * @param others gives further connections to the same address, which are given back
	 * as they were
	 */
	PoolerCheck(Connection connection, DataSource others) {
		this.connection = connection;
		this.others = others;
	}

	/**
	 * Whether the session that answers is the one that was announced when the connection
	 * was made. A pooler announces a number of its own.
	 * @return whether there is no pooler
	 * @throws SQLException if the connection does not work
	 */
	boolean isDirect() throws SQLException {
		return backend(this.connection) == this.connection.unwrap(PGConnection.class).getBackendPID();
	}

	/**
	 * Whether another connection is lent the session that has just answered this one. One
	 * that keeps a session for each connection never does that.
	 * @return whether it was seen; what cannot be looked at was not seen
	 */
	boolean handsOutTransactions() {
		try {
			for (int i = 0; i < LOOKS; i++) {
				if (isLent()) {
					return true;
				}
			}
			return false;
		}
		catch (SQLException ex) {
			// There is no second session to be had, and so none to lend
			return false;
		}
	}

	private boolean isLent() throws SQLException {
		int before = backend(this.connection);
		try (Connection other = this.others.getConnection()) {
			boolean autoCommit = other.getAutoCommit();
			other.setAutoCommit(false);
			try {
				return backend(other) == before || backend(this.connection) != before;
			}
			finally {
				other.rollback();
				other.setAutoCommit(autoCommit);
			}
		}
	}

	private static int backend(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.setQueryTimeout(LONGEST_LOOK);
			try (ResultSet row = statement.executeQuery("SELECT pg_catalog.pg_backend_pid()")) {
				row.next();
				return row.getInt(1);
			}
		}
	}

}
