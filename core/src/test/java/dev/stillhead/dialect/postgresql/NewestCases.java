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

import dev.stillhead.schema.DatabaseProduct;

import static dev.stillhead.dialect.postgresql.OperationCase.says;
import static dev.stillhead.operation.Ddl.*;

/**
 * What PostgreSQL has from 18 on.
 */
final class NewestCases {

	static final DatabaseProduct DATABASE = new DatabaseProduct("PostgreSQL", 18, 0);

	private static final String T = "CREATE TABLE t (id integer PRIMARY KEY, a integer, t_id integer)";

	private NewestCases() {
	}

	static Stream<OperationCase> all() {
		return Stream.of(virtual(), notEnforced()).flatMap((cases) -> cases).map((operation) -> operation.on(DATABASE));
	}

	private static Stream<OperationCase> virtual() {
		return Stream.of(
				says("a table with a virtual column",
						(op) -> op.createTable("t", column("a", integer()),
								column("b", integer()).generatedVirtuallyAs("a * 2").comment("Twice"),
								column("c", integer()).generatedAs("a + 1")),
						"""
								CREATE TABLE t (
								    a integer,
								    b integer GENERATED ALWAYS AS (a * 2) VIRTUAL,
								    c integer GENERATED ALWAYS AS (a + 1) STORED
								)""", "COMMENT ON COLUMN t.b IS 'Twice'")
					.undoneBy("DROP TABLE t"),
				says("a virtual column",
						(op) -> op.addColumn("t", column("b", integer()).notNull().generatedVirtuallyAs("id + 1")),
						"ALTER TABLE t ADD COLUMN b integer GENERATED ALWAYS AS (id + 1) VIRTUAL NOT NULL")
					.after(T)
					.undoneBy("ALTER TABLE t DROP COLUMN b"),
				says("a virtual column that goes",
						(op) -> op.dropColumn("v", column("b", integer()).generatedVirtuallyAs("a * 2")),
						"ALTER TABLE v DROP COLUMN b")
					.after("CREATE TABLE v (a integer, b integer GENERATED ALWAYS AS (a * 2) VIRTUAL)")
					.undoneBy("ALTER TABLE v ADD COLUMN b integer GENERATED ALWAYS AS (a * 2) VIRTUAL"));
	}

	private static Stream<OperationCase> notEnforced() {
		return Stream.of(
				says("a table with constraints that are not enforced",
						(op) -> op.createTable("u", column("t_id", integer()),
								check("t_id > 0").notEnforced().named("positive"),
								foreignKey("t_id").references("t", "id").onDelete(CASCADE).notEnforced()),
						"""
								CREATE TABLE u (
								    t_id integer,
								    CONSTRAINT positive CHECK (t_id > 0) NOT ENFORCED,
								    CONSTRAINT u_t_id_fkey FOREIGN KEY (t_id) REFERENCES t (id) ON DELETE CASCADE NOT ENFORCED
								)""")
					.after(T)
					.undoneBy("DROP TABLE u"),
				says("a check that is not enforced",
						(op) -> op.addConstraint("t", check("a > 1000").notEnforced().named("great")),
						"ALTER TABLE t ADD CONSTRAINT great CHECK (a > 1000) NOT ENFORCED")
					.after(T)
					.undoneBy("ALTER TABLE t DROP CONSTRAINT great"),
				says("a foreign key that is not enforced",
						(op) -> op.addConstraint("t", foreignKey("t_id").references("t", "id").notEnforced()),
						"ALTER TABLE t ADD CONSTRAINT t_t_id_fkey FOREIGN KEY (t_id) REFERENCES t (id) NOT ENFORCED")
					.after(T)
					.undoneBy("ALTER TABLE t DROP CONSTRAINT t_t_id_fkey"),
				says("constraints that are not enforced go", (op) -> {
					op.dropConstraint("t", check("a > 1000").notEnforced().named("great"));
					op.dropConstraint("t", foreignKey("t_id").references("t", "id").notEnforced().named("self"));
				}, "ALTER TABLE t DROP CONSTRAINT great", "ALTER TABLE t DROP CONSTRAINT self")
					.after(T + "; ALTER TABLE t ADD CONSTRAINT great CHECK (a > 1000) NOT ENFORCED;"
							+ " ALTER TABLE t ADD CONSTRAINT self FOREIGN KEY (t_id) REFERENCES t (id) NOT ENFORCED")
					.undoneBy("ALTER TABLE t ADD CONSTRAINT self FOREIGN KEY (t_id) REFERENCES t (id) NOT ENFORCED",
							"ALTER TABLE t ADD CONSTRAINT great CHECK (a > 1000) NOT ENFORCED"));
	}

}
