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

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sqlite.SQLiteConnection;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.jdbc.DowngradeTextReader;
import dev.stillhead.jdbc.QueryRows;
import dev.stillhead.jdbc.StepDataSource;
import dev.stillhead.operation.LiveWork;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.DatabaseInfo;
import dev.stillhead.runtime.DatabaseSnapshot;
import dev.stillhead.runtime.DowngradeTexts;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.MigrationLock;
import dev.stillhead.runtime.MigrationSession;
import dev.stillhead.runtime.SnapshotDetail;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.StatementTrait;

/**
 * A session on SQLite. The connection stays in autocommit as far as the driver knows;
 * transactions are begun with {@code BEGIN IMMEDIATE}, so that a writer in the way is met
 * before anything is done, not in the middle.
 */
class SqliteSession implements MigrationSession {

	private final Connection handle;

	private final Connection connection;

	private final SqliteVendor vendor;

	private final SessionPragmas pragmas;

	private final DatabaseInfo database;

	private final SqliteLock lock;

	private final boolean inMemory;

	private boolean inTransaction;

	/** What was broken when the transaction began. */
	private ForeignKeys brokenBefore = ForeignKeys.UNBROKEN;

	private boolean settingsChanged;

	/**
	 * A session.
	 * @param handle the connection as it was handed out, perhaps by a pool
	 * @param vendor how SQLite does it
	 * @param execution the time limits
	 * @param application who migrates
	 * @throws SQLException if the connection does not work
	 */
	SqliteSession(Connection handle, SqliteVendor vendor, ExecutionSettings execution, Application application)
			throws SQLException {
		this.handle = handle;
		this.vendor = vendor;
		this.database = vendor.describe(handle);
		this.connection = handle.unwrap(SQLiteConnection.class);
		this.connection.setAutoCommit(true);
		this.pragmas = SessionPragmas.of(this.connection, execution.lockTimeout());
		this.pragmas.apply(this.connection);
		Path file = SqliteVendor.file(this.connection);
		this.inMemory = file == null;
		this.lock = new SqliteLock(file, application);
	}

	@Override
	public DatabaseInfo database() {
		return this.database;
	}

	@Override
	public MigrationLock lock() {
		return this.lock;
	}

	@Override
	public DatabaseSnapshot read(SnapshotDetail detail) {
		try {
			return this.vendor.read(this.connection, detail);
		}
		catch (SQLException ex) {
			throw SqliteErrors.failure(ex).on(this.database);
		}
	}

	@Override
	public DowngradeTexts downgrades(BookkeepingPlace place, Collection<String> revisions) {
		try {
			return new DowngradeTextReader(this.connection, this.vendor.bookkeeping()).read(place, revisions);
		}
		catch (SQLException ex) {
			throw SqliteErrors.failure(ex).on(this.database);
		}
	}

	@Override
	public void dropJournal(BookkeepingPlace place) {
		begin();
		try {
			send(this.vendor.bookkeeping().dropJournal(place));
			send("COMMIT");
			this.inTransaction = false;
		}
		catch (SQLException ex) {
			throw SqliteErrors.failure(ex).on(this.database);
		}
	}

	@Override
	public void begin() {
		try {
			if (!this.inTransaction) {
				send("BEGIN IMMEDIATE");
				this.inTransaction = true;
				this.brokenBefore = ForeignKeys.check(this.connection);
			}
		}
		catch (SQLException ex) {
			throw SqliteErrors.failure(ex);
		}
	}

	/** SQLite has no schemas. */
	@Override
	public void createSchemas(DatabaseSnapshot base) {
	}

	@Override
	public void beginStep(String progress) {
		try {
			this.lock.progress(progress);
			freshSettings();
		}
		catch (SQLException ex) {
			throw SqliteErrors.failure(ex);
		}
	}

	private void freshSettings() throws SQLException {
		if (this.settingsChanged && this.inTransaction) {
			this.pragmas.applyInTransaction(this.connection);
		}
		else if (this.settingsChanged) {
			this.pragmas.apply(this.connection);
			this.settingsChanged = false;
		}
	}

	@Override
	public void execute(SqlStatement statement) {
		try {
			this.settingsChanged |= statement.is(StatementTrait.SETS_SESSION);
			send(statement.text());
		}
		catch (SQLException ex) {
			throw SqliteErrors.failure(ex);
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
	public void execute(LiveWork work) {
		try {
			this.settingsChanged = true;
			work.run(new JdbcTemplate(new StepDataSource(this.connection)));
		}
		catch (DataAccessException ex) {
			if (ex.getMostSpecificCause() instanceof SQLException sql) {
				throw SqliteErrors.failure(sql);
			}
			throw ex;
		}
	}

	/** An index is made whole or not at all. */
	@Override
	public @Nullable String dropInvalidIndex(SqlStatement statement) {
		return null;
	}

	/** Whatever runs alone on SQLite may as well run twice. */
	@Override
	public @Nullable String findDone(SqlStatement statement) {
		return null;
	}

	@Override
	public void commit(Record record) {
		commitWithinStep(record);
		try {
			freshSettings();
		}
		catch (SQLException ex) {
			throw SqliteErrors.failure(ex);
		}
	}

	@Override
	public void commitWithinStep(Record record) {
		begin();
		try {
			for (String statement : this.vendor.recording(record)) {
				send(statement);
			}
			refuseBrokenForeignKeys();
			send("COMMIT");
			this.inTransaction = false;
		}
		catch (SQLException ex) {
			throw SqliteErrors.isRowWithoutVersion(ex, record.base().place().table()) ? SqliteErrors.rowsChanged(ex)
					: SqliteErrors.failure(ex);
		}
	}

	private void refuseBrokenForeignKeys() throws SQLException {
		ForeignKeys now = ForeignKeys.check(this.connection);
		ForeignKeys.Key broken = now.newlyBrokenSince(this.brokenBefore);
		if (broken != null) {
			throw SqliteErrors.brokenForeignKey(broken, now.broken().getOrDefault(broken, 0L));
		}
	}

	/** Some errors have rolled back by themselves. */
	@Override
	public void rollback() {
		if (!this.inTransaction) {
			return;
		}
		this.inTransaction = false;
		try {
			send("ROLLBACK");
		}
		catch (SQLException ex) {
			if (!SqliteErrors.message(ex).contains("no transaction is active")) {
				throw SqliteErrors.failure(ex);
			}
		}
	}

	private void send(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.setEscapeProcessing(false);
			statement.execute(sql);
		}
	}

	/**
	 * Closes the connection itself before what a pool made of it, which then drops it
	 * instead of handing it to the application. With its connection a database in memory
	 * would go: that one is given back as it came.
	 */
	@Override
	public void close() {
		if (this.inMemory) {
			giveBack();
		}
		else {
			closeQuietly(this.connection);
		}
		if (this.handle != this.connection) {
			closeQuietly(this.handle);
		}
		this.lock.release();
	}

	private void giveBack() {
		try {
			rollback();
			this.pragmas.giveBack(this.connection);
		}
		catch (SQLException | RuntimeException ex) {
			closeQuietly(this.connection);
		}
	}

	private static void closeQuietly(Connection connection) {
		try {
			connection.close();
		}
		catch (SQLException ex) {
			// it is gone, and that is what was wanted
		}
	}

}
