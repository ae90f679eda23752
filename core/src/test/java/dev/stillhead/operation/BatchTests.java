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
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import dev.stillhead.schema.DatabaseProduct;

import static dev.stillhead.operation.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Several changes of one table said together.
 */
class BatchTests {

	@Test
	void isOneOperationThatHoldsTheOthers() {
		BatchAlterTable batch = batch((op) -> op.batchAlterTable("s.t", (t) -> {
			t.addColumn(column("a", text()), insertAfter("b"));
			t.renameColumn("b", "c");
		}, recreateAlways(), copyFrom(column("b", text()))));
		assertThat(batch.location().source()).isEqualTo("BatchTests.java");
		assertThat(batch.operations()).hasExactlyElementsOfTypes(AddColumns.class, RenameColumn.class);
		assertThat(batch.changes().get(0).place()).isEqualTo(new ColumnPlace(false, "b"));
		assertThat(batch.recreate()).isEqualTo(Recreate.ALWAYS);
		assertThat(batch.copyFrom()).isNotNull().satisfies((table) -> assertThat(table.columns()).hasSize(1));
	}

	@Test
	void knowsTheLineOfEachCall() {
		BatchAlterTable batch = (BatchAlterTable) new MigrationRecorder("abc123", new Rework(),
				new DatabaseProduct("PostgreSQL", 17, 2))
			.upgrade()
			.get(0);
		assertThat(batch.operations()).singleElement()
			.satisfies((operation) -> assertThat(operation.location().line()).isEqualTo(batch.location().line() + 1));
	}

	@Test
	void isNothingIfItSaysNothing() {
		assertThat(recorder((op) -> op.batchAlterTable("t", (t) -> {
		})).upgrade()).isEmpty();
	}

	@Test
	void isTakenBackInOne() {
		List<MigrateOperation> back = recorder((op) -> op.batchAlterTable("t", (t) -> {
			t.addColumn(column("a", text()));
			t.alterColumn("a", setNotNull());
			t.createIndex(index("a"));
		})).downgrade();
		assertThat(back).singleElement().isInstanceOf(BatchAlterTable.class);
		assertThat(((BatchAlterTable) back.get(0)).operations()).hasExactlyElementsOfTypes(DropIndex.class,
				DropColumns.class);
	}

	@Test
	void lacksTheFactsThatItsPartsLack() {
		assertThatExceptionOfType(IrreversibleOperationException.class)
			.isThrownBy(() -> recorder((op) -> op.batchAlterTable("t", (t) -> t.dropConstraint("t_check"))).downgrade())
			.withMessageContaining("dropConstraint(\"t\", \"t_check\")");
	}

	@Test
	void knowsWhatTheRevisionMade() {
		assertThat(recorder((op) -> {
			op.createTable("t", column("a", text()), check("a <> ''"));
			op.batchAlterTable("t", (t) -> t.dropConstraint("t_check"));
		}).downgrade()).hasExactlyElementsOfTypes(BatchAlterTable.class, DropTable.class);
	}

	@Test
	void takesNoOtherCallsIn() {
		assertThatExceptionOfType(OperationRefusedException.class)
			.isThrownBy(() -> recorder((op) -> op.batchAlterTable("t", (t) -> op.execute("SELECT 1"))).upgrade())
			.withMessageContaining("a call of op stands in a batch");
		assertThatExceptionOfType(OperationRefusedException.class)
			.isThrownBy(() -> recorder((op) -> op.batchAlterTable("t",
					(t) -> t.addColumn(column("a", text()), insertAfter("b"), insertBefore("c"))))
				.upgrade())
			.withMessageContaining("stands in one place");
		assertThatExceptionOfType(OperationRefusedException.class)
			.isThrownBy(() -> recorder(
					(op) -> op.batchAlterTable("t", (t) -> t.dropIndex("i"), recreateAlways(), recreateNever()))
				.upgrade())
			.withMessageContaining("says twice");
	}

	@Test
	void isValidOnlyWhileItIsSaid() {
		List<BatchOperations> kept = new ArrayList<>();
		recorder((op) -> {
			op.batchAlterTable("t", kept::add);
			assertThatIllegalStateException().isThrownBy(() -> kept.get(0).dropIndex("i"));
		}).upgrade();
	}

	@Test
	void runsOutsideATransactionToo() {
		assertThat(recorder(
				(op) -> op.outsideTransaction((o) -> o.batchAlterTable("t", (t) -> t.addColumn(column("a", text())))))
			.upgrade()).singleElement()
			.satisfies((block) -> assertThat(((OutsideTransaction) block).operations()).singleElement()
				.isInstanceOf(BatchAlterTable.class));
	}

	@Test
	void hasALastingText() {
		assertThat(recorder((op) -> op.batchAlterTable("t", (t) -> t.addColumn(column("a", text()), insertAfter("b"))))
			.text())
			.startsWith(
					"upgrade\nBatchAlterTable(table=QualifiedName(name=\"t\"), changes=[BatchChange(operation=AddColumns(")
			.contains("place=ColumnPlace(column=\"b\"))], recreate=AUTO)\n");
	}

	private static BatchAlterTable batch(Consumer<Operations> upgrade) {
		return (BatchAlterTable) recorder(upgrade).upgrade().get(0);
	}

	private static MigrationRecorder recorder(Consumer<Operations> upgrade) {
		return new MigrationRecorder("abc123", new Migration() {

			@Override
			public void upgrade(Operations op) {
				upgrade.accept(op);
			}

		}, new DatabaseProduct("PostgreSQL", 17, 2));
	}

	private static final class Rework implements Migration {

		@Override
		public void upgrade(Operations op) {
			op.batchAlterTable("t", (t) -> {
				t.addColumn(column("a", text()));
			});
		}

	}

}
