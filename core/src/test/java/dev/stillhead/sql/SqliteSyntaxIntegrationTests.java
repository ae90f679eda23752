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

package dev.stillhead.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the lexer says of SQLite, held against SQLite.
 */
class SqliteSyntaxIntegrationTests {

	private static final SqlSyntax SYNTAX = SqliteSyntax.INSTANCE;

	private Connection connection;

	@BeforeEach
	void connect() throws SQLException {
		this.connection = DriverManager.getConnection("jdbc:sqlite::memory:");
	}

	@AfterEach
	void close() throws SQLException {
		this.connection.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "VACUUM", "PRAGMA synchronous = 1" })
	void refusesInATransactionWhatTheLexerSaysItRefuses(String statement) throws SQLException {
		execute("BEGIN IMMEDIATE");
		execute("CREATE TABLE t (a)");
		assertThat(SYNTAX.traitsOf(statement)).contains(StatementTrait.OUTSIDE_TRANSACTION);
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(statement));
	}

	@Test
	void doesNothingInATransactionWhereTheLexerSaysSo() throws SQLException {
		execute("BEGIN IMMEDIATE");
		execute("PRAGMA foreign_keys = ON");
		assertThat(string("PRAGMA foreign_keys")).isEqualTo("0");
	}

	/** Names that need no quotes everywhere, and names that get them. */
	@ParameterizedTest
	@ValueSource(strings = { "users", "a1_$", "table", "Index", "select", "begin", "end", "case", "values", "returning",
			"window", "always", "a b", "ä", "1" })
	void writesNamesThatAreNames(String name) throws SQLException {
		String identifier = SYNTAX.identifier(name);
		execute("CREATE TABLE " + identifier + " (" + identifier + " text, CONSTRAINT " + identifier + " UNIQUE ("
				+ identifier + "))");
		execute("CREATE INDEX x ON " + identifier + " (" + identifier + ")");
		execute("CREATE VIEW y AS SELECT " + identifier + " FROM " + identifier);
		assertThat(string("SELECT name FROM pragma_table_info(" + SYNTAX.literal(name) + ")")).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "it's", "a\\b", "ü\n\"", "--", "/*" })
	void writesLiteralsThatAreReadBack(String value) throws SQLException {
		assertThat(string("SELECT " + SYNTAX.literal(value))).isEqualTo(value);
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private String string(String query) throws SQLException {
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
			row.next();
			return row.getString(1);
		}
	}

}
