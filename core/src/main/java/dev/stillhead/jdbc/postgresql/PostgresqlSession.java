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

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.PreferQueryMode;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.postgresql.PostgresqlConcurrentIndexSql;
import dev.stillhead.jdbc.DowngradeTextReader;
import dev.stillhead.jdbc.QueryRows;
import dev.stillhead.jdbc.StepDataSource;
import dev.stillhead.operation.LiveWork;
import dev.stillhead.runtime.DatabaseInfo;
import dev.stillhead.runtime.DatabaseSnapshot;
import dev.stillhead.runtime.DowngradeTexts;
import dev.stillhead.runtime.MigrationLock;
import dev.stillhead.runtime.MigrationSession;
import dev.stillhead.runtime.SnapshotDetail;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.StatementTrait;

/**
 * A session on PostgreSQL. Settings that a step begins with travel with its first
 * statement, and what a commit records travels with COMMIT, so that a revision costs no
 * trips of its own beyond its statements and, at most, one.
 */
class PostgresqlSession implements MigrationSession {

	private final Connection handle;

	private final Connection connection;

	private final PostgresqlVendor vendor;

	private final SessionSettings settings;

	private final BlockerWatch watch;

	private final List<String> clientChecks;

	private final DatabaseInfo database;

	private final MigrationLock lock;

	private List<String> pendingSettings = List.of();

