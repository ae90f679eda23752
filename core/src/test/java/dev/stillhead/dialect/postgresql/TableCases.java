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

package dev.stillhead.dialect.postgresql;

import java.math.BigDecimal;
import java.util.stream.Stream;

import static dev.stillhead.dialect.postgresql.OperationCase.says;
import static dev.stillhead.operation.Ddl.*;

/**
 * Tables, columns, constraints and indexes.
 */
final class TableCases {

	private static final String USERS = """
			CREATE TABLE users (
			    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
			    email text NOT NULL,
			    age integer
			)""";

	private TableCases() {
	}

	static Stream<OperationCase> all() {
		return Stream
			.of(tables(), types(), defaults(), addedColumns(), tableConstraints(), columnConstraints(), indexes(),
					dropped(), droppedByDefinition())
			.flatMap((cases) -> cases);
	}

	private static Stream<OperationCase> tables() {
		return Stream.of(
				says("a table of nothing", (op) -> op.createTable("empty"), "CREATE TABLE empty ()")
					.undoneBy("DROP TABLE empty"),
				says("a table if it is missing",
						(op) -> op.ifNotExists().createTable("t", column("a", text()), index("a")), """
								CREATE TABLE IF NOT EXISTS t (
								    a text
								)""", "CREATE INDEX IF NOT EXISTS t_a_idx ON t (a)"),
				says("names that need quotes",
						(op) -> op.createTable("Order", column("user", text()), column(quoted("a.b"), integer()),
								unique("user")),
						"""
								CREATE TABLE "Order" (
								    "user" text,
								    "a.b" integer,
								    CONSTRAINT "Order_user_key" UNIQUE ("user")
								)""")
					.undoneBy("DROP TABLE \"Order\""),
				says("a table in a schema with comments and an index",
						(op) -> op.createTable("habits.steps",
								column("id", integer()).primaryKey().comment("It's the key"), index(key("id").desc()),
								comment("Steps")),
						"""
								CREATE TABLE habits.steps (
								    id integer NOT NULL,
								    CONSTRAINT steps_pkey PRIMARY KEY (id)
								)""", "CREATE INDEX steps_id_idx ON habits.steps (id DESC)",
						"COMMENT ON TABLE habits.steps IS 'Steps'",
						"COMMENT ON COLUMN habits.steps.id IS 'It''s the key'")
					.after("CREATE SCHEMA habits")
					.undoneBy("DROP TABLE habits.steps"));
	}

	private static Stream<OperationCase> types() {
		return Stream.of(says("all types", TableCases::allTypes, """
				CREATE TABLE t (
				    c1 boolean,
				    c2 smallint,
				    c3 integer,
				    c4 bigint,
				    c5 numeric(10, 2),
				    c6 real,
				    c7 double precision,
				    c8 text,
				    c9 varchar(20),
				    c10 char(3),
				    c11 bytea,
				    c12 date,
				    c13 time,
				    c14 timestamp,
				    c15 timestamptz,
				    c16 interval,
				    c17 uuid,
				    c18 json,
				    c19 jsonb,
				    c20 text[],
				    c21 mood,
				    c22 inet,
				    c23 "Mood",
				    c24 timestamp(3) with time zone,
				    c25 integer[][]
				)""").after("CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE DOMAIN \"Mood\" AS text")
			.undoneBy("DROP TABLE t"));
	}

	private static void allTypes(dev.stillhead.operation.Operations op) {
		op.createTable("t", column("c1", bool()), column("c2", smallint()), column("c3", integer()),
				column("c4", bigint()), column("c5", numeric(10, 2)), column("c6", real()),
				column("c7", doublePrecision()), column("c8", text()), column("c9", varchar(20)),
				column("c10", character(3)), column("c11", bytes()), column("c12", date()), column("c13", time()),
				column("c14", timestamp()), column("c15", timestamptz()), column("c16", interval()),
				column("c17", uuid()), column("c18", json()), column("c19", jsonb()), column("c20", array(text())),
				column("c21", enumType("mood", "sad", "ok")), column("c22", userType("inet")),
				column("c23", userType("Mood")), column("c24", userType("timestamp(3) with time zone")),
				column("c25", array(array(integer()))));
	}

