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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.ConstraintRule;
import dev.stillhead.schema.IndexDefinition;
import dev.stillhead.schema.IndexShape;
import dev.stillhead.schema.IndexTerm;
import dev.stillhead.schema.Partitioning;
import dev.stillhead.schema.PrimaryKeyRule;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TableDefinition;

/**
 * Puts a table together from what a revision says of it, and refuses what cannot be one.
 * Mutable, for one call.
 */
final class TableDraft {

	private final QualifiedName name;

	private final Map<String, ColumnDefinition> columns = new LinkedHashMap<>();

	private final List<DraftConstraint> constraints = new ArrayList<>();

	private final List<IndexValue> indexes = new ArrayList<>();

	private final TableLayoutDraft layout = new TableLayoutDraft();

	private @Nullable String comment;

	TableDraft(QualifiedName name) {
		this.name = name;
	}

	void add(ColumnValue column) {
		ColumnDefinition definition = column.checked();
		if (this.columns.put(definition.name(), definition) != null) {
			throw new RefusedCallException("%s has the column %s twice".formatted(this.name, definition.name()),
					"Leave one out.");
		}
		for (ConstraintRule rule : column.rules()) {
			this.constraints.add(new DraftConstraint(null, rule, definition.name()));
		}
	}

	void add(ConstraintValue constraint) {
		this.constraints.add(new DraftConstraint(constraint.name(), constraint.rule(), null));
	}

	void add(IndexValue index) {
		if (index.isConcurrent()) {
			throw new RefusedCallException("an index of a new table cannot be made concurrently",
					"Leave out concurrently(): nobody uses the table yet.");
		}
		this.indexes.add(index);
	}

	void comment(String text) {
		if (this.comment != null) {
			throw new RefusedCallException("%s has two comments".formatted(this.name), "Leave one out.");
		}
		this.comment = text;
	}

	TableLayoutDraft layout() {
		return this.layout;
	}

	/**
	 * The table, with a name for everything. Names that were given come first, so that no
	 * default takes one of them.
	 */
	TableDefinition resolve(DefaultNames names) {
		check();
		names.claim(this.name);
		this.constraints.forEach((constraint) -> claim(names, constraint.name()));
		this.indexes.forEach((index) -> claim(names, index.name()));
		List<ConstraintDefinition> named = this.constraints.stream()
			.map((constraint) -> constraint.resolve(this.name, names))
			.toList();
		List<IndexDefinition> namedIndexes = this.indexes.stream()
			.map((index) -> index.resolve(this.name, names))
			.toList();
		return new TableDefinition(this.name, List.copyOf(this.columns.values()), named, namedIndexes, this.comment,
				this.layout.resolve());
	}

	private void claim(DefaultNames names, @Nullable String given) {
		if (given != null) {
			names.claim(this.name.sibling(given));
		}
	}

	private void check() {
		List<PrimaryKeyRule> primaryKeys = new ArrayList<>();
		for (DraftConstraint constraint : this.constraints) {
			constraint.rule().columns().forEach(this::requireColumn);
			if (constraint.rule() instanceof PrimaryKeyRule primaryKey) {
				primaryKeys.add(primaryKey);
				primaryKey.columns()
					.forEach((column) -> this.columns.computeIfPresent(column,
							(key, definition) -> definition.withNotNull(true)));
			}
		}
		if (primaryKeys.size() > 1) {
			throw new RefusedCallException("%s has two primary keys".formatted(this.name),
					"A key of several columns is primaryKey(\"a\", \"b\") beside the columns.");
		}
		this.indexes.forEach((index) -> check(index.shape()));
		Partitioning partitioning = this.layout.partitioning();
		if (partitioning != null) {
			check(partitioning.terms());
		}
	}

	private void check(IndexShape shape) {
		check(shape.terms());
		shape.include().forEach(this::requireColumn);
	}

	private void check(List<IndexTerm> terms) {
		terms.stream().filter((term) -> !term.expression()).map(IndexTerm::text).forEach(this::requireColumn);
	}

	private void requireColumn(String column) {
		if (!this.columns.containsKey(column)) {
			throw new RefusedCallException("%s has no column %s".formatted(this.name, column),
					"Its columns are " + String.join(", ", this.columns.keySet()) + ".");
		}
	}

	private record DraftConstraint(@Nullable String name, ConstraintRule rule, @Nullable String ofColumn) {

		ConstraintDefinition resolve(QualifiedName table, DefaultNames names) {
			return new ConstraintDefinition(
					(this.name != null) ? this.name : names.constraint(table, this.rule, this.ofColumn), this.rule);
		}

	}

}
