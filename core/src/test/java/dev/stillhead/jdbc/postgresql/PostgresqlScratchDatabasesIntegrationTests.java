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

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import dev.stillhead.autogenerate.ScratchDatabase;
import dev.stillhead.autogenerate.ScratchNotAllowedException;
import dev.stillhead.autogenerate.ScratchNotCreatedException;
import dev.stillhead.autogenerate.ScratchStatementFailedException;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.testing.ChildJvm;
import dev.stillhead.testing.ChildScratch;
import dev.stillhead.testing.PictureLines;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Scratch databases on a real server.
 */
class PostgresqlScratchDatabasesIntegrationTests {

	private static final PostgresqlServer SERVER = PostgresqlServer.shared();

	private final TestDatabase database = SERVER.newDatabase();

	@Test
	void areLikeTheDatabaseInEncodingCollationAndSettings() {
		String name = "like_" + Long.toHexString(System.nanoTime());
		SERVER.execute("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'");
		SERVER.execute("ALTER DATABASE " + name + " SET search_path TO habits, \"$user\", public");
		SERVER.execute("ALTER DATABASE " + name + " SET app.tenant TO 'o''neill'");
		SERVER.execute("ALTER ROLE postgres IN DATABASE " + name + " SET statement_timeout TO '7s'");
		TestDatabase real = new TestDatabase(this.database.url().replaceFirst("/[^/]*$", "/" + name),
				this.database.user(), this.database.password());
		String traits = """
				SELECT concat_ws(' ', pg_encoding_to_char(encoding), datcollate, datctype, current_setting('search_path'),
				  current_setting('app.tenant'), current_setting('statement_timeout'))
				FROM pg_database WHERE datname = current_database()""";
		try (PostgresqlScratchDatabases databases = ChildScratch.databases(real);
				ScratchDatabase scratch = databases.create();
				ScratchDatabase copy = scratch.copy()) {
			assertThat(real.string(traits)).isEqualTo("LATIN1 C C habits, \"$user\", public o'neill 7s");
			assertThat(database(scratch).string(traits)).isEqualTo(real.string(traits));
			assertThat(database(copy).string(traits)).isEqualTo(real.string(traits));
		}
	}

	@Test
	void areNamedForWhoMadeThemAndWhenAndDroppedInTheEnd() {
		List<String> names;
		try (PostgresqlScratchDatabases databases = ChildScratch.databases(this.database)) {
			ScratchDatabase first = databases.create();
			names = List.of(first.name(), databases.create().name());
			assertThat(names).allMatch((name) -> name.matches(
					"stillhead_scratch_\\d{14}_habits7c9fx2_" + ProcessHandle.current().pid() + "_[0-9a-f]{1,4}_\\d"))
				.doesNotHaveDuplicates();
			first.close();
			assertThat(existing(names)).containsExactly(names.get(1));
		}
		assertThat(existing(names)).isEmpty();
	}

	@Test
	void aCopyHoldsTheSameAndAClearedOneNoTables() {
		try (PostgresqlScratchDatabases databases = ChildScratch.databases(this.database);
				ScratchDatabase scratch = databases.create()) {
			scratch.run(List.of("CREATE SCHEMA habits", "CREATE TYPE habits.mood AS ENUM ('good', 'bad')",
					"CREATE TABLE habits.days (id bigserial PRIMARY KEY, mood habits.mood)",
					"CREATE VIEW habits.bad_days AS SELECT * FROM habits.days WHERE mood = 'bad'",
					"CREATE MATERIALIZED VIEW habits.good_days AS SELECT * FROM habits.days WHERE mood = 'good'",
					"CREATE SEQUENCE habits.numbers",
					"CREATE FUNCTION habits.one() RETURNS int LANGUAGE sql AS 'SELECT 1'",
					"CREATE TABLE parts (id int) PARTITION BY RANGE (id)",
					"CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM (1) TO (2)"));
			try (ScratchDatabase copy = scratch.copy()) {
				DatabaseSchema picture = picture(scratch);
				assertThat(picture.tables()).hasSize(3);
				assertThat(picture(copy)).isEqualTo(picture);
				copy.clear();
				assertThat(PictureLines.of(picture(copy)))
					.noneMatch((line) -> line.contains("days") || line.contains("numbers") || line.contains("parts"));
				assertThat(picture(copy).enums()).hasSize(1);
				assertThat(picture(copy).functions()).hasSize(1);
				assertThat(picture(scratch)).isEqualTo(picture);
			}
		}
	}

