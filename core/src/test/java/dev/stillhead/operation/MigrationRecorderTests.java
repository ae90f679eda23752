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

package dev.stillhead.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.SourceLocation;

import static dev.stillhead.operation.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Asking a revision what it does.
 */
class MigrationRecorderTests {

	private static final DatabaseProduct DATABASE = new DatabaseProduct("PostgreSQL", 17, 2);

	@Test
	void recordsCallsInOrderWithTheirLines() {
		List<MigrateOperation> operations = recorder(new TwoTables()).upgrade();
		assertThat(operations).hasOnlyElementsOfType(CreateTable.class).hasSize(2);
		assertThat(operations).extracting((operation) -> operation.location().source())
			.containsOnly("MigrationRecorderTests.java");
		assertThat(operations.get(1).location().line()).isEqualTo(operations.get(0).location().line() + 1);
	}

	@Test
	void namesTheLineOfTheRevisionAndNotOfItsHelpers() {
		Migration migration = new CallsSomebodyElse();
		SourceLocation location = recorder(migration).upgrade().get(0).location();
		assertThat(location.source()).isEqualTo("MigrationRecorderTests.java");
		assertThat(location.line()).isPositive();
		assertThat(recorder(new InheritsEverything()).upgrade().get(0).location()).isEqualTo(location);
	}

	@Test
	void asksAnewEachTime() {
		List<String> calls = new ArrayList<>();
		MigrationRecorder recorder = recorder((op) -> calls.add("upgrade"));
		recorder.upgrade();
		recorder.upgrade();
		assertThat(calls).hasSize(2);
	}

	@Test
	void tellsTheDatabase() {
		recorder((op) -> assertThat(op.database()).isEqualTo(DATABASE)).upgrade();
	}

	@Test
	void isValidOnlyDuringTheCall() {
		List<Operations> kept = new ArrayList<>();
		recorder(kept::add).upgrade();
		assertThatIllegalStateException().isThrownBy(() -> kept.get(0).createTable("t"))
			.withMessageContaining("only while");
		assertThatIllegalStateException().isThrownBy(() -> kept.get(0).ifNotExists().createTable("t"));
	}

	@Test
	void namesRevisionAndLineOfARefusedCall() {
		assertThatExceptionOfType(OperationRefusedException.class)
			.isThrownBy(() -> recorder((op) -> op.createTable("a.b.c")).upgrade())
			.withMessageContaining("\"a.b.c\" has 2 dots")
			.satisfies((ex) -> assertThat(ex.revision()).isEqualTo("abc123"))
			.satisfies((ex) -> assertThat(ex.facts().get(0).text())
				.matches("MigrationRecorderTests.java:\\d+, revision abc123"));
	}

	@Test
	void namesRevisionAndLineOfAnErrorInItsCode() {
		assertThatExceptionOfType(OperationRefusedException.class).isThrownBy(() -> recorder((op) -> {
			throw new IllegalStateException("no such file");
		}).upgrade())
			.withMessageContaining("no such file")
			.withCauseInstanceOf(IllegalStateException.class)
			.satisfies((ex) -> assertThat(ex.location().toString()).matches("MigrationRecorderTests.java:\\d+"));
	}

	@Test
	void refusesTablesThatCannotBe() {
		refused((op) -> op.createTable("t", column("a", text()), column("a", text())), "t has the column a twice");
		refused((op) -> op.createTable("t", column("a", text()), unique("b")), "t has no column b");
		refused((op) -> op.createTable("t", column("a", text()), index("b")), "t has no column b");
		refused((op) -> op.createTable("t", column("a", text()), index("a").include("c")), "t has no column c");
		refused((op) -> op.createTable("t", column("a", integer()).primaryKey(), primaryKey("a")), "two primary keys");
		refused((op) -> op.createTable("t", comment("a"), comment("b")), "two comments");
		refused((op) -> op.createTable("t", column("a", text()), index("a").concurrently()), "concurrently");
		refused((op) -> op.addColumn("t", column("a", integer()).identity().defaultTo(0)), "more than one of");
		refused((op) -> op.addColumn("t", column("a", text()).identity()), "no integer");
	}

	@Test
	void refusesLayoutsThatCannotBe() {
		refused((op) -> op.createTable("t", column("a", text()), partitionByRange("b")), "t has no column b");
		refused((op) -> op.createTable("t", column("a", text()), partitionByList("a"), partitionByHash("a")),
				"partitioned in one way");
		refused((op) -> op.createTable("t", tableOption("fillfactor", 70), tableOption("fillfactor", 80)),
				"the table option fillfactor is given twice");
		refused((op) -> op.alterTable("t", setTableOption("fillfactor", 70), dropTableOption("fillfactor")), "twice");
		refused((op) -> op.createTable("t", column("a", text()), exclude(key("b").with("="))), "t has no column b");
	}

	@Test
	void refusesSequencesAndDomainsThatCannotBe() {
		refused((op) -> op.alterSequence("s", setMinValue(1), dropMinValue()), "twice");
		refused((op) -> op.createDomain("d", integer(), defaultTo(1), defaultTo(2)), "two defaults");
		refused((op) -> op.createDomain("d", integer(), defaultTo("one")), "gives characters");
		refused((op) -> op.alterDomain("d", setNotNull(), dropNotNull()), "twice");
	}

