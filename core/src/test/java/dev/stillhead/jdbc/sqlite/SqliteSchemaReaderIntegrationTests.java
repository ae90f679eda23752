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

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import dev.stillhead.dialect.sqlite.TableNotReadException;
import dev.stillhead.runtime.DatabaseFailure;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SchemaDifferences;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.testing.PictureLines;
import dev.stillhead.testing.SqliteFile;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The reader on a database that has one of everything.
 */
class SqliteSchemaReaderIntegrationTests {

	private static final TestDatabase DATABASE = SqliteFile.newDatabase();

	@BeforeAll
	static void makeEverything() {
		DATABASE.execute(SqliteKitchenSink.STATEMENTS);
	}

	@Test
	void readsEverythingExactly() {
		assertThat(PictureLines.of(read(DATABASE, SchemaFilter.everything())))
			.containsExactlyElementsOf(SqliteKitchenSink.EXPECTED);
	}

	@Test
	void sameScriptWrittenInAnotherWayGivesAnEqualPicture() {
		TestDatabase other = SqliteFile.newDatabase();
		other.execute(Stream.of(SqliteKitchenSink.STATEMENTS)
			.map(SqliteSchemaReaderIntegrationTests::otherwise)
			.toArray(String[]::new));
		DatabaseSchema before = read(DATABASE, SchemaFilter.everything());
		DatabaseSchema after = read(other, SchemaFilter.everything());
		assertThat(SchemaDifferences.between(before, after)).isEmpty();
		assertThat(after).isEqualTo(before).hasSameHashCodeAs(before);
	}

	/** More blanks and comments, and other letters in keywords. */
	private static String otherwise(String sql) {
		return sql.replace(" ", "  ")
			.replace(",", " ,\n -- as it is\n")
			.replace("integer", "INTEGER")
			.replace("CHECK", "check")
			.replace(" AND ", " and ")
			.replace("(", "( ");
	}

	@Test
	void readsBackAsItWasWhatHasBeenRenamedThereAndBack() {
		TestDatabase other = SqliteFile.newDatabase();
		other.execute(SqliteKitchenSink.STATEMENTS);
		other.execute("ALTER TABLE dishes RENAME TO meals", "ALTER TABLE meals RENAME COLUMN price TO cost",
				"ALTER TABLE meals RENAME COLUMN cost TO price", "ALTER TABLE meals RENAME TO dishes");
		assertThat(other.string("SELECT sql FROM sqlite_master WHERE name = 'dishes'")).contains("\"dishes\"");
		assertThat(SchemaDifferences.between(read(DATABASE, SchemaFilter.everything()),
				read(other, SchemaFilter.everything())))
			.isEmpty();
	}

	@Test
	void asksTheSameNumberOfQueriesHoweverManyTablesThereAre() throws SQLException {
		TestDatabase few = SqliteFile.newDatabase();
		few.execute("CREATE TABLE lonely (id integer)");
		TestDatabase many = SqliteFile.newDatabase();
		many.execute(IntStream.range(0, 150)
			.boxed()
			.flatMap((i) -> Stream.of(
					"CREATE TABLE t%1$d (id integer PRIMARY KEY, a text UNIQUE, b integer REFERENCES t%1$d)"
						.formatted(i),
					"CREATE INDEX i%1$d ON t%1$d (b)".formatted(i), "CREATE VIEW v%1$d AS SELECT 1 AS a".formatted(i)))
			.toArray(String[]::new));
		assertThat(queries(few)).isEqualTo(queries(many)).isEqualTo(6);
	}

