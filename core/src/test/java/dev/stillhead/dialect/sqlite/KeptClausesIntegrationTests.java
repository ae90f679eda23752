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

package dev.stillhead.dialect.sqlite;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.operation.Operations;
import dev.stillhead.schema.DatabaseSchema;

import static dev.stillhead.operation.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What only SQLite has in a CREATE TABLE is there after a copy as it was before.
 */
class KeptClausesIntegrationTests {

	private static final String[] NOTES = { "CREATE TABLE things (name text PRIMARY KEY)", """
			CREATE TABLE notes ( -- everything that they wrote
			    id integer PRIMARY KEY ON CONFLICT REPLACE AUTOINCREMENT,
			    title text COLLATE NOCASE NOT NULL ON CONFLICT IGNORE, /* never null */
			    code text COLLATE RTRIM UNIQUE ON CONFLICT REPLACE,
			    rank integer DEFAULT 0 CONSTRAINT ranked NOT NULL ON CONFLICT REPLACE,
			    place text,
			    spare text CONSTRAINT spare_check CHECK (spare <> 'x'),
			    worn text,
			    loud text GENERATED ALWAYS AS (upper(place)) VIRTUAL,
			    kept text AS (lower(place)) STORED,
			    CONSTRAINT notes_place UNIQUE (place COLLATE NOCASE DESC, rank) ON CONFLICT FAIL,
			    CONSTRAINT notes_rank CHECK (rank >= 0) ON CONFLICT ROLLBACK,
			    FOREIGN KEY (worn) REFERENCES things (name) MATCH FULL ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
			) STRICT""", "CREATE INDEX notes_loud ON notes (loud COLLATE NOCASE DESC) WHERE rank > 0",
			"INSERT INTO things VALUES ('hat')",
			"INSERT INTO notes (id, title, code, rank, place, worn) VALUES (1, 'One', 'a', 1, 'here', 'hat'), (5, 'Two', 'b', 2, 'there', NULL)" };

	private static final String[] CLAUSES = { "PRIMARY KEY ON CONFLICT REPLACE AUTOINCREMENT",
			"COLLATE NOCASE NOT NULL ON CONFLICT IGNORE, /* never null */", "COLLATE RTRIM UNIQUE ON CONFLICT REPLACE",
			"CONSTRAINT ranked NOT NULL ON CONFLICT REPLACE", "COLLATE NOCASE DESC, rank) ON CONFLICT FAIL",
			"CHECK (rank >= 0) ON CONFLICT ROLLBACK", "MATCH FULL ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED",
			"VIRTUAL", "STORED", "STRICT", "-- everything that they wrote" };

	static Stream<Arguments> changes() {
		return Stream.of(
				says("a new column",
						(op) -> op.batchAlterTable("notes",
								(t) -> t.addColumn(column("extra", text()).unique(), insertAfter("id")))),
				says("no column", (op) -> op.dropColumn("notes", column("spare", text()))),
				says("another type", (op) -> op.alterColumn("notes", "spare", setType(bytes()).was(text()))),
				says("a new name of a column",
						(op) -> op.batchAlterTable("notes", (t) -> t.renameColumn("place", "spot"), recreateAlways())),
				says("no check", (op) -> op.dropConstraint("notes", check("spare <> 'x'").named("spare_check"))),
				says("another default", (op) -> op.alterColumn("notes", "rank", setDefault(3).was(0))),
				says("a new name of a constraint", (op) -> op.renameConstraint("notes", "notes_place", "notes_spot")));
	}

