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
 * Changes of columns: what they need to be taken back, and what is refused.
 */
class ColumnChangeTests {

	@Test
	void nameTheFactThatIsMissing() {
		irreversible(setType(text()), "what the type was", "setType(…).was(…)");
		irreversible(setDefault("x"), "what the default was", "setDefault(…).wasNone()");
		irreversible(dropDefault(), "what the default was", "dropDefault().was(…), or write");
		irreversible(setComment("x"), "what the comment was", "setComment(…).wasNone()");
		irreversible(dropComment(), "what the comment was", "dropComment().was(…), or write");
		irreversible(dropIdentity(), "which identity the column was", "dropIdentity().wasAlways()");
		irreversible(setIdentity(setIncrement(5)), "which number it had", "setIncrement(5).was(…)");
		irreversible(setIdentity(restartWith(5)), "restartWith(5) has no way back", "Write downgrade");
		irreversible(dropGenerated(), "no column becomes a generated one", "adds it anew");
	}

	@Test
	void areReversedTwiceToTheSame() {
		for (ColumnChange change : List.of(setType(text()).using("a").was(uuid(), "b"), setNotNull(), dropNotNull(),
				setDefault("x").was(1), dropDefault().was(sql("now()")), setComment("x").wasNone(), addIdentity(),
				dropIdentity().wasByDefault(), addIdentity().startWith(5), dropIdentity().wasAlways().cycle(),
				setIdentityAlways(), setIdentityByDefault(),
				setIdentity(setIncrement(5).was(1), setMaxValue(9).wasNone(), setCycle()))) {
			MigrateOperation operation = upgrade((op) -> op.alterColumn("t", "c", change)).get(0);
			assertThat(operation.reverse().get(0).reverse()).containsExactly(operation);
		}
	}

	@Test
	void keepWhatWasSaidOfTheFormerState() {
		List<MigrateOperation> operations = upgrade((op) -> {
			op.addColumn("t", column("c", integer()));
			op.alterColumn("t", "c", setType(text()).was(smallint()));
		});
		TypeAlteration change = (TypeAlteration) ((AlterColumn) operations.get(1)).changes().get(0);
		assertThat(change.former()).isEqualTo(smallint());
	}

	@Test
	void doNotSkipWhatOthersMayDependOn() {
		Migration migration = (op) -> {
			op.createTable("t", column("c", integer()));
			op.alterColumn("t", "c", setDefault(1));
			op.alterColumn("t", "c", setNotNull());
		};
		assertThat(recorder(migration).downgrade()).extracting(Object::getClass)
			.containsExactly(AlterColumn.class, DropTable.class);
	}

	@Test
	void areRefusedTwiceInACall() {
		assertThatExceptionOfType(OperationRefusedException.class)
			.isThrownBy(() -> upgrade((op) -> op.alterColumn("t", "c", setNotNull(), dropNotNull())))
			.withMessageContaining("changes the same thing twice");
		assertThatExceptionOfType(OperationRefusedException.class)
			.isThrownBy(() -> upgrade((op) -> op.alterTable("t", setTableComment("a"), dropTableComment())));
	}

	@Test
	void refuseDefaultsThatLookLikeCalls() {
		assertThatExceptionOfType(OperationRefusedException.class)
			.isThrownBy(() -> upgrade((op) -> op.alterColumn("t", "c", setDefault("now()"))))
			.withMessageContaining("looks like SQL");
		assertThatExceptionOfType(OperationRefusedException.class)
			.isThrownBy(() -> upgrade((op) -> op.alterColumn("t", "c", dropDefault().was("now()"))));
	}

	@Test
	void refuseWhatAnIdentityTakesFromItsColumn() {
		assertThatExceptionOfType(OperationRefusedException.class)
			.isThrownBy(() -> upgrade((op) -> op.alterColumn("t", "c", setIdentity(setSequenceType(bigint())))))
			.withMessageContaining("counts in the type of its column")
			.withMessageContaining("setType(…)");
		assertThatExceptionOfType(OperationRefusedException.class)
			.isThrownBy(() -> upgrade((op) -> op.alterColumn("t", "c", setIdentity(dropOwner()))))
			.withMessageContaining("belongs to its column");
		assertThatExceptionOfType(OperationRefusedException.class)
			.isThrownBy(() -> upgrade((op) -> op.addColumn("t", column("c", bigint()).identity().incrementBy(0))))
			.withMessageContaining("cannot have the increment 0");
		assertThatExceptionOfType(OperationRefusedException.class)
			.isThrownBy(() -> upgrade((op) -> op.createSequence(sequence("s").as(text()))))
			.withMessageContaining("counts in integers");
		assertThatExceptionOfType(OperationRefusedException.class)
			.isThrownBy(() -> upgrade((op) -> op.alterSequence("s", setSequenceType(numeric(9, 2)))));
	}

	@Test
	void refuseTwoPlacesOfAValue() {
		assertThatExceptionOfType(OperationRefusedException.class)
			.isThrownBy(() -> upgrade((op) -> op.addEnumValue("mood", "x", before("a"), after("b"))))
			.withMessageContaining("stands in one place");
	}

	@Test
	void knowNothingOfARenamedColumnThatAnIndexMentions() {
		assertThatExceptionOfType(IrreversibleOperationException.class).isThrownBy(() -> recorder((op) -> {
			op.createTable("t", column("a", text()), index("a"));
			op.renameColumn("t", "a", "b");
			op.dropTable("t");
		}).downgrade());
	}

	private static void irreversible(ColumnChange change, String problem, String remedy) {
		assertThatExceptionOfType(IrreversibleOperationException.class)
			.isThrownBy(() -> recorder((op) -> op.alterColumn("t", "c", change)).downgrade())
			.satisfies((ex) -> assertThat(ex.problem()).contains(problem))
			.satisfies((ex) -> assertThat(ex.remedy()).contains(remedy));
	}

	private static List<MigrateOperation> upgrade(Consumer<Operations> upgrade) {
		Migration migration = upgrade::accept;
		return recorder(migration).upgrade();
	}

	private static MigrationRecorder recorder(Migration migration) {
		return new MigrationRecorder("abc123", migration, new DatabaseProduct("PostgreSQL", 17, 2));
	}

}
