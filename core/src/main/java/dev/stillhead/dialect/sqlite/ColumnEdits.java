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

import dev.stillhead.dialect.RuleSql;
import dev.stillhead.operation.ColumnAlterationVisitor;
import dev.stillhead.operation.CommentAlteration;
import dev.stillhead.operation.CountingAlteration;
import dev.stillhead.operation.DefaultAlteration;
import dev.stillhead.operation.GeneratedAlteration;
import dev.stillhead.operation.IdentityAlteration;
import dev.stillhead.operation.NullAlteration;
import dev.stillhead.operation.TypeAlteration;
import dev.stillhead.schema.EnumType;

/**
 * Changes a column in the text of a table that is going to be copied. The methods give
 * the column as it is then.
 */
final class ColumnEdits implements ColumnAlterationVisitor<ColumnText> {

	private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");

	private final SqliteTableSql elements;

	private final TableCopy copy;

	private final TableText text;

	private final String name;

	/**
	 * For one column.
	 * @param elements writes what is new
	 * @param copy the table that is copied
	 * @param name the column, which is there
	 */
	ColumnEdits(SqliteTableSql elements, TableCopy copy, String name) {
		this.elements = elements;
		this.copy = copy;
		this.text = copy.table();
		this.name = name;
	}

	private ColumnText column() {
		ColumnText column = this.text.column(this.name);
		if (column == null) {
			throw new IllegalStateException("The column was there before");
		}
		return column;
	}

	private ColumnText replace(ColumnText by) {
		this.text.replace(column(), by);
		return by;
	}

	/**
	 * Values are taken over as they are; SQLite makes them what the new type likes as far
	 * as that loses nothing. A column that is another name of the rowid stays
	 * {@code integer}, whatever integers it is to hold.
	 */
	@Override
	public ColumnText type(TypeAlteration alteration) {
		if (alteration.using() != null) {
			this.copy.fill(this.name, "(" + alteration.using() + ")");
		}
		if (alteration.former() instanceof EnumType former) {
			dropCheck(former);
		}
		String type = this.elements.type(alteration.type());
		if (column().equals(this.text.rowidColumn()) && INTEGERS.contains(type)) {
			return column();
		}
		ColumnText retyped = replace(column().withType(type));
		return (alteration.type() instanceof EnumType values) ? setCheck(values) : retyped;
	}

	private void dropCheck(EnumType type) {
		Clause check = check(type.name().name());
		if (check != null) {
			replace(column().without(check));
		}
	}

	/** Makes the column one of a type's values, and nothing else of that type. */
	ColumnText setCheck(EnumType type) {
		String check = RuleSql.besideColumn(this.elements.check(column().name(), type), this.elements.names());
		return replace(column().with(check(type.name().name()), check));
	}

	private @Nullable Clause check(String type) {
		return EnumChecks.of(column(), type);
	}

	@Override
	public ColumnText nullability(NullAlteration alteration) {
		if (alteration.notNull() && column().has(ClauseKind.NOT_NULL)) {
			return column();
		}
		ColumnText free = column().without(ClauseKind.NOT_NULL).without(ClauseKind.NULL);
		return replace(alteration.notNull() ? free.with(null, "NOT NULL") : free);
	}

	@Override
	public ColumnText defaultValue(DefaultAlteration alteration) {
		Clause former = column().clause(ClauseKind.DEFAULT);
		if (alteration.value() == null) {
			return replace(column().without(ClauseKind.DEFAULT));
		}
		return replace(column().with(former, "DEFAULT " + this.elements.value(alteration.value())));
	}

	/** SQLite has no comments. */
	@Override
	public ColumnText comment(CommentAlteration alteration) {
		return column();
	}

	@Override
	public ColumnText identity(IdentityAlteration alteration) {
		if (alteration.staysIdentity()) {
			return column();
		}
		boolean numbers = alteration.identity() != null;
		if (numbers && !isOnlyKey()) {
			throw new TableNotReshapedException(this.elements.names().location(),
					"SQLite numbers the rows of a table by its primary key, and %s is not the only column of one"
						.formatted(this.name),
					"Make it the primary key first.");
		}
		if (numbers) {
			replace(column().withType("integer"));
		}
		this.text.number(column(), numbers);
		return column();
	}

	/** Refused before the table is looked at. */
	@Override
	public ColumnText counting(CountingAlteration alteration) {
		return column();
	}

	private boolean isOnlyKey() {
		List<String> key = this.text.primaryKey();
		return key.size() == 1 && key.get(0).equalsIgnoreCase(this.name);
	}

	@Override
	public ColumnText generated(GeneratedAlteration alteration) {
		this.copy.fill(this.name, this.copy.syntax().identifier(column().name()));
		return replace(column().without(ClauseKind.GENERATED));
	}

}
