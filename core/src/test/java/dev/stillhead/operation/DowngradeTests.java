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

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import dev.stillhead.schema.DatabaseProduct;

import static dev.stillhead.operation.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The way back: by itself, with an own downgrade, or none.
 */
class DowngradeTests {

	@Test
	void isTheReverseInReverseOrder() {
		List<MigrateOperation> operations = downgrade((op) -> {
			op.createTable("a", column("id", integer()));
			op.addColumn("b", column("x", text()), column("y", text()));
			op.execute(sql("SELECT 1").needsNoUndo());
			op.execute(sql("UP").undoneBy("DOWN"));
		}, Operations::reverseUpgrade);
		assertThat(operations).extracting(Object::getClass)
			.containsExactly(ExecuteSql.class, DropColumns.class, DropTable.class);
		assertThat(((ExecuteSql) operations.get(0)).sql()).isEqualTo("DOWN");
		assertThat(((DropColumns) operations.get(1)).names()).containsExactly("y", "x");
	}

	@Test
	void aSequenceLeavesItsColumnBeforeTheColumnGoes() {
		List<MigrateOperation> operations = downgrade((op) -> {
			op.createSequence(sequence("s"));
			op.createTable("a", column("x", bigint()));
			op.alterSequence("s", setIncrement(5).was(1));
			op.alterSequence("s", setOwner("a", "x").wasNone());
		}, Operations::reverseUpgrade);
		assertThat(operations).extracting(Object::getClass)
			.containsExactly(AlterSequence.class, DropTable.class, DropSequence.class);
	}

	@Test
	void mayStandBetweenOwnOperations() {
		List<MigrateOperation> operations = downgrade((op) -> op.createTable("a"), (op) -> {
			op.execute("FIRST");
			op.reverseUpgrade();
			op.execute("LAST");
		});
		assertThat(operations).extracting(Object::getClass)
			.containsExactly(ExecuteSql.class, DropTable.class, ExecuteSql.class);
	}

	@Test
	void isReversedOnce() {
		assertThatExceptionOfType(OperationRefusedException.class)
			.isThrownBy(() -> downgrade((op) -> op.createTable("a"), (op) -> {
				op.reverseUpgrade();
				op.reverseUpgrade();
			}))
			.withMessageContaining("twice");
	}

	@Test
	void doesNotStandInABlockOutsideTheTransaction() {
		assertThatExceptionOfType(OperationRefusedException.class).isThrownBy(
				() -> downgrade((op) -> op.createTable("a"), (op) -> op.outsideTransaction(Operations::reverseUpgrade)))
			.withMessageContaining("stands in a block");
	}

	@Test
	void keepsTheLinesOfTheUpgrade() {
		Migration migration = (op) -> op.createTable("a");
		MigrationRecorder recorder = recorder(migration);
		assertThat(recorder.downgrade().get(0).location()).isEqualTo(recorder.upgrade().get(0).location());
	}

	@Test
	void reversesTwiceToTheSame() {
		Migration migration = (op) -> {
			op.createTable("a", column("id", integer()).primaryKey(), index("id"), comment("c"));
			op.addColumn("a", column("b", text()).unique(), column("c", text()));
			op.createIndex("a", index("b").concurrently());
			op.execute(sql("UP").undoneBy("DOWN"));
			op.outsideTransaction((o) -> o.execute(sql("X").undoneBy("Y")));
		};
		for (MigrateOperation operation : recorder(migration).upgrade()) {
			assertThat(operation.reverse().get(0).reverse()).containsExactly(operation);
		}
	}

	@Test
	void namesTheFactThatIsMissingAndItsLine() {
		irreversible((op) -> op.dropTable("s.t"), "dropTable(\"s.t\") has no way back",
				"dropTable(\"s.t\", column(…), …)");
		irreversible((op) -> op.dropColumn("t", "c"), "it does not say what the column was", "column(\"c\", …)");
		irreversible((op) -> op.dropIndex("t", "i"), "it does not say what the index was", "named(\"i\")");
		irreversible((op) -> op.execute("DELETE FROM t"), "what takes the statement back", "undoneBy");
		irreversible((op) -> op.execute("count them", (jdbc) -> {
		}), "\"count them\" has no way back", "Write downgrade");
		irreversible((op) -> op.ifNotExists().createTable("t"), "nobody knows whether it made anything", "Leave out");
		irreversible((op) -> op.ifExists().dropTable("t", column("a", text())), "nobody knows", "Leave out");
		irreversible((op) -> op.outsideTransaction((o) -> o.execute("VACUUM")), "has no way back", "undoneBy");
	}

	@Test
	void saysOnPurposeThatThereIsNoWayBack() {
		assertThatExceptionOfType(IrreversibleOperationException.class)
			.isThrownBy(() -> downgrade((op) -> op.createTable("a"), (op) -> op.irreversible("the rows are gone")))
			.withMessageContaining("the rows are gone")
			.satisfies((ex) -> assertThat(ex.location().toString()).matches("DowngradeTests.java:\\d+"));
	}

	@Test
	void knowsWhatTheSameRevisionHasMade() {
		List<MigrateOperation> operations = downgrade((op) -> {
			op.createTable("t", column("id", integer()).primaryKey(), column("a", text()).unique());
			op.dropColumn("t", "a");
			op.dropTable("t");
		}, Operations::reverseUpgrade);
		CreateTable made = (CreateTable) operations.get(0);
		assertThat(made.table().columns()).extracting((column) -> column.name()).containsExactly("id");
		AddColumns added = (AddColumns) operations.get(1);
		assertThat(added.columns().get(0).constraints()).extracting((constraint) -> constraint.name())
			.containsExactly("t_a_key");
		assertThat(operations.get(2)).isInstanceOf(DropTable.class);
	}

	@Test
	void doesNotPretendToKnowAColumnWhoseDropTakesMoreAlong() {
		irreversible((op) -> {
			op.createTable("t", column("a", integer()), column("b", integer()), check("a < b"));
			op.dropColumn("t", "a");
		}, "does not say what the column was", "column(\"a\", …)");
		irreversible((op) -> {
			op.addColumn("t", column("a", integer()));
			op.createIndex("t", index("b").where("A > 0"));
			op.dropColumn("t", "a");
		}, "does not say what the column was", "column(\"a\", …)");
	}

	@Test
	void doesNotKnowWhatWasMadeOnlyPerhaps() {
		irreversible((op) -> {
			op.ifNotExists().addColumn("t", column("a", integer()));
			op.dropColumn("t", "a");
		}, "does not say what the column was", "column(\"a\", …)");
	}

	private static void irreversible(Consumer<Operations> upgrade, String problem, String remedy) {
		assertThatExceptionOfType(IrreversibleOperationException.class)
			.isThrownBy(() -> downgrade(upgrade, Operations::reverseUpgrade))
			.satisfies((ex) -> assertThat(ex.problem()).contains(problem))
			.satisfies((ex) -> assertThat(ex.remedy()).contains(remedy))
			.satisfies((ex) -> assertThat(ex.location().toString()).matches("DowngradeTests.java:\\d+"));
	}

	private static List<MigrateOperation> downgrade(Consumer<Operations> upgrade, Consumer<Operations> downgrade) {
		return recorder(new Migration() {

			@Override
			public void upgrade(Operations op) {
				upgrade.accept(op);
			}

			@Override
			public void downgrade(Operations op) {
				downgrade.accept(op);
			}

		}).downgrade();
	}

	private static MigrationRecorder recorder(Migration migration) {
		return new MigrationRecorder("abc123", migration, new DatabaseProduct("PostgreSQL", 17, 2));
	}

}
