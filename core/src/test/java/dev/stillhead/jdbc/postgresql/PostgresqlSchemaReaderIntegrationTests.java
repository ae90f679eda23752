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
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import dev.stillhead.runtime.DatabaseFailure;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.ExtensionPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SchemaDifferences;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.schema.SchemaPicture;
import dev.stillhead.schema.SequencePicture;
import dev.stillhead.schema.TablePicture;
import dev.stillhead.schema.ViewPicture;
import dev.stillhead.testing.PictureLines;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.TestDatabase;
import dev.stillhead.testing.WireTap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The reader on a schema that has one of everything.
 */
class PostgresqlSchemaReaderIntegrationTests {

	/** What the transaction is set to, and BEGIN and ROLLBACK. */
	private static final int OTHER_STATEMENTS = 10 + 2;

	private static final TestDatabase DATABASE = PostgresqlServer.shared().newDatabase();

	@BeforeAll
	static void makeEverything() {
		KitchenSink.make(DATABASE);
	}

	@Test
	void readsEverythingExactly() {
		assertThat(KitchenSink.comparable(PictureLines.of(read(DATABASE, SchemaFilter.everything()))))
			.containsExactlyElementsOf(KitchenSink.expected(KitchenSink.version(DATABASE)));
	}

	@Test
	void sameScriptElsewhereGivesAnEqualPictureWhateverTheSettings() {
		TestDatabase other = PostgresqlServer.shared().newDatabase();
		other.execute("CREATE TABLE moves_numbers_on (id serial PRIMARY KEY)", "DROP TABLE moves_numbers_on");
		KitchenSink.make(other);
		String name = other.string("SELECT current_database()");
		for (String setting : List.of("search_path = kitchen, public", "DateStyle = 'ISO, DMY'",
				"IntervalStyle = 'iso_8601'", "TimeZone = 'Asia/Kolkata'", "quote_all_identifiers = on",
				"bytea_output = 'escape'", "extra_float_digits = -15")) {
			other.execute("ALTER DATABASE " + name + " SET " + setting);
		}
		DatabaseSchema before = read(DATABASE, SchemaFilter.everything());
		DatabaseSchema after = read(other, SchemaFilter.everything());
		assertThat(SchemaDifferences.between(before, after)).isEmpty();
		assertThat(after).isEqualTo(before).hasSameHashCodeAs(before);
	}

	@Test
	void asksTheSameNumberOfQueriesHoweverManyTablesThereAre() {
		TestDatabase few = PostgresqlServer.shared().newDatabase();
		few.execute("CREATE TABLE lonely (id integer)");
		TestDatabase many = PostgresqlServer.shared().newDatabase();
		many.execute(
				"""
						DO $$ BEGIN FOR i IN 1..150 LOOP
						  EXECUTE format('CREATE TABLE t%1$s (id bigint PRIMARY KEY, a text UNIQUE, b integer REFERENCES t%1$s)', i);
						END LOOP; END $$"""
					.replace("b integer", "b bigint"));
		assertThat(queries(few)).isEqualTo(queries(many)).isEqualTo(9);
	}

