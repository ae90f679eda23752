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

package dev.stillhead;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.offline.SqlScript;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that a revision sets misdirects later ones, and the text of any statement comes
 * out as it went in.
 */
class OfflineSessionIntegrationTests extends ScriptFixture {

	OfflineSessionIntegrationTests() {
		super(new PostgresqlScripts());
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#clients")
	void dumpAsTheFirstRevisionHarmsNothingThatFollows(Way way) throws IOException {
		this.revisions.revision("a1", "", dump(), "")
			.revision("b2", "a1", "CREATE TABLE later (id integer);", "DROP TABLE later;");
		upgradeBoth(way, "base:head");
		assertThat(this.database.strings("SELECT version_num FROM public.alembic_version")).containsExactly("b2");
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#clients")
	void everyRevisionStartsFromAFreshSession(Way way) {
		this.revisions
			.revision("a1", "", "CREATE SCHEMA app;\nCREATE FUNCTION app.lose() RETURNS text LANGUAGE sql AS "
					+ "$$ SELECT set_config('search_path', 'app', false) $$;\nCREATE TABLE app.log (line text);", "")
			.revision("b2", "a1", "INSERT INTO app.log SELECT app.lose();\nSET ROLE pg_monitor;", "")
			.revision("c3", "b2", "CREATE TABLE made (who text DEFAULT current_user);\nSET row_security = off;", "")
			.revision("d4", "c3", "SET SESSION AUTHORIZATION pg_monitor;\nVACUUM;\nSELECT 1;", "",
					"Transactional: false")
			.revision("e5", "d4", "CREATE TABLE last (id integer);", "");
		upgradeBoth(way, "base:head");
		assertThat(this.database.strings("SELECT to_regclass('public.made') || ' ' || to_regclass('public.last')"))
			.containsExactly("made last");
	}

	/**
	 * The schema that bears the role's name is first in the search path, but is not there
	 * before the first revision makes it.
	 */
	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#clients")
	void tablesStayWhereTheSessionFoundThemFirst(Way way) {
		String role = "owner_" + Long.toHexString(System.nanoTime());
		PostgresqlServer.shared().execute("CREATE ROLE " + role + " SUPERUSER LOGIN PASSWORD 'secret'");
		this.revisions.revision("a1", "", "CREATE SCHEMA " + role + ";\nCREATE TABLE t (id integer);", "")
			.revision("b2", "a1", "CREATE TABLE u (id integer);", "");
		String script = migrator().upgradeSql("base:head", PostgresqlScripts.POSTGRESQL).text();
		assertThat(way.run(as(this.database, role), script)).isEmpty();
		migrator(as(this.live, role)).upgrade("head", this.listener);
		this.kind.assertSame(this.database, this.live, "public.alembic_version");
		assertThat(as(this.database, role).string("SELECT to_regclass('u')::oid::regclass::text IS NOT NULL"))
			.isEqualTo("t");
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#clients")
	void schemaIsFoundWhenTheScriptRuns(Way way) {
		for (TestDatabase each : new TestDatabase[] { this.database, this.live }) {
			each.execute("CREATE SCHEMA habits",
					"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = habits, public', current_database()); END $$");
		}
		chain();
		this.revisions.revision("c3", "b2",
				"SET search_path = pg_catalog;\nVACUUM;\nCREATE TABLE public.x ();\nVACUUM;", "",
				"Transactional: false");
		upgradeBoth(way, "base:head");
		assertThat(this.database.strings("SELECT version_num FROM habits.alembic_version")).containsExactly("c3");
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#clients")
	void textComesOutAsItWentIn(Way way) {
		this.revisions.revision("a1", "", """
				\\restrict abc
				CREATE TABLE t (id integer, line text); -- a comment behind; it
				INSERT INTO t VALUES (1, 'it''s \\ "quoted"; :id :''id'' -- none'), (2, E'tab\\tquote\\'');
				/* a /* nested */ comment; */
				CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $body$
				BEGIN
				  -- $$ '
				  RETURN $stillhead$ ; $stillhead$;
				END $body$;
				CREATE FUNCTION g() RETURNS integer BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 2 END; END;
				COPY t (id, line) FROM STDIN;
				3	it's; a \\\\ line
				4	Zoë → \\N
				\\.
				COPY t FROM STDIN WITH (DELIMITER ','); -- data below
				5,a "quoted" one
				\\.
				\\unrestrict abc
				INSERT INTO t VALUES (6, f())""", "DELETE FROM t WHERE line = 'it''s \\ ë'", "Create Date: 2026-01-01");
		upgradeBoth(way, "base:head");
		String lines = "SELECT id || ' ' || line FROM t ORDER BY id";
		assertThat(this.database.strings(lines)).isEqualTo(this.live.strings(lines)).hasSize(6);
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#clients")
	void databaseThatReadsBackslashesTheOldWayChangesNothing(Way way) {
		for (TestDatabase each : new TestDatabase[] { this.database, this.live }) {
			each.execute("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET standard_conforming_strings = off', "
					+ "current_database()); END $$");
		}
		this.revisions.revision("a1", "", "CREATE TABLE t (line text);\nINSERT INTO t VALUES ('a \\\\ b');",
				"DELETE FROM t WHERE line = 'a \\\\ b';");
		upgradeBoth(way, "base:head");
		assertThat(this.database.strings("SELECT line FROM t")).isEqualTo(this.live.strings("SELECT line FROM t"));
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#clients")
	void databaseOfAnotherEncodingGetsTheSameCharacters(Way way) {
		String name = "latin_" + Long.toHexString(System.nanoTime());
		PostgresqlServer.shared()
			.execute("CREATE DATABASE " + name + " ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
		TestDatabase latin = new TestDatabase(this.database.url().replaceAll("/[^/]*$", "/" + name),
				this.database.user(), this.database.password());
		this.revisions.revision("a1", "", "CREATE TABLE t (line text);\nINSERT INTO t VALUES ('Zoë');", "");
		SqlScript script = migrator().upgradeSql("base:head", PostgresqlScripts.POSTGRESQL);
		assertThat(way.run(latin, script.text())).isEmpty();
		assertThat(latin.strings("SELECT line FROM t")).containsExactly("Zoë");
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#clients")
	void oneWhoMayNotMakeWhatIsThereNeedNot(Way way) {
		String role = "limited_" + Long.toHexString(System.nanoTime());
		PostgresqlServer.shared().execute("CREATE ROLE " + role + " LOGIN PASSWORD 'secret'");
		this.settings = (builder) -> builder
			.versionTable(new VersionTableSettings("alembic_version", "habits", true, null));
		chain();
		migrator().upgrade("a1", this.listener);
		this.database.execute("GRANT USAGE ON SCHEMA habits TO " + role,
				"GRANT ALL ON ALL TABLES IN SCHEMA habits TO " + role, "ALTER TABLE t OWNER TO " + role);
		SqlScript script = migrator().upgradeSql("a1:head", PostgresqlScripts.POSTGRESQL);
		assertThat(way.run(as(this.database, role), script.text())).isEmpty();
		assertThat(this.database
			.strings("SELECT database_user FROM habits.alembic_version_journal ORDER BY id DESC LIMIT 1"))
			.containsExactly(role);
	}

	private static TestDatabase as(TestDatabase database, String role) {
		return new TestDatabase(database.url(), role, "secret");
	}

	private static String dump() throws IOException {
		try (InputStream dump = OfflineSessionIntegrationTests.class
			.getResourceAsStream("/dev/stillhead/sql/pg_dump_schema.sql")) {
			return new String(dump.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
