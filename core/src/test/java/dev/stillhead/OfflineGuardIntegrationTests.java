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

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.postgresql.PostgresqlLockSql;
import dev.stillhead.offline.SqlScript;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.VersionTableSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A script changes nothing in the wrong place, at the wrong time, or twice.
 */
class OfflineGuardIntegrationTests extends ScriptFixture {

	OfflineGuardIntegrationTests() {
		super(new PostgresqlScripts());
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#ways")
	void changesNothingASecondTime(Way way) {
		manyParts();
		SqlScript script = migrator().upgradeSql("base:head", PostgresqlScripts.POSTGRESQL);
		assertThat(way.run(this.database, script.text())).isEmpty();
		assertChangesNothing(way, script);
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#ways")
	void changesNothingInAnEmptyDatabase(Way way) {
		manyParts();
		assertChangesNothing(way, migrator().upgradeSql("a1:head", PostgresqlScripts.POSTGRESQL));
		assertChangesNothing(way, migrator().downgradeSql("d4:base", PostgresqlScripts.POSTGRESQL));
		assertChangesNothing(way, migrator().stampSql(List.of("a1:b2"), false, PostgresqlScripts.POSTGRESQL));
		qualified();
		assertChangesNothing(way, migrator().upgradeSql("a1:head", PostgresqlScripts.POSTGRESQL));
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#ways")
	void changesNothingElsewhere(Way way) {
		manyParts();
		for (String place : List.of("a1", "b2", "c3", "d4")) {
			migrator().upgrade(place, this.listener);
			assertChangesNothing(way, migrator().upgradeSql("base:head", PostgresqlScripts.POSTGRESQL));
			assertChangesNothing(way, migrator().downgradeSql("e5:base", PostgresqlScripts.POSTGRESQL));
		}
	}

	/** The second transaction would find what it starts from, but not the first one. */
	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#ways")
	void changesNothingWhereOnlyALaterPartBelongs(Way way) {
		chain();
		this.revisions.revision("c3", "b2", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		this.settings = (builder) -> builder
			.execution(new ExecutionSettings(true, ExecutionSettings.DEFAULTS.lockTimeout(), null,
					ExecutionSettings.DEFAULTS.retryFor(), ExecutionSettings.DEFAULTS.connectionWait()));
		migrator().upgrade("b2", this.listener);
		SqlScript script = migrator().upgradeSql("a1:head", PostgresqlScripts.POSTGRESQL);
		assertThat(script.transactions()).isEqualTo(2);
		assertThat(script.text()).doesNotContain("\\set");
		assertChangesNothing(way, script);
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#ways")
	void undoesAllWhenAStatementFails(Way way) {
		chain();
		this.revisions.revision("c3", "b2", "ALTER TYPE nothing ADD VALUE 'x';", "")
			.revision("d4", "c3", "CREATE TABLE u (id integer);", "");
		SqlScript script = migrator().upgradeSql("base:head", PostgresqlScripts.POSTGRESQL);
		assertChangesNothing(way, script);
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#ways")
	void changesNothingWhileSomebodyMigrates(Way way) throws SQLException {
		manyParts();
		SqlScript found = migrator().upgradeSql("base:head", PostgresqlScripts.POSTGRESQL);
		qualified();
		SqlScript qualified = migrator().upgradeSql("base:head", PostgresqlScripts.POSTGRESQL);
		try (Connection holder = this.database.connect()) {
			for (String schema : List.of("public", "app")) {
				long key = PostgresqlLockSql
					.of(new BookkeepingPlace(schema, "alembic_version", null, "alembic_version_journal"))
					.key();
				holder.createStatement().execute("SELECT pg_advisory_lock(" + key + ")");
			}
			assertChangesNothing(way, found);
			assertChangesNothing(way, qualified);
			assertThat(way.run(this.database, found.text()).get(0)).contains("another migration of this database");
			// A server needs a moment to notice that a session has ended
			holder.createStatement().execute("SELECT pg_advisory_unlock_all()");
		}
		assertThat(way.run(this.database, qualified.text())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#ways")
	void saysWhereTheDatabaseIs(Way way) {
		chain();
		migrator().upgrade("head", this.listener);
		assertThat(way.run(this.database, migrator().upgradeSql("a1:head", PostgresqlScripts.POSTGRESQL).text()).get(0))
			.contains("this script starts from a1, the database is at b2");
		assertThat(
				way.run(this.database, migrator().upgradeSql("base:head", PostgresqlScripts.POSTGRESQL).text()).get(0))
			.contains("this script starts from <base>, the database is at b2");
		assertThat(way.run(this.live, migrator().upgradeSql("a1:head", PostgresqlScripts.POSTGRESQL).text()).get(0))
			.contains("this database has no table alembic_version");
		migrator().downgrade("base", this.listener);
		assertThat(way.run(this.database, migrator().upgradeSql("a1:head", PostgresqlScripts.POSTGRESQL).text()).get(0))
			.contains("the database is at <base>");
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#ways")
	void stopsOutsideATransactionAndLeavesTheRestToALiveRun(Way way) {
		chain();
		this.revisions
			.revision("c3", "b2",
					"CREATE INDEX CONCURRENTLY t_id ON t (id);\nCREATE UNIQUE INDEX CONCURRENTLY t_name ON t (name);",
					"", "Transactional: false")
			.revision("d4", "c3", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		migrator().upgrade("b2", this.listener);
		this.database.execute("INSERT INTO t VALUES (2, 'x')");
		SqlScript script = migrator().upgradeSql("b2:head", PostgresqlScripts.POSTGRESQL);
		assertThat(way.run(this.database, script.text())).hasSize(1);
		assertThat(this.database.strings(
				"SELECT event || ' ' || statements_done FROM alembic_version_journal WHERE revision = 'c3' ORDER BY id"))
			.containsExactly("started 0", "statement 1");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("b2");
		assertChangesNothing(way, script);
		this.database.execute("DELETE FROM t");
		migrator().upgrade("head", this.listener);
		assertThat(this.listener.heard()).contains("resuming after 1: upgrade b2 -> c3, revision c3",
				"warning: dropped the invalid index public.t_name");
	}

	/** When COPY fails, psql takes what follows it for statements. */
	@ParameterizedTest
	@MethodSource("dev.stillhead.PostgresqlScripts#ways")
	void dataAreNeverTakenForStatements(Way way) {
		this.revisions.revision("a1", "",
				"CREATE TABLE t (line text);\nCOPY t FROM STDIN;\nCOMMIT;\nCREATE TABLE u (id integer);\n\\.\n", "");
		SqlScript script = migrator().upgradeSql("base:head", PostgresqlScripts.POSTGRESQL);
		this.database.execute("CREATE TABLE alembic_version (version_num varchar(32))",
				"INSERT INTO alembic_version VALUES ('a0')");
		assertChangesNothing(way, script);
	}

	private void qualified() {
		this.settings = (builder) -> builder
			.versionTable(new VersionTableSettings("alembic_version", "app", true, null));
	}

	/** Two transactions with an enum value between them, and a step that has none. */
	private void manyParts() {
		this.revisions
			.revision("a1", "", "CREATE TYPE mood AS ENUM ('ok'); CREATE TABLE t (id integer, m mood);",
					"DROP TABLE t; DROP TYPE mood;")
			.revision("b2", "a1", "ALTER TYPE mood ADD VALUE 'good';", "")
			.revision("c3", "b2", "INSERT INTO t VALUES (1, 'good');", "DELETE FROM t;")
			.revision("d4", "c3", "CREATE INDEX CONCURRENTLY t_id ON t (id);", "DROP INDEX CONCURRENTLY t_id;",
					"Transactional: false")
			.revision("e5", "d4", "CREATE TABLE u (id integer);", "DROP TABLE u;");
	}

}
