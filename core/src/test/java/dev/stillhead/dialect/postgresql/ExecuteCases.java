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

import java.util.List;
import java.util.stream.Stream;

import dev.stillhead.operation.DialectOperation;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.SourceLocation;

import static dev.stillhead.dialect.postgresql.OperationCase.says;
import static dev.stillhead.operation.Ddl.*;

/**
 * Free SQL, what leaves the transaction, what an earlier call has said, and operations of
 * somebody else.
 */
final class ExecuteCases {

	private ExecuteCases() {
	}

	static Stream<OperationCase> all() {
		return Stream.concat(said(), saidBefore());
	}

	private static Stream<OperationCase> said() {
		return Stream.of(
				says("statements", (op) -> op.execute("CREATE TABLE a (x text); INSERT INTO a VALUES (';')"),
						"CREATE TABLE a (x text)", "INSERT INTO a VALUES (';')"),
				says("statements with a way back",
						(op) -> op.execute(sql("CREATE VIEW one AS SELECT 1 AS n").undoneBy("DROP VIEW one;")),
						"CREATE VIEW one AS SELECT 1 AS n")
					.undoneBy("DROP VIEW one"),
				says("statements that need no way back", (op) -> op.execute(sql("SELECT 1").needsNoUndo()), "SELECT 1")
					.undoneBy(),
				says("an index outside the transaction",
						(op) -> op.outsideTransaction((o) -> o.createIndex("t", index("a").concurrently())),
						"CREATE INDEX CONCURRENTLY t_a_idx ON t (a)")
					.after("CREATE TABLE t (a text)")
					.undoneBy("DROP INDEX CONCURRENTLY t_a_idx"),
				says("somebody else's operation", (op) -> op.execute(new SetStatistics(SourceLocation.of("?"), 500)),
						"ALTER TABLE t ALTER COLUMN a SET STATISTICS 500")
					.after("CREATE TABLE t (a text)")
					.undoneBy("ALTER TABLE t ALTER COLUMN a SET STATISTICS -1"));
	}

	private static Stream<OperationCase> saidBefore() {
		return Stream.of(says("a drop that an earlier call describes", (op) -> {
			op.addColumn("t", column("b", integer()).unique());
			op.createIndex("t", index("a"));
			op.dropIndex("t", "t_a_idx");
			op.dropColumn("t", "b");
		}, "ALTER TABLE t ADD COLUMN b integer CONSTRAINT t_b_key UNIQUE", "CREATE INDEX t_a_idx ON t (a)",
				"DROP INDEX t_a_idx", "ALTER TABLE t DROP COLUMN b")
			.after("CREATE TABLE t (a text)")
			.undoneBy("ALTER TABLE t ADD COLUMN b integer CONSTRAINT t_b_key UNIQUE", "CREATE INDEX t_a_idx ON t (a)",
					"DROP INDEX t_a_idx", "ALTER TABLE t DROP COLUMN b"),
				says("a table that is made, extended and dropped", (op) -> {
					op.createTable("t", column("a", integer()).primaryKey());
					op.addColumn("t", column("b", text()).notNull());
					op.createIndex("t", index("b"));
					op.dropTable("t");
				}, """
						CREATE TABLE t (
						    a integer NOT NULL,
						    CONSTRAINT t_pkey PRIMARY KEY (a)
						)""", "ALTER TABLE t ADD COLUMN b text NOT NULL", "CREATE INDEX t_b_idx ON t (b)",
						"DROP TABLE t")
					.undoneBy("""
							CREATE TABLE t (
							    a integer NOT NULL,
							    b text NOT NULL,
							    CONSTRAINT t_pkey PRIMARY KEY (a)
							)""", "CREATE INDEX t_b_idx ON t (b)", "DROP INDEX t_b_idx", "ALTER TABLE t DROP COLUMN b",
							"DROP TABLE t"));
	}

	private record SetStatistics(SourceLocation location, int target) implements DialectOperation {

		@Override
		public DialectOperation at(SourceLocation line) {
			return new SetStatistics(line, this.target);
		}

		@Override
		public List<String> statements(DatabaseProduct database) {
			return List.of("ALTER TABLE t ALTER COLUMN a SET STATISTICS " + this.target);
		}

		@Override
		public List<MigrateOperation> reverse() {
			return List.of(new SetStatistics(this.location, -1));
		}

	}

}
