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

import java.io.StringReader;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;

import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is known of PostgreSQL's text, held against the server itself.
 */
class PostgresqlSyntaxIntegrationTests {

	private static final SqlSyntax SYNTAX = PostgresqlSyntax.INSTANCE;

	/** active_sql_transaction. */
	private static final String NOT_IN_TRANSACTION = "25001";

	private static final TestDatabase DATABASE = PostgresqlServer.shared().newDatabase();

	@BeforeAll
	static void createWhatTheStatementsName() {
		for (String name : List.of("s", "disabled")) {
			DATABASE.execute("CREATE SUBSCRIPTION %s CONNECTION 'host=/nowhere' PUBLICATION p WITH (connect = false)"
				.formatted(name), "ALTER SUBSCRIPTION %1$s SET (slot_name = '%1$s')".formatted(name));
		}
		DATABASE.execute("ALTER SUBSCRIPTION s ENABLE");
	}

	/**
	 * Every example of {@link PostgresqlTraitsTests}.
	 */
	static Stream<String> examples() {
		return Arrays.stream(PostgresqlTraitsTests.class.getDeclaredMethods())
			.map((Method method) -> method.getAnnotation(ValueSource.class))
			.filter((examples) -> examples != null)
			.flatMap((examples) -> Arrays.stream(examples.strings()))
			.filter((example) -> !SYNTAX.traitsOf(example).contains(StatementTrait.TRANSACTION_CONTROL));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void agreesOnWhatRunsOutsideATransactionOnly(String example) throws SQLException {
		String state = stateInTransaction(example);
		assertThat(SYNTAX.traitsOf(example).contains(StatementTrait.OUTSIDE_TRANSACTION))
			.as("%s is answered with %s", example, state)
			.isEqualTo(NOT_IN_TRANSACTION.equals(state));
	}

	@ParameterizedTest
	@ValueSource(strings = { "pg_dump_schema.sql", "pg_dump_full.sql" })
	void runsWhatPgDumpWrites(String dump) throws Exception {
		TestDatabase database = PostgresqlServer.shared().newDatabase();
		try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
			for (SqlStatement part : SYNTAX.split(PostgresqlSplitterTests.resource(dump))) {
				run(connection, statement, part);
			}
			try (ResultSet rows = statement.executeQuery("SELECT count(*), max(note) FROM shop.customer")) {
				rows.next();
				assertThat(rows.getInt(1)).isEqualTo(dump.contains("full") ? 3 : 0);
				assertThat(rows.getString(2)).isEqualTo(dump.contains("full") ? "ünïcödé 😀" : null);
			}
		}
	}

	private static void run(Connection connection, Statement statement, SqlStatement part) throws Exception {
		String data = part.copyData();
		if (data == null) {
			statement.execute(part.text());
		}
		else {
			connection.unwrap(PGConnection.class).getCopyAPI().copyIn(part.text(), new StringReader(data));
		}
	}

	@Test
	void quotesAllKeywordsOfTheServerThatNeedIt() {
		List<String> needed = DATABASE.strings("SELECT word FROM pg_get_keywords() WHERE catcode <> 'U'");
		assertThat(needed).hasSizeGreaterThan(140).allMatch((word) -> SYNTAX.identifier(word).equals('"' + word + '"'));
		List<String> free = DATABASE.strings("SELECT word FROM pg_get_keywords() WHERE catcode = 'U'");
		assertThat(free).allMatch((word) -> SYNTAX.identifier(word).equals(word));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "plain", "Mixed", "with blank", "q\"uote", "1st", "ünï", "a$b", "_x", "select", "x\ny", "😀" })
	void writesNamesThatTheServerReadsBack(String name) {
		DATABASE.execute("CREATE TEMP TABLE " + SYNTAX.identifier(name) + " (" + SYNTAX.identifier(name) + " int)");
		assertThat(DATABASE.strings("SELECT pg_catalog.quote_ident(" + SYNTAX.literal(name) + ")"))
			.containsExactly(SYNTAX.identifier(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "it's", "back\\slash", "\\'", "line\nend", "ünï😀", "$$", "-- +upgrade", "${x}" })
	void writesLiteralsThatTheServerReadsBack(String value) throws SQLException {
		for (String conforming : List.of("on", "off")) {
			try (Connection connection = DATABASE.connect(); Statement statement = connection.createStatement()) {
				statement.execute("SET standard_conforming_strings = " + conforming);
				try (PreparedStatement query = connection
					.prepareStatement("SELECT " + SYNTAX.literal(value) + " = ?")) {
					query.setString(1, value);
					ResultSet rows = query.executeQuery();
					rows.next();
					assertThat(rows.getBoolean(1)).isTrue();
				}
			}
		}
	}

	@Test
	void mapsThePositionThatTheServerReports() {
		String text = "SELECT 1;\nSELECT '😀ü',\n  '😀' || ${column}, nonsense;";
		SqlText resolved = new Placeholders(Map.of("column", "'a long\nvalue'"))
			.resolve(new SourceText("t.sql", text).between(0, text.length()), (problem) -> {
			});
		SqlStatement statement = SYNTAX.split(resolved).get(1);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> DATABASE.execute(statement.text()))
			.havingCause()
			.isInstanceOfSatisfying(PSQLException.class, (ex) -> {
				int position = ex.getServerErrorMessage().getPosition();
				assertThat(statement.positions().locate(position)).isEqualTo(new SourceLocation("t.sql", 3, 21));
			});
	}

	private static String stateInTransaction(String sql) throws SQLException {
		try (Connection connection = DATABASE.connect(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			try {
				statement.execute(sql);
				return "00000";
			}
			catch (SQLException ex) {
				return ex.getSQLState();
			}
			finally {
				connection.rollback();
			}
		}
	}

}
