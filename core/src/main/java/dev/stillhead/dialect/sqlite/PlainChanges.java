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

import dev.stillhead.operation.AddColumns;
import dev.stillhead.operation.AlterColumn;
import dev.stillhead.operation.BatchChange;
import dev.stillhead.operation.DropColumns;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.RenameIndex;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlSyntax;

/**
 * Changes of a table without copying it, one after the other. Mutable, for one list of
 * changes.
 */
final class PlainChanges {

	private final SqliteDialect dialect;

	/** What the table looks like after the changes so far. */
	private final TableCopy draft;

	private final TableEdits edits;

	PlainChanges(SqliteDialect dialect, QualifiedName name, TableCopy draft) {
		this.dialect = dialect;
		this.draft = draft;
		this.edits = new TableEdits(dialect, name, draft);
	}

	/**
	 * The statements.
	 * @return the statements in order; null if the table must be copied
	 */
	@Nullable List<SqlStatement> statements(List<BatchChange> changes) {
		List<SqlStatement> statements = new ArrayList<>();
		for (BatchChange change : changes) {
			if (!can(change)) {
				return null;
			}
			statements.addAll(statements(change.operation()));
			this.edits.apply(change);
		}
		return statements;
	}

	private boolean can(BatchChange change) {
		if (change.place() != null) {
			return false;
		}
		MigrateOperation operation = change.operation();
		if (operation instanceof AddColumns add) {
			return missing(add).columns().stream().allMatch(TableOperations::canBeAdded);
		}
		if (operation instanceof DropColumns drop) {
			return drop.names().stream().allMatch(this::canBeDropped);
		}
		if (operation instanceof AlterColumn alter) {
			return TableOperations.changesNothing(alter);
		}
		return operation instanceof RenameIndex || !TableOperations.needsLook(operation);
	}

	/** A column that is not there is nobody's. */
	private boolean canBeDropped(String name) {
		ColumnText column = this.draft.table().column(name);
		if (column == null) {
			return true;
		}
		boolean free = !column.has(ClauseKind.PRIMARY_KEY) && !column.has(ClauseKind.UNIQUE)
				&& !column.has(ClauseKind.FOREIGN_KEY);
		boolean unnamed = this.draft.table().rules().stream().noneMatch((rule) -> rule.mentions(name))
				&& this.draft.table()
					.columns()
					.stream()
					.filter((other) -> other != column)
					.noneMatch((other) -> other.mentions(name));
		return free && unnamed;
	}

	private List<SqlStatement> statements(MigrateOperation operation) {
		if (operation instanceof AddColumns add) {
			return this.dialect.plainly(missing(add));
		}
		if (operation instanceof DropColumns drop) {
			return drop(drop);
		}
		return (operation instanceof RenameIndex rename) ? rename(rename) : this.dialect.plainly(operation);
	}

	private AddColumns missing(AddColumns operation) {
		if (!operation.ifNotExists()) {
			return operation;
		}
		return new AddColumns(operation.location(), operation.table(),
				operation.columns()
					.stream()
					.filter((column) -> this.draft.table().column(column.name()) == null)
					.toList(),
				false);
	}

	/** Its indexes go with a column, as elsewhere. */
	private List<SqlStatement> drop(DropColumns operation) {
		List<SqlStatement> statements = new ArrayList<>();
		List<String> there = operation.names()
			.stream()
			.filter((name) -> !operation.ifExists() || this.draft.table().column(name) != null)
			.toList();
		this.draft.indexes().forEach((index, sql) -> {
			if (there.stream().anyMatch((name) -> IndexText.mentions(sql, name))) {
				statements.add(this.dialect.statement(operation.location(),
						"DROP INDEX " + this.dialect.syntax().identifier(index)));
			}
		});
		statements.addAll(this.dialect
			.plainly(new DropColumns(operation.location(), operation.table(), there, operation.formerly(), false)));
		return statements;
	}

	private List<SqlStatement> rename(RenameIndex operation) {
		SqlSyntax syntax = this.dialect.syntax();
		String index = this.draft.indexes().get(TableCopy.key(operation.index()));
		if (index == null) {
			throw IndexText.missing(operation.location(), operation.index(), operation.table());
		}
		return List.of(
				this.dialect.statement(operation.location(), "DROP INDEX " + syntax.identifier(operation.index())),
				this.dialect.statement(operation.location(),
						IndexText.renamed(index, syntax.identifier(operation.newName()))));
	}

}
