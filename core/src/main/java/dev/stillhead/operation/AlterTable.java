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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.sql.SourceLocation;

/**
 * Changes a table.
 *
 * @param location the line that says it
 * @param table the table's name before
 * @param changes what changes, in order
 */
public record AlterTable(SourceLocation location, QualifiedName table,
		List<TableAlteration> changes) implements MigrateOperation {

	/**
	 * Copies the changes.
	 */
	public AlterTable {
		changes = List.copyOf(changes);
	}

	/**
	 * The table's name after the changes.
	 * @return the name
	 */
	public QualifiedName renamed() {
		QualifiedName name = this.table;
		for (TableAlteration change : this.changes) {
			name = change.rename(name);
		}
		return name;
	}

	@Override
	public List<MigrateOperation> reverse() {
		List<TableAlteration> reversed = new ArrayList<>();
		QualifiedName name = this.table;
		for (TableAlteration change : this.changes) {
			reversed.add(change.reverse(name, this.location));
			name = change.rename(name);
		}
		return List.of(new AlterTable(this.location, name, Reversed.of(reversed)));
	}

	@Override
	public <R extends @Nullable Object> R accept(OperationVisitor<R> visitor) {
		return visitor.alterTable(this);
	}

}
