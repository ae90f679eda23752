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

import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.Dialects;
import dev.stillhead.dialect.LiveWorkHasNoSqlException;
import dev.stillhead.dialect.UnknownDatabaseException;
import dev.stillhead.dialect.UnsupportedOperationOnDatabaseException;
import dev.stillhead.operation.IrreversibleOperationException;
import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRecorder;
import dev.stillhead.operation.OperationRefusedException;
import dev.stillhead.operation.Operations;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlTextException;
import dev.stillhead.sql.StatementTrait;

import static dev.stillhead.operation.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The SQL of every operation, as text. That PostgreSQL takes it is shown elsewhere.
 */
class PostgresqlDialectTests {

	@ParameterizedTest
	@MethodSource({ "dev.stillhead.dialect.postgresql.OperationCases#all",
			"dev.stillhead.dialect.postgresql.NewestCases#all" })
	void rendersOperations(OperationCase operation) {
		assertThat(operation.upgradeStatements()).extracting(SqlStatement::text)
			.containsExactlyElementsOf(operation.sql());
	}

	@ParameterizedTest
	@MethodSource({ "dev.stillhead.dialect.postgresql.OperationCases#reversible",
			"dev.stillhead.dialect.postgresql.NewestCases#all" })
	void rendersReverses(OperationCase operation) {
		assertThat(operation.downgradeStatements()).extracting(SqlStatement::text)
			.containsExactlyElementsOf(operation.reverse());
	}

	@ParameterizedTest
	@MethodSource("dev.stillhead.dialect.postgresql.OperationCases#irreversible")
	void refusesReversesThatLackAFact(OperationCase operation) {
		assertThatExceptionOfType(IrreversibleOperationException.class).isThrownBy(operation::downgradeStatements);
	}

	@Test
	void attributesStatementsToTheLineOfTheCall() {
		SqlStatement statement = render(17, (op) -> op.createTable("t")).get(0);
		assertThat(statement.location().toString()).matches("PostgresqlDialectTests.java:\\d+");
		assertThat(statement.positions().locate(5)).isEqualTo(statement.location());
	}

	@Test
	void tellsWhatStatementsNeed() {
		assertThat(render(17, (op) -> op.createIndex("t", index("a").concurrently())).get(0).traits())
			.isEqualTo(EnumSet.of(StatementTrait.CONCURRENTLY, StatementTrait.OUTSIDE_TRANSACTION));
		assertThat(render(17, (op) -> op.execute("ALTER TYPE mood ADD VALUE 'x'")).get(0).traits())
			.containsExactly(StatementTrait.ADDS_ENUM_VALUE);
	}

	@Test
	void refusesNamesThatTheServerWouldCutOff() {
		String name = "ä".repeat(32);
		assertThatExceptionOfType(UnsupportedOperationOnDatabaseException.class)
			.isThrownBy(() -> render(17, (op) -> op.createTable(name)))
			.withMessageContaining("64 bytes")
			.satisfies((ex) -> assertThat(ex.location().source()).isEqualTo("PostgresqlDialectTests.java"));
		assertThatExceptionOfType(UnsupportedOperationOnDatabaseException.class)
			.isThrownBy(() -> render(17, (op) -> op.createEnum(enumType("mood", name))));
		tooLong((op) -> op.createSequence(sequence(name)));
		tooLong((op) -> op.createSequence(sequence("s").ownedBy("t", name)));
		tooLong((op) -> op.alterSequence("s", setOwner(name, "c")));
		tooLong((op) -> op.createDomain("d", text(), check("VALUE <> ''").named(name)));
		tooLong((op) -> op.alterDomain("d", dropCheck(name)));
		tooLong((op) -> op.addConstraint("t", exclude(key("a").with("=")).named(name)));
		tooLong((op) -> op.alterTable("t", setSchema(name)));
		tooLong((op) -> op.bulkInsert("t", columns(name), row(1)));
		tooLong((op) -> op.replaceEnum(enumType("e", "a"), ref("t", name)));
		tooLong((op) -> op.createTrigger("t", name,
				"CREATE TRIGGER " + name + " BEFORE UPDATE ON t EXECUTE FUNCTION f()"));
		tooLong((op) -> op.renameColumn("t", "a", name));
		assertThat(render(17, (op) -> op.createTable(name.substring(1) + "a"))).hasSize(1);
	}

	private static void tooLong(Consumer<Operations> upgrade) {
		assertThatExceptionOfType(UnsupportedOperationOnDatabaseException.class).isThrownBy(() -> render(17, upgrade))
			.withMessageContaining("64 bytes");
	}

	@Test
	void refusesWhatTheVersionDoesNotHave() {
		assertThatExceptionOfType(UnsupportedOperationOnDatabaseException.class)
			.isThrownBy(() -> render(14, (op) -> op.createIndex("t", index("a").nullsNotDistinct())))
			.withMessageContaining("PostgreSQL 15");
		assertThatExceptionOfType(UnsupportedOperationOnDatabaseException.class).isThrownBy(
				() -> render(14, (op) -> op.createTable("t", column("a", text()), unique("a").nullsNotDistinct())));
		needs(15, (op) -> op.addConstraint("t", foreignKey("a", "b").references("u").onDelete(SET_NULL, "b")));
		needs(18, (op) -> op.addColumn("t", column("b", integer()).generatedVirtuallyAs("a * 2")));
		needs(18, (op) -> op.createTable("t", column("b", integer()).generatedVirtuallyAs("1")));
		needs(18, (op) -> op.addConstraint("t", check("a > 0").notEnforced()));
		needs(18, (op) -> op.addConstraint("t", foreignKey("a").references("u").notEnforced()));
	}

