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

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import dev.stillhead.operation.Operations;

import static dev.stillhead.operation.Ddl.*;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What a revision says, and the SQL that it is on SQLite, where that needs no look at the
 * database.
 */
final class StatementCases {

	private StatementCases() {
	}

	static Stream<Arguments> all() {
		return Stream.of(tables(), types(), defaultsAndNames(), strictTables(), changes(), viewsTriggersAndRows())
			.flatMap((cases) -> cases);
	}

	private static Stream<Arguments> tables() {
		return Stream.of(says(
				(op) -> op.createTable("users", column("id", bigint()).identity().primaryKey().comment("The key"),
						column("email", varchar(320)).notNull().unique().collate("NOCASE"),
						column("team", integer()).defaultTo(1).references("teams", "id").onDelete(SET_NULL),
						column("twice", integer()).generatedAs("team * 2"), check("team > 0"),
						index(key("email").desc(), key(sql("lower(email)"))).unique().where("team > 1").named("odd"),
						comment("Users")),
				"""
						CREATE TABLE users (
						    id integer NOT NULL,
						    email varchar(320) COLLATE NOCASE NOT NULL,
						    team integer DEFAULT 1,
						    twice integer GENERATED ALWAYS AS (team * 2) STORED,
						    CONSTRAINT users_pkey PRIMARY KEY (id AUTOINCREMENT),
						    CONSTRAINT users_email_key UNIQUE (email),
						    CONSTRAINT users_team_fkey FOREIGN KEY (team) REFERENCES teams (id) ON DELETE SET NULL,
						    CONSTRAINT users_check CHECK (team > 0)
						)""", "CREATE UNIQUE INDEX odd ON users (email DESC, (lower(email))) WHERE team > 1"));
	}

	private static Stream<Arguments> types() {
		return Stream.of(says((op) -> op.createTable("types", column("c1", bool()), column("c2", smallint()),
				column("c3", numeric(10, 2)), column("c4", real()), column("c5", doublePrecision()),
				column("c6", bytes()), column("c7", date()), column("c8", time()), column("c9", timestamp()),
				column("c10", timestamptz()), column("c11", interval()), column("c12", uuid()), column("c13", json()),
				column("c14", jsonb()), column("c15", character(3)), column("c16", userType("citext")),
				column("c17", bigint()), column("c18", text())), """
						CREATE TABLE types (
						    c1 boolean,
						    c2 smallint,
						    c3 numeric(10, 2),
						    c4 real,
						    c5 double precision,
						    c6 blob,
						    c7 date,
						    c8 time,
						    c9 timestamp,
						    c10 timestamp,
						    c11 text,
						    c12 char(36),
						    c13 text,
						    c14 text,
						    c15 char(3),
						    c16 citext,
						    c17 bigint,
						    c18 text
						)"""));
	}

	private static Stream<Arguments> defaultsAndNames() {
		return Stream.of(says((op) -> op.createTable("d", column("a", text()).defaultTo("it's \\ so"),
				column("b", integer()).defaultTo(-1), column("c", numeric(8, 2)).defaultTo(new BigDecimal("1.50")),
				column("e", bool()).defaultTo(true), column("f", timestamp()).defaultTo(sql("CURRENT_TIMESTAMP")),
				column("g", text()).defaultTo(sql("lower('X')")), column("h", text()).defaultTo(sql("NULL"))), """
						CREATE TABLE d (
						    a text DEFAULT 'it''s \\ so',
						    b integer DEFAULT -1,
						    c numeric(8, 2) DEFAULT 1.50,
						    e boolean DEFAULT true,
						    f timestamp DEFAULT CURRENT_TIMESTAMP,
						    g text DEFAULT (lower('X')),
						    h text DEFAULT NULL
						)"""), says((op) -> op.createTable("Order", column("group", text()), primaryKey("group")), """
						CREATE TABLE "Order" (
						    "group" text NOT NULL,
						    CONSTRAINT Order_pkey PRIMARY KEY ("group")
						)"""),
				says((op) -> op.ifNotExists().createTable("teams", column("id", integer()).primaryKey(), index("id")),
						"""
								CREATE TABLE IF NOT EXISTS teams (
								    id integer NOT NULL,
								    CONSTRAINT teams_pkey PRIMARY KEY (id)
								)""", "CREATE INDEX IF NOT EXISTS teams_id_idx ON teams (id)"),
				says((op) -> op.createTable("keyed", column("k", text()).primaryKey(),
						tableOption("without_rowid", true), tableOption("strict", true)), """
								CREATE TABLE keyed (
								    k text NOT NULL,
								    CONSTRAINT keyed_pkey PRIMARY KEY (k)
								) STRICT, WITHOUT ROWID"""));
	}

