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

package dev.stillhead.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.runtime.DatabaseFailure;
import dev.stillhead.runtime.DatabaseInfo;
import dev.stillhead.runtime.DatabaseSnapshot;
import dev.stillhead.runtime.DowngradeTexts;
import dev.stillhead.runtime.LockHolder;
import dev.stillhead.runtime.MigrationDatabase;
import dev.stillhead.runtime.MigrationSession;
import dev.stillhead.runtime.SnapshotDetail;

/**
 * A database behind two data sources: one for reading, usually the application's pool,
 * and one for running revisions, which need connections of their own. Thread-safe.
 */
public final class JdbcMigrationDatabase implements MigrationDatabase {

	private final DataSource reads;

	private final DataSource runs;

	private final JdbcVendor vendor;

	/**
	 * A database.
	 * @param reads gives connections for reading, which are given back unchanged
	 * @param runs gives connections for running revisions, which are closed for good
	 * @param vendor the database's own ways
	 */
	public JdbcMigrationDatabase(DataSource reads, DataSource runs, JdbcVendor vendor) {
		this.reads = reads;
		this.runs = runs;
		this.vendor = vendor;
	}

	@Override
	public Reading read(SnapshotDetail detail) {
		try (Connection connection = connect(this.reads)) {
			return read(connection, this.vendor.describe(connection), detail);
		}
		catch (SQLException ex) {
			throw this.vendor.failure(ex);
		}
	}

	private Reading read(Connection connection, DatabaseInfo database, SnapshotDetail detail) {
		try {
			return new Reading(database, snapshot(connection, detail));
		}
		catch (SQLException ex) {
			throw this.vendor.failure(ex).on(database);
		}
	}

	private DatabaseSnapshot snapshot(Connection connection, SnapshotDetail detail) throws SQLException {
		return leavingNoTransaction(connection, () -> this.vendor.read(connection, detail));
	}

	@Override
	public DowngradeTexts downgrades(BookkeepingPlace place, Collection<String> revisions) {
		try (Connection connection = connect(this.reads)) {
			return leavingNoTransaction(connection,
					() -> new DowngradeTextReader(connection, this.vendor.bookkeeping()).read(place, revisions));
		}
		catch (SQLException ex) {
			throw this.vendor.failure(ex);
		}
	}

	@Override
	public @Nullable LockHolder migrating(BookkeepingPlace place) {
		try (Connection connection = connect(this.reads)) {
			return leavingNoTransaction(connection, () -> this.vendor.lockHolder(connection, place));
		}
		catch (SQLException ex) {
			throw this.vendor.failure(ex);
		}
	}

	/** A pool that hands out transactions would otherwise get one back that is open. */
	private static <T extends @Nullable Object> T leavingNoTransaction(Connection connection, Query<T> query)
			throws SQLException {
		boolean autoCommit = connection.getAutoCommit();
		try {
			return query.run();
		}
		finally {
			if (!autoCommit) {
				connection.rollback();
			}
		}
	}

	@Override
	public MigrationSession open() {
		Connection connection = connect(this.runs);
		try {
			return this.vendor.session(connection, this.reads);
		}
		catch (SQLException ex) {
			close(connection, ex);
			throw this.vendor.failure(ex);
		}
		catch (RuntimeException ex) {
			close(connection, ex);
			throw ex;
		}
	}

	private static void close(Connection connection, Exception reason) {
		try {
			connection.close();
		}
		catch (SQLException ex) {
			reason.addSuppressed(ex);
		}
	}

	/**
	 * Pools wrap what the driver said, some of it in exceptions that are no SQL
	 * exceptions.
	 */
	private Connection connect(DataSource dataSource) {
		try {
			return dataSource.getConnection();
		}
		catch (SQLException | RuntimeException ex) {
			SQLException root = deepestSqlException(ex);
			if (root == null) {
				throw new DatabaseFailure(
						new DatabaseFailure.Answer("08001", String.valueOf(ex.getMessage()), null, 0, null, null), ex);
			}
			throw this.vendor.failure(root);
		}
	}

	private static @Nullable SQLException deepestSqlException(Throwable thrown) {
		SQLException deepest = null;
		for (Throwable ex = thrown; ex != null && ex != ex.getCause(); ex = ex.getCause()) {
			if (ex instanceof SQLException sql && (deepest == null || sql.getSQLState() != null)) {
				deepest = sql;
			}
		}
		return deepest;
	}

	/**
	 * Something that is read.
	 *
	 * @param <T> what it is
	 */
	private interface Query<T extends @Nullable Object> {

		T run() throws SQLException;

	}

}