	private static int queries(TestDatabase database) throws SQLException {
		AtomicInteger queries = new AtomicInteger();
		try (Connection connection = database.connect()) {
			Connection counting = (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
					new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
						if (method.getName().equals("createStatement") || method.getName().startsWith("prepare")) {
							queries.incrementAndGet();
						}
						return method.invoke(connection, arguments);
					});
			new SqliteSchemaReader(new SingleConnectionDataSource(counting, true)).read(SchemaFilter.everything());
		}
		return queries.get();
	}

	@Test
	void filtersByTableAndTakesWhatBelongsToItAlong() {
		DatabaseSchema picture = read(DATABASE,
				SchemaFilter.everything().onlyTables((name) -> name.name().equals("dishes")));
		assertThat(picture.tables()).singleElement().satisfies((table) -> {
			assertThat(table.name()).isEqualTo(new QualifiedName(null, "dishes"));
			assertThat(table.foreignKeys()).extracting((key) -> key.table().name()).contains("cooks");
			assertThat(table.indexes()).isNotEmpty();
			assertThat(table.triggers()).isNotEmpty();
		});
		assertThat(picture.views()).isEmpty();
	}

	@Test
	void leavesOutNamedTables() {
		assertThat(read(DATABASE,
				SchemaFilter.everything()
					.withoutTables(new QualifiedName(null, "cooks"), new QualifiedName(null, "cheap")))
			.tables()).extracting((table) -> table.name().name()).contains("dishes").doesNotContain("cooks", "cheap");
	}

	@Test
	void knowsItsOnlySchemaAsMain() {
		assertThat(read(DATABASE, SchemaFilter.schemas("public"))).isEqualTo(DatabaseSchema.EMPTY);
		assertThat(read(DATABASE, SchemaFilter.schemas("main"))).isEqualTo(read(DATABASE, SchemaFilter.everything()));
	}

	@Test
	void readsAViewThatNoLongerWorksWithoutItsColumns() {
		TestDatabase database = SqliteFile.newDatabase();
		database.execute("CREATE TABLE a (x integer)", "CREATE TABLE b (x integer)",
				"CREATE VIEW fine AS SELECT x FROM a", "CREATE VIEW broken AS SELECT x FROM b", "DROP TABLE b");
		assertThat(PictureLines.of(read(database, SchemaFilter.everything()))).containsSequence(
				"view broken, query=SELECT x FROM b", "view fine, query=SELECT x FROM a",
				"  column x, type=integer, nullability=NULLABLE");
	}

	@Test
	void givesTheConnectionBackAsItCame() throws SQLException {
		try (Connection connection = DATABASE.connect()) {
			SingleConnectionDataSource dataSource = new SingleConnectionDataSource(connection, true);
			new SqliteSchemaReader(dataSource).read(SchemaFilter.everything());
			assertThat(connection.getAutoCommit()).isTrue();
			new JdbcTemplate(dataSource).execute("CREATE TABLE writes_again (id integer)");
			new JdbcTemplate(dataSource).execute("DROP TABLE writes_again");
		}
	}

	@Test
	void namesTheTableThatItDoesNotUnderstandUnlessNobodyWantsIt() throws SQLException {
		TestDatabase database = SqliteFile.newDatabase();
		database.execute("CREATE TABLE odd (id integer)", "PRAGMA writable_schema = ON",
				"UPDATE sqlite_master SET sql = 'CREATE TABLE odd (id integer REFERENCES odd NOT NULL DEFERRABLE)'");
		assertThatExceptionOfType(TableNotReadException.class)
			.isThrownBy(() -> read(database, SchemaFilter.everything()))
			.withMessageContaining("odd");
		assertThat(read(database, SchemaFilter.everything().withoutTables(new QualifiedName(null, "odd"))).tables())
			.isEmpty();
	}

	@Test
	void saysWhatSqliteSaidWhenTheFileIsNoDatabase() throws Exception {
		Path file = Files.createTempFile("no", ".db");
		Files.writeString(file, "This is a text and no database of any sort.".repeat(50));
		assertThatExceptionOfType(DatabaseFailure.class)
			.isThrownBy(() -> read(SqliteFile.at(file), SchemaFilter.everything()))
			.withMessageContaining("SQLITE_NOTADB");
	}

	private static DatabaseSchema read(TestDatabase database, SchemaFilter filter) {
		return new SqliteSchemaReader(database.dataSource()).read(filter);
	}

}