	@Test
	void tellsArgumentsToTheRevision() {
		Migration migration = (op) -> op.createSchema(op.argument("tenant") + op.argument("suffix", "_db"));
		assertThat(named(migration, Map.of("x.tenant", "acme", "tenant", "other"))).isEqualTo("acme_db");
		assertThat(named(migration, Map.of("x.tenant", "acme", "x.suffix", ""))).isEqualTo("acme");
		refused(migration::upgrade, "the argument tenant is not given");
	}

	@Test
	void hashesWhatIsSaidWhateverTheArguments() {
		Migration migration = (op) -> op.createTable(op.argument("tenant") + ".t");
		String text = recorder(migration).text();
		assertThat(text).contains("${tenant}");
		assertThat(told(migration, Map.of("x.tenant", "acme")).text()).isEqualTo(text);
	}

	private static String named(Migration migration, Map<String, String> placeholders) {
		return ((CreateSchema) told(migration, placeholders).upgrade().get(0)).name();
	}

	private static MigrationRecorder told(Migration migration, Map<String, String> placeholders) {
		return new MigrationRecorder("abc123", migration, DATABASE, Arguments.among(new Placeholders(placeholders)));
	}

	@Test
	void refusesWordsOfTheDowngradeInTheUpgrade() {
		refused(Operations::reverseUpgrade, "reverseUpgrade() is called in upgrade");
		refused((op) -> op.irreversible("no"), "is called in upgrade");
	}

	@Test
	void refusesBlocksInBlocks() {
		refused((op) -> op.outsideTransaction((o) -> o.outsideTransaction((p) -> p.execute("VACUUM"))),
				"stands in another one");
	}

	@Test
	void keepsBlocksApart() {
		List<MigrateOperation> operations = recorder((op) -> {
			op.execute("SELECT 1");
			op.outsideTransaction((o) -> {
				o.execute("VACUUM");
				op.execute("ANALYZE");
			});
			op.execute("SELECT 2");
		}).upgrade();
		assertThat(operations).extracting(Object::getClass)
			.containsExactly(ExecuteSql.class, OutsideTransaction.class, ExecuteSql.class);
		assertThat(((OutsideTransaction) operations.get(1)).operations()).hasSize(2);
	}

	@Test
	void recordsLiveWorkWithoutDoingIt() {
		List<MigrateOperation> operations = recorder((op) -> op.execute("fail", (jdbc) -> {
			throw new IllegalStateException();
		})).upgrade();
		assertThat(operations).singleElement()
			.satisfies((operation) -> assertThat(((ExecuteLive) operation).what()).isEqualTo("fail"));
		refused((op) -> op.execute(" ", (jdbc) -> {
		}), "has no name");
	}

	@Test
	void givesADigitToNamesThatAreTaken() {
		List<MigrateOperation> operations = recorder((op) -> {
			op.createIndex("s.t", index("a"));
			op.createIndex("s.t", index("a").where("b"));
			op.createIndex("t", index("a"));
			op.dropIndex("t", "t_a_idx");
			op.createIndex("t", index("a"));
		}).upgrade();
		assertThat(operations).filteredOn(CreateIndex.class::isInstance)
			.extracting((operation) -> ((CreateIndex) operation).index().name())
			.containsExactly("t_a_idx", "t_a_idx1", "t_a_idx", "t_a_idx");
	}

	@Test
	void leavesGivenNamesAlone() {
		CreateTable operation = (CreateTable) recorder(
				(op) -> op.createTable("t", column("a", integer()).unique(), unique("a").named("t_a_key")))
			.upgrade()
			.get(0);
		assertThat(operation.table().constraints()).extracting((constraint) -> constraint.name())
			.containsExactly("t_a_key1", "t_a_key");
	}

	@Test
	void refusesOperationsThatHaveNoLastingText() {
		refused((op) -> op.execute(new NotData(SourceLocation.of("?"), new Object())), "has no lasting text");
	}

	private static void refused(Consumer<Operations> upgrade, String why) {
		Migration migration = upgrade::accept;
		assertThatExceptionOfType(OperationRefusedException.class).isThrownBy(() -> recorder(migration).upgrade())
			.withMessageContaining(why);
	}

	private static MigrationRecorder recorder(Migration migration) {
		return new MigrationRecorder("abc123", migration, DATABASE);
	}

	private record NotData(SourceLocation location, Object secret) implements DialectOperation {

		@Override
		public DialectOperation at(SourceLocation line) {
			return this;
		}

		@Override
		public List<String> statements(DatabaseProduct database) {
			return List.of();
		}

		@Override
		public List<MigrateOperation> reverse() {
			return List.of();
		}

	}

	private static final class TwoTables implements Migration {

		@Override
		public void upgrade(Operations op) {
			op.createTable("a");
			op.createTable("b");
		}

	}

	private static class CallsSomebodyElse implements Migration {

		@Override
		public void upgrade(Operations op) {
			SomebodyElse.calls(op);
		}

	}

	private static final class InheritsEverything extends CallsSomebodyElse {

	}

}