	private static long queries(TestDatabase database) {
		try (WireTap tap = WireTap.on(database); Connection connection = tap.database().connect()) {
			tap.reset();
			new PostgresqlSchemaReader(new SingleConnectionDataSource(connection, true))
				.read(SchemaFilter.everything());
			List<String> statements = tap.statements();
			assertThat(statements).startsWith("BEGIN").endsWith("ROLLBACK");
			long queries = statements.stream().filter((statement) -> statement.matches("(?s)(SELECT|WITH) .*")).count();
			assertThat(statements).hasSize((int) queries + OTHER_STATEMENTS);
			return queries;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void leavesOutWhatTheDatabaseMakesForItself() {
		try (Connection connection = DATABASE.connect()) {
			SingleConnectionDataSource dataSource = new SingleConnectionDataSource(connection, true);
			new JdbcTemplate(dataSource).execute("CREATE TEMPORARY TABLE mine (id serial PRIMARY KEY)");
			DatabaseSchema picture = new PostgresqlSchemaReader(dataSource).read(SchemaFilter.everything());
			assertThat(picture.schemas()).extracting(SchemaPicture::name).containsExactly("kitchen", "public");
			assertThat(PictureLines.of(picture)).noneMatch((line) -> line.contains("mine")
					|| line.contains("gin_trgm" + "_consistent") || line.contains("information_schema"));
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void filtersBySchema() {
		DatabaseSchema picture = read(DATABASE, SchemaFilter.schemas("public", "nowhere"));
		assertThat(picture.schemas()).extracting(SchemaPicture::name).containsExactly("public");
		assertThat(picture.extensions()).extracting(ExtensionPicture::name).contains("pg_trgm");
		assertThat(picture).isEqualTo(new DatabaseSchema(picture.schemas(), picture.extensions(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of()));
	}

	@Test
	void filtersByTableAndTakesWhatBelongsToItAlong() {
		DatabaseSchema picture = read(DATABASE,
				SchemaFilter.schemas("kitchen").onlyTables((name) -> name.name().equals("Dishes")));
		assertThat(picture.tables()).extracting(TablePicture::name).containsExactly(kitchen("Dishes"));
		assertThat(picture.tables().get(0).foreignKeys()).extracting((key) -> key.table().name())
			.containsExactly("cooks", "Dishes");
		assertThat(picture.tables().get(0).indexes()).hasSize(6);
		assertThat(picture.sequences()).extracting(SequencePicture::name)
			.containsExactly(kitchen("Dishes_old_counter_seq"), kitchen("tickets"));
		assertThat(picture.views()).isEmpty();
		assertThat(picture.enums()).hasSize(1);
		assertThat(picture.functions()).isNotEmpty();
	}

	@Test
	void leavesOutNamedTablesInTheirSchemaOrInEvery() {
		DatabaseSchema all = read(DATABASE, SchemaFilter.everything());
		DatabaseSchema picture = read(DATABASE, SchemaFilter.everything()
			.withoutTables(kitchen("cooks"), new QualifiedName(null, "cheap"), new QualifiedName("public", "orders")));
		assertThat(picture.tables()).hasSize(all.tables().size() - 1)
			.extracting(TablePicture::name)
			.contains(kitchen("orders"))
			.doesNotContain(kitchen("cooks"));
		assertThat(picture.views()).extracting(ViewPicture::name).containsExactly(kitchen("prices"));
	}

	@Test
	void findsATableByName() {
		DatabaseSchema picture = read(DATABASE, SchemaFilter.everything());
		assertThat(picture.table(kitchen("Dishes")).flatMap((table) -> table.column("Name"))).isPresent();
		assertThat(picture.table(kitchen("dishes"))).isEmpty();
	}

	@Test
	void givesTheConnectionBackAsItCame() throws SQLException {
		try (Connection connection = DATABASE.connect()) {
			SingleConnectionDataSource dataSource = new SingleConnectionDataSource(connection, true);
			JdbcTemplate jdbc = new JdbcTemplate(dataSource);
			jdbc.execute("SET search_path = kitchen");
			jdbc.execute("SET TimeZone = 'Asia/Kolkata'");
			new PostgresqlSchemaReader(dataSource).read(SchemaFilter.everything());
			assertThat(connection.getAutoCommit()).isTrue();
			assertThat(jdbc.queryForObject("SHOW search_path", String.class)).isEqualTo("kitchen");
			assertThat(jdbc.queryForObject("SHOW TimeZone", String.class)).isEqualTo("Asia/Kolkata");
			jdbc.execute("CREATE TABLE public.writes_again ()");
			jdbc.execute("DROP TABLE public.writes_again");
		}
	}

	@Test
	void readsOneStateWhileOthersChangeIt() {
		TestDatabase database = PostgresqlServer.shared().newDatabase();
		database.execute("CREATE TABLE before_it (id integer)");
		DatabaseSchema picture = read(database, SchemaFilter.everything().onlySchemas((schema) -> {
			database.execute("CREATE TABLE IF NOT EXISTS while_reading (id integer)");
			return true;
		}));
		assertThat(picture.tables()).extracting((table) -> table.name().name()).containsExactly("before_it");
	}

	@Test
	void saysWhatTheDatabaseSaidWhenItCannotBeReached() {
		TestDatabase missing = new TestDatabase(DATABASE.url() + "_missing", DATABASE.user(), DATABASE.password());
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> read(missing, SchemaFilter.everything()))
			.withMessageContaining("3D000");
	}

	private static DatabaseSchema read(TestDatabase database, SchemaFilter filter) {
		return new PostgresqlSchemaReader(database.dataSource()).read(filter);
	}

	private static QualifiedName kitchen(String name) {
		return new QualifiedName("kitchen", name);
	}

}
