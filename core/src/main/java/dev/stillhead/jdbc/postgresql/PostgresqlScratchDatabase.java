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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.stillhead.autogenerate.ScratchDatabase;
import dev.stillhead.autogenerate.ScratchStatementFailedException;
import dev.stillhead.dialect.postgresql.PostgresqlScratchSql;
import dev.stillhead.jdbc.JdbcMigrationDatabase;
import dev.stillhead.jdbc.QueryRows;
import dev.stillhead.runtime.DatabaseFailure;
import dev.stillhead.runtime.MigrationDatabase;
import dev.stillhead.schema.SchemaReader;

/**
 * A scratch database of PostgreSQL. Every connection is a new one, so that nobody is
 * connected while it is copied.
 */
final class PostgresqlScratchDatabase implements ScratchDatabase {

	private final PostgresqlScratchDatabases owner;

	private final String name;

	private final DataSource dataSource;

	private final PostgresqlScratchSql sql;

	PostgresqlScratchDatabase(PostgresqlScratchDatabases owner, String name, DataSource dataSource,
			PostgresqlScratchSql sql) {
		this.owner = owner;
		this.name = name;
		this.dataSource = dataSource;
		this.sql = sql;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public @Nullable String defaultSchema() {
		return new JdbcTemplate(this.dataSource).queryForObject("SELECT current_schema()", String.class);
	}

	@Override
	public MigrationDatabase migrations() {
		return new JdbcMigrationDatabase(this.dataSource, this.dataSource, this.owner.vendor());
	}

	@Override
	public SchemaReader reader() {
		return new PostgresqlSchemaReader(this.dataSource);
	}

	@Override
	public ScratchDatabase copy() {
		return this.owner.copy(this.name);
	}

	@Override
	public void clear() {
		run(query(PostgresqlScratchSql.CLEARANCE).stream().map((row) -> String.valueOf(row.get(0))).toList());
	}

	@Override
	public void run(List<String> statements) {
		try (Connection connection = this.dataSource.getConnection();
				Statement session = connection.createStatement()) {
			session.setEscapeProcessing(false);
			// It is dropped soon
			session.execute("SET synchronous_commit TO off");
			for (String statement : statements) {
				run(session, statement);
			}
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex);
		}
	}

	private void run(Statement session, String statement) throws SQLException {
		try {
			session.execute(statement);
		}
		catch (SQLException ex) {
			DatabaseFailure failure = PostgresqlErrors.failure(ex);
			// duplicate_schema, _object, _function, _table: a type is a "relation" here
			List<String> anew = failure.hasState("42P06", "42710", "42723", "42P07") ? this.sql.anew(statement) : null;
			if (anew == null) {
				throw new ScratchStatementFailedException(statement, failure);
			}
			for (String other : anew) {
				runAnew(session, statement, other);
			}
		}
	}

	private static void runAnew(Statement session, String statement, String other) {
		try {
			session.execute(other);
		}
		catch (SQLException ex) {
			throw new ScratchStatementFailedException(statement, PostgresqlErrors.failure(ex));
		}
	}

	@Override
	public List<List<@Nullable String>> query(String query) {
		try (Connection connection = this.dataSource.getConnection()) {
			return QueryRows.of(connection, query);
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex);
		}
	}

	@Override
	public void close() {
		this.owner.drop(this.name);
	}

}