	private static Stream<Arguments> strictTables() {
		return Stream.of(says((op) -> op.createTable("strictly", column("id", bigint()).identity().primaryKey(),
				column("a", integer()), column("b", bytes()), column("c", userType("any")), column("d", jsonb()),
				tableOption("strict", true)), """
						CREATE TABLE strictly (
						    id integer NOT NULL,
						    a integer,
						    b blob,
						    c any,
						    d text,
						    CONSTRAINT strictly_pkey PRIMARY KEY (id AUTOINCREMENT)
						) STRICT"""));
	}

	private static Stream<Arguments> changes() {
		return Stream.of(
				says((op) -> op.addColumn("teams",
						column("name", text())
							.notNull()
							.defaultTo("x")
							.check("name <> ''")
							.comment("c"),
						column("boss", integer()).references("teams", "id")),
						"ALTER TABLE teams ADD COLUMN name text DEFAULT 'x' NOT NULL CONSTRAINT teams_name_check CHECK (name <> '')",
						"ALTER TABLE teams ADD COLUMN boss integer CONSTRAINT teams_boss_fkey REFERENCES teams (id)"),
				says((op) -> op.addColumn("teams", column("loud", text()).generatedVirtuallyAs("upper(name)")),
						"ALTER TABLE teams ADD COLUMN loud text GENERATED ALWAYS AS (upper(name)) VIRTUAL"),
				says((op) -> {
					op.renameColumn("teams", "name", "title");
					op.renameTable("teams", "groups");
				}, "ALTER TABLE teams RENAME COLUMN name TO title", "ALTER TABLE teams RENAME TO \"groups\""),
				says((op) -> {
					op.createIndex("groups", index("title").concurrently());
					op.ifExists().dropIndex("groups", "groups_title_idx");
				}, "CREATE INDEX groups_title_idx ON \"groups\" (title)", "DROP INDEX IF EXISTS groups_title_idx"));
	}

	private static Stream<Arguments> viewsTriggersAndRows() {
		return Stream.of(says((op) -> {
			op.createView("v", "SELECT 1 AS a");
			op.replaceView("v", "SELECT 2 AS a", "SELECT 1 AS a");
			op.dropView("v");
		}, "CREATE VIEW v AS\nSELECT 1 AS a", "DROP VIEW v", "CREATE VIEW v AS\nSELECT 2 AS a", "DROP VIEW v"),
				says((op) -> {
					op.createTrigger("d", "t", "CREATE TRIGGER t AFTER INSERT ON d BEGIN SELECT 1; SELECT 2; END;");
					op.dropTrigger("d", "t");
				}, "CREATE TRIGGER t AFTER INSERT ON d BEGIN SELECT 1; SELECT 2; END", "DROP TRIGGER t"),
				says((op) -> op.bulkInsert("d", columns("a", "b", "e"), row("x", 1, true),
						row(null, sql("1 + 1"), false)), """
								INSERT INTO d (a, b, e) VALUES
								    ('x', 1, true),
								    (NULL, (1 + 1), false)"""),
				says((op) -> op.execute("DELETE FROM d; UPDATE d SET a = ';'"), "DELETE FROM d",
						"UPDATE d SET a = ';'"),
				says((op) -> {
					op.alterTable("d", setTableComment("x"));
					op.alterColumn("d", "a", setComment("x"));
					op.validateConstraint("d", "x");
					op.createEnum(enumType("mood", "ok"));
					op.dropEnum("mood");
				}), says((op) -> op.dropTable("d"), "DROP TABLE d"));
	}

	private static Arguments says(Consumer<Operations> revision, String... statements) {
		return arguments(revision, List.of(statements));
	}

}
