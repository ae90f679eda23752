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

package dev.stillhead.schema;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param name its name
 * @param columns its columns in their order
 * @param constraints its constraints, those of single columns among them
 * @param indexes its indexes, but those that constraints make
 * @param comment its comment; null if it has none
 * @param layout how it keeps its rows; null for the usual way
 */
public record TableDefinition(QualifiedName name, List<ColumnDefinition> columns,
		List<ConstraintDefinition> constraints, List<IndexDefinition> indexes, @Nullable String comment,
		@Nullable TableLayout layout) {

	/**
	 * Copies the lists.
	 */
	public TableDefinition {
		Objects.requireNonNull(name, "'name' must not be null");
		columns = List.copyOf(columns);
		constraints = List.copyOf(constraints);
		indexes = List.copyOf(indexes);
	}

	/**
	 * A table that keeps its rows in the usual way.
	 * @param name its name
	 * @param columns its columns in their order
	 * @param constraints its constraints, those of single columns among them
	 * @param indexes its indexes, but those that constraints make
	 * @param comment its comment; null if it has none
	 */
	public TableDefinition(QualifiedName name, List<ColumnDefinition> columns, List<ConstraintDefinition> constraints,
			List<IndexDefinition> indexes, @Nullable String comment) {
		this(name, columns, constraints, indexes, comment, null);
	}

	/**
	 * The table by itself.
	 * @return the same table without indexes
	 */
	public TableDefinition withoutIndexes() {
		return new TableDefinition(this.name, this.columns, this.constraints, List.of(), this.comment, this.layout);
	}

}
