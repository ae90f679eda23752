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

package dev.stillhead.dialect.postgresql;

import java.sql.Connection;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import dev.stillhead.jdbc.postgresql.PostgresqlSchemaReader;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.testing.PostgresqlServer;

/**
 * One database for the tests of a class, emptied before each of them.
 */
class EmptyDatabase implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

	private static final String SCHEMAS = """
			SELECT 'DROP SCHEMA ' || quote_ident(nspname) || ' CASCADE' FROM pg_namespace
			WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'""";

	private final Supplier<PostgresqlServer> server;

	private Connection connection;

	EmptyDatabase(Supplier<PostgresqlServer> server) {
		this.server = server;
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		this.connection = this.server.get().newDatabase().connect();
		jdbc().execute("SET timezone = 'Asia/Kathmandu'");
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		JdbcTemplate jdbc = jdbc();
		jdbc.queryForList(SCHEMAS, String.class).forEach(jdbc::execute);
		jdbc.execute("CREATE SCHEMA public");
	}

	@Override
	public void afterAll(ExtensionContext context) throws Exception {
		this.connection.close();
	}

	JdbcTemplate jdbc() {
		return new JdbcTemplate(dataSource());
	}

	/** A column that was dropped comes back behind the others. */
	DatabaseSchema picture() {
		return new PostgresqlSchemaReader(dataSource()).read(SchemaFilter.everything()).withColumnsByName();
	}

	private DataSource dataSource() {
		return new SingleConnectionDataSource(this.connection, true);
	}

}