	private static Stream<OperationCase> defaults() {
		return Stream.of(
				says("defaults of all kinds", (op) -> op.createTable("t", column("a", text()).defaultTo("it's \\ so"),
						column("b", integer()).notNull().defaultTo(0),
						column("c", numeric(8, 2)).defaultTo(new BigDecimal("1.50")),
						column("d", bool()).defaultTo(true), column("e", timestamptz()).defaultTo(sql("now()")),
						column("f", date()).defaultTo(sql("CURRENT_DATE + 1")), column("g", jsonb()).defaultTo("{}"),
						column("h", bool()).defaultTo(sql("1 = 1 AND 2 = 2"))), """
								CREATE TABLE t (
								    a text DEFAULT E'it''s \\\\ so',
								    b integer DEFAULT 0 NOT NULL,
								    c numeric(8, 2) DEFAULT 1.50,
								    d boolean DEFAULT true,
								    e timestamptz DEFAULT now(),
								    f date DEFAULT (CURRENT_DATE + 1),
								    g jsonb DEFAULT '{}',
								    h boolean DEFAULT (1 = 1 AND 2 = 2)
								)""")
					.undoneBy("DROP TABLE t"),
				says("identities, a generated column, a collation",
						(op) -> op.createTable("t", column("a", integer()).identity(),
								column("b", bigint()).identityByDefault(), column("c", integer()).generatedAs("a * 2"),
								column("d", text()).collate("C")),
						"""
								CREATE TABLE t (
								    a integer GENERATED ALWAYS AS IDENTITY NOT NULL,
								    b bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
								    c integer GENERATED ALWAYS AS (a * 2) STORED,
								    d text COLLATE "C"
								)""")
					.undoneBy("DROP TABLE t"));
	}

	private static Stream<OperationCase> addedColumns() {
		return Stream.of(
				says("a column added",
						(op) -> op.addColumn("users", column("name", varchar(320)).notNull().defaultTo("")),
						"ALTER TABLE users ADD COLUMN name varchar(320) DEFAULT '' NOT NULL")
					.after(USERS)
					.undoneBy("ALTER TABLE users DROP COLUMN name"),
				says("columns added with everything that stands behind them", (op) -> op.addColumn("users",
						column("code", text()).unique().check("code <> ''").comment("Short"),
						column("boss", bigint()).references("users", "id").onDelete(SET_NULL).onUpdate(CASCADE)),
						"""
								ALTER TABLE users
								    ADD COLUMN code text CONSTRAINT users_code_key UNIQUE CONSTRAINT users_code_check CHECK (code <> ''),
								    ADD COLUMN boss bigint CONSTRAINT users_boss_fkey REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE""",
						"COMMENT ON COLUMN users.code IS 'Short'")
					.after(USERS)
					.undoneBy("""
							ALTER TABLE users
							    DROP COLUMN boss,
							    DROP COLUMN code"""),
				says("a key added", (op) -> op.addColumn("keyless", column("id", bigint()).identity().primaryKey()),
						"ALTER TABLE keyless ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY NOT NULL CONSTRAINT keyless_pkey PRIMARY KEY")
					.after("CREATE TABLE keyless (a text)")
					.undoneBy("ALTER TABLE keyless DROP COLUMN id"),
				says("a column added if it is missing",
						(op) -> op.ifNotExists().addColumn("users", column("a", text())),
						"ALTER TABLE users ADD COLUMN IF NOT EXISTS a text")
					.after(USERS));
	}

	private static Stream<OperationCase> tableConstraints() {
		return Stream.of(says("constraints of a table",
				(op) -> op.createTable("t", column("a", integer()), column("b", integer()), column("c", bigint()),
						primaryKey("a", "b"), unique("c").nullsNotDistinct().include("b").deferrable(), check("a < b"),
						check("a > 0").named("positive").notValid(),
						foreignKey("c").references("users", "id").onDelete(RESTRICT).initiallyDeferred(),
						foreignKey("a", "b").references("t").matchFull().named("self").deferrable()),
				"""
						CREATE TABLE t (
						    a integer NOT NULL,
						    b integer NOT NULL,
						    c bigint,
						    CONSTRAINT t_pkey PRIMARY KEY (a, b),
						    CONSTRAINT t_c_b_key UNIQUE NULLS NOT DISTINCT (c) INCLUDE (b) DEFERRABLE,
						    CONSTRAINT t_check CHECK (a < b),
						    CONSTRAINT positive CHECK (a > 0) NOT VALID,
						    CONSTRAINT t_c_fkey FOREIGN KEY (c) REFERENCES users (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
						    CONSTRAINT self FOREIGN KEY (a, b) REFERENCES t MATCH FULL DEFERRABLE
						)""")
			.after(USERS)
			.undoneBy("DROP TABLE t"));
	}

	private static Stream<OperationCase> columnConstraints() {
		return Stream.of(says("constraints of columns",
				(op) -> op.createTable("t", column("id", integer()).primaryKey(), column("a", integer()).unique(),
						column("b", integer()).check("b > 0").check("b < 9"),
						column("c", bigint()).notNull().references("users", "id").onDelete(SET_DEFAULT)),
				"""
						CREATE TABLE t (
						    id integer NOT NULL,
						    a integer,
						    b integer,
						    c bigint NOT NULL,
						    CONSTRAINT t_pkey PRIMARY KEY (id),
						    CONSTRAINT t_a_key UNIQUE (a),
						    CONSTRAINT t_b_check CHECK (b > 0),
						    CONSTRAINT t_b_check1 CHECK (b < 9),
						    CONSTRAINT t_c_fkey FOREIGN KEY (c) REFERENCES users (id) ON DELETE SET DEFAULT
						)""")
			.after(USERS)
			.undoneBy("DROP TABLE t"),
				says("a deferred key with passengers", (op) -> op.createTable("t", column("a", integer()),
						column("b", text()), primaryKey("a").include("b").initiallyDeferred()), """
								CREATE TABLE t (
								    a integer NOT NULL,
								    b text,
								    CONSTRAINT t_pkey PRIMARY KEY (a) INCLUDE (b) DEFERRABLE INITIALLY DEFERRED
								)""")
					.undoneBy("DROP TABLE t"));
	}