	/**
	 * A session.
	 * @param handle the connection as it was handed out, perhaps by a pool
	 * @param vendor how PostgreSQL does it
	 * @param settings what every step begins with
	 * @param watch looks who is in the way of its statements
	 * @param pooler knows whether the session is ours alone
	 * @throws SQLException if the connection does not work
	 */
	PostgresqlSession(Connection handle, PostgresqlVendor vendor, SessionSettings settings, BlockerWatch watch,
			PoolerCheck pooler) throws SQLException {
		this.handle = handle;
		this.watch = watch;
		this.vendor = vendor;
		this.connection = (Connection) handle.unwrap(PGConnection.class);
		this.connection.setAutoCommit(true);
		this.connection.setReadOnly(false);
		this.settings = settings.keeping(this.connection);
		this.database = vendor.describe(this.connection);
		send(this.settings.fresh("", false));
		this.clientChecks = sendLeniently(settings.clientChecks());
		this.lock = new PostgresqlLock(this.connection, read(SnapshotDetail.MARKS).place(), pooler);
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
			throw PostgresqlErrors.failure(ex).on(this.database);
		}
	}

	@Override
	public DowngradeTexts downgrades(BookkeepingPlace place, Collection<String> revisions) {
		try {
			return new DowngradeTextReader(this.connection, this.vendor.bookkeeping()).read(place, revisions);
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex).on(this.database);
		}
	}

	@Override
	public void dropJournal(BookkeepingPlace place) {
		try {
			send(both(this.settings.fresh("", true), List.of(this.vendor.bookkeeping().dropJournal(place))));
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex).on(this.database);
		}
	}

	@Override
	public void begin() {
		try {
			if (this.connection.getAutoCommit()) {
				sendPendingSettings();
				this.connection.setAutoCommit(false);
				this.pendingSettings = this.settings.limits("SET LOCAL");
			}
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex);
		}
	}

	@Override
	public void createSchemas(DatabaseSnapshot base) {
		try {
			send(this.vendor.schemas(base));
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex);
		}
	}

	@Override
	public void beginStep(String progress) {
		try {
			this.pendingSettings = fresh(progress, !this.connection.getAutoCommit());
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex);
		}
	}

	@Override
	public void execute(SqlStatement statement) {
		try {
			watch();
			if (statement.copyData() != null) {
				sendPendingSettings();
				this.connection.unwrap(PGConnection.class)
					.getCopyAPI()
					.copyIn(statement.text(), new StringReader(statement.copyData()));
			}
			else if (travelsAlone(statement)) {
				if (statement.is(StatementTrait.CONCURRENTLY)) {
					this.pendingSettings = both(this.pendingSettings, List.of(SessionSettings.NO_LOCK_TIMEOUT));
				}
				sendPendingSettings();
				send(List.of(statement.text()));
			}
			else {
				List<String> together = both(this.pendingSettings, List.of(statement.text()));
				this.pendingSettings = List.of();
				send(together);
			}
		}
		catch (SQLException ex) {
			throw this.watch.explain(PostgresqlErrors.failure(ex));
		}
		catch (IOException ex) {
			throw new IllegalStateException("Reading a string does not fail", ex);
		}
		finally {
			this.watch.end();
		}
	}

	/** Where no lock timeout holds, nobody will ask who was in the way. */
	private void watch() throws SQLException {
		if (!this.connection.getAutoCommit()) {
			this.watch.begin();
		}
	}

	/**
	 * Outside a transaction several statements in one message would be one transaction.
	 * In simple query mode the server counts an error's position from the message's
	 * begin.
	 */
	private boolean travelsAlone(SqlStatement statement) throws SQLException {
		return this.connection.getAutoCommit() || statement.is(StatementTrait.OUTSIDE_TRANSACTION)
				|| this.connection.unwrap(PGConnection.class).getPreferQueryMode() == PreferQueryMode.SIMPLE;
	}

	@Override
	public List<List<@Nullable String>> query(String query) {
		try {
			sendPendingSettings();
			return QueryRows.of(this.connection, query);
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex);
		}
	}

	@Override
	public void execute(LiveWork work) {
		try {
			watch();
			sendPendingSettings();
			work.run(new JdbcTemplate(new StepDataSource(this.connection)));
		}
		catch (SQLException ex) {
			throw this.watch.explain(PostgresqlErrors.failure(ex));
		}
		catch (DataAccessException ex) {
			if (ex.getMostSpecificCause() instanceof SQLException sql) {
				throw this.watch.explain(PostgresqlErrors.failure(sql));
			}
			throw ex;
		}
		finally {
			this.watch.end();
		}
	}

	@Override
	public @Nullable String dropInvalidIndex(SqlStatement statement) {
		String query = PostgresqlConcurrentIndexSql.invalid(this.settings.syntax(), statement.text());
		if (query == null) {
			return null;
		}
		try {
			String index = firstValue(query);
			if (index != null) {
				send(List.of(SessionSettings.NO_LOCK_TIMEOUT));
				send(List.of(PostgresqlConcurrentIndexSql.drop(index)));
			}
			return index;
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex);
		}
	}

	@Override
	public @Nullable String findDone(SqlStatement statement) {
		String query = PostgresqlConcurrentIndexSql.done(this.settings.syntax(), statement.text());
		try {
			return (query != null) ? firstValue(query) : null;
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex);
		}
	}

	private @Nullable String firstValue(String query) throws SQLException {
		sendPendingSettings();
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
			return row.next() ? row.getString(1) : null;
		}
	}

	@Override
	public void commit(Record record) {
		commit(fresh("", true), record);
	}

	@Override
	public void commitWithinStep(Record record) {
		commit(this.settings.ownForATransaction(), record);
	}

	private void commit(List<String> settings, Record record) {
		try {
			this.connection.setAutoCommit(false);
			List<String> statements = both(settings, this.vendor.recording(record));
			statements.add("COMMIT");
			send(statements);
			this.connection.setAutoCommit(true);
			this.pendingSettings = List.of();
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex);
		}
	}

	@Override
	public void rollback() {
		try {
			this.pendingSettings = List.of();
			if (!this.connection.getAutoCommit()) {
				this.connection.rollback();
				this.connection.setAutoCommit(true);
			}
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex);
		}
	}

	private void sendPendingSettings() throws SQLException {
		List<String> pending = this.pendingSettings;
		this.pendingSettings = List.of();
		if (!pending.isEmpty()) {
			send(pending);
		}
	}

	/**
	 * One trip: the driver parts the text at its semicolons and sends the parts at once.
	 */
	private void send(List<String> statements) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.setEscapeProcessing(false);
			statement.execute(String.join(";", statements));
		}
	}

	/** RESET ALL puts back what lets the server notice that its client is gone. */
	private List<String> fresh(String progress, boolean inTransaction) {
		return both(this.settings.fresh(progress, inTransaction), this.clientChecks);
	}

	private static List<String> both(List<String> first, List<String> second) {
		List<String> both = new ArrayList<>(first);
		both.addAll(second);
		return both;
	}

	/** Answers which of them the server took. */
	private List<String> sendLeniently(List<String> statements) throws SQLException {
		List<String> taken = new ArrayList<>();
		for (String setting : statements) {
			try {
				send(List.of(setting));
				taken.add(setting);
			}
			catch (SQLException ex) {
				if (PostgresqlErrors.failure(ex).isConnectionLost()) {
					throw ex;
				}
			}
		}
		return taken;
	}

	/**
	 * Closes the connection itself before what a pool made of it, which then drops it
	 * instead of handing it to the application.
	 */
	@Override
	public void close() {
		this.watch.close();
		closeQuietly(this.connection);
		if (this.handle != this.connection) {
			closeQuietly(this.handle);
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
