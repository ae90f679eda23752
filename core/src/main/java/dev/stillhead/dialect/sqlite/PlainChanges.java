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

import dev.stillhead.dialect.sqlite.SchemaObjects.SchemaObject;
import dev.stillhead.operation.AddColumns;
import dev.stillhead.operation.AlterColumn;
import dev.stillhead.operation.BatchChange;
import dev.stillhead.operation.DropColumns;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.RenameIndex;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlSyntax;

/**
 * Changes of a table without copying it.
 *
 * @param dialect the dialect
 * @param table the table as it is
 * @param indexes its indexes
 */
record PlainChanges(SqliteDialect dialect, TableText table, List<SchemaObject> indexes) {

	/**
	 * Whether a change needs no copy.
	 */
	boolean can(BatchChange change) {
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
			return TableOperations.changesCommentsOnly(alter);
		}
		return operation instanceof RenameIndex || !TableOperations.needsLook(operation);
	}

	/** A column that is not there is nobody's. */
	private boolean canBeDropped(String name) {
		ColumnText column = this.table.column(name);
		if (column == null) {
			return true;
		}
		boolean free = !column.has(ClauseKind.PRIMARY_KEY) && !column.has(ClauseKind.UNIQUE)
				&& !column.has(ClauseKind.FOREIGN_KEY);
		boolean unnamed = this.table.rules().stream().noneMatch((rule) -> rule.mentions(name)) && this.table.columns()
			.stream()
			.filter((other) -> other != column)
			.noneMatch(
					(other) -> other.clauses().stream().anyMatch((clause) -> Expressions.mention(clause.body(), name)));
		return free && unnamed;
	}

	List<SqlStatement> statements(MigrateOperation operation) {
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
				operation.columns().stream().filter((column) -> this.table.column(column.name()) == null).toList(),
				false);
	}

	/** Its indexes go with a column, as elsewhere. */
	private List<SqlStatement> drop(DropColumns operation) {
		List<SqlStatement> statements = new ArrayList<>();
		List<String> there = operation.names()
			.stream()
			.filter((name) -> !operation.ifExists() || this.table.column(name) != null)
			.toList();
		for (SchemaObject index : this.indexes) {
			if (there.stream().anyMatch((name) -> IndexText.mentions(index.sql(), name))) {
				statements.add(this.dialect.statement(operation.location(),
						"DROP INDEX " + this.dialect.syntax().identifier(index.name())));
			}
		}
		statements.addAll(this.dialect
			.plainly(new DropColumns(operation.location(), operation.table(), there, operation.formerly(), false)));
		return statements;
	}

	private List<SqlStatement> rename(RenameIndex operation) {
		SqlSyntax syntax = this.dialect.syntax();
		SchemaObject index = this.indexes.stream()
			.filter((object) -> object.name().equalsIgnoreCase(operation.index()))
			.findFirst()
			.orElseThrow(() -> IndexText.missing(operation.location(), operation.index(), operation.table()));
		return List.of(this.dialect.statement(operation.location(), "DROP INDEX " + syntax.identifier(index.name())),
				this.dialect.statement(operation.location(),
						IndexText.renamed(index.sql(), syntax.identifier(operation.newName()))));
	}

}
