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
 * Enums, views, functions, triggers, schemas, extensions.
 */
final class ObjectCases {

	private static final String F = "CREATE FUNCTION f(n integer) RETURNS integer LANGUAGE sql AS $$ SELECT n; $$";

	private static final String TRIGGER = "CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()";

	private ObjectCases() {
	}

	static Stream<OperationCase> all() {
		return Stream.of(enums(), views(), materializedViews(), functions(), triggers(), others())
			.flatMap((cases) -> cases);
	}

	private static Stream<OperationCase> enums() {
		String mood = "CREATE TYPE mood AS ENUM ('sad', 'ok')";
		return Stream.of(
				says("an enum", (op) -> op.createEnum(enumType("s.Mood", "it's", "ok")),
						"CREATE TYPE s.\"Mood\" AS ENUM ('it''s', 'ok')")
					.after("CREATE SCHEMA s")
					.undoneBy("DROP TYPE s.\"Mood\""),
				says("an enum dropped by its definition", (op) -> op.dropEnum(enumType("mood", "sad", "ok")),
						"DROP TYPE mood")
					.after(mood)
					.undoneBy(mood),
				says("an enum dropped by its name", (op) -> op.dropEnum("mood"), "DROP TYPE mood").after(mood),
				says("an enum dropped if it is there", (op) -> op.ifExists().dropEnum("mood"),
						"DROP TYPE IF EXISTS mood"),
				says("an enum that an earlier call describes", (op) -> {
					op.createEnum(enumType("mood", "sad", "ok"));
					op.dropEnum("mood");
				}, mood, "DROP TYPE mood").undoneBy(mood, "DROP TYPE mood"),
				says("a value", (op) -> op.addEnumValue("mood", "happy"), "ALTER TYPE mood ADD VALUE 'happy'")
					.after(mood),
				says("a value before another", (op) -> op.addEnumValue("mood", "so so", before("ok")),
						"ALTER TYPE mood ADD VALUE 'so so' BEFORE 'ok'")
					.after(mood),
				says("a value after another if it is missing",
						(op) -> op.ifNotExists().addEnumValue("mood", "so so", after("sad")),
						"ALTER TYPE mood ADD VALUE IF NOT EXISTS 'so so' AFTER 'sad'")
					.after(mood),
				says("a value renamed", (op) -> op.renameEnumValue("mood", "ok", "fine"),
						"ALTER TYPE mood RENAME VALUE 'ok' TO 'fine'")
					.after(mood)
					.undoneBy("ALTER TYPE mood RENAME VALUE 'fine' TO 'ok'"));
	}

	private static Stream<OperationCase> views() {
		return Stream.of(
				says("a view", (op) -> op.createView("s.v", "SELECT 1 AS n;"), "CREATE VIEW s.v AS\nSELECT 1 AS n")
					.after("CREATE SCHEMA s")
					.undoneBy("DROP VIEW s.v"),
				says("a view replaced", (op) -> op.replaceView("v", "SELECT 2 AS n", "SELECT 1 AS n"),
						"CREATE OR REPLACE VIEW v AS\nSELECT 2 AS n")
					.after("CREATE VIEW v AS SELECT 1 AS n")
					.undoneBy("CREATE OR REPLACE VIEW v AS\nSELECT 1 AS n"),
				says("a view dropped by its definition", (op) -> op.dropView("v", "SELECT 1 AS n"), "DROP VIEW v")
					.after("CREATE VIEW v AS SELECT 1 AS n")
					.undoneBy("CREATE VIEW v AS\nSELECT 1 AS n"),
				says("a view dropped by its name", (op) -> op.dropView("v"), "DROP VIEW v")
					.after("CREATE VIEW v AS SELECT 1 AS n"),
				says("a view dropped if it is there", (op) -> op.ifExists().dropView("v"), "DROP VIEW IF EXISTS v"),
				says("a view that an earlier call describes", (op) -> {
					op.createView("v", "SELECT 1 AS n");
					op.dropView("v");
				}, "CREATE VIEW v AS\nSELECT 1 AS n", "DROP VIEW v").undoneBy("CREATE VIEW v AS\nSELECT 1 AS n",
						"DROP VIEW v"));
	}

	private static Stream<OperationCase> materializedViews() {
		return Stream.of(
				says("a materialized view", (op) -> op.createMaterializedView("v", "SELECT 1 AS n"),
						"CREATE MATERIALIZED VIEW v AS\nSELECT 1 AS n")
					.undoneBy("DROP MATERIALIZED VIEW v"),
				says("a materialized view dropped by its definition",
						(op) -> op.dropMaterializedView("v", "SELECT 1 AS n"), "DROP MATERIALIZED VIEW v")
					.after("CREATE MATERIALIZED VIEW v AS SELECT 1 AS n")
					.undoneBy("CREATE MATERIALIZED VIEW v AS\nSELECT 1 AS n"),
				says("a materialized view dropped by its name", (op) -> op.dropMaterializedView("v"),
						"DROP MATERIALIZED VIEW v")
					.after("CREATE MATERIALIZED VIEW v AS SELECT 1 AS n"));
	}

