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

import dev.stillhead.runtime.UnfinishedStepException;
import dev.stillhead.runtime.VersionTableSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A script leaves a file of SQLite as a live run does: schema, rows, journal.
 */
class OfflineSqliteIntegrationTests extends OfflineScriptContract {

	OfflineSqliteIntegrationTests() {
		super(new SqliteScripts());
	}

	static List<Way> clients() {
		return SqliteScripts.clients();
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
		assertThatThrownBy(() -> migrator().upgradeSql("base:head", SqliteScripts.SQLITE))
			.hasMessageContaining("a line of a statement is \"go\" alone")
			.hasMessageContaining("a1.sql");
		this.revisions.revision("a1", "", "UPDATE t SET a = 4 -- four\n/\n2;", "");
		assertThatThrownBy(() -> migrator().upgradeSql("base:head", SqliteScripts.SQLITE))
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
		assertThat(way.run(this.database, migrator().downgradeSql("d4:b2", SqliteScripts.SQLITE).text())).isEmpty();
		migrator(this.live).downgrade("b2", this.listener);
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
		assertThat(way.run(this.database, migrator().upgradeSql("base:head", SqliteScripts.SQLITE).text())).isEmpty();
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("c3");
		assertThat(this.database.strings("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1"))
			.containsExactly("alembic_version", "t");
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
