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

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import dev.stillhead.operation.Operations;

import static dev.stillhead.operation.Ddl.*;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * One row for every operation that SQLite can do and that can be taken back, on the
 * tables of {@link #TABLES}.
 */
final class RoundTripCases {

	/** Two tables with rows, and everything that may hang on one. */
	static final String[] TABLES = {
			"CREATE TABLE parents (id integer PRIMARY KEY, name text NOT NULL CONSTRAINT parents_name_key UNIQUE)", """
					CREATE TABLE t (
					    a integer NOT NULL,
					    b varchar(20) DEFAULT 'x' CONSTRAINT t_b_check CHECK (b <> ''),
					    parent integer CONSTRAINT t_parent_fkey REFERENCES parents (id) ON DELETE CASCADE,
					    mood text CONSTRAINT mood CHECK (mood IN ('sad', 'ok')),
					    twice integer GENERATED ALWAYS AS (a * 2) STORED,
					    CONSTRAINT t_pkey PRIMARY KEY (a),
					    CONSTRAINT t_b_key UNIQUE (b)
					)""", "CREATE TABLE keyless (a integer NOT NULL, b text)",
			"CREATE TABLE counted (id integer PRIMARY KEY AUTOINCREMENT, a text)",
			"CREATE INDEX t_mood_idx ON t (mood COLLATE NOCASE DESC, lower(b)) WHERE a > 0",
			"CREATE VIEW v AS SELECT a, b FROM t", "CREATE TRIGGER g AFTER INSERT ON keyless BEGIN SELECT 1; END",
			"INSERT INTO parents VALUES (1, 'one'), (2, 'two')",
			"INSERT INTO t (a, b, parent, mood) VALUES (1, 'one', 1, 'sad'), (2, NULL, NULL, 'ok')",
			"INSERT INTO keyless VALUES (1, 'x'), (2, NULL)", "INSERT INTO counted (a) VALUES ('x'), ('y')" };

	/** Rows of columns that no case drops. */
	static final List<String> ROWS = List.of("SELECT a || '/' || coalesce(mood, '-') FROM t ORDER BY a",
			"SELECT id || name FROM parents ORDER BY id", "SELECT a || coalesce(b, '-') FROM keyless ORDER BY a",
			"SELECT id || a FROM counted ORDER BY id");

	private RoundTripCases() {
	}

	static Stream<Arguments> all() {
		return Stream.of(tables(), columnsOfTables(), alterations(), constraints(), indexes(), others())
			.flatMap((cases) -> cases);
	}

	private static Stream<Arguments> tables() {
		return Stream.of(
				says("a table",
						(op) -> op.createTable("n", column("id", bigint()).identity().primaryKey(),
								column("p", integer()).references("parents", "id").onDelete(SET_NULL),
								column("m", enumType("mood", "sad", "ok")),
								column("g", integer()).generatedAs("id + 1"), check("p > 0"), unique("p", "m"),
								index(key("m").desc(), key(sql("p + 1"))).unique().where("p > 1"), comment("N"))),
				says("a table of its own kind",
						(op) -> op.createTable("n", column("a", text()).primaryKey(),
								tableOption("without_rowid", true), tableOption("strict", true))),
				says("a table that goes",
						(op) -> op.dropTable("parents", column("id", integer()).primaryKey(),
								column("name", text()).notNull(), unique("name"))),
				says("a table's name", (op) -> op.renameTable("t", "u")),
				says("a table's comment", (op) -> op.alterTable("t", setTableComment("T").wasNone())));
	}

	private static Stream<Arguments> columnsOfTables() {
		return Stream.of(says("a column", (op) -> op.addColumn("t", column("n", text()).check("n <> ''"))),
				says("a column that takes no null",
						(op) -> op.addColumn("t", column("n", text()).notNull().defaultTo("x"))),
				says("columns that need a copy",
						(op) -> op.addColumn("t", column("n", text()).unique(),
								column("m", timestamp()).defaultTo(sql("CURRENT_TIMESTAMP")),
								column("g", integer()).generatedAs("a + 1"))),
				says("a column of an enum type",
						(op) -> op.addColumn("t", column("n", enumType("mood", "sad", "ok")).defaultTo("ok"))),
				says("a key", (op) -> op.addColumn("keyless", column("id", bigint()).identity().primaryKey())),
				says("a column that goes", (op) -> op.dropColumn("keyless", column("b", text()))),
				says("a computed column that goes",
						(op) -> op.dropColumn("t", column("twice", integer()).generatedAs("a * 2"))),
				says("a column that goes with its reference",
						(op) -> op.dropColumn("t",
								column("parent", integer()).references("parents", "id").onDelete(CASCADE))),
				says("a column's name", (op) -> op.renameColumn("t", "b", "c")));
	}

	private static Stream<Arguments> alterations() {
		return Stream.of(says("a type", (op) -> op.alterColumn("t", "b", setType(varchar(50)).was(varchar(20)))),
				says("a type by an expression that goes",
						(op) -> op.alterColumn("keyless", "b", setType(integer()).using("length(b)").was(text(), "b"))),
				says("not null", (op) -> op.alterColumn("t", "mood", setNotNull())),
				says("null", (op) -> op.alterColumn("keyless", "a", dropNotNull())),
				says("a default", (op) -> op.alterColumn("t", "b", setDefault("y").was("x"))),
				says("no default", (op) -> op.alterColumn("t", "b", dropDefault().was("x"))),
				says("a comment", (op) -> op.alterColumn("t", "b", setComment("B").wasNone())),
				says("an identity", (op) -> op.alterColumn("parents", "id", addIdentity())),
				says("who numbers an identity", (op) -> op.alterColumn("counted", "id", setIdentityAlways())),
				says("an identity that says what SQLite does",
						(op) -> op.createTable("said",
								column("id", bigint()).identity().startWith(1).incrementBy(1).cache(9).primaryKey())),
				says("no identity", (op) -> op.alterColumn("counted", "id", dropIdentity().wasByDefault())),
				says("a batch", (op) -> op.batchAlterTable("t", (t) -> {
					t.addColumn(column("n", text()), insertAfter("a"));
					t.alterColumn("mood", setNotNull(), setDefault("ok").wasNone());
					t.renameColumn("mood", "humour");
					t.createIndex(index("n"));
					t.addConstraint(check("a < 100").named("small"));
				})));
	}

	private static Stream<Arguments> constraints() {
		return Stream.of(says("a primary key", (op) -> op.addConstraint("keyless", primaryKey("a"))),
				says("a unique constraint", (op) -> op.addConstraint("t", unique("a", "parent"))),
				says("a check", (op) -> op.addConstraint("t", check("a > 0").named("positive"))),
				says("a foreign key",
						(op) -> op.addConstraint("keyless",
								foreignKey("a").references("parents", "id")
									.onDelete(RESTRICT)
									.onUpdate(CASCADE)
									.initiallyDeferred())),
				says("a primary key that goes", (op) -> op.dropConstraint("t", primaryKey("a").named("t_pkey"))),
				says("a unique constraint that goes", (op) -> op.dropConstraint("t", unique("b").named("t_b_key"))),
				says("a check that goes", (op) -> op.dropConstraint("t", check("b <> ''").named("t_b_check"))),
				says("a foreign key that goes", (op) -> op.dropConstraint("t",
						foreignKey("parent").references("parents", "id").onDelete(CASCADE).named("t_parent_fkey"))),
				says("a constraint's name", (op) -> op.renameConstraint("t", "t_b_key", "b_once")),
				says("a constraint that is valid anyway", (op) -> op.validateConstraint("t", "t_b_check")));
	}

	private static Stream<Arguments> indexes() {
		return Stream.of(says("an index", (op) -> op.createIndex("t", index("b").concurrently())),
				says("an index of everything",
						(op) -> op.createIndex("t",
								index(key("b").collate("NOCASE").desc(), key(sql("a + 1"))).unique()
									.where("b IS NOT NULL")
									.named("odd"))),
				says("an index that goes",
						(op) -> op.dropIndex("t",
								index(key("mood").collate("NOCASE").desc(), key(sql("lower(b)"))).where("a > 0")
									.named("t_mood_idx"))),
				says("an index's name", (op) -> op.renameIndex("t", "t_mood_idx", "moods")));
	}

	private static Stream<Arguments> others() {
		return Stream.of(says("a view", (op) -> op.createView("w", "SELECT 1 AS n")),
				says("a view that is replaced",
						(op) -> op.replaceView("v", "SELECT a, mood FROM t", "SELECT a, b FROM t")),
				says("a view that goes", (op) -> op.dropView("v", "SELECT a, b FROM t")),
				says("a trigger",
						(op) -> op.createTrigger("t", "h", "CREATE TRIGGER h BEFORE DELETE ON t BEGIN SELECT 1; END")),
				says("a trigger that goes",
						(op) -> op.dropTrigger("keyless", "g",
								"CREATE TRIGGER g AFTER INSERT ON keyless BEGIN SELECT 1; END")),
				says("an enum type", (op) -> op.createEnum(enumType("colour", "red", "blue"))),
				says("an enum's value under another name", (op) -> op.renameEnumValue("mood", "ok", "fine")),
				says("SQL", (op) -> op.execute(sql("CREATE TABLE n (a text)").undoneBy("DROP TABLE n"))),
				says("rows", (op) -> {
					op.createTable("n", column("a", integer()));
					op.bulkInsert("n", columns("a"), row(1), row(2));
				}));
	}

	private static Arguments says(String name, Consumer<Operations> revision) {
		return arguments(name, revision);
	}

}