	@Test
	void makesAnewWhatIsThereAlready() {
		try (PostgresqlScratchDatabases databases = ChildScratch.databases(this.database);
				ScratchDatabase scratch = databases.create()) {
			List<String> before = List.of("CREATE SCHEMA habits", "CREATE EXTENSION citext",
					"CREATE TYPE habits.mood AS ENUM ('good')", "create domain email as text check (value <> '')",
					"CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1'");
			scratch.run(before);
			scratch.run(List.of("create schema habits", "CREATE EXTENSION citext",
					"create type habits.mood as enum ('good','bad')", "create domain email as text",
					"CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 2'"));
			DatabaseSchema picture = picture(scratch);
			assertThat(picture.enums().get(0).values()).containsExactly("good", "bad");
			assertThat(picture.domains().get(0).checks()).isEmpty();
			assertThat(database(scratch).string("SELECT one()")).isEqualTo("2");
		}
	}

	@Test
	void namesTheStatementThatFails() {
		try (PostgresqlScratchDatabases databases = ChildScratch.databases(this.database);
				ScratchDatabase scratch = databases.create()) {
			assertThatExceptionOfType(ScratchStatementFailedException.class)
				.isThrownBy(() -> scratch.run(List.of("CREATE TABLE t (id int)", "CREATE TABLE t (id int)")))
				.satisfies((ex) -> {
					assertThat(ex.statement()).isEqualTo("CREATE TABLE t (id int)");
					assertThat(ex.failure().sqlState()).isEqualTo("42P07");
				});
		}
	}

	@Test
	void dropsWhatAKilledRunHasLeftAndNothingElse() throws SQLException {
		String id = Long.toHexString(System.nanoTime()).substring(4);
		String left = "stillhead_scratch_20200102030405_host_1_" + id + "_1";
		String used = "stillhead_scratch_20200102030405_used_1_" + id + "_1";
		String connected = "stillhead_scratch_20200102030405_conn_1_" + id + "_1";
		String young = "stillhead_scratch_29990102030405_host_1_" + id + "_1";
		String other = "stillhead_scratch_of_" + id;
		for (String name : List.of(left, used, connected, young, other)) {
			SERVER.execute("CREATE DATABASE " + name);
		}
		try (Connection maker = this.database.connect(); Connection guest = sibling(connected).connect()) {
			assertThat(guest.isValid(1)).isTrue();
			new JdbcTemplate(new SingleConnectionDataSource(maker, true))
				.execute("SET application_name TO 'stillhead_scratch_20200102030405_used_1_" + id + "'");
			ChildScratch.databases(this.database).close();
			assertThat(existing(List.of(left, used, connected, young, other))).containsExactlyInAnyOrder(used,
					connected, young, other);
		}
		finally {
			for (String name : List.of(left, used, connected, young, other)) {
				SERVER.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
			}
		}
	}

	@Test
	void dropsAtOnceWhatAProcessOfTheSameHostHasLeft() throws InterruptedException {
		try (ChildJvm child = ChildJvm.running(ChildScratch.class, this.database.url(), this.database.user(),
				this.database.password())) {
			child.awaitLine("made");
			String left = "SELECT datname FROM pg_database WHERE datname ~ '^stillhead_scratch_.*_" + child.pid()
					+ "_'";
			ChildScratch.databases(this.database).close();
			assertThat(this.database.strings(left)).hasSize(2);
			child.kill();
			assertThat(this.database.strings(left)).hasSize(2);
			for (int i = 0; i < 50 && !this.database.strings(left).isEmpty(); i++) {
				Thread.sleep(100);
				ChildScratch.databases(this.database).close();
			}
			assertThat(this.database.strings(left)).isEmpty();
		}
	}