	private static Stream<OperationCase> functions() {
		String other = F.replace("SELECT n", "SELECT n + 1");
		return Stream.of(
				says("a function", (op) -> op.createFunction("f(integer)", F + ";\n"), F)
					.undoneBy("DROP FUNCTION f(integer)"),
				says("a function replaced", (op) -> op.replaceFunction("f(integer)", other, F),
						other.replace("CREATE", "CREATE OR REPLACE"))
					.after(F)
					.undoneBy(F.replace("CREATE", "CREATE OR REPLACE")),
				says("a function replaced that says so itself",
						(op) -> op.replaceFunction("f(integer)", other.replace("CREATE", "create or\nreplace"), F),
						other.replace("CREATE", "CREATE OR REPLACE"))
					.after(F)
					.undoneBy(F.replace("CREATE", "CREATE OR REPLACE")),
				says("a function dropped by its definition", (op) -> op.dropFunction("f(integer)", F),
						"DROP FUNCTION f(integer)")
					.after(F)
					.undoneBy(F),
				says("a function dropped by its signature", (op) -> op.dropFunction("f(integer)"),
						"DROP FUNCTION f(integer)")
					.after(F),
				says("a function dropped if it is there", (op) -> op.ifExists().dropFunction("f(integer)"),
						"DROP FUNCTION IF EXISTS f(integer)"),
				says("a function that an earlier call describes", (op) -> {
					op.createFunction("f(integer)", F);
					op.replaceFunction("f(integer)", other, F);
					op.dropFunction("f(integer)");
				}, F, other.replace("CREATE", "CREATE OR REPLACE"), "DROP FUNCTION f(integer)").undoneBy(other,
						F.replace("CREATE", "CREATE OR REPLACE"), "DROP FUNCTION f(integer)"));
	}

	private static Stream<OperationCase> triggers() {
		return Stream.of(
				says("a trigger", (op) -> op.createTrigger("t", "g", TRIGGER), TRIGGER).after("CREATE TABLE t ()")
					.undoneBy("DROP TRIGGER g ON t"),
				says("a trigger dropped by its definition", (op) -> op.dropTrigger("t", "g", TRIGGER),
						"DROP TRIGGER g ON t")
					.after("CREATE TABLE t (); " + TRIGGER)
					.undoneBy(TRIGGER),
				says("a trigger dropped by its name", (op) -> op.dropTrigger("t", "g"), "DROP TRIGGER g ON t")
					.after("CREATE TABLE t (); " + TRIGGER),
				says("a trigger dropped if it is there", (op) -> op.ifExists().dropTrigger("s.t", "G"),
						"DROP TRIGGER IF EXISTS \"G\" ON s.t")
					.after("CREATE SCHEMA s; CREATE TABLE s.t ()"),
				says("a trigger that an earlier call describes", (op) -> {
					op.createTrigger("t", "g", TRIGGER);
					op.dropTrigger("t", "g");
				}, TRIGGER, "DROP TRIGGER g ON t").after("CREATE TABLE t ()").undoneBy(TRIGGER, "DROP TRIGGER g ON t"));
	}

	private static Stream<OperationCase> others() {
		return Stream.of(
				says("a schema", (op) -> op.createSchema("Habits"), "CREATE SCHEMA \"Habits\"")
					.undoneBy("DROP SCHEMA \"Habits\""),
				says("a schema if it is missing", (op) -> op.ifNotExists().createSchema("s"),
						"CREATE SCHEMA IF NOT EXISTS s"),
				says("a schema dropped", (op) -> op.dropSchema("s"), "DROP SCHEMA s").after("CREATE SCHEMA s")
					.undoneBy("CREATE SCHEMA s"),
				says("a schema dropped if it is there", (op) -> op.ifExists().dropSchema("s"),
						"DROP SCHEMA IF EXISTS s"),
				says("an extension", (op) -> op.createExtension("uuid-ossp"), "CREATE EXTENSION \"uuid-ossp\"")
					.undoneBy("DROP EXTENSION \"uuid-ossp\""),
				says("an extension if it is missing", (op) -> op.ifNotExists().createExtension("citext"),
						"CREATE EXTENSION IF NOT EXISTS citext"),
				says("an extension dropped", (op) -> op.dropExtension("citext"), "DROP EXTENSION citext")
					.after("CREATE EXTENSION citext")
					.undoneBy("CREATE EXTENSION citext"),
				says("an extension dropped if it is there", (op) -> op.ifExists().dropExtension("citext"),
						"DROP EXTENSION IF EXISTS citext"));
	}

}
