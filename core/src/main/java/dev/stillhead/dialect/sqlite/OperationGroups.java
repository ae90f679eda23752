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

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.Rendering;
import dev.stillhead.operation.AddEnumValue;
import dev.stillhead.operation.BatchAlterTable;
import dev.stillhead.operation.BatchChange;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.Recreate;
import dev.stillhead.operation.RenameColumn;
import dev.stillhead.operation.RenameEnumValue;
import dev.stillhead.operation.ReplaceEnum;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TableDefinition;

/**
 * Puts operations together that change one table one after the other, so that it is
 * copied once for all of them. Mutable, for one list of operations.
 */
final class OperationGroups {

	private final SqliteDialect dialect;

	private final List<Rendering> renderings = new ArrayList<>();

	private final List<BatchChange> neighbours = new ArrayList<>();

	private @Nullable QualifiedName table;

	/** What the batch at hand says of its table. */
	private @Nullable TableDefinition described;

	OperationGroups(SqliteDialect dialect) {
		this.dialect = dialect;
	}

	List<Rendering> of(List<MigrateOperation> operations) {
		operations.forEach(this::add);
		close();
		return List.copyOf(this.renderings);
	}

	private void add(MigrateOperation operation) {
		QualifiedName changed = TableOperations.table(operation);
		if (changed == null || !changed.equals(this.table)) {
			close();
		}
		if (changed != null) {
			this.table = changed;
			this.neighbours.add(new BatchChange(operation, null));
		}
		else if (operation instanceof BatchAlterTable batch) {
			this.described = batch.copyFrom();
			group(batch.table(), batch.changes(), batch.recreate());
			this.described = null;
		}
		else if (isEnumChange(operation)) {
			this.renderings.add(new Rendering.Deferred(new EnumReshape(this.dialect, operation)));
		}
		else {
			ready(operation);
		}
	}

	private static boolean isEnumChange(MigrateOperation operation) {
		return operation instanceof AddEnumValue || operation instanceof RenameEnumValue
				|| operation instanceof ReplaceEnum;
	}

	private void close() {
		if (this.table != null) {
			group(this.table, this.neighbours, Recreate.AUTO);
		}
		this.table = null;
		this.neighbours.clear();
	}

	private void group(QualifiedName name, List<BatchChange> changes, Recreate recreate) {
		boolean look = recreate == Recreate.ALWAYS || changes.stream()
			.anyMatch((change) -> change.place() != null || TableOperations.needsLook(change.operation()));
		if (!look) {
			changes.forEach((change) -> ready(change.operation()));
			return;
		}
		List<BatchChange> together = new ArrayList<>();
		for (BatchChange change : changes) {
			if (change.operation() instanceof RenameColumn rename) {
				together = rename(name, together, rename, recreate);
			}
			else {
				together.add(change);
			}
		}
		reshape(name, together, recreate);
	}

	/**
	 * A column is renamed where it stands, by SQLite, in everything that names it. So
	 * that this does not part what is done with one copy, it comes first where what
	 * stands before it can say the new name.
	 * @return what is still to be done
	 */
	private List<BatchChange> rename(QualifiedName name, List<BatchChange> before, RenameColumn rename,
			Recreate recreate) {
		List<BatchChange> renamed = new RenamedColumn(rename.column(), rename.newName()).in(before);
		if (renamed == null) {
			reshape(name, before, recreate);
		}
		ready(rename);
		return new ArrayList<>((renamed != null) ? renamed : List.of());
	}

	private void reshape(QualifiedName name, List<BatchChange> changes, Recreate recreate) {
		if (!changes.isEmpty()) {
			this.renderings
				.add(new Rendering.Deferred(new TableReshape(this.dialect, name, changes, recreate, this.described)));
		}
	}

	private void ready(MigrateOperation operation) {
		this.dialect.plainly(operation).forEach((statement) -> this.renderings.add(new Rendering.Ready(statement)));
	}

}
