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
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import dev.stillhead.dialect.postgresql.PostgresqlCatalogueSql;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.schema.SchemaReader;

/**
 * Reads PostgreSQL's catalogue, in a transaction of its own that sees one state of the
 * database and writes nothing. Its connection goes back as it came. Of what there is in a
 * database, roles and rights, policies, rules, statistics, publications, aggregates,
 * operators and composite and range types are not in the picture. Thread-safe.
 */
public final class PostgresqlSchemaReader implements SchemaReader {

	private final DataSource dataSource;

	/**
	 * A reader of one database.
	 * @param dataSource gives the connections, one for each reading
	 */
	public PostgresqlSchemaReader(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	/**
	 * {@inheritDoc}
	 * @throws dev.stillhead.runtime.DatabaseFailure if the database cannot be reached or
	 * read
	 */
	@Override
	public DatabaseSchema read(SchemaFilter filter) {
		try (Connection connection = this.dataSource.getConnection()) {
			return inTransaction(connection, filter);
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex);
		}
		catch (DataAccessException ex) {
			throw (ex.getCause() instanceof SQLException sql) ? PostgresqlErrors.failure(sql) : ex;
		}
	}

	private DatabaseSchema inTransaction(Connection connection, SchemaFilter filter) throws SQLException {
		boolean autoCommit = connection.getAutoCommit();
		connection.setAutoCommit(false);
		try {
			JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
			PostgresqlCatalogueSql sql = new PostgresqlCatalogueSql(product(connection));
			jdbc.execute(String.join(";\n", sql.begin()));
			return new PostgresqlCatalogue(jdbc, sql, filter).read();
		}
		finally {
			connection.rollback();
			connection.setAutoCommit(autoCommit);
		}
	}

	private static DatabaseProduct product(Connection connection) throws SQLException {
		DatabaseMetaData metaData = connection.getMetaData();
		return DatabaseProduct.of(metaData.getDatabaseProductName(), metaData.getDatabaseProductVersion());
	}

}