	private static void needs(int version, Consumer<Operations> upgrade) {
		assertThatExceptionOfType(UnsupportedOperationOnDatabaseException.class)
			.isThrownBy(() -> render(version - 1, upgrade))
			.withMessageContaining("needs PostgreSQL " + version);
		assertThat(render(version, upgrade)).isNotEmpty();
	}

	@Test
	void rendersWhatOnlyTheNewestHas() {
		assertThat(render(18, (op) -> {
			op.createTable("t", column("a", integer()), column("b", integer()).generatedVirtuallyAs("a * 2"),
					check("a > 0").notEnforced());
			op.addConstraint("t", foreignKey("a").references("u", "id").notValid().notEnforced());
		})).extracting(SqlStatement::text).containsExactly("""
				CREATE TABLE t (
				    a integer,
				    b integer GENERATED ALWAYS AS (a * 2) VIRTUAL,
				    CONSTRAINT t_check CHECK (a > 0) NOT ENFORCED
				)""", "ALTER TABLE t ADD CONSTRAINT t_a_fkey FOREIGN KEY (a) REFERENCES u (id) NOT ENFORCED");
	}

	@Test
	void refusesWhatOnlyOtherDatabasesOrNewColumnsHave() {
		refused((op) -> op.alterColumn("t", "a", setType(userType("serial"))), "serial is no type of PostgreSQL",
				"addIdentityByDefault()");
		refused((op) -> op.createTable("t", column("a", text()), tableOption("strict", true)),
				"a table of PostgreSQL cannot be strict", "isSqlite()");
		refused((op) -> op.createTable("t", column("a", text()), tableOption("without_rowid", true)),
				"a table of PostgreSQL cannot be without_rowid", "isSqlite()");
	}

	private static void refused(Consumer<Operations> upgrade, String problem, String remedy) {
		assertThatExceptionOfType(UnsupportedOperationOnDatabaseException.class).isThrownBy(() -> render(17, upgrade))
			.satisfies((ex) -> assertThat(ex.problem()).contains(problem))
			.satisfies((ex) -> assertThat(ex.remedy()).contains(remedy));
	}

	@Test
	void quotesReservedWords() {
		assertThat(render(17, (op) -> op.createTable("order", column("select", text()), index("select"))))
			.extracting(SqlStatement::text)
			.containsExactly("CREATE TABLE \"order\" (\n    \"select\" text\n)",
					"CREATE INDEX order_select_idx ON \"order\" (\"select\")");
	}

	@Test
	void refusesColumnsThatAForeignKeyCannotSet() {
		assertThatExceptionOfType(OperationRefusedException.class).isThrownBy(
				() -> render(17, (op) -> op.addConstraint("t", foreignKey("a").references("u").onDelete(CASCADE, "a"))))
			.withMessageContaining("names columns that it cannot set");
		assertThatExceptionOfType(OperationRefusedException.class).isThrownBy(() -> render(17,
				(op) -> op.addConstraint("t", foreignKey("a").references("u").onDelete(SET_NULL, "b"))));
		assertThatExceptionOfType(OperationRefusedException.class)
			.isThrownBy(() -> render(18, (op) -> op.createDomain("d", text(), check("true").notEnforced())))
			.withMessageContaining("always enforced");
	}

	@Test
	void refusesStatementsThatBelongToTheEngine() {
		assertThatExceptionOfType(SqlTextException.class)
			.isThrownBy(() -> render(17, (op) -> op.execute("INSERT INTO t VALUES (1); COMMIT")))
			.withMessageContaining("COMMIT")
			.satisfies((ex) -> assertThat(ex.location().source()).isEqualTo("PostgresqlDialectTests.java"));
	}

	@Test
	void refusesTextsThatHoldMoreThanTheirStatement() {
		assertThatExceptionOfType(SqlTextException.class)
			.isThrownBy(() -> render(17, (op) -> op.createView("v", "SELECT 1; DROP TABLE users")))
			.withMessageContaining("the text holds 2");
		assertThatExceptionOfType(SqlTextException.class)
			.isThrownBy(() -> render(17, (op) -> op.dropFunction("f(); DROP TABLE users")));
		assertThatExceptionOfType(SqlTextException.class)
			.isThrownBy(() -> render(17, (op) -> op.replaceFunction("f()", "SELECT 1", "SELECT 2")))
			.withMessageContaining("does not begin with CREATE FUNCTION");
	}

	@Test
	void refusesLiveWorkByName() {
		assertThatExceptionOfType(LiveWorkHasNoSqlException.class)
			.isThrownBy(() -> render(17, (op) -> op.execute("split users.name", (jdbc) -> {
			})))
			.withMessageContaining("\"split users.name\" cannot be printed");
	}

	@Test
	void isFoundByProduct() {
		Dialect dialect = Dialects.of(new DatabaseProduct("PostgreSQL", 12, 22));
		assertThat(dialect.name()).isEqualTo("postgresql");
		assertThat(dialect.product().major()).isEqualTo(12);
		assertThatExceptionOfType(UnknownDatabaseException.class)
			.isThrownBy(() -> Dialects.of(new DatabaseProduct("Oracle", 23, 0)))
			.withMessageContaining("Oracle 23.0");
		assertThatExceptionOfType(UnknownDatabaseException.class)
			.isThrownBy(() -> Dialects.of(new DatabaseProduct("PostgreSQL", 11, 22)))
			.withMessageContaining("PostgreSQL 12 or later");
	}

	private static List<SqlStatement> render(int version, Consumer<Operations> upgrade) {
		DatabaseProduct product = new DatabaseProduct("PostgreSQL", version, 0);
		Migration migration = upgrade::accept;
		return new MigrationRecorder("abc123", migration, product).upgrade()
			.stream()
			.flatMap((operation) -> new PostgresqlDialect(product).render(operation).stream())
			.toList();
	}

}