	private static Stream<OperationCase> indexes() {
		return Stream.of(
				says("an index", (op) -> op.createIndex("users", index("email", "age")),
						"CREATE INDEX users_email_age_idx ON users (email, age)")
					.after(USERS)
					.undoneBy("DROP INDEX users_email_age_idx"),
				says("an index with everything",
						(op) -> op.createIndex("users",
								index(key("email").collate("C").opclass("text_pattern_ops").desc().nullsLast(),
										key(sql("lower(email)")), key("age").nullsFirst())
									.unique()
									.nullsNotDistinct()
									.using("btree")
									.include("id")
									.with("fillfactor", 70)
									.with("deduplicate_items", false)
									.where("age > 17")
									.named("Adults")),
						"CREATE UNIQUE INDEX \"Adults\" ON users USING btree (email COLLATE \"C\" text_pattern_ops DESC NULLS LAST, (lower(email)), age NULLS FIRST) INCLUDE (id) NULLS NOT DISTINCT WITH (deduplicate_items = false, fillfactor = 70) WHERE age > 17")
					.after(USERS)
					.undoneBy("DROP INDEX \"Adults\""),
				says("an index of an expression in a schema",
						(op) -> op.createIndex("habits.t", index(key(sql("a || 'x'")))),
						"CREATE INDEX t_expr_idx ON habits.t ((a || 'x'))")
					.after("CREATE SCHEMA habits; CREATE TABLE habits.t (a text)")
					.undoneBy("DROP INDEX habits.t_expr_idx"),
				says("an index if it is missing", (op) -> op.ifNotExists().createIndex("users", index("age")),
						"CREATE INDEX IF NOT EXISTS users_age_idx ON users (age)")
					.after(USERS));
	}

	private static Stream<OperationCase> droppedByDefinition() {
		return Stream.of(
				says("a table dropped by its definition",
						(op) -> op.dropTable("t", column("a", integer()).primaryKey(), column("b", text()), index("b"),
								comment("gone")),
						"DROP TABLE t")
					.after("""
							CREATE TABLE t (a integer CONSTRAINT t_pkey PRIMARY KEY, b text);
							CREATE INDEX t_b_idx ON t (b);
							COMMENT ON TABLE t IS 'gone'""")
					.undoneBy("""
							CREATE TABLE t (
							    a integer NOT NULL,
							    b text,
							    CONSTRAINT t_pkey PRIMARY KEY (a)
							)""", "CREATE INDEX t_b_idx ON t (b)", "COMMENT ON TABLE t IS 'gone'"),
				says("a column dropped by its definition",
						(op) -> op.dropColumn("users", column("age", integer()).check("age > 0")),
						"ALTER TABLE users DROP COLUMN age")
					.after(USERS + "; ALTER TABLE users ADD CONSTRAINT users_age_check CHECK (age > 0)")
					.undoneBy("ALTER TABLE users ADD COLUMN age integer CONSTRAINT users_age_check CHECK (age > 0)"),
				says("an index dropped by its definition",
						(op) -> op.dropIndex("users", index("age").where("age > 0").named("grown")), "DROP INDEX grown")
					.after(USERS + "; CREATE INDEX grown ON users (age) WHERE age > 0")
					.undoneBy("CREATE INDEX grown ON users (age) WHERE age > 0"));
	}

	private static Stream<OperationCase> dropped() {
		return Stream.of(
				says("a table dropped by its name", (op) -> op.dropTable("users"), "DROP TABLE users").after(USERS),
				says("a table dropped if it is there", (op) -> op.ifExists().dropTable("nobody"),
						"DROP TABLE IF EXISTS nobody"),
				says("a column dropped by its name", (op) -> op.dropColumn("users", "age"),
						"ALTER TABLE users DROP COLUMN age")
					.after(USERS),
				says("a column dropped if it is there", (op) -> op.ifExists().dropColumn("users", "nothing"),
						"ALTER TABLE users DROP COLUMN IF EXISTS nothing")
					.after(USERS),
				says("an index dropped by its name", (op) -> op.dropIndex("habits.t", "t_a_idx"),
						"DROP INDEX habits.t_a_idx")
					.after("CREATE SCHEMA habits; CREATE TABLE habits.t (a text); CREATE INDEX ON habits.t (a)"),
				says("an index dropped if it is there", (op) -> op.ifExists().dropIndex("users", "nothing"),
						"DROP INDEX IF EXISTS nothing"));
	}

}
