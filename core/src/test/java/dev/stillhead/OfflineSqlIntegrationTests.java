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

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.offline.SqlScript;
import dev.stillhead.runtime.UnfinishedStepException;
import dev.stillhead.runtime.VersionTableSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A script leaves the database as a live run does: schema, rows, journal.
 */
class OfflineSqlIntegrationTests extends OfflineScriptContract {

	OfflineSqlIntegrationTests() {
		super(new PostgresqlScripts());
	}

	static List<Way> clients() {
		return PostgresqlScripts.clients();
	}

	@ParameterizedTest
	@MethodSource("clients")
	void commitsAnEnumValueBeforeItIsUsed(Way way) {
		this.revisions.revision("a1", "", "CREATE TYPE mood AS ENUM ('ok'); CREATE TABLE t (m mood);", "")
			.revision("b2", "a1", "ALTER TYPE mood ADD VALUE 'good';", "")
			.revision("c3", "b2", "INSERT INTO t VALUES ('good');", "DELETE FROM t;");
		assertThat(upgradeBoth(way, "base:head").transactions()).isEqualTo(2);
		assertThat(this.database.strings("SELECT m FROM t")).containsExactly("good");
	}

	@ParameterizedTest
	@MethodSource("clients")
	void runsWhatCannotRunInATransactionOutsideOfOne(Way way) {
		chain();
		this.revisions
			.revision("c3", "b2",
					"SET search_path = public, pg_temp;\nCREATE INDEX CONCURRENTLY t_id ON t (id);\n"
							+ "ALTER TABLE t ADD COLUMN path text DEFAULT current_setting('search_path');\nVACUUM t;",
					"DROP INDEX CONCURRENTLY t_id;\nALTER TABLE t DROP COLUMN path;", "Transactional: false")
			.revision("d4", "c3", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		upgradeBoth(way, "base:head");
		assertThat(way.run(this.database, migrator().downgradeSql("d4:b2", PostgresqlScripts.POSTGRESQL).text()))
			.isEmpty();
		migrator(this.live).downgrade("b2", this.listener);
		assertSameAsLive();
		assertThat(this.database.strings("SELECT locktype FROM pg_locks WHERE locktype = 'advisory'"
				+ " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("clients")
	void beginsAnEmptyDatabaseOutsideATransaction(Way way) {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);\nVACUUM t;", "DROP TABLE t;",
				"Transactional: false");
		upgradeBoth(way, "base:head");
	}

	@ParameterizedTest
	@MethodSource("clients")
	void addsTheJournalToADatabaseOfAlembics(Way way) {
		chain();
		for (var each : List.of(this.database, this.live)) {
			each.execute("CREATE SCHEMA app",
					"CREATE TABLE public.alembic_version (version_num varchar(32) NOT NULL, "
							+ "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))",
					"CREATE TABLE t (id integer)", "INSERT INTO public.alembic_version VALUES ('a1')",
					"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = app, public', current_database()); END $$");
		}
		upgradeBoth(way, "a1:head");
		assertThat(this.database.string("SELECT to_regclass('public.alembic_version_journal') IS NOT NULL"))
			.isEqualTo("t");
	}

	@ParameterizedTest
	@MethodSource("clients")
	void makesTheConfiguredSchemaWhereItIsMissing(Way way) {
		this.settings = (builder) -> builder
			.versionTable(new VersionTableSettings("alembic_version", "Own schema", true, null));
		chain();
		SqlScript script = migrator().upgradeSql("base:head", PostgresqlScripts.POSTGRESQL);
		assertThat(way.run(this.database, script.text())).isEmpty();
		migrator(this.live).upgrade("head", this.listener);
		this.kind.assertSame(this.database, this.live, "\"Own schema\".alembic_version");
	}

	@ParameterizedTest
	@MethodSource("clients")
	void leavesTheSchemaToARevisionThatMakesIt(Way way) {
		this.settings = (builder) -> builder
			.versionTable(new VersionTableSettings("alembic_version", "app", true, "elsewhere"));
		this.revisions.revision("a1", "", "CREATE SCHEMA app;\nCREATE TABLE app.t (id integer);", "");
		assertThat(way.run(this.database, migrator().upgradeSql("base:head", PostgresqlScripts.POSTGRESQL).text()))
			.isEmpty();
		migrator(this.live).upgrade("head", this.listener);
		assertThat(this.database.strings("SELECT version_num FROM app.alembic_version")).containsExactly("a1");
		assertThat(this.database.strings("SELECT revision FROM elsewhere.alembic_version_journal"))
			.containsExactly("a1");
	}

	@ParameterizedTest
	@MethodSource("clients")
	void doesWithoutAJournal(Way way) {
		this.settings = (builder) -> builder
			.versionTable(new VersionTableSettings("alembic_version", null, false, null));
		chain();
		this.revisions.revision("c3", "b2", "VACUUM t;", "", "Transactional: false");
		assertThat(way.run(this.database, migrator().upgradeSql("base:head", PostgresqlScripts.POSTGRESQL).text()))
			.isEmpty();
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("c3");
		assertThat(this.database.string("SELECT to_regclass('alembic_version_journal') IS NULL")).isEqualTo("t");
	}

	@Test
	void leavesWhatIsHalfDoneToALiveRun() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);\nCREATE INDEX CONCURRENTLY i ON nowhere (id);",
				"", "Transactional: false");
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> upgrade("head"));
		assertThatExceptionOfType(UnfinishedStepException.class).isThrownBy(() -> migrator().upgradeSql("head", null));
		assertThat(migrator().stampSql(List.of("a1"), false, null).revisions()).isEqualTo(1);
	}

}
