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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.dialect.sqlite.NoSchemasException;
import dev.stillhead.offline.SqlScript;
import dev.stillhead.runtime.VersionTableSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * On SQLite too a script changes nothing in the wrong place, at the wrong time, or twice,
 * and nothing by halves, though an error leaves the transaction open there.
 */
class OfflineSqliteGuardIntegrationTests extends ScriptFixture {

	OfflineSqliteGuardIntegrationTests() {
		super(new SqliteScripts());
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.SqliteScripts#ways")
	void changesNothingASecondTime(Way way) {
		manyParts();
		SqlScript script = migrator().upgradeSql("base:head", SqliteScripts.SQLITE);
		assertThat(way.run(this.database, script.text())).isEmpty();
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("d4");
		assertChangesNothing(way, script);
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.SqliteScripts#ways")
	void changesNothingInAnEmptyDatabase(Way way) {
		manyParts();
		assertChangesNothing(way, migrator().upgradeSql("a1:head", SqliteScripts.SQLITE));
		assertChangesNothing(way, migrator().downgradeSql("d4:base", SqliteScripts.SQLITE));
		assertChangesNothing(way, migrator().stampSql(List.of("a1:b2"), false, SqliteScripts.SQLITE));
		assertThat(this.kind.everything(this.database)).containsExactly("delete");
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.SqliteScripts#ways")
	void changesNothingElsewhere(Way way) {
		manyParts();
		for (String place : List.of("a1", "b2", "c3")) {
			migrator().upgrade(place, this.listener);
			assertChangesNothing(way, migrator().upgradeSql("base:head", SqliteScripts.SQLITE));
			assertChangesNothing(way, migrator().downgradeSql("d4:base", SqliteScripts.SQLITE));
		}
		this.database.execute("INSERT INTO alembic_version VALUES ('x9')");
		assertChangesNothing(way, migrator().upgradeSql("c3:head", SqliteScripts.SQLITE));
	}

	/** The second transaction would find what it starts from, but not the first one. */
	@ParameterizedTest
	@MethodSource("dev.stillhead.SqliteScripts#ways")
	void changesNothingWhereOnlyALaterPartBelongs(Way way) {
		manyParts();
		commitEachRevision();
		migrator().upgrade("b2", this.listener);
		SqlScript script = migrator().upgradeSql("a1:head", SqliteScripts.SQLITE);
		assertThat(script.transactions()).isGreaterThan(2);
		assertChangesNothing(way, script);
	}

	/** Without an error in the first statement, and with others behind it. */
	@ParameterizedTest
	@MethodSource("dev.stillhead.SqliteScripts#ways")
	void undoesAllWhenAStatementFails(Way way) {
		chain();
		this.revisions
			.revision("c3", "b2",
					"CREATE TABLE c (id integer);\nINSERT INTO nowhere VALUES (1);\nINSERT INTO c VALUES (1);", "")
			.revision("d4", "c3", "CREATE TABLE u (id integer);", "");
		assertChangesNothing(way, migrator().upgradeSql("base:head", SqliteScripts.SQLITE));
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.SqliteScripts#clients")
	void keepsWhatIsCommittedWhenALaterPartFails(Way way) {
		chain();
		commitEachRevision();
		this.revisions
			.revision("c3", "b2", "CREATE TABLE c (id integer);\nINSERT INTO c VALUES (1);\nSELECT nothing;", "")
			.revision("d4", "c3", "CREATE TABLE u (id integer);", "");
		assertThat(way.run(this.database, migrator().upgradeSql("base:head", SqliteScripts.SQLITE).text())).hasSize(1);
		migrator(this.live).upgrade("b2", this.listener);
		assertSameAsLive();
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.SqliteScripts#ways")
	void stopsOutsideATransactionAndLeavesTheRestToALiveRun(Way way) {
		chain();
		this.revisions
			.revision("c3", "b2", "VACUUM;\nINSERT INTO nowhere VALUES (1);\nVACUUM;", "", "Transactional: false")
			.revision("d4", "c3", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		migrator().upgrade("b2", this.listener);
		SqlScript script = migrator().upgradeSql("b2:head", SqliteScripts.SQLITE);
		assertThat(way.run(this.database, script.text())).hasSize(1);
		assertThat(this.database.strings("SELECT event || ' ' || statements_done FROM alembic_version_journal"
				+ " WHERE revision = 'c3' ORDER BY id"))
			.containsExactly("started 0", "statement 1");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("b2");
		assertChangesNothing(way, script);
		this.database.execute("CREATE TABLE nowhere (id integer)");
		migrator().upgrade("head", this.listener);
		assertThat(this.listener.heard()).contains("resuming after 1: upgrade b2 -> c3, revision c3");
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.SqliteScripts#ways")
	void changesNothingWhileSomebodyWrites(Way way) throws SQLException {
		chain();
		migrator().upgrade("a1", this.listener);
		SqlScript script = migrator().upgradeSql("a1:head", SqliteScripts.SQLITE);
		try (Connection writer = this.database.connect()) {
			writer.createStatement().execute("BEGIN IMMEDIATE");
			assertChangesNothing(way, script);
		}
		assertThat(way.run(this.database, script.text())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.SqliteScripts#ways")
	void saysWhereTheDatabaseIsNot(Way way) {
		chain();
		migrator().upgrade("head", this.listener);
		assertThat(way.run(this.database, migrator().upgradeSql("a1:head", SqliteScripts.SQLITE).text()).get(0))
			.contains("this script starts from a1, the database is elsewhere");
		assertThat(way.run(this.database, migrator().upgradeSql("base:head", SqliteScripts.SQLITE).text()).get(0))
			.contains("this script starts from <base>, the database is elsewhere");
		assertThat(way.run(this.live, migrator().upgradeSql("a1:head", SqliteScripts.SQLITE).text()).get(0))
			.contains("this script starts from a1, and this database has no table alembic_version");
	}

	/** Foreign keys are not enforced while it runs, but checked before it commits. */
	@ParameterizedTest
	@MethodSource("dev.stillhead.SqliteScripts#ways")
	void changesNothingThatWouldBreakAForeignKey(Way way) {
		this.revisions
			.revision("a1", "", "CREATE TABLE p (id integer PRIMARY KEY);\n"
					+ "CREATE TABLE c (id integer REFERENCES p (id) ON DELETE CASCADE);\nINSERT INTO p VALUES (1);\n"
					+ "INSERT INTO c VALUES (1), (7);", "DROP TABLE c; DROP TABLE p;")
			.revision("b2", "a1", "CREATE TABLE x (id integer);", "DROP TABLE x;")
			.revision("c3", "b2", "DELETE FROM p;\nCREATE TABLE y (id integer);", "DROP TABLE y;");
		SqlScript script = migrator().upgradeSql("base:a1", SqliteScripts.SQLITE);
		assertThat(way.run(this.database, script.text())).hasSize(1)
			.allMatch((error) -> error.contains("this script leaves rows that refer to rows that are not there"));
		this.database.execute("CREATE TABLE p (id integer PRIMARY KEY)",
				"CREATE TABLE c (id integer REFERENCES p (id) ON DELETE CASCADE)", "INSERT INTO p VALUES (1)",
				"INSERT INTO c VALUES (1), (7)");
		migrator().stamp(List.of("a1"), false, this.listener);
		assertThat(way.run(this.database, migrator().upgradeSql("a1:b2", SqliteScripts.SQLITE).text())).isEmpty();
		assertChangesNothing(way, migrator().upgradeSql("b2:head", SqliteScripts.SQLITE));
	}

	@Test
	void refusesASchemaForTheVersionTable() {
		chain();
		this.settings = (builder) -> builder
			.versionTable(new VersionTableSettings("alembic_version", "habits", true, null));
		assertThatExceptionOfType(NoSchemasException.class)
			.isThrownBy(() -> migrator().upgradeSql("base:head", SqliteScripts.SQLITE));
	}

	private void manyParts() {
		chain();
		this.revisions
			.revision("c3", "b2", "VACUUM;\nCREATE INDEX t_id ON t (id);", "DROP INDEX t_id;\nVACUUM;",
					"Transactional: false")
			.revision("d4", "c3", "CREATE TABLE u (id integer);", "DROP TABLE u;");
	}

}
