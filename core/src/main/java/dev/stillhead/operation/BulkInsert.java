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
 * Inserts rows.
 *
 * @param location the line that says it
 * @param table the table
 * @param columns the columns
 * @param rows the rows, each with a value for each column
 */
public record BulkInsert(SourceLocation location, QualifiedName table, Columns columns,
		List<Row> rows) implements MigrateOperation {

	/**
	 * Copies the rows.
	 */
	public BulkInsert {
		rows = List.copyOf(rows);
	}

	@Override
	public List<MigrateOperation> reverse() {
		throw new IrreversibleOperationException(this.location,
				"bulkInsert(\"%s\", …) has no way back: it does not say which rows were there before"
					.formatted(this.table),
				"Write downgrade, which deletes the rows.");
	}

	@Override
	public <R extends @Nullable Object> R accept(OperationVisitor<R> visitor) {
		return visitor.bulkInsert(this);
	}

}
