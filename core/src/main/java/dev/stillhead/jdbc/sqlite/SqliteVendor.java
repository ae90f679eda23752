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
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import dev.stillhead.autogenerate.RowEstimates;
import dev.stillhead.autogenerate.ScratchDatabases;
import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.BookkeepingSql;
import dev.stillhead.dialect.sqlite.NoSchemasException;
import dev.stillhead.dialect.sqlite.SqliteBookkeepingSql;
import dev.stillhead.dialect.sqlite.SqliteSnapshotSql;
import dev.stillhead.jdbc.JdbcVendor;
import dev.stillhead.jdbc.QueryRows;
import dev.stillhead.jdbc.UnexpectedDatabaseException;
import dev.stillhead.offline.Rehearsal;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.DatabaseFailure;
import dev.stillhead.runtime.DatabaseInfo;
import dev.stillhead.runtime.DatabaseSnapshot;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.LockHolder;
import dev.stillhead.runtime.MigrationSession;
import dev.stillhead.runtime.SnapshotDetail;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.SchemaReader;

/**
 * SQLite below JDBC.
 */
public final class SqliteVendor implements JdbcVendor {

	private static final String PRODUCT = "SQLite";

	private static final String MAIN = "main";

	private final VersionTableSettings versionTable;

	private final ExecutionSettings execution;

	private final Application application;

	private final BookkeepingSql bookkeeping = new SqliteBookkeepingSql();

	private final SqliteSnapshotSql snapshot = new SqliteSnapshotSql();

	/**
	 * SQLite as the settings want it.
	 * @param versionTable where the engine keeps its own
	 * @param execution the time limits
	 * @param application who migrates
	 */
	public SqliteVendor(VersionTableSettings versionTable, ExecutionSettings execution, Application application) {
		this.versionTable = versionTable;
		this.execution = execution;
		this.application = application;
	}

	@Override
	public DatabaseInfo describe(Connection connection) throws SQLException {
		DatabaseMetaData metaData = connection.getMetaData();
		String product = metaData.getDatabaseProductName();
		if (!product.equals(PRODUCT)) {
			throw new UnexpectedDatabaseException(PRODUCT, product);
		}
		SqliteUrl url = SqliteUrl.of(metaData.getURL());
		return new DatabaseInfo(product, metaData.getDatabaseProductVersion(), url.withoutQuery(), url.place(), null);
	}

	@Override
	public DatabaseSnapshot read(Connection connection, SnapshotDetail detail) throws SQLException {
		requireNoSchema(this.versionTable.schema(), "stillhead.version-table-schema");
		requireNoSchema(this.versionTable.journalSchema(), "stillhead.journal.schema");
		DatabaseMetaData metaData = connection.getMetaData();
		DatabaseProduct product = DatabaseProduct.of(metaData.getDatabaseProductName(),
				metaData.getDatabaseProductVersion());
		String versions = this.versionTable.table();
		String journal = this.versionTable.journalTable();
		try (Statement statement = connection.createStatement()) {
			Set<String> existing = existing(statement, versions, journal);
			boolean hasVersions = existing.contains(versions.toLowerCase(Locale.ROOT));
			boolean hasJournal = this.versionTable.journal() && existing.contains(journal.toLowerCase(Locale.ROOT));
			List<String> parts = new ArrayList<>();
			if (hasVersions) {
				parts.add(this.snapshot.versions(versions));
			}
			if (hasJournal) {
				parts.addAll(this.snapshot.journal(journal, detail == SnapshotDetail.ENTRIES));
			}
			SqliteSnapshotReader reader = new SqliteSnapshotReader(detail == SnapshotDetail.ENTRIES);
			if (!parts.isEmpty()) {
				try (ResultSet rows = statement.executeQuery(this.snapshot.query(parts))) {
					reader.read(rows);
				}
			}
			return reader.snapshot(product, place(), hasVersions, hasJournal);
		}
	}

	private static void requireNoSchema(@Nullable String schema, String property) {
		if (schema != null && !schema.equalsIgnoreCase(MAIN)) {
			throw new NoSchemasException(schema, property);
		}
	}

	private Set<String> existing(Statement statement, String versions, String journal) throws SQLException {
		Set<String> existing = new HashSet<>();
		try (ResultSet rows = statement.executeQuery(this.snapshot.existing(List.of(versions, journal)))) {
			while (rows.next()) {
				existing.add(rows.getString(1));
			}
		}
		return existing;
	}

	private BookkeepingPlace place() {
		return new BookkeepingPlace("", this.versionTable.table(), this.versionTable.journal() ? "" : null,
				this.versionTable.journalTable());
	}

	@Override
	public BookkeepingSql bookkeeping() {
		return this.bookkeeping;
	}

	@Override
	public @Nullable LockHolder lockHolder(Connection connection, BookkeepingPlace place) throws SQLException {
		try {
			return new SqliteLock(file(connection), this.application).holder();
		}
		catch (DatabaseFailure ex) {
			// Who may not look at the lock may still read the database
			return null;
		}
	}

	/** The file of a database; null for one in memory. */
	static @Nullable Path file(Connection connection) throws SQLException {
		String file = QueryRows.of(connection, "SELECT file FROM pragma_database_list WHERE name = 'main'")
			.get(0)
			.get(0);
		return (file == null || file.isEmpty()) ? null : Path.of(file);
	}

	@Override
	public MigrationSession session(Connection connection, DataSource observers) throws SQLException {
		return new SqliteSession(connection, this, this.execution, this.application);
	}

	@Override
	public Rehearsal rehearsal(@Nullable DataSource model) throws SQLException {
		return SqliteRehearsal.of(model);
	}

	@Override
	public DatabaseFailure failure(SQLException ex) {
		return SqliteErrors.failure(ex);
	}

	@Override
	public SchemaReader schemaReader(DataSource dataSource) {
		return new SqliteSchemaReader(dataSource);
	}

	@Override
	public RowEstimates rowEstimates(DataSource dataSource) {
		return new SqliteRowEstimates(dataSource);
	}

	/** In memory, whatever server is named for other databases. */
	@Override
	public ScratchDatabases scratchDatabases(DataSource real, @Nullable DataSource server) {
		return new SqliteScratchDatabases(this);
	}

	/** What a commit records, as statements. */
	List<String> recording(MigrationSession.Record record) {
		DatabaseSnapshot base = record.base();
		BookkeepingPlace place = base.place();
		List<String> statements = new ArrayList<>();
		if (!base.versionTableExists() || (place.journalSchema() != null && !base.journalExists())) {
			statements.addAll(this.bookkeeping.create(place));
		}
		statements.addAll(this.bookkeeping.changeRows(place, record.from(), record.to()));
		if (place.journalSchema() != null && !record.journal().isEmpty()) {
			statements.addAll(this.bookkeeping.append(place, record.journal()));
		}
		return statements;
	}

}
