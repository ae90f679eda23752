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

import java.util.stream.Stream;

import static dev.stillhead.dialect.postgresql.OperationCase.says;
import static dev.stillhead.operation.Ddl.*;

/**
 * Constraints that come and go later than their table.
 */
final class ConstraintCases {

	private static final String T = "CREATE TABLE t (a integer NOT NULL, b integer)";

	private ConstraintCases() {
	}

	static Stream<OperationCase> all() {
		return Stream.of(added(), exclusions(), dropped()).flatMap((cases) -> cases);
	}

	private static Stream<OperationCase> added() {
		return Stream.of(
				says("a foreign key that sets one of its columns", (op) -> op.addConstraint("t",
						foreignKey("a", "b").references("u", "a", "b").onDelete(SET_NULL, "b").onUpdate(CASCADE)),
						"ALTER TABLE t ADD CONSTRAINT t_a_b_fkey FOREIGN KEY (a, b) REFERENCES u (a, b)"
								+ " ON DELETE SET NULL (b) ON UPDATE CASCADE")
					.after(T + "; CREATE TABLE u (a integer, b integer, UNIQUE (a, b))")
					.undoneBy("ALTER TABLE t DROP CONSTRAINT t_a_b_fkey"),
				says("a primary key", (op) -> op.addConstraint("t", primaryKey("a")),
						"ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (a)")
					.after(T)
					.undoneBy("ALTER TABLE t DROP CONSTRAINT t_pkey"),
				says("a unique constraint with room in its index",
						(op) -> op.addConstraint("t", unique("a").with("fillfactor", 70)),
						"ALTER TABLE t ADD CONSTRAINT t_a_key UNIQUE (a) WITH (fillfactor = 70)")
					.after(T)
					.undoneBy("ALTER TABLE t DROP CONSTRAINT t_a_key"),
				says("a unique constraint", (op) -> op.addConstraint("t", unique("a", "b").named("Pair")),
						"ALTER TABLE t ADD CONSTRAINT \"Pair\" UNIQUE (a, b)")
					.after(T)
					.undoneBy("ALTER TABLE t DROP CONSTRAINT \"Pair\""),
				says("a check that is validated later", (op) -> {
					op.addConstraint("t", check("a > 0").notValid());
					op.validateConstraint("t", "t_check");
				}, "ALTER TABLE t ADD CONSTRAINT t_check CHECK (a > 0) NOT VALID",
						"ALTER TABLE t VALIDATE CONSTRAINT t_check")
					.after(T)
					.undoneBy("ALTER TABLE t DROP CONSTRAINT t_check"),
				says("a foreign key", (op) -> op.addConstraint("t",
						foreignKey("b").references("s.u", "id").onDelete(CASCADE).onUpdate(NO_ACTION).notValid()),
						"ALTER TABLE t ADD CONSTRAINT t_b_fkey FOREIGN KEY (b) REFERENCES s.u (id) ON DELETE CASCADE NOT VALID")
					.after(T + "; CREATE SCHEMA s; CREATE TABLE s.u (id integer PRIMARY KEY)")
					.undoneBy("ALTER TABLE t DROP CONSTRAINT t_b_fkey"));
	}

	private static Stream<OperationCase> exclusions() {
		String overlap = "EXCLUDE USING gist (int4range(a, b) WITH &&)";
		return Stream.of(
				says("an exclusion constraint",
						(op) -> op.addConstraint("t", exclude(key(sql("int4range(a, b)")).with("&&"))),
						"ALTER TABLE t ADD CONSTRAINT t_expr_excl EXCLUDE USING gist ((int4range(a, b)) WITH &&)")
					.after(T)
					.undoneBy("ALTER TABLE t DROP CONSTRAINT t_expr_excl"),
				says("an exclusion constraint with everything", (op) -> op.addConstraint("t",
						exclude(key("a").with("="), key("b").desc().with("OPERATOR(pg_catalog.=)")).using("btree")
							.include("b")
							.where("a > 0")
							.initiallyDeferred()
							.named("Alone")),
						"ALTER TABLE t ADD CONSTRAINT \"Alone\" EXCLUDE USING btree (a WITH =, b DESC WITH OPERATOR(pg_catalog.=))"
								+ " INCLUDE (b) WHERE (a > 0) DEFERRABLE INITIALLY DEFERRED")
					.after(T)
					.undoneBy("ALTER TABLE t DROP CONSTRAINT \"Alone\""),
				says("an exclusion constraint dropped by its definition",
						(op) -> op.dropConstraint("t", exclude(key(sql("int4range(a, b)")).with("&&")).named("k")),
						"ALTER TABLE t DROP CONSTRAINT k")
					.after(T + "; ALTER TABLE t ADD CONSTRAINT k " + overlap)
					.undoneBy("ALTER TABLE t ADD CONSTRAINT k EXCLUDE USING gist ((int4range(a, b)) WITH &&)"),
				says("a table with an exclusion constraint",
						(op) -> op.createTable("rooms", column("room", integer()),
								column("during", userType("tstzrange")),
								exclude(key("during").with("&&")).where("room > 0").deferrable()),
						"""
								CREATE TABLE rooms (
								    room integer,
								    during tstzrange,
								    CONSTRAINT rooms_during_excl EXCLUDE USING gist (during WITH &&) WHERE (room > 0) DEFERRABLE
								)""")
					.undoneBy("DROP TABLE rooms"));
	}

	private static Stream<OperationCase> dropped() {
		return Stream.of(
				says("a constraint dropped by its definition",
						(op) -> op.dropConstraint("t", check("b < 4").named("t_b_check")),
						"ALTER TABLE t DROP CONSTRAINT t_b_check")
					.after(T + "; ALTER TABLE t ADD CONSTRAINT t_b_check CHECK (b < 4)")
					.undoneBy("ALTER TABLE t ADD CONSTRAINT t_b_check CHECK (b < 4)"),
				says("a constraint dropped by its name", (op) -> op.dropConstraint("t", "c"),
						"ALTER TABLE t DROP CONSTRAINT c")
					.after(T + "; ALTER TABLE t ADD CONSTRAINT c CHECK (b < 4)"),
				says("a constraint dropped if it is there", (op) -> op.ifExists().dropConstraint("t", "c"),
						"ALTER TABLE t DROP CONSTRAINT IF EXISTS c")
					.after(T),
				says("a constraint that an earlier call describes", (op) -> {
					op.addConstraint("t", unique("a"));
					op.renameConstraint("t", "t_a_key", "k");
					op.dropConstraint("t", "k");
				}, "ALTER TABLE t ADD CONSTRAINT t_a_key UNIQUE (a)", "ALTER TABLE t RENAME CONSTRAINT t_a_key TO k",
						"ALTER TABLE t DROP CONSTRAINT k")
					.after(T)
					.undoneBy("ALTER TABLE t ADD CONSTRAINT k UNIQUE (a)",
							"ALTER TABLE t RENAME CONSTRAINT k TO t_a_key", "ALTER TABLE t DROP CONSTRAINT t_a_key"));
	}

}
