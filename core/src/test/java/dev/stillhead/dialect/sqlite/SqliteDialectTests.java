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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.Dialects;
import dev.stillhead.dialect.NotKnownBeforeItRunsException;
import dev.stillhead.dialect.UnknownDatabaseException;
import dev.stillhead.dialect.UnsupportedOperationOnDatabaseException;
import dev.stillhead.operation.Operations;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.SqlStatement;

import static dev.stillhead.operation.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The SQL of the operations that need no look at the database, as text; that SQLite takes
 * it is shown by {@link SqliteDialectIntegrationTests}.
 */
class SqliteDialectTests {

	@ParameterizedTest
	@MethodSource("dev.stillhead.dialect.sqlite.StatementCases#all")
	void renders(Consumer<Operations> revision, List<String> statements) {
		assertThat(render(revision)).extracting(SqlStatement::text).isEqualTo(statements);
	}

	static Stream<Arguments> refused() {
		return Stream.of(no((op) -> op.createTable("empty"), "at least one column"),
				no((op) -> op.createTable("habits.t", column("a", text())), "no schemas"),
				no((op) -> op.createTable("t", column("a", array(text()))), "no arrays"),
				no((op) -> op.createTable("t", column("a", timestamp()).defaultTo(sql("now()"))), "CURRENT_TIMESTAMP"),
				no((op) -> op.createTable("t", column("a", text()).defaultTo(sql("'x'::text"))), "::text"),
				no((op) -> op.createTable("t", column("a", bigint()).identity()), "by its primary key"),
				no((op) -> op.createTable("t", column("a", bigint()).identity().startWith(100).primaryKey()),
						"from 1 on, one by one"),
				no((op) -> op.addColumn("t", column("a", bigint()).identity().incrementBy(5).primaryKey()),
						"into sqlite_sequence"),
				no((op) -> op.alterColumn("t", "a", addIdentity().maxValue(9)), "from 1 on"),
				no((op) -> op.alterColumn("t", "a", setIdentity(setIncrement(10).was(1))), "from 1 on"),
				no((op) -> op.alterColumn("t", "a", setIdentity(restartWith(10))), "into sqlite_sequence"),
				no((op) -> op.createTable("t", column("a", text()), unique("a").deferrable()), "with each statement"),
				no((op) -> op.createTable("t", column("a", text()), unique("a").nullsNotDistinct()), "two nulls"),
				no((op) -> op.createTable("t", column("a", text()), column("b", text()), unique("a").include("b")),
						"no other columns"),
				no((op) -> op.addConstraint("t", check("a > 1").notValid()), "all rows against a check"),
				no((op) -> op.addConstraint("t", foreignKey("a", "b").references("u").matchFull()), "MATCH FULL"),
				no((op) -> op.addConstraint("t", check("a > 1").notEnforced()), "checks every check"),
				no((op) -> op.addConstraint("t", foreignKey("a").references("u").notEnforced()), "not enforced"),
				no((op) -> op.addConstraint("t", foreignKey("a").references("u").onDelete(SET_NULL, "a")),
						"all columns of a key"),
				no((op) -> op.createIndex("t", index("a").using("gin")), "gin"),
				no((op) -> op.createIndex("t", index("a").with("fillfactor", 70)), "storage"),
				no((op) -> op.createIndex("t", index(key("a").nullsLast())), "nulls first"),
				no((op) -> op.createIndex("t", index(key("a").opclass("x"))), "operator classes"),
				no((op) -> op.createFunction("f()", "CREATE FUNCTION f()"), "no functions"),
				no((op) -> op.createSchema("s"), "no schemas"), no((op) -> op.createExtension("x"), "no extensions"),
				no((op) -> op.createMaterializedView("v", "SELECT 1"), "no materialized views"),
				no((op) -> op.alterTable("t", setSchema("s")), "no schemas"),
				no((op) -> op.alterColumn("t", "a", setType(array(text()))), "no arrays"));
	}

	static Stream<Arguments> notInStrictTables() {
		return Stream
			.of(varchar(20), character(3), bool(), smallint(), bigint(), doublePrecision(), numeric(9, 2), date(),
					time(), timestamp(), timestamptz(), uuid(), userType("money"))
			.map((type) -> no(
					(op) -> op.createTable("t", column("c", text()), column("a", type), tableOption("strict", true)),
					"the column a cannot be"));
	}

	@Test
	void takesForStrictTablesWhatSqliteDoes() {
		assertThat(render((op) -> op.createTable("t", column("id", bigint()).identity().primaryKey(),
				column("a", integer()), column("b", real()), column("c", text()), column("d", bytes()),
				column("e", userType("any")), column("f", jsonb()), column("g", interval()),
				column("h", enumType("mood", "sad")), tableOption("strict", true))))
			.hasSize(1);
		assertThatExceptionOfType(UnsupportedOperationOnDatabaseException.class)
			.isThrownBy(() -> new SqliteDialect(new DatabaseProduct("SQLite", 3, 36)).render(
					LiveSqlite.recorder((op) -> op.createTable("t", column("a", text()), tableOption("strict", true)))
						.upgrade()
						.get(0)))
			.withMessageContaining("a strict table needs SQLite 3.37, and this is SQLite 3.36");
	}

	private static Arguments no(Consumer<Operations> revision, String message) {
		return arguments(revision, message);
	}

	@ParameterizedTest
	@MethodSource({ "refused", "notInStrictTables" })
	void refusesWhenPlanned(Consumer<Operations> revision, String message) {
		assertThatExceptionOfType(UnsupportedOperationOnDatabaseException.class).isThrownBy(() -> render(revision))
			.withMessageContaining(message)
			.withMessageContaining("nothing was run");
	}

	@Test
	void cannotPrintWhatDependsOnTheTable() {
		assertThatExceptionOfType(NotKnownBeforeItRunsException.class)
			.isThrownBy(() -> render((op) -> op.alterColumn("t", "a", setNotNull(), setDefault("x"))))
			.withMessageContaining(
					"ALTER TABLE t\n    ALTER COLUMN a SET NOT NULL,\n    ALTER COLUMN a SET DEFAULT 'x'");
	}

	@Test
	void isFoundByProduct() {
		Dialect dialect = Dialects.of(new DatabaseProduct("SQLite", 3, 53));
		assertThat(dialect.name()).isEqualTo("sqlite");
		assertThatExceptionOfType(UnknownDatabaseException.class)
			.isThrownBy(() -> Dialects.of(new DatabaseProduct("SQLite", 3, 34)));
	}

	static List<SqlStatement> render(Consumer<Operations> revision) {
		SqliteDialect dialect = new SqliteDialect(LiveSqlite.PRODUCT);
		return LiveSqlite.recorder(revision)
			.upgrade()
			.stream()
			.flatMap((operation) -> dialect.render(operation).stream())
			.toList();
	}

}
