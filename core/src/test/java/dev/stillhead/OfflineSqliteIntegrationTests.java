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
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.ScriptFixture.Way;
import dev.stillhead.offline.SqlScript;
import dev.stillhead.runtime.UnfinishedStepException;
import dev.stillhead.runtime.VersionTableSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A script leaves a file of SQLite as a live run does: schema, rows, journal.
 */
class OfflineSqliteIntegrationTests extends SqliteScriptFixture {

	@ParameterizedTest
	@MethodSource("clients")
	void upgradesAnEmptyDatabase(Way way) {
		chain();
		assertThat(upgradeBoth(way, "base:head").transactions()).isEqualTo(1);
		assertThat(this.database.strings("SELECT run FROM alembic_version_journal"))
			.allSatisfy((run) -> assertThat(UUID.fromString(run)).isNotNull());
		assertThat(migrator().status("head").lastRun()).satisfies((run) -> assertThat(run.to()).containsExactly("b2"));
	}

	@ParameterizedTest
	@MethodSource("clients")
	void upgradesAndDowngradesFromWhereTheDatabaseIs(Way way) {
		chain();
		migrator().upgrade("a1", this.listener);
		migrator(this.live).upgrade("a1", this.listener);
		SqlScript up = migrator().upgradeSql("head", null);
		assertThat(up.database()).isPresent();
		assertThat(up.from()).containsExactly("a1");
		assertThat(up.text()).doesNotContain("CREATE TABLE");
		assertThat(way.run(this.database, up.text())).isEmpty();
		migrator(this.live).upgrade("head", this.listener);
		assertSameAsLive();
		assertThat(way.run(this.database, migrator().downgradeSql("-1", null).text())).isEmpty();
		migrator(this.live).downgrade("-1", this.listener);
		assertSameAsLive();
		assertThat(way.run(this.database, migrator().downgradeSql("a1:base", SQLITE).text())).isEmpty();
		migrator(this.live).downgrade("base", this.listener);
		assertSameAsLive();
	}

	@ParameterizedTest
	@MethodSource("clients")
	void commitsEachRevisionByItselfWhereThatIsSet(Way way) {
		chain();
		commitEachRevision();
		assertThat(upgradeBoth(way, "base:head").transactions()).isEqualTo(2);
	}

	@ParameterizedTest
	@MethodSource("clients")
	void runsTriggersStringsAndCommentsAsTheyAre(Way way) {
		this.revisions.revision("a1", "", """
				CREATE TABLE t (id integer PRIMARY KEY, name text DEFAULT 'x;
				y' /* why; */);
				CREATE TRIGGER t_name AFTER INSERT ON t BEGIN
				  UPDATE t SET name = CASE WHEN id > 0 THEN upper(name) ELSE ';' END WHERE id = new.id;
				  DELETE FROM t WHERE id < 0;
				END;
				INSERT INTO t (id) VALUES (1); -- all;
				INSERT INTO t (id, name) SELECT 2, 'a'';' -- the last one""", "DROP TABLE t;");
		upgradeBoth(way, "base:head");
		assertThat(this.database.strings("SELECT name FROM t")).containsExactly("X;\nY", "A';");
	}

	/** The shell takes them for the end of a statement. */
	@ParameterizedTest
	@MethodSource("clients")
	void leavesNoLineWithASlashOrGoAlone(Way way) {
		this.revisions.revision("a1", "", """
				CREATE TABLE t (id integer PRIMARY KEY, n int, go int, name text DEFAULT 'x
				/
				go
				y' /* not
				/
				this */);
				CREATE TRIGGER t_n AFTER INSERT ON t BEGIN
				  UPDATE t SET n = 12
				  /
				  3 WHERE id = new.id;
				END;
				INSERT INTO t (id, go) VALUES (1, 36
				  /
				  -- a sixth
				  6), (2,
				  7);
				UPDATE t SET
				  go
				  = go + 40 / 2
				 /\t
				4 WHERE id = 1;
				UPDATE t SET n = n + go WHERE
				GO
				> 6 AND 1""", "DROP TABLE t;");
		upgradeBoth(way, "base:head");
		assertThat(this.database.strings("SELECT id || ' ' || n || ' ' || go || length(name) FROM t"))
			.containsExactly("1 15 118", "2 11 78");
	}