	@Test
	void areDroppedWhenTheProcessIsEndedByHand() {
		try (ChildJvm child = ChildJvm.running(ChildScratch.class, this.database.url(), this.database.user(),
				this.database.password())) {
			child.awaitLine("made");
			String mine = "SELECT datname FROM pg_database WHERE datname ~ '^stillhead_scratch_.*_" + child.pid()
					+ "_'";
			assertThat(this.database.strings(mine)).hasSize(2);
			child.interrupt();
			assertThat(this.database.strings(mine)).isEmpty();
		}
	}

	@Test
	void saysWhichRoleLacksWhichRight() {
		String role = "poor_" + Long.toHexString(System.nanoTime());
		SERVER.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'poor'");
		TestDatabase poor = new TestDatabase(this.database.url(), role, "poor");
		try (PostgresqlScratchDatabases databases = ChildScratch.databases(poor)) {
			assertThatExceptionOfType(ScratchNotAllowedException.class).isThrownBy(databases::create)
				.satisfies((ex) -> {
					assertThat(ex.problem()).isEqualTo("The role " + role
							+ " may not create the scratch database in which revisions are tried. Nothing was written.");
					assertThat(ex.remedy()).contains("ALTER ROLE " + role + " CREATEDB;",
							"stillhead.autogenerate.scratch-url");
					assertThat(ex.facts()).extracting("text")
						.containsExactly("42501: permission denied to create database");
				});
		}
	}

	@Test
	void areMadeOnAnotherServerWhereThatIsNamed() {
		String role = "guest_" + Long.toHexString(System.nanoTime());
		SERVER.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'poor'");
		TestDatabase poor = new TestDatabase(this.database.url(), role, "poor");
		DriverManagerDataSource server = new DriverManagerDataSource(
				SERVER.newDatabase().url() + "?user=postgres&password=postgres");
		try (PostgresqlScratchDatabases databases = new PostgresqlScratchDatabases(poor.dataSource(), server,
				ChildScratch.vendor(), "host"); ScratchDatabase scratch = databases.create()) {
			scratch.run(List.of("CREATE TABLE t (id int)"));
			assertThat(picture(scratch).tables()).hasSize(1);
			assertThat(database(scratch).string("SELECT tableowner FROM pg_tables WHERE tablename = 't'"))
				.isEqualTo("postgres");
		}
	}

	@Test
	void refusesADataSourceThatHidesItsUrl() throws SQLException {
		try (Connection connection = this.database.connect()) {
			SingleConnectionDataSource hidden = new SingleConnectionDataSource(connection, true);
			assertThatExceptionOfType(ScratchNotCreatedException.class)
				.isThrownBy(() -> new PostgresqlScratchDatabases(new Hidden(hidden), null, ChildScratch.vendor(), "h"))
				.satisfies((ex) -> assertThat(ex.remedy()).contains("stillhead.autogenerate.scratch-url="));
		}
	}

	private static DatabaseSchema picture(ScratchDatabase scratch) {
		return scratch.reader().read(SchemaFilter.everything());
	}

	private TestDatabase database(ScratchDatabase scratch) {
		return sibling(scratch.name());
	}

	private TestDatabase sibling(String name) {
		return new TestDatabase(this.database.url().replaceFirst("/[^/]*$", "/" + name), this.database.user(),
				this.database.password());
	}

	private List<String> existing(List<String> names) {
		return this.database.strings(
				"SELECT datname FROM pg_database WHERE datname IN ('" + String.join("', '", names) + "') ORDER BY 1");
	}

	/** A data source of the application's own. */
	private static final class Hidden extends DelegatingDataSource {

		private Hidden(SingleConnectionDataSource target) {
			super(target);
		}

	}

}
