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

import javax.sql.DataSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.schema.SchemaReader;

/**
 * Reads what a database of SQLite holds, in a transaction of its own that sees one state
 * of it and writes nothing. Its connection goes back as it came. As SQLite has no
 * schemas, names have none either, and nothing is wanted by a filter that leaves out the
 * schema {@code main}.
 * <p>
 * SQLite keeps statements as they were written, so types, expressions and queries are
 * brought into one way of writing them. Constraints without a name have the one that
 * PostgreSQL would have given them. A column that is another name of the rowid takes no
 * null; with {@code AUTOINCREMENT} it is an identity. {@code WITHOUT ROWID},
 * {@code STRICT} and the module of a virtual table are the table's storage; the tables in
 * which such a module keeps its rows are left out. {@code ON CONFLICT} and the collations
 * and directions of a key's columns are the key's storage. Of what a statement may say,
 * what has no effect is not in the picture: {@code MATCH}, and {@code ON CONFLICT} of a
 * check. Thread-safe.
 */
public final class SqliteSchemaReader implements SchemaReader {

	private static final String SCHEMA = "main";

	private final DataSource dataSource;

	/**
	 * A reader of one database.
	 * @param dataSource gives the connections, one for each reading
	 */
	public SqliteSchemaReader(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	/**
	 * {@inheritDoc}
	 * @throws dev.stillhead.runtime.DatabaseFailure if the database cannot be reached or
	 * read
	 * @throws dev.stillhead.dialect.sqlite.TableNotReadException if the statement that
	 * made a table is not understood
	 */
	@Override
	public DatabaseSchema read(SchemaFilter filter) {
		if (!filter.includesSchema(SCHEMA)) {
			return DatabaseSchema.EMPTY;
		}
		try (Connection connection = this.dataSource.getConnection()) {
			return inTransaction(connection, filter);
		}
		catch (SQLException ex) {
			throw SqliteErrors.failure(ex);
		}
		catch (DataAccessException ex) {
			throw (ex.getCause() instanceof SQLException sql) ? SqliteErrors.failure(sql) : ex;
		}
	}

	private static DatabaseSchema inTransaction(Connection connection, SchemaFilter filter) throws SQLException {
		boolean autoCommit = connection.getAutoCommit();
		connection.setAutoCommit(false);
		try {
			JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
			return new SqliteCatalogue(jdbc, filter).read();
		}
		finally {
			connection.rollback();
			connection.setAutoCommit(autoCommit);
		}
	}

}
