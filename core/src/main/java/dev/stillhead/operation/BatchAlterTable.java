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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TableDefinition;
import dev.stillhead.sql.SourceLocation;

/**
 * Changes one table in several ways at once.
 *
 * @param location the line that says it
 * @param table the table
 * @param changes what changes, in order
 * @param recreate whether the table is copied where {@code ALTER TABLE} is poor
 * @param copyFrom what the table looks like before; null if nobody said
 */
public record BatchAlterTable(SourceLocation location, QualifiedName table, List<BatchChange> changes,
		Recreate recreate, @Nullable TableDefinition copyFrom) implements MigrateOperation {

	/**
	 * Copies the changes.
	 */
	public BatchAlterTable {
		changes = List.copyOf(changes);
	}

	/**
	 * What changes.
	 * @return the operations in order
	 */
	public List<MigrateOperation> operations() {
		return this.changes.stream().map(BatchChange::operation).toList();
	}

	@Override
	public List<MigrateOperation> reverse() {
		List<BatchChange> reversed = Reversal.of(operations())
			.stream()
			.map((operation) -> new BatchChange(operation, null))
			.toList();
		return reversed.isEmpty() ? List.of()
				: List.of(new BatchAlterTable(this.location, this.table, reversed, this.recreate, null));
	}

	@Override
	public <R extends @Nullable Object> R accept(OperationVisitor<R> visitor) {
		return visitor.batchAlterTable(this);
	}

}
