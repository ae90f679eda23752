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
 * Changes of columns and tables, and renames.
 */
final class ChangeCases {

	private static final String T = "CREATE TABLE t (id integer NOT NULL, a varchar(20) DEFAULT 'x', b smallint)";

	private ChangeCases() {
	}

	static Stream<OperationCase> all() {
		return Stream.of(types(), defaults(), others(), knownColumns(), tables(), renames(), batches())
			.flatMap((cases) -> cases);
	}

	private static Stream<OperationCase> types() {
		return Stream.of(
				says("a type", (op) -> op.alterColumn("t", "a", setType(varchar(40)).was(varchar(20))),
						"ALTER TABLE t ALTER COLUMN a TYPE varchar(40)")
					.after(T)
					.undoneBy("ALTER TABLE t ALTER COLUMN a TYPE varchar(20)"),
				says("a type with a conversion both ways",
						(op) -> op.alterColumn("t", "b",
								setType(bool()).using("b > 1").was(smallint(), "CASE WHEN b THEN 2 ELSE 1 END")),
						"ALTER TABLE t ALTER COLUMN b TYPE boolean USING b > 1")
					.after(T)
					.undoneBy("ALTER TABLE t ALTER COLUMN b TYPE smallint USING CASE WHEN b THEN 2 ELSE 1 END"),
				says("a type without a way back", (op) -> op.alterColumn("t", "b", setType(integer())),
						"ALTER TABLE t ALTER COLUMN b TYPE integer")
					.after(T),
				says("several changes at once",
						(op) -> op.alterColumn("s.t", "a", setType(text()).was(varchar(20)), setDefault("y").was("x"),
								setNotNull(), setComment("A").wasNone()),
						"""
								ALTER TABLE s.t
								    ALTER COLUMN a TYPE text,
								    ALTER COLUMN a SET DEFAULT 'y',
								    ALTER COLUMN a SET NOT NULL""", "COMMENT ON COLUMN s.t.a IS 'A'")
					.after("CREATE SCHEMA s; CREATE TABLE s.t (a varchar(20) DEFAULT 'x')")
					.undoneBy("""
							ALTER TABLE s.t
							    ALTER COLUMN a DROP NOT NULL,
							    ALTER COLUMN a SET DEFAULT 'x',
							    ALTER COLUMN a TYPE varchar(20)""", "COMMENT ON COLUMN s.t.a IS NULL"));
	}

	private static Stream<OperationCase> batches() {
		return Stream.of(says("a batch: neighbours of a kind in one statement", (op) -> op.batchAlterTable("t", (t) -> {
			t.addColumn(column("c", text()), insertBefore("a"));
			t.addColumn(column("d", text()));
			t.alterColumn("a", setNotNull());
			t.alterColumn("b", setType(integer()).was(smallint()), setDefault(1).wasNone());
			t.renameColumn("b", "bee");
			t.addConstraint(check("bee > 0"));
			t.addConstraint(unique("a"));
			t.createIndex(index("c"));
		}, recreateAlways()), """
				ALTER TABLE t
				    ADD COLUMN c text,
				    ADD COLUMN d text""", """
				ALTER TABLE t
				    ALTER COLUMN a SET NOT NULL,
				    ALTER COLUMN b TYPE integer,
				    ALTER COLUMN b SET DEFAULT 1""", "ALTER TABLE t RENAME COLUMN b TO bee", """
				ALTER TABLE t
				    ADD CONSTRAINT t_check CHECK (bee > 0),
				    ADD CONSTRAINT t_a_key UNIQUE (a)""", "CREATE INDEX t_c_idx ON t (c)").after(T)
			.undoneBy("DROP INDEX t_c_idx", """
					ALTER TABLE t
					    DROP CONSTRAINT t_a_key,
					    DROP CONSTRAINT t_check""", "ALTER TABLE t RENAME COLUMN bee TO b", """
					ALTER TABLE t
					    ALTER COLUMN b DROP DEFAULT,
					    ALTER COLUMN b TYPE smallint,
					    ALTER COLUMN a DROP NOT NULL""", """
					ALTER TABLE t
					    DROP COLUMN d,
					    DROP COLUMN c"""));
	}

