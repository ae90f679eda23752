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

package dev.stillhead.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

import dev.stillhead.jdbc.postgresql.PostgresqlSchemaReader;
import dev.stillhead.jdbc.sqlite.SqliteSchemaReader;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.schema.SchemaReader;

/**
 * Reading a schema of 1,000 tables, each with 10 columns, two indexes and a foreign key,
 * may take at most a tenth of the time that JDBC's {@link DatabaseMetaData} takes for
 * tables, columns, primary keys, foreign keys and indexes alone, asked for each table as
 * it wants to be. Prints the best of several runs, the two taking turns; exits with 1
 * where the bar is missed. It measures on PostgreSQL, then on a file of SQLite, where
 * there is no network that a query would have to cross, and the driver's meta data are
 * queries of pragmas, several for each table. With an argument, {@code host:port}, it
 * measures on that server only, with {@code sqlite} on SQLite only.
 */
public final class SchemaReading {

	private static final String SQLITE = "sqlite";

	private static final int TABLES = 1_000;

	private static final int RUNS = 10;

	private static final double BAR = 0.1;

	private SchemaReading() {
	}

	/**
	 * Measures both ways.
	 * @param arguments nothing, {@code sqlite}, or {@code host:port} of a server
	 * @throws Exception if the database cannot be used
	 */
	public static void main(String[] arguments) throws Exception {
		String wanted = (arguments.length > 0) ? arguments[0] : "";
		boolean reached = true;
		if (wanted.isEmpty()) {
			try (EmbeddedPostgres server = start()) {
				reached = isReachedOnPostgresql("localhost:" + server.getPort());
			}
		}
		else if (!wanted.equals(SQLITE)) {
			reached = isReachedOnPostgresql(wanted);
		}
		if (wanted.isEmpty() || wanted.equals(SQLITE)) {
			reached &= isReachedOnSqlite();
		}
		if (!reached) {
			System.exit(1);
		}
	}

	private static EmbeddedPostgres start() throws IOException {
		return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
	}

	private static boolean isReachedOnPostgresql(String address) throws SQLException {
		DataSource dataSource = newDatabase(address);
		return isReached("PostgreSQL", dataSource, new PostgresqlSchemaReader(dataSource), "public");
	}

	private static boolean isReachedOnSqlite() throws SQLException, IOException {
		Path file = Files.createTempFile("schema_reading", ".db");
		try {
			SQLiteDataSource dataSource = new SQLiteDataSource();
			dataSource.setUrl("jdbc:sqlite:" + file);
			fill(dataSource);
			return isReached("SQLite", dataSource, new SqliteSchemaReader(dataSource), null);
		}
		finally {
			Files.delete(file);
		}
	}

	private static boolean isReached(String product, DataSource dataSource, SchemaReader schemaReader,
			@Nullable String schema) throws SQLException {
		SchemaFilter filter = (schema != null) ? SchemaFilter.schemas(schema) : SchemaFilter.everything();
		long reader = Long.MAX_VALUE;
		long metaData = Long.MAX_VALUE;
		int tables = 0;
		int rows = 0;
		for (int i = 0; i < RUNS; i++) {
			long start = System.nanoTime();
			tables = schemaReader.read(filter).tables().size();
			long between = System.nanoTime();
			rows = readMetaData(dataSource, schema);
			metaData = Math.min(metaData, System.nanoTime() - between);
			reader = Math.min(reader, between - start);
		}
		double ratio = (double) reader / metaData;
		System.out.printf(Locale.ROOT,
				"%s: %d tables, %d rows of meta data; schema reader %.1f ms, DatabaseMetaData %.1f ms, ratio %.3f%n",
				product, tables, rows, reader / 1e6, metaData / 1e6, ratio);
		return ratio <= BAR;
	}

	private static void fill(DataSource sqlite) throws SQLException {
		try (Connection connection = sqlite.getConnection(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			for (int i = 0; i < TABLES; i++) {
				statement.execute(
						"""
								CREATE TABLE t%1$d (id integer PRIMARY KEY AUTOINCREMENT,
								  parent integer REFERENCES t%2$d (id), a text NOT NULL, b varchar(200) DEFAULT 'b', c numeric(10, 2),
								  d timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP, e boolean NOT NULL DEFAULT false, f integer, g text,
								  h char(36))"""
							.formatted(i, Math.max(0, i - 1)));
				statement.execute("CREATE INDEX t%1$d_a_idx ON t%1$d (a)".formatted(i));
				statement.execute("CREATE INDEX t%1$d_d_idx ON t%1$d (d DESC, f)".formatted(i));
			}
			connection.commit();
		}
	}

	private static DataSource newDatabase(String address) throws SQLException {
		String name = "schema_reading_" + System.nanoTime();
		try (Connection connection = dataSource(address, "postgres").getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE DATABASE " + name);
		}
		DataSource dataSource = dataSource(address, name);
		try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
			for (int i = 0; i < TABLES; i++) {
				statement.execute(
						"""
								CREATE TABLE t%1$d (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
								  parent bigint REFERENCES t%2$d (id), a text NOT NULL, b varchar(200) DEFAULT 'b', c numeric(10, 2),
								  d timestamptz NOT NULL DEFAULT now(), e boolean NOT NULL DEFAULT false, f integer, g jsonb, h uuid);
								CREATE INDEX t%1$d_a_idx ON t%1$d (a);
								CREATE INDEX t%1$d_d_idx ON t%1$d (d DESC, f)"""
							.formatted(i, Math.max(0, i - 1)));
			}
			statement.execute("ANALYZE");
		}
		return dataSource;
	}

	private static DataSource dataSource(String address, String database) {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setUrl("jdbc:postgresql://" + address + "/" + database);
		dataSource.setUser("postgres");
		dataSource.setPassword("postgres");
		return dataSource;
	}

	private static int readMetaData(DataSource dataSource, @Nullable String schema) throws SQLException {
		try (Connection connection = dataSource.getConnection()) {
			DatabaseMetaData metaData = connection.getMetaData();
			List<String> tables = new ArrayList<>();
			try (ResultSet found = metaData.getTables(null, schema, "%", new String[] { "TABLE" })) {
				while (found.next()) {
					tables.add(found.getString("TABLE_NAME"));
				}
			}
			int rows = tables.size();
			for (String table : tables) {
				rows += count(metaData.getColumns(null, schema, table, "%"));
				rows += count(metaData.getPrimaryKeys(null, schema, table));
				rows += count(metaData.getImportedKeys(null, schema, table));
				rows += count(metaData.getIndexInfo(null, schema, table, false, true));
			}
			return rows;
		}
	}

	private static int count(ResultSet rows) throws SQLException {
		try (rows) {
			int count = 0;
			while (rows.next()) {
				count++;
			}
			return count;
		}
	}

}
