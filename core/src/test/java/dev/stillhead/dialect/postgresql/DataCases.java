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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

import dev.stillhead.schema.Identity;

import static dev.stillhead.dialect.postgresql.OperationCase.says;
import static dev.stillhead.operation.Ddl.*;

/**
 * Rows, and types of rows that are there.
 */
final class DataCases {

	private DataCases() {
	}

	static Stream<OperationCase> all() {
		return Stream.concat(rows(), enums());
	}

	private static Stream<OperationCase> rows() {
		return Stream.of(says("rows", (op) -> op
			.bulkInsert("s.t", columns("a", "B"), row("it's", 1), row(null, new BigDecimal("1E2"))), """
					INSERT INTO s.t (a, "B") VALUES
					    ('it''s', 1),
					    (NULL, 100)""").after("CREATE SCHEMA s; CREATE TABLE s.t (a text, \"B\" numeric)"), says(
					"values of all kinds",
					(op) -> op.bulkInsert("t", columns("a", "b", "c", "d", "e", "f", "g"),
							row(true, UUID.fromString("8c1f0000-0000-0000-0000-000000000001"), LocalDate.of(2026, 1, 2),
									Instant.parse("2026-01-02T03:04:05Z"), new byte[] { 1, (byte) 0xFF },
									Identity.ALWAYS, sql("now()")),
							row(false, null, null, null, new byte[0], null, 1.5)),
					"""
							INSERT INTO t (a, b, c, d, e, f, g) VALUES
							    (true, '8c1f0000-0000-0000-0000-000000000001', '2026-01-02', '2026-01-02T03:04:05Z', E'\\\\x01ff'::bytea, 'ALWAYS', now()),
							    (false, NULL, NULL, NULL, E'\\\\x'::bytea, NULL, 1.5)""")
				.after("CREATE DOMAIN anything AS text; CREATE TABLE t (a boolean, b uuid, c date, d timestamptz, e bytea, f text, g anything)"),
				says("rows that go with their table", (op) -> {
					op.createTable("t", column("a", integer()));
					op.bulkInsert("t", columns("a"), row(1));
					op.renameColumn("t", "a", "b");
				}, """
						CREATE TABLE t (
						    a integer
						)""", """
						INSERT INTO t (a) VALUES
						    (1)""", "ALTER TABLE t RENAME COLUMN a TO b").undoneBy("ALTER TABLE t RENAME COLUMN b TO a",
						"DROP TABLE t"));
	}

	private static Stream<OperationCase> enums() {
		return Stream.of(says("an enum without a value",
				(op) -> op.replaceEnum(enumType("s.mood", "ok", "happy"), ref("s.t", "Mood"), ref("s.u", "m")),
				"ALTER TYPE s.mood RENAME TO mood_replaced", "CREATE TYPE s.mood AS ENUM ('ok', 'happy')",
				retyping("s.t", "Mood", "\"Mood\""), retyping("s.u", "m", "m"), "DROP TYPE s.mood_replaced")
			.after("""
					CREATE SCHEMA s;
					CREATE TYPE s.mood AS ENUM ('sad', 'ok');
					CREATE TABLE s.t ("Mood" s.mood NOT NULL DEFAULT 'ok');
					CREATE INDEX ON s.t ("Mood");
					INSERT INTO s.t VALUES (DEFAULT);
					CREATE TABLE s.u (m s.mood[] DEFAULT '{ok}');
					INSERT INTO s.u VALUES (DEFAULT), (NULL)"""));
	}

	private static String retyping(String table, String column, String quoted) {
		return """
				DO $do$
				DECLARE
				    formerly text;
				    array_of text;
				BEGIN
				    SELECT pg_get_expr(adbin, adrelid), CASE WHEN typcategory = 'A' THEN '[]' ELSE '' END
				    INTO formerly, array_of
				    FROM pg_attribute JOIN pg_type t ON t.oid = atttypid
				    LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
				    WHERE attrelid = '%1$s'::regclass AND attname = '%2$s';
				    IF formerly IS NOT NULL THEN
				        ALTER TABLE %1$s ALTER COLUMN %3$s DROP DEFAULT;
				    END IF;
				    EXECUTE 'ALTER TABLE %1$s ALTER COLUMN %3$s TYPE s.mood' || array_of
				        || ' USING %3$s::text' || array_of || '::s.mood' || array_of;
				    IF formerly IS NOT NULL THEN
				        EXECUTE 'ALTER TABLE %1$s ALTER COLUMN %3$s SET DEFAULT '
				            || replace(formerly, 's.mood_replaced'::regtype::text, 's.mood'::regtype::text);
				    END IF;
				END $do$""".formatted(table, column, quoted);
	}

}