	private static Stream<OperationCase> defaults() {
		return Stream.of(
				says("a default where there was none", (op) -> op.alterColumn("t", "b", setDefault(1).wasNone()),
						"ALTER TABLE t ALTER COLUMN b SET DEFAULT 1")
					.after(T)
					.undoneBy("ALTER TABLE t ALTER COLUMN b DROP DEFAULT"),
				says("no default any more", (op) -> op.alterColumn("t", "a", dropDefault().was("x")),
						"ALTER TABLE t ALTER COLUMN a DROP DEFAULT")
					.after(T)
					.undoneBy("ALTER TABLE t ALTER COLUMN a SET DEFAULT 'x'"),
				says("a default without a way back", (op) -> op.alterColumn("t", "b", setDefault(1)),
						"ALTER TABLE t ALTER COLUMN b SET DEFAULT 1")
					.after(T),
				says("a default dropped without a way back", (op) -> op.alterColumn("t", "a", dropDefault()),
						"ALTER TABLE t ALTER COLUMN a DROP DEFAULT")
					.after(T),
				says("defaults of all kinds", (op) -> {
					op.alterColumn("d", "a", setDefault(true).was(false));
					op.alterColumn("d", "b", setDefault(new BigDecimal("1.5")).was(new BigDecimal("0.5")));
					op.alterColumn("d", "c", setDefault(sql("now() + '1 day'")).was(sql("now()")));
				}, "ALTER TABLE d ALTER COLUMN a SET DEFAULT true", "ALTER TABLE d ALTER COLUMN b SET DEFAULT 1.5",
						"ALTER TABLE d ALTER COLUMN c SET DEFAULT (now() + '1 day')")
					.after("CREATE TABLE d (a boolean DEFAULT false, b numeric DEFAULT 0.5, c timestamptz DEFAULT now())")
					.undoneBy("ALTER TABLE d ALTER COLUMN c SET DEFAULT now()",
							"ALTER TABLE d ALTER COLUMN b SET DEFAULT 0.5",
							"ALTER TABLE d ALTER COLUMN a SET DEFAULT false"));
	}

	private static Stream<OperationCase> others() {
		return Stream.of(
				says("null allowed", (op) -> op.alterColumn("t", "id", dropNotNull()),
						"ALTER TABLE t ALTER COLUMN id DROP NOT NULL")
					.after(T)
					.undoneBy("ALTER TABLE t ALTER COLUMN id SET NOT NULL"),
				says("a comment changed", (op) -> op.alterColumn("t", "a", setComment("new").was("old")),
						"COMMENT ON COLUMN t.a IS 'new'")
					.after(T + "; COMMENT ON COLUMN t.a IS 'old'")
					.undoneBy("COMMENT ON COLUMN t.a IS 'old'"),
				says("a comment dropped", (op) -> op.alterColumn("t", "a", dropComment().was("old")),
						"COMMENT ON COLUMN t.a IS NULL")
					.after(T + "; COMMENT ON COLUMN t.a IS 'old'")
					.undoneBy("COMMENT ON COLUMN t.a IS 'old'"),
				says("a comment without a way back", (op) -> op.alterColumn("t", "a", setComment("new")),
						"COMMENT ON COLUMN t.a IS 'new'")
					.after(T),
				says("an identity", (op) -> op.alterColumn("t", "id", addIdentity()),
						"ALTER TABLE t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY")
					.after(T)
					.undoneBy("ALTER TABLE t ALTER COLUMN id DROP IDENTITY"),
				says("an identity by default", (op) -> op.alterColumn("t", "id", addIdentityByDefault()),
						"ALTER TABLE t ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY")
					.after(T)
					.undoneBy("ALTER TABLE t ALTER COLUMN id DROP IDENTITY"),
				says("an identity dropped", (op) -> op.alterColumn("i", "id", dropIdentity().wasByDefault()),
						"ALTER TABLE i ALTER COLUMN id DROP IDENTITY")
					.after("CREATE TABLE i (id integer GENERATED BY DEFAULT AS IDENTITY)")
					.undoneBy("ALTER TABLE i ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY"),
				says("an identity dropped without a way back", (op) -> op.alterColumn("i", "id", dropIdentity()),
						"ALTER TABLE i ALTER COLUMN id DROP IDENTITY")
					.after("CREATE TABLE i (id integer GENERATED BY DEFAULT AS IDENTITY)"),
				says("no generated values any more", (op) -> op.alterColumn("g", "b", dropGenerated()),
						"ALTER TABLE g ALTER COLUMN b DROP EXPRESSION")
					.after("CREATE TABLE g (a integer, b integer GENERATED ALWAYS AS (a + 1) STORED)"));
	}

	private static Stream<OperationCase> knownColumns() {
		return Stream.of(says("what goes with the column that the revision adds", (op) -> {
			op.addColumn("t", column("e", varchar(320)));
			op.execute(sql("UPDATE t SET e = '' WHERE e IS NULL").needsNoUndo());
			op.alterColumn("t", "e", setNotNull(), setComment("E-mail"));
		}, "ALTER TABLE t ADD COLUMN e varchar(320)", "UPDATE t SET e = '' WHERE e IS NULL",
				"ALTER TABLE t ALTER COLUMN e SET NOT NULL", "COMMENT ON COLUMN t.e IS 'E-mail'")
			.after(T)
			.undoneBy("ALTER TABLE t DROP COLUMN e"), says("what the column was, said before", (op) -> {
				op.addColumn("t", column("c", integer()).defaultTo(1));
				op.alterColumn("t", "c", setType(bigint()));
				op.alterColumn("t", "c", setDefault(2), setType(numeric(9, 2)));
				op.dropColumn("t", "c");
			}, "ALTER TABLE t ADD COLUMN c integer DEFAULT 1", "ALTER TABLE t ALTER COLUMN c TYPE bigint", """
					ALTER TABLE t
					    ALTER COLUMN c SET DEFAULT 2,
					    ALTER COLUMN c TYPE numeric(9, 2)""", "ALTER TABLE t DROP COLUMN c").after(T)
				.undoneBy("ALTER TABLE t ADD COLUMN c numeric(9, 2) DEFAULT 2", """
						ALTER TABLE t
						    ALTER COLUMN c TYPE bigint,
						    ALTER COLUMN c SET DEFAULT 1""", "ALTER TABLE t ALTER COLUMN c TYPE integer",
						"ALTER TABLE t DROP COLUMN c"));
	}

