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

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.sqlite.SchemaObjects.SchemaObject;
import dev.stillhead.operation.AddColumns;
import dev.stillhead.operation.AddConstraint;
import dev.stillhead.operation.AlterColumn;
import dev.stillhead.operation.BatchChange;
import dev.stillhead.operation.ColumnAlteration;
import dev.stillhead.operation.ColumnPlace;
import dev.stillhead.operation.CreateIndex;
import dev.stillhead.operation.DropColumns;
import dev.stillhead.operation.DropIndex;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.NewColumn;
import dev.stillhead.operation.RenameIndex;
import dev.stillhead.schema.PrimaryKeyRule;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.sql.SourceLocation;

/**
 * Makes of operations changes of the text of a table that is going to be copied.
 */
final class TableEdits {

	private final SqliteDialect dialect;

	private final QualifiedName table;

	private final TableCopy copy;

	private final TableText text;

	TableEdits(SqliteDialect dialect, QualifiedName table, TableCopy copy) {
		this.dialect = dialect;
		this.table = table;
		this.copy = copy;
		this.text = copy.table();
	}

	void apply(BatchChange change) {
		MigrateOperation operation = change.operation();
		if (operation instanceof AddColumns add) {
			add.columns().forEach((column) -> add(add, column, change.place()));
		}
		else if (operation instanceof DropColumns drop) {
			drop.names().forEach((name) -> drop(drop, name));
		}
		else if (operation instanceof AlterColumn alter) {
			alter(alter);
		}
		else if (operation instanceof CreateIndex create) {
			create(create);
		}
		else if (operation instanceof DropIndex drop) {
			drop(drop);
		}
		else if (operation instanceof RenameIndex rename) {
			rename(rename);
		}
		else {
			new RuleEdits(this.table, this.text).apply(operation, this::add);
		}
	}

	private void add(AddColumns operation, NewColumn column, @Nullable ColumnPlace place) {
		if (this.text.column(column.name()) != null) {
			if (operation.ifNotExists()) {
				return;
			}
			throw refused(operation.location(), "%s has a column %s already".formatted(this.table, column.name()),
					"Choose another name, or say op.ifNotExists().");
		}
		this.text.add(elements(operation).column(column), index(operation.location(), place));
	}

	private int index(SourceLocation location, @Nullable ColumnPlace place) {
		if (place == null) {
			return this.text.columns().size();
		}
		int other = this.text.columns().indexOf(required(location, place.column()));
		return place.before() ? other : other + 1;
	}

	private void drop(DropColumns operation, String name) {
		ColumnText column = this.text.column(name);
		if (column == null && operation.ifExists()) {
			return;
		}
		SchemaObject virtual = this.copy.virtualShowing(name);
		if (virtual != null) {
			throw refused(operation.location(),
					"the virtual table %s shows %s.%s".formatted(virtual.name(), this.table, name),
					"Drop %s before, and make it again without the column.".formatted(virtual.name()));
		}
		this.text.columns().remove(required(operation.location(), name));
		this.text.rules().removeIf((rule) -> rule.mentions(name));
		for (ColumnText other : List.copyOf(this.text.columns())) {
			other.clauses()
				.stream()
				.filter((clause) -> clause.kind() == ClauseKind.CHECK && Expressions.mention(clause.body(), name))
				.findFirst()
				.ifPresent((clause) -> this.text.replace(other, other.without(clause)));
		}
		this.copy.indexes().values().removeIf((index) -> IndexText.mentions(index, name));
		this.copy.loseColumn();
	}

	private void alter(AlterColumn operation) {
		required(operation.location(), operation.column());
		ColumnEdits edits = new ColumnEdits(elements(operation), this.copy, operation.column());
		for (ColumnAlteration change : operation.changes()) {
			change.accept(edits);
		}
	}

	private void create(CreateIndex operation) {
		String key = TableCopy.key(operation.index().name());
		if (!operation.ifNotExists() || !this.copy.indexes().containsKey(key)) {
			this.copy.indexes().put(key, this.dialect.plainly(operation).get(0).text());
		}
	}

	private void drop(DropIndex operation) {
		if (this.copy.indexes().remove(TableCopy.key(operation.name())) == null && !operation.ifExists()) {
			throw IndexText.missing(operation.location(), operation.name(), this.table);
		}
	}

	private void rename(RenameIndex operation) {
		String index = this.copy.indexes().remove(TableCopy.key(operation.index()));
		if (index == null) {
			throw IndexText.missing(operation.location(), operation.index(), this.table);
		}
		this.copy.indexes()
			.put(TableCopy.key(operation.newName()),
					IndexText.renamed(index, this.dialect.syntax().identifier(operation.newName())));
	}

	/** The columns of a primary key are not null, which SQLite does not ask of them. */
	private void add(AddConstraint operation) {
		if (new RuleEdits(this.table, this.text).has(operation.constraint().name())) {
			throw refused(operation.location(),
					"%s has a constraint %s already".formatted(this.table, operation.constraint().name()),
					"Give the new one another name: .named(…).");
		}
		operation.constraint().rule().columns().forEach((column) -> required(operation.location(), column));
		if (operation.constraint().rule() instanceof PrimaryKeyRule key) {
			for (String name : key.columns()) {
				ColumnText column = required(operation.location(), name);
				if (!column.has(ClauseKind.NOT_NULL)) {
					this.text.replace(column, column.without(ClauseKind.NULL).with(null, "NOT NULL"));
				}
			}
		}
		this.text.addRule(elements(operation).constraint(operation.constraint()));
	}

	private ColumnText required(SourceLocation location, String name) {
		ColumnText column = this.text.column(name);
		if (column == null) {
			throw refused(location, "%s has no column %s".formatted(this.table, name), "Its columns are "
					+ String.join(", ", this.text.columns().stream().map(ColumnText::name).toList()) + ".");
		}
		return column;
	}

	private SqliteTableSql elements(MigrateOperation operation) {
		return this.dialect.renderer(operation).tables();
	}

	private static TableNotReshapedException refused(SourceLocation location, String problem, String remedy) {
		return new TableNotReshapedException(location, problem, remedy);
	}

}
