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
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

import dev.stillhead.autogenerate.RowEstimates;
import dev.stillhead.autogenerate.ScratchDatabases;
import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.BookkeepingSql;
import dev.stillhead.dialect.postgresql.PostgresqlBookkeepingSql;
import dev.stillhead.dialect.postgresql.PostgresqlBookkeepingSql.JournalName;
import dev.stillhead.dialect.postgresql.PostgresqlLockSql;
import dev.stillhead.jdbc.JdbcVendor;
import dev.stillhead.jdbc.UnexpectedDatabaseException;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.DatabaseFailure;
import dev.stillhead.runtime.DatabaseInfo;
import dev.stillhead.runtime.DatabaseSnapshot;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.LockHolder;
import dev.stillhead.runtime.MigrationSession;
import dev.stillhead.runtime.SnapshotDetail;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.schema.SchemaReader;
import dev.stillhead.sql.PostgresqlSyntax;
import dev.stillhead.sql.SqlSyntax;

/**
 * PostgreSQL below JDBC.
 */
public final class PostgresqlVendor implements JdbcVendor {

	private static final String PRODUCT = "PostgreSQL";

	private final VersionTableSettings versionTable;

	private final ExecutionSettings execution;

	private final Application application;

	private final SqlSyntax syntax = PostgresqlSyntax.INSTANCE;

	private final PostgresqlBookkeepingSql bookkeeping;

	private final PostgresqlSnapshotReader reader;

	/**
	 * PostgreSQL as the settings want it.
	 * @param versionTable where the engine keeps its own
	 * @param execution the time limits
	 * @param application who migrates
	 */
	public PostgresqlVendor(VersionTableSettings versionTable, ExecutionSettings execution, Application application) {
		this.versionTable = versionTable;
		this.execution = execution;
		this.application = application;
		this.bookkeeping = new PostgresqlBookkeepingSql(this.syntax);
		this.reader = new PostgresqlSnapshotReader(versionTable);
	}

	@Override
	public DatabaseInfo describe(Connection connection) throws SQLException {
		DatabaseMetaData metaData = connection.getMetaData();
		String product = metaData.getDatabaseProductName();
		if (!product.equals(PRODUCT)) {
			throw new UnexpectedDatabaseException(PRODUCT, product);
		}
		PostgresqlUrl url = PostgresqlUrl.of(metaData.getURL());
		String version = metaData.getDatabaseProductVersion();
		return new DatabaseInfo(product, version.split(" ")[0], url.withoutQuery(), url.place(),
				metaData.getUserName());
	}

	@Override
	public DatabaseSnapshot read(Connection connection, SnapshotDetail detail) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(query(detail))) {
			row.next();
			return this.reader.read(row);
		}
	}

	private String query(SnapshotDetail detail) {
		JournalName journal = this.versionTable.journal()
				? new JournalName(this.versionTable.journalTable(), this.versionTable.journalSchema()) : null;
		return this.bookkeeping.read(this.versionTable.table(), this.versionTable.schema(), journal,
				detail == SnapshotDetail.ENTRIES);
	}

	@Override
	public BookkeepingSql bookkeeping() {
		return this.bookkeeping;
	}

	@Override
	public @Nullable LockHolder lockHolder(Connection connection, BookkeepingPlace place) throws SQLException {
		return PostgresqlLock.holder(connection, PostgresqlLockSql.of(place));
	}

	@Override
	public MigrationSession session(Connection connection, DataSource observers) throws SQLException {
		int serverVersion = connection.getMetaData().getDatabaseMajorVersion();
		int pid = connection.unwrap(PGConnection.class).getBackendPID();
		return new PostgresqlSession(connection, this,
				new SessionSettings(this.application, this.execution, this.syntax, serverVersion),
				new BlockerWatch(observers, pid, this.execution.lockTimeout()),
				new PoolerCheck((Connection) connection.unwrap(PGConnection.class), observers));
	}

	@Override
	public DatabaseFailure failure(SQLException ex) {
		return PostgresqlErrors.failure(ex);
	}

	@Override
	public SchemaReader schemaReader(DataSource dataSource) {
		return new PostgresqlSchemaReader(dataSource);
	}

	@Override
	public RowEstimates rowEstimates(DataSource dataSource) {
		return new PostgresqlRowEstimates(dataSource);
	}

	@Override
	public ScratchDatabases scratchDatabases(DataSource real, @Nullable DataSource server) {
		return new PostgresqlScratchDatabases(real, server, this, this.application.host());
	}

	/** What makes the schemas of version table and journal. */
	List<String> schemas(DatabaseSnapshot base) {
		return this.bookkeeping.createSchemas(base.place());
	}

	/** What a commit records, as statements. */
	List<String> recording(MigrationSession.Record record) {
		DatabaseSnapshot base = record.base();
		BookkeepingPlace place = base.place();
		List<String> statements = new ArrayList<>();
		if (!base.versionTableExists() || (place.journalSchema() != null && !base.journalExists())) {
			if (!base.schemasExist()) {
				statements.addAll(this.bookkeeping.createSchemas(place));
			}
			statements.addAll(this.bookkeeping.create(place));
		}
		statements.addAll(this.bookkeeping.changeRows(place, record.from(), record.to()));
		if (place.journalSchema() != null && !record.journal().isEmpty()) {
			statements.addAll(this.bookkeeping.append(place, record.journal()));
		}
		return statements;
	}

}
