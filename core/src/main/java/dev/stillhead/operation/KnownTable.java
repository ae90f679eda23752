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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.CheckRule;
import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.ExclusionRule;
import dev.stillhead.schema.IndexDefinition;
import dev.stillhead.schema.IndexShape;
import dev.stillhead.schema.IndexTerm;
import dev.stillhead.schema.Partitioning;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TableDefinition;
import dev.stillhead.schema.TableLayout;

/**
 * What a revision has said of a table so far. Mutable, for one recording.
 */
final class KnownTable {

	private final boolean made;

	private boolean whole;

	private final Map<String, ColumnDefinition> columns = new LinkedHashMap<>();

	private final Map<String, OwnedConstraint> constraints = new LinkedHashMap<>();

	private final Map<String, IndexDefinition> indexes = new LinkedHashMap<>();

	private @Nullable String comment;

	private @Nullable TableLayout layout;

	/**
	 * A table of which only some parts are known.
	 */
	KnownTable() {
		this.made = false;
		this.whole = false;
	}

	/**
	 * A table that the revision made.
	 */
	KnownTable(TableDefinition table) {
		this.made = true;
		this.whole = true;
		table.columns().forEach((column) -> this.columns.put(column.name(), column));
		table.constraints().forEach((constraint) -> add(constraint, null));
		table.indexes().forEach(this::add);
		this.comment = table.comment();
		this.layout = table.layout();
	}

	void add(NewColumn column) {
		this.columns.put(column.name(), column.definition());
		column.constraints().forEach((constraint) -> add(constraint, column.name()));
	}

	void add(IndexDefinition index) {
		this.indexes.put(index.name(), index);
	}

	void add(ConstraintDefinition constraint) {
		add(constraint, null);
	}

	private void add(ConstraintDefinition constraint, @Nullable String owner) {
		this.constraints.put(constraint.name(), new OwnedConstraint(constraint, owner));
	}

	void dropColumn(String name) {
		this.columns.remove(name);
		this.constraints.values().removeIf((constraint) -> constraint.belongsTo(name) || constraint.mentions(name));
		this.indexes.values().removeIf((index) -> mentions(index.shape(), name));
	}

	void alterColumn(String name, List<ColumnAlteration> changes) {
		ColumnDefinition column = this.columns.get(name);
		for (ColumnAlteration change : changes) {
			column = (column != null) ? change.applyTo(column) : null;
		}
		if (column != null) {
			this.columns.put(name, column);
		}
	}

	/**
	 * Keeps what does not mention the column: in an expression it cannot be renamed here.
	 */
	void renameColumn(String name, String newName) {
		NewColumn column = column(name);
		dropColumn(name);
		this.whole = false;
		if (column != null && column.constraints().isEmpty()) {
			this.columns.put(newName, column.definition().withName(newName));
		}
	}

	void dropConstraint(String name) {
		this.constraints.remove(name);
	}

	void renameConstraint(String name, String newName) {
		OwnedConstraint constraint = this.constraints.remove(name);
		if (constraint != null) {
			add(new ConstraintDefinition(newName, constraint.constraint().rule()), constraint.owner());
		}
	}

	@Nullable ConstraintDefinition constraint(String name) {
		OwnedConstraint constraint = this.constraints.get(name);
		return (constraint != null) ? constraint.constraint() : null;
	}

	@Nullable ColumnDefinition columnDefinition(String name) {
		return this.columns.get(name);
	}

	void comment(@Nullable String text) {
		this.comment = text;
	}

	/**
	 * Another storage parameter, or none.
	 */
	void option(String name, @Nullable String value) {
		TableLayout before = this.layout;
		Map<String, String> options = new HashMap<>((before != null) ? before.options() : Map.of());
		options.remove(name);
		if (value != null) {
			options.put(name, value);
		}
		boolean unlogged = before != null && before.unlogged();
		Partitioning partitioning = (before != null) ? before.partitioning() : null;
		this.layout = (unlogged || partitioning != null || !options.isEmpty())
				? new TableLayout(partitioning, unlogged, options) : null;
	}

	void renameIndex(String name, String newName) {
		IndexDefinition index = this.indexes.remove(name);
		if (index != null) {
			add(new IndexDefinition(newName, index.shape()));
		}
	}

	void dropIndex(String name) {
		this.indexes.remove(name);
	}

	/**
	 * Whether the revision made the table.
	 */
	boolean isMade() {
		return this.made;
	}

	@Nullable IndexDefinition index(String name) {
		return this.indexes.get(name);
	}

	/**
	 * The whole table, if it is known.
	 */
	@Nullable TableDefinition definition(QualifiedName name) {
		if (!this.whole) {
			return null;
		}
		return new TableDefinition(name, List.copyOf(this.columns.values()),
				this.constraints.values().stream().map(OwnedConstraint::constraint).toList(),
				List.copyOf(this.indexes.values()), this.comment, this.layout);
	}

	/**
	 * A column with the constraints of its own, if it is known and nothing else that is
	 * known would go with it.
	 */
	@Nullable NewColumn column(String name) {
		ColumnDefinition column = this.columns.get(name);
		if (column == null || this.indexes.values().stream().anyMatch((index) -> mentions(index.shape(), name))) {
			return null;
		}
		List<ConstraintDefinition> own = new ArrayList<>();
		for (OwnedConstraint constraint : this.constraints.values()) {
			if (constraint.belongsTo(name)) {
				own.add(constraint.constraint());
			}
			else if (constraint.mentions(name)) {
				return null;
			}
		}
		return new NewColumn(column, own);
	}

	private static boolean mentions(IndexShape shape, String column) {
		String where = shape.where();
		return shape.include().contains(column) || (where != null && mentions(where, column))
				|| shape.terms().stream().anyMatch((term) -> mentions(term, column));
	}

	private static boolean mentions(IndexTerm term, String column) {
		return term.expression() ? mentions(term.text(), column) : term.text().equals(column);
	}

	private static boolean mentions(String sql, String column) {
		return Pattern.compile("(?<!\\w)" + Pattern.quote(column) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
			.matcher(sql)
			.find();
	}

	private record OwnedConstraint(ConstraintDefinition constraint, @Nullable String owner) {

		boolean belongsTo(String column) {
			return column.equals(this.owner) || (!(this.constraint.rule() instanceof ExclusionRule)
					&& this.constraint.rule().columns().equals(List.of(column)));
		}

		boolean mentions(String column) {
			if (this.constraint.rule() instanceof CheckRule check) {
				return KnownTable.mentions(check.condition(), column);
			}
			if (this.constraint.rule() instanceof ExclusionRule exclusion) {
				return KnownTable.mentions(exclusion.shape(), column);
			}
			return this.constraint.rule().columns().contains(column);
		}

	}

}