	private static Stream<OperationCase> tables() {
		return Stream.of(
				says("a table's comment", (op) -> op.alterTable("t", setTableComment("T").wasNone()),
						"COMMENT ON TABLE t IS 'T'")
					.after(T)
					.undoneBy("COMMENT ON TABLE t IS NULL"),
				says("a table's comment dropped", (op) -> op.alterTable("t", dropTableComment().was("T")),
						"COMMENT ON TABLE t IS NULL")
					.after(T + "; COMMENT ON TABLE t IS 'T'")
					.undoneBy("COMMENT ON TABLE t IS 'T'"),
				says("a table's comment without a way back", (op) -> op.alterTable("t", setTableComment("T")),
						"COMMENT ON TABLE t IS 'T'")
					.after(T),
				says("another schema",
						(op) -> op.alterTable("public.t", setSchema("archive"), setTableComment("Old").wasNone()),
						"ALTER TABLE public.t SET SCHEMA archive", "COMMENT ON TABLE archive.t IS 'Old'")
					.after(T + "; CREATE SCHEMA archive")
					.undoneBy("COMMENT ON TABLE archive.t IS NULL", "ALTER TABLE archive.t SET SCHEMA public"),
				says("options of a table",
						(op) -> op.alterTable("t", setTableOption("fillfactor", 70).wasNone(),
								setTableOption("autovacuum_enabled", false).was(true)),
						"ALTER TABLE t SET (fillfactor = 70)", "ALTER TABLE t SET (autovacuum_enabled = false)")
					.after(T + "; ALTER TABLE t SET (autovacuum_enabled = true)")
					.undoneBy("ALTER TABLE t SET (autovacuum_enabled = true)", "ALTER TABLE t RESET (fillfactor)"),
				says("an option of a table dropped", (op) -> op.alterTable("t", dropTableOption("fillfactor").was(70)),
						"ALTER TABLE t RESET (fillfactor)")
					.after(T + "; ALTER TABLE t SET (fillfactor = 70)")
					.undoneBy("ALTER TABLE t SET (fillfactor = 70)"),
				says("an option of a table without a way back",
						(op) -> op.alterTable("t", setTableOption("fillfactor", 70)),
						"ALTER TABLE t SET (fillfactor = 70)")
					.after(T),
				says("another schema without a way back", (op) -> op.alterTable("t", setSchema("archive")),
						"ALTER TABLE t SET SCHEMA archive")
					.after(T + "; CREATE SCHEMA archive"));
	}

	private static Stream<OperationCase> renames() {
		return Stream.of(
				says("a table renamed", (op) -> op.renameTable("s.t", "User"), "ALTER TABLE s.t RENAME TO \"User\"")
					.after("CREATE SCHEMA s; CREATE TABLE s.t ()")
					.undoneBy("ALTER TABLE s.\"User\" RENAME TO t"),
				says("a column renamed", (op) -> op.renameColumn("t", "a", "new"),
						"ALTER TABLE t RENAME COLUMN a TO new")
					.after(T)
					.undoneBy("ALTER TABLE t RENAME COLUMN new TO a"),
				says("an index renamed", (op) -> op.renameIndex("s.t", "i", "j"), "ALTER INDEX s.i RENAME TO j")
					.after("CREATE SCHEMA s; CREATE TABLE s.t (a text); CREATE INDEX i ON s.t (a)")
					.undoneBy("ALTER INDEX s.j RENAME TO i"),
				says("a constraint renamed", (op) -> op.renameConstraint("t", "c", "d"),
						"ALTER TABLE t RENAME CONSTRAINT c TO d")
					.after("CREATE TABLE t (a integer CONSTRAINT c CHECK (a > 0))")
					.undoneBy("ALTER TABLE t RENAME CONSTRAINT d TO c"),
				says("what a rename makes known", (op) -> {
					op.createTable("t", column("a", integer()).primaryKey());
					op.renameTable("t", "u");
					op.dropTable("u");
				}, """
						CREATE TABLE t (
						    a integer NOT NULL,
						    CONSTRAINT t_pkey PRIMARY KEY (a)
						)""", "ALTER TABLE t RENAME TO u", "DROP TABLE u").undoneBy("""
						CREATE TABLE u (
						    a integer NOT NULL,
						    CONSTRAINT t_pkey PRIMARY KEY (a)
						)""", "ALTER TABLE u RENAME TO t", "DROP TABLE t"));
	}

}
