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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import dev.stillhead.autogenerate.ScratchDatabase;
import dev.stillhead.autogenerate.ScratchStatementFailedException;
import dev.stillhead.dialect.sqlite.SqliteScratchSql;
import dev.stillhead.jdbc.JdbcMigrationDatabase;
import dev.stillhead.jdbc.QueryRows;
import dev.stillhead.runtime.MigrationDatabase;
import dev.stillhead.schema.SchemaReader;

/**
 * A database in memory, which lives as long as its only connection.
 */
final class SqliteScratchDatabase implements ScratchDatabase {

	private final SqliteScratchDatabases owner;

	private final SqliteVendor vendor;

	private final Connection connection;

	private final DataSource dataSource;

	SqliteScratchDatabase(SqliteScratchDatabases owner, SqliteVendor vendor, Connection connection) {
		this.owner = owner;
		this.vendor = vendor;
		this.connection = connection;
		this.dataSource = new SingleConnectionDataSource(connection, true);
	}

	@Override
	public String name() {
		return "memory";
	}

	@Override
	public @Nullable String defaultSchema() {
		return null;
	}

	@Override
	public MigrationDatabase migrations() {
		return new JdbcMigrationDatabase(this.dataSource, this.dataSource, this.vendor);
	}

	@Override
	public SchemaReader reader() {
		return new SqliteSchemaReader(this.dataSource);
	}

	@Override
	public ScratchDatabase copy() {
		return this.owner.copy(this.connection);
	}

	@Override
	public void clear() {
		run(query(SqliteScratchSql.CLEARANCE).stream().map((row) -> String.valueOf(row.get(0))).toList());
	}

	@Override
	public void run(List<String> statements) {
		try (Statement session = this.connection.createStatement()) {
			session.setEscapeProcessing(false);
			for (String statement : statements) {
				run(session, statement);
			}
		}
		catch (SQLException ex) {
			throw SqliteErrors.failure(ex);
		}
	}

	private static void run(Statement session, String statement) {
		try {
			session.execute(statement);
		}
		catch (SQLException ex) {
			throw new ScratchStatementFailedException(statement, SqliteErrors.failure(ex));
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
			// it is gone, and that is what was wanted
		}
	}

}
