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

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.postgresql.PostgresqlLockSql;
import dev.stillhead.runtime.LockHolder;
import dev.stillhead.runtime.MigrationLock;

/**
 * A session-level advisory lock, polled in autocommit: a waiter blocked in
 * {@code pg_advisory_lock} deadlocks with the holder's {@code CREATE INDEX CONCURRENTLY}.
 */
class PostgresqlLock implements MigrationLock {

	private final Connection connection;

	private final PostgresqlLockSql sql;

	private final PoolerCheck pooler;

	/** Whether nobody is in between, who could send a statement elsewhere. */
	private boolean direct;

	PostgresqlLock(Connection connection, BookkeepingPlace place, PoolerCheck pooler) {
		this.connection = connection;
		this.pooler = pooler;
		this.sql = PostgresqlLockSql.of(place);
	}

	@Override
	public boolean canBeHeld() {
		try {
			this.direct = this.pooler.isDirect();
			return this.direct || !this.pooler.handsOutTransactions();
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex);
		}
	}

	@Override
	public boolean tryAcquire() {
		return ask(this.sql.tryAcquire());
	}

	@Override
	public boolean isHeld() {
		return this.direct || ask(this.sql.isHeld());
	}

	@Override
	public void release() {
		ask(this.sql.release());
	}

	private boolean ask(String query) {
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
			row.next();
			return row.getBoolean(1);
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex);
		}
	}

	@Override
	public @Nullable LockHolder holder() {
		try {
			return holder(this.connection, this.sql);
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex);
		}
	}

	/**
	 * Who holds a lock.
	 * @param connection the connection to ask on
	 * @param sql the lock's SQL
	 * @return who; null if nobody does
	 * @throws SQLException if the database does not answer
	 */
	static @Nullable LockHolder holder(Connection connection, PostgresqlLockSql sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql.holder())) {
			return row.next() ? holder(row) : null;
		}
	}

	private static LockHolder holder(ResultSet row) throws SQLException {
		SessionName name = SessionName.parse(row.getString(1));
		Timestamp since = row.getTimestamp(2);
		String progress = name.progressText();
		String command = row.getString(3);
		if (command != null) {
			String part = command + ((row.getString(4) != null) ? ", " + row.getInt(4) + " %" : "");
			progress = (progress != null) ? progress + ", " + part : part;
		}
		return new LockHolder(name.application(), (since != null) ? since.toInstant() : null, progress);
	}

}