	private static Arguments says(String name, Consumer<Operations> revision) {
		return arguments(name, revision);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("changes")
	void copiesEveryClause(String name, Consumer<Operations> revision) {
		try (LiveSqlite database = new LiveSqlite(NOTES)) {
			DatabaseSchema before = database.picture();
			database.upgrade(revision);
			assertThat(statement(database)).contains(CLAUSES);
			assertThat(database.picture()).isNotEqualTo(before);
			answersAsBefore(database);
			database.downgrade(revision);
			if (!name.equals("no column")) {
				assertThat(database.picture()).isEqualTo(before);
			}
			assertThat(statement(database)).contains(CLAUSES);
		}
	}

	private static String statement(LiveSqlite database) {
		return database.jdbc().queryForObject("SELECT sql FROM sqlite_master WHERE name = 'notes'", String.class);
	}

	/** A row that breaks a rule is passed over, replaces another one, or fails. */
	private static void answersAsBefore(LiveSqlite database) {
		database.jdbc().update("INSERT INTO notes (title, code) VALUES (NULL, 'z')");
		database.jdbc().update("INSERT INTO notes (title, code, rank) VALUES ('Three', 'b', NULL)");
		assertThat(database.jdbc().queryForList("SELECT id || title || code || rank FROM notes", String.class))
			.hasSize(2)
			.contains("1Onea1")
			.anyMatch((row) -> row.startsWith("7Threeb"));
		database.jdbc().update("DELETE FROM notes WHERE id = 7");
		database.jdbc().update("INSERT INTO notes (id, title, code, rank) VALUES (5, 'Two', 'b', 2)");
	}

	@Test
	void losesNoRowsToOnConflict() {
		try (LiveSqlite database = new LiveSqlite("CREATE TABLE t (a text UNIQUE ON CONFLICT REPLACE)",
				"INSERT INTO t VALUES ('1'), ('01')")) {
			assertThatThrownBy(() -> database.upgrade((op) -> op.alterColumn("t", "a", setType(integer()))))
				.hasMessageContaining("UNIQUE constraint failed");
		}
		try (LiveSqlite database = new LiveSqlite("CREATE TABLE t (a text NOT NULL ON CONFLICT IGNORE)",
				"INSERT INTO t VALUES ('1'), ('')")) {
			assertThatThrownBy(
					() -> database.upgrade((op) -> op.alterColumn("t", "a", setType(integer()).using("nullif(a, '')"))))
				.hasMessageContaining("NOT NULL constraint failed");
		}
	}

	@Test
	void saysNotNullOnce() {
		try (LiveSqlite database = new LiveSqlite("CREATE TABLE t (a text NOT NULL ON CONFLICT IGNORE, b text)")) {
			database.upgrade((op) -> op.alterColumn("t", "a", setNotNull()));
			assertThat(database.lines()).anyMatch((line) -> line.contains("onNull=ignore"));
		}
	}

	@Test
	void keepsTheNumbersOfRowsOfAKeyThatDescends() {
		try (LiveSqlite database = new LiveSqlite("CREATE TABLE t (a integer PRIMARY KEY DESC, b text)",
				"INSERT INTO t (rowid, a, b) VALUES (7, 1, 'x')")) {
			database.upgrade((op) -> op.alterColumn("t", "b", setNotNull()));
			assertThat(database.jdbc().queryForObject("SELECT rowid FROM t", Integer.class)).isEqualTo(7);
			assertThat(database.lines()).contains("  column a, type=integer, nullability=NULLABLE",
					"  key t_pkey, columns=[a], deferral=NOT_DEFERRABLE, storage={order_1=desc}");
		}
	}

	@Test
	void writesWhatItReads() {
		try (LiveSqlite written = new LiveSqlite();
				LiveSqlite read = new LiveSqlite(
						"CREATE TABLE t (a text COLLATE NOCASE, b text NOT NULL, c text NOT NULL, CONSTRAINT t_pkey PRIMARY KEY (c, b DESC) ON CONFLICT REPLACE, CONSTRAINT odd UNIQUE (a COLLATE BINARY, b COLLATE nocase DESC) ON CONFLICT ignore)")) {
			written.upgrade((op) -> {
				op.createTable("t", column("a", text()).collate("NOCASE"), column("b", text()), column("c", text()),
						primaryKey("c", "b").with("order_2", "desc").with("on_conflict", "replace"));
				op.addConstraint("t",
						unique("a", "b").with("on_conflict", "ignore")
							.with("collate_1", "binary")
							.with("collate_2", "nocase")
							.with("order_2", "desc")
							.named("odd"));
			});
			assertThat(written.picture()).isEqualTo(read.picture());
			assertThat(written.lines()).contains(
					"  key odd, columns=[a, b], deferral=NOT_DEFERRABLE, storage={collate_1=binary, collate_2=nocase, on_conflict=ignore, order_2=desc}");
		}
	}

	@Test
	void refusesParametersThatSqliteLacks() {
		Stream.of("fillfactor", "on_conflict", "order_2", "collate_0")
			.forEach((name) -> assertThatThrownBy(() -> new LiveSqlite()
				.upgrade((op) -> op.createTable("t", column("a", text()), unique("a").with(name, 70))))
				.hasMessageContaining("a key of SQLite has no parameter " + name));
	}

	@Test
	void refusesTablesOfAVirtualTable() {
		try (LiveSqlite database = new LiveSqlite("CREATE VIRTUAL TABLE texts USING fts5(title)")) {
			assertThatThrownBy(() -> database.upgrade((op) -> op.alterColumn("texts_content", "c0", setNotNull())))
				.hasMessageContaining("the virtual table texts keeps its rows in texts_content");
			assertThatThrownBy(() -> database.upgrade((op) -> op.alterColumn("texts", "title", setNotNull())))
				.hasMessageContaining("texts is a virtual table");
		}
	}

	@Test
	void refusesToDropWhatAVirtualTableShows() {
		try (LiveSqlite database = new LiveSqlite("CREATE TABLE posts (id integer PRIMARY KEY, title text, body text)",
				"CREATE VIRTUAL TABLE found USING fts5(title, content='posts', content_rowid='id')")) {
			assertThatThrownBy(() -> database.upgrade((op) -> op.dropColumn("posts", "title")))
				.hasMessageContaining("the virtual table found shows posts.title");
			database.upgrade((op) -> op.dropColumn("posts", "body"));
			assertThat(statement(database, "posts")).doesNotContain("body");
		}
	}

	private static String statement(LiveSqlite database, String table) {
		return database.jdbc().queryForObject("SELECT sql FROM sqlite_master WHERE name = ?", String.class, table);
	}

}
