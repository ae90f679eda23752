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

package dev.stillhead.autogenerate;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.IrreversibleOperationException;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.MigrationRecorder;
import dev.stillhead.operation.Operations;
import dev.stillhead.operation.Reversal;
import dev.stillhead.schema.DatabaseProduct;

/**
 * What a generated revision does.
 *
 * @param upgrade what goes up, in order
 * @param downgrade what comes back, in order; null for the reverse of the upgrade
 */
public record GeneratedOperations(List<MigrateOperation> upgrade, @Nullable List<MigrateOperation> downgrade) {

	/**
	 * Copies the lists. A downgrade that is the reverse of the upgrade need not be said.
	 */
	public GeneratedOperations {
		upgrade = List.copyOf(upgrade);
		downgrade = (downgrade == null || downgrade.equals(reverse(upgrade))) ? null : List.copyOf(downgrade);
	}

	/**
	 * Operations and, where they cannot be reversed, the way back.
	 * @param upgrade what goes up
	 * @param wayBack what leads back
	 * @return the operations
	 */
	static GeneratedOperations of(List<MigrateOperation> upgrade, List<MigrateOperation> wayBack) {
		return new GeneratedOperations(upgrade, (reverse(upgrade) != null) ? null : wayBack);
	}

	/**
	 * Whether there is anything to do.
	 * @return whether it is nothing
	 */
	public boolean isEmpty() {
		return this.upgrade.isEmpty() && downgradeOrNone().isEmpty();
	}

	/**
	 * Whether there is a way back.
	 * @return whether the downgrade is said, or follows from the upgrade
	 */
	public boolean isReversible() {
		return this.downgrade != null || reverse(this.upgrade) != null;
	}

	/**
	 * What comes back, said or not.
	 * @return the operations in order; none if there is no way back
	 */
	public List<MigrateOperation> downgradeOrNone() {
		return Objects.requireNonNullElse((this.downgrade != null) ? this.downgrade : reverse(this.upgrade), List.of());
	}

	/**
	 * The same with another upgrade. A downgrade that followed from the upgrade follows
	 * from the new one.
	 * @param operations what goes up
	 * @return new operations
	 */
	public GeneratedOperations withUpgrade(List<MigrateOperation> operations) {
		return new GeneratedOperations(operations, this.downgrade);
	}

	/**
	 * The same with a downgrade of its own.
	 * @param operations what comes back
	 * @return new operations
	 */
	public GeneratedOperations withDowngrade(List<MigrateOperation> operations) {
		return new GeneratedOperations(this.upgrade, operations);
	}

	/**
	 * Operations in the words of a Java revision, for those who add some.
	 * @param database what they are for
	 * @param words says them: {@code (op) -> op.execute(…)}
	 * @return the operations in order
	 */
	public static List<MigrateOperation> say(DatabaseProduct database, Consumer<Operations> words) {
		return new MigrationRecorder("autogenerate", words::accept, database).upgrade();
	}

	private static @Nullable List<MigrateOperation> reverse(List<MigrateOperation> upgrade) {
		try {
			return Reversal.of(upgrade);
		}
		catch (IrreversibleOperationException ex) {
			return null;
		}
	}

}