	@Test
	void refusesALineThatWouldEndAStatementThatIsKeptAsItIs() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer,\n  go\n  int);", "DROP TABLE t;");
		assertThatThrownBy(() -> migrator().upgradeSql("base:head", SQLITE))
			.hasMessageContaining("a line of a statement is \"go\" alone")
			.hasMessageContaining("a1.sql");
		this.revisions.revision("a1", "", "UPDATE t SET a = 4 -- four\n/\n2;", "");
		assertThatThrownBy(() -> migrator().upgradeSql("base:head", SQLITE))
			.hasMessageContaining("a line of a statement is \"/\" alone");
	}

	/** SQLite keeps some statements with the blanks behind them. */
	@ParameterizedTest
	@MethodSource("clients")
	void keepsStatementsAsALiveRunKeepsThem(Way way) {
		this.revisions.revision("a1", "", """
				CREATE TABLE t (id integer PRIMARY KEY, n int) STRICT;
				CREATE TABLE u (id integer PRIMARY KEY) WITHOUT ROWID;
				CREATE TABLE v AS SELECT 1 AS id;
				CREATE UNIQUE INDEX t_n ON t (n) WHERE n > 0
				;
				CREATE INDEX t_id ON t (id);
				CREATE VIEW w AS SELECT id FROM t
				;
				CREATE VIRTUAL TABLE f USING fts5 (line);
				ALTER TABLE t ADD COLUMN note text
				;
				CREATE TEMP TABLE gone (id integer);""", "");
		upgradeBoth(way, "base:head");
	}

	@ParameterizedTest
	@MethodSource("clients")
	void runsWhatCannotRunInATransactionOutsideOfOne(Way way) {
		chain();
		this.revisions
			.revision("c3", "b2",
					"PRAGMA foreign_keys = ON;\nVACUUM;\nPRAGMA journal_mode = WAL;\nALTER TABLE t ADD COLUMN n int;",
					"ALTER TABLE t DROP COLUMN n;\nVACUUM;", "Transactional: false")
			.revision("d4", "c3", "CREATE TABLE u (id integer REFERENCES nowhere (id));", "DROP TABLE u;");
		upgradeBoth(way, "base:head");
		assertThat(way.run(this.database, migrator().downgradeSql("d4:b2", SQLITE).text())).isEmpty();
		migrator(this.live).downgrade("b2", this.listener);
		assertSameAsLive();
	}

	@ParameterizedTest
	@MethodSource("clients")
	void forksAndMergesAsALiveRunDoes(Way way) {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);", "DROP TABLE t;")
			.revision("b2", "a1", "CREATE TABLE b (id integer);", "DROP TABLE b;")
			.revision("c2", "a1", "CREATE TABLE c (id integer);", "DROP TABLE c;")
			.revision("d2", "a1", "CREATE TABLE d (id integer);", "DROP TABLE d;", "Depends On: c2")
			.revision("m3", "b2, d2", "", "");
		upgradeBoth(way, "base:heads");
		assertThat(way.run(this.database, migrator().downgradeSql("-1", null).text())).isEmpty();
		migrator(this.live).downgrade("-1", this.listener);
		assertSameAsLive();
		assertThat(way.run(this.database, migrator().downgradeSql("a1", null).text())).isEmpty();
		migrator(this.live).downgrade("a1", this.listener);
		assertSameAsLive();
	}

	@ParameterizedTest
	@MethodSource("clients")
	void stampsAsALiveRunDoes(Way way) {
		chain();
		this.revisions.revision("c2", "a1", "", "");
		assertThat(way.run(this.database, migrator().stampSql(List.of("base:heads"), false, SQLITE).text())).isEmpty();
		migrator(this.live).stamp(List.of("heads"), false, this.listener);
		assertSameAsLive();
		assertThat(way.run(this.database, migrator().stampSql(List.of("a1"), false, null).text())).isEmpty();
		migrator(this.live).stamp(List.of("a1"), false, this.listener);
		assertSameAsLive();
	}

	@ParameterizedTest
	@MethodSource("clients")
	void purgesRowsThatNobodyKnows(Way way) {
		chain();
		for (var each : List.of(this.database, this.live)) {
			migrator(each).upgrade("head", this.listener);
			each.execute("INSERT INTO alembic_version VALUES ('it''s \"%gone')");
		}
		SqlScript script = migrator().stampSql(List.of("a1"), true, null);
		assertThat(script.from()).containsExactly("b2", "it's \"%gone");
		assertThat(way.run(this.database, script.text())).isEmpty();
		migrator(this.live).stamp(List.of("a1"), true, this.listener);
		assertSameAsLive();
	}

	@ParameterizedTest
	@MethodSource("clients")
	void addsTheJournalToADatabaseOfAlembics(Way way) {
		chain();
		for (var each : List.of(this.database, this.live)) {
			each.execute(
					"CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
							+ "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))",
					"CREATE TABLE t (id integer)", "INSERT INTO alembic_version VALUES ('a1')");
		}
		upgradeBoth(way, "a1:head");
	}

	@ParameterizedTest
	@MethodSource("clients")
	void doesWithoutAJournal(Way way) {
		this.settings = (builder) -> builder
			.versionTable(new VersionTableSettings("alembic_version", null, false, null));
		chain();
		this.revisions.revision("c3", "b2", "VACUUM;", "", "Transactional: false");
		assertThat(way.run(this.database, migrator().upgradeSql("base:head", SQLITE).text())).isEmpty();
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("c3");
		assertThat(this.database.strings("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1"))
			.containsExactly("alembic_version", "t");
	}

	@ParameterizedTest
	@MethodSource("clients")
	void makesTheTablesOnceHoweverOftenItIsAsked(Way way) {
		chain();
		SqlScript script = migrator().ensureVersionSql(SQLITE);
		assertThat(way.run(this.database, script.text())).isEmpty();
		assertThat(way.run(this.database, script.text())).isEmpty();
		assertThat(way.run(this.database, migrator().ensureVersionSql(null).text())).isEmpty();
		assertThat(this.database.string("SELECT count(*) FROM alembic_version")).isEqualTo("0");
		upgradeBoth(way, "base:head");
	}

	@ParameterizedTest
	@MethodSource("clients")
	void isAnotherRunWhenItIsRunAgain(Way way) throws InterruptedException {
		chain();
		String up = migrator().upgradeSql("base:head", SQLITE).text();
		String down = migrator().downgradeSql("b2:base", SQLITE).text();
		for (String script : List.of(up, down, up)) {
			assertThat(way.run(this.database, script)).isEmpty();
			Thread.sleep(5);
		}
		assertThat(this.database.string("SELECT count(DISTINCT run) FROM alembic_version_journal")).isEqualTo("3");
	}

	@Test
	void hasNothingToDoWhereNothingIsPending() {
		chain();
		migrator().upgrade("head", this.listener);
		SqlScript script = migrator().upgradeSql("head", null);
		assertThat(script.text()).contains("nothing to do, the database is at b2").doesNotContain("BEGIN");
	}

	@Test
	void leavesWhatIsHalfDoneToALiveRun() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);\nINSERT INTO nowhere VALUES (1);", "",
				"Transactional: false");
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> upgrade("head"));
		assertThatExceptionOfType(UnfinishedStepException.class).isThrownBy(() -> migrator().upgradeSql("head", null));
		assertThat(migrator().stampSql(List.of("a1"), false, null).revisions()).isEqualTo(1);
	}

}
