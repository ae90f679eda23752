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

/**
 * A foreign key.
 *
 * @param columns its columns
 * @param table the table that it refers to
 * @param referenced the columns that it refers to; none for that table's primary key
 * @param options how it behaves
 * @param onDeleteColumns the columns that {@code ON DELETE SET NULL} or
 * {@code SET DEFAULT} sets; none where it sets all
 * @param enforced whether it is checked at all
 */
public record ForeignKeyRule(List<String> columns, QualifiedName table, List<String> referenced,
		ForeignKeyOptions options, List<String> onDeleteColumns, boolean enforced) implements ConstraintRule {

	/**
	 * Copies the columns.
	 */
	public ForeignKeyRule {
		columns = List.copyOf(columns);
		referenced = List.copyOf(referenced);
		onDeleteColumns = List.copyOf(onDeleteColumns);
		Objects.requireNonNull(table, "'table' must not be null");
		Objects.requireNonNull(options, "'options' must not be null");
		if (!referenced.isEmpty() && referenced.size() != columns.size()) {
			throw new IllegalArgumentException(
					"a foreign key refers to as many columns as it has: it has %d and refers to %d"
						.formatted(columns.size(), referenced.size()));
		}
	}

	/**
	 * A foreign key that is checked, and sets all columns if it sets any.
	 * @param columns its columns
	 * @param table the table that it refers to
	 * @param referenced the columns that it refers to; none for that table's primary key
	 * @param options how it behaves
	 */
	public ForeignKeyRule(List<String> columns, QualifiedName table, List<String> referenced,
			ForeignKeyOptions options) {
		this(columns, table, referenced, options, List.of(), true);
	}

	/**
	 * This key, behaving in another way.
	 * @param newOptions how it behaves
	 * @return a new rule
	 */
	public ForeignKeyRule withOptions(ForeignKeyOptions newOptions) {
		return new ForeignKeyRule(this.columns, this.table, this.referenced, newOptions, this.onDeleteColumns,
				this.enforced);
	}

	/**
	 * The same key, which sets only some columns when the other row goes.
	 * @param columnsToSet the columns; none for all
	 * @return a new rule
	 */
	public ForeignKeyRule withOnDeleteColumns(List<String> columnsToSet) {
		return new ForeignKeyRule(this.columns, this.table, this.referenced, this.options, columnsToSet, this.enforced);
	}

	/**
	 * The same key, which nobody checks.
	 * @return a new rule
	 */
	public ForeignKeyRule withoutEnforcement() {
		return new ForeignKeyRule(this.columns, this.table, this.referenced, this.options, this.onDeleteColumns, false);
	}

	@Override
	public <R> R accept(ConstraintRuleVisitor<R> visitor) {
		return visitor.foreignKey(this);
	}

}
