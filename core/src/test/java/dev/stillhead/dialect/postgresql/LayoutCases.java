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
 * How new tables keep their rows.
 */
final class LayoutCases {

	private static final String REST = "CREATE TABLE s_rest PARTITION OF s DEFAULT";

	private LayoutCases() {
	}

	static Stream<OperationCase> all() {
		return Stream.concat(options(), partitions());
	}

	private static Stream<OperationCase> options() {
		String filled = """
				CREATE TABLE t (
				    a text
				) WITH (fillfactor = 70)""";
		return Stream.of(
				says("a table with options",
						(op) -> op.createTable("t", column("a", text()), tableOption("fillfactor", 70),
								tableOption("autovacuum_enabled", false), unlogged()),
						"""
								CREATE UNLOGGED TABLE t (
								    a text
								) WITH (autovacuum_enabled = false, fillfactor = 70)""")
					.undoneBy("DROP TABLE t"),
				says("a table with options dropped by its definition",
						(op) -> op.dropTable("t", column("a", text()), tableOption("fillfactor", 70)), "DROP TABLE t")
					.after(filled)
					.undoneBy(filled),
				says("a table with options that an earlier call describes", (op) -> {
					op.createTable("t", column("a", text()));
					op.alterTable("t", setTableOption("fillfactor", 70).wasNone());
					op.dropTable("t");
				}, filled.replace(" WITH (fillfactor = 70)", ""), "ALTER TABLE t SET (fillfactor = 70)", "DROP TABLE t")
					.undoneBy(filled, "ALTER TABLE t RESET (fillfactor)", "DROP TABLE t"));
	}

	private static Stream<OperationCase> partitions() {
		String partitioned = """
				CREATE TABLE s (
				    made timestamptz,
				    n integer
				) PARTITION BY\s""";
		return Stream.of(says("a table parted by ranges", (op) -> {
			op.createTable("s", column("made", timestamptz()), column("n", integer()), partitionByRange("made", "n"));
			op.execute(sql(REST).undoneBy("DROP TABLE s_rest"));
		}, partitioned + "RANGE (made, n)", REST).undoneBy("DROP TABLE s_rest", "DROP TABLE s"),
				says("a table parted by a range of an operator class",
						(op) -> op.createTable("s", column("made", timestamptz()), column("n", integer()),
								partitionByRange(key("n").opclass("int4_ops"))),
						partitioned + "RANGE (n int4_ops)")
					.undoneBy("DROP TABLE s"),
				says("a table parted by a list",
						(op) -> op.createTable("s", column("made", timestamptz()), column("n", integer()),
								partitionByList("n")),
						partitioned + "LIST (n)")
					.undoneBy("DROP TABLE s"),
				says("a table parted by a list of an expression",
						(op) -> op.createTable("s", column("made", timestamptz()), column("n", integer()),
								partitionByList(key(sql("n::text")).collate("C"))),
						partitioned + "LIST ((n::text) COLLATE \"C\")")
					.undoneBy("DROP TABLE s"),
				says("a table parted by hashes",
						(op) -> op.createTable("s", column("made", timestamptz()), column("n", integer()),
								partitionByHash("n", "made")),
						partitioned + "HASH (n, made)")
					.undoneBy("DROP TABLE s"));
	}

}
