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

import dev.stillhead.operation.AddColumns;
import dev.stillhead.operation.AddConstraint;
import dev.stillhead.operation.AlterColumn;
import dev.stillhead.operation.AlterTable;
import dev.stillhead.operation.CommentAlteration;
import dev.stillhead.operation.CreateIndex;
import dev.stillhead.operation.DropColumns;
import dev.stillhead.operation.DropConstraint;
import dev.stillhead.operation.DropIndex;
import dev.stillhead.operation.IdentityAlteration;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.NewColumn;
import dev.stillhead.operation.RenameColumn;
import dev.stillhead.operation.RenameConstraint;
import dev.stillhead.operation.RenameIndex;
import dev.stillhead.operation.ValidateConstraint;
import dev.stillhead.schema.CheckRule;
import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ForeignKeyRule;
import dev.stillhead.schema.Generated;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.Value;

/**
 * Tells which operations change one table, and what {@code ALTER TABLE} of SQLite can do
 * of them (<a href="https://www.sqlite.org/lang_altertable.html">rules</a>).
 */
final class TableOperations {

	private TableOperations() {
	}

	/**
	 * The table whose shape an operation changes.
	 * @return the table; null for an operation of any other kind
	 */
	static @Nullable QualifiedName table(MigrateOperation operation) {
		if (operation instanceof AddColumns add) {
			return add.table();
		}
		if (operation instanceof DropColumns drop) {
			return drop.table();
		}
		if (operation instanceof AlterColumn alter) {
			return alter.table();
		}
		if (operation instanceof RenameColumn rename) {
			return rename.table();
		}
		if (operation instanceof AlterTable alter) {
			return alter.table();
		}
		return tableOfRule(operation);
	}

	private static @Nullable QualifiedName tableOfRule(MigrateOperation operation) {
		if (operation instanceof AddConstraint add) {
			return add.table();
		}
		if (operation instanceof DropConstraint drop) {
			return drop.table();
		}
		if (operation instanceof RenameConstraint rename) {
			return rename.table();
		}
		if (operation instanceof ValidateConstraint validate) {
			return validate.table();
		}
		if (operation instanceof CreateIndex create) {
			return create.table();
		}
		if (operation instanceof DropIndex drop) {
			return drop.table();
		}
		return (operation instanceof RenameIndex rename) ? rename.table() : null;
	}

	/**
	 * Whether it depends on what the table looks like how the operation is done.
	 */
	static boolean needsLook(MigrateOperation operation) {
		if (operation instanceof AddColumns add) {
			return add.ifNotExists() || !add.columns().stream().allMatch(TableOperations::canBeAdded);
		}
		if (operation instanceof AlterColumn alter) {
			return !changesNothing(alter);
		}
		return operation instanceof DropColumns || operation instanceof AddConstraint
				|| operation instanceof DropConstraint || operation instanceof RenameConstraint
				|| operation instanceof RenameIndex;
	}

	/**
	 * Whether {@code ALTER TABLE} does it, if nothing that the operation does not know of
	 * stands in the way. It knows all of a column that it takes back.
	 */
	static boolean isPlain(MigrateOperation operation) {
		if (operation instanceof DropColumns drop) {
			List<NewColumn> formerly = drop.formerly();
			return formerly != null && !drop.ifExists()
					&& formerly.stream()
						.allMatch((column) -> canBeAdded(column) && column.constraints()
							.stream()
							.allMatch((constraint) -> constraint.rule() instanceof CheckRule));
		}
		return !needsLook(operation);
	}

	/**
	 * Whether it changes only what SQLite does not keep: comments, and who numbers the
	 * rows of an identity.
	 */
	static boolean changesNothing(AlterColumn operation) {
		return operation.changes()
			.stream()
			.allMatch((change) -> change instanceof CommentAlteration
					|| (change instanceof IdentityAlteration identity && identity.staysIdentity()));
	}

	/**
	 * Whether {@code ADD COLUMN} takes a column, also where there are rows.
	 */
	static boolean canBeAdded(NewColumn column) {
		ColumnDefinition definition = column.definition();
		Value value = definition.defaultValue();
		Generated generated = definition.generatedAs();
		boolean plain = definition.identity() == null && (generated == null || !generated.stored())
				&& !(value instanceof Value.Expression) && (!definition.notNull() || value != null);
		return plain && column.constraints()
			.stream()
			.allMatch((constraint) -> constraint.rule() instanceof CheckRule
					|| (constraint.rule() instanceof ForeignKeyRule && value == null));
	}

}
