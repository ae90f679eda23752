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
import dev.stillhead.sql.SourceLocation;

/**
 * Drops columns of a table.
 *
 * @param location the line that says it
 * @param table the table
 * @param names the columns' names in order
 * @param formerly what they were, in the same order; null if nobody said
 * @param ifExists whether a column that is not there is no error
 */
public record DropColumns(SourceLocation location, QualifiedName table, List<String> names,
		@Nullable List<NewColumn> formerly, boolean ifExists) implements MigrateOperation {

	/**
	 * Copies the lists.
	 */
	public DropColumns {
		names = List.copyOf(names);
		formerly = (formerly != null) ? List.copyOf(formerly) : null;
	}

	static DropColumns formerly(SourceLocation location, QualifiedName table, List<NewColumn> columns) {
		return new DropColumns(location, table, columns.stream().map(NewColumn::name).toList(), columns, false);
	}

	@Override
	public List<MigrateOperation> reverse() {
		if (this.ifExists) {
			throw IrreversibleOperationException.ifExists(this.location, "dropColumn");
		}
		if (this.formerly == null) {
			String name = this.names.get(0);
			throw IrreversibleOperationException.missing(this.location,
					"dropColumn(\"%s\", \"%s\")".formatted(this.table, name), "what the column was",
					"dropColumn(\"%s\", column(\"%s\", …))".formatted(this.table, name));
		}
		return List.of(new AddColumns(this.location, this.table, Reversed.of(this.formerly), false));
	}

	@Override
	public <R extends @Nullable Object> R accept(OperationVisitor<R> visitor) {
		return visitor.dropColumns(this);
	}

}
