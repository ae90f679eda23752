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
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.postgresql.PostgresqlBlockerSql;
import dev.stillhead.runtime.BlockingSession;

/**
 * Sees who is in a session's way, on a connection that it keeps while it is needed. For
 * one thread at a time.
 */
class BlockerObserver {

	private final DataSource observers;

	private final int pid;

	private @Nullable Connection connection;

	private boolean off;

	BlockerObserver(DataSource observers, int pid) {
		this.observers = observers;
		this.pid = pid;
	}

	/**
	 * Who is in the way now.
	 * @return the sessions; none once anything has gone wrong
	 */
	List<BlockingSession> blockers() {
		if (this.off) {
			return List.of();
		}
		try {
			return query(connection());
		}
		catch (SQLException | RuntimeException ex) {
			this.off = true;
			close();
			return List.of();
		}
	}

	private Connection connection() throws SQLException {
		Connection open = this.connection;
		if (open == null) {
			open = this.observers.getConnection();
			this.connection = open;
		}
		return open;
	}

	private List<BlockingSession> query(Connection open) throws SQLException {
		List<BlockingSession> found = new ArrayList<>();
		try (Statement statement = open.createStatement();
				ResultSet row = statement.executeQuery(PostgresqlBlockerSql.blockersOf(this.pid))) {
			while (row.next()) {
				Timestamp since = row.getTimestamp(4);
				found.add(new BlockingSession(row.getInt(1), row.getString(2), row.getString(3),
						(since != null) ? since.toInstant() : null, row.getString(5)));
			}
		}
		finally {
			if (!open.getAutoCommit()) {
				open.rollback();
			}
		}
		return found;
	}

	/** Gives the connection back, if there is one. */
	void close() {
		Connection open = this.connection;
		this.connection = null;
		try {
			if (open != null) {
				open.close();
			}
		}
		catch (SQLException ex) {
			// it is gone, and that is what was wanted
		}
	}

}
