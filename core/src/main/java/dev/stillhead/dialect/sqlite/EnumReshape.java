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

import dev.stillhead.dialect.DeferredStatements;
import dev.stillhead.dialect.sqlite.SchemaObjects.SchemaObject;
import dev.stillhead.operation.AddEnumValue;
import dev.stillhead.operation.EnumPosition;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.RenameEnumValue;
import dev.stillhead.operation.ReplaceEnum;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;

/**
 * Changes the values of an enum type: the checks of all columns that are of the type.
 */
final class EnumReshape implements DeferredStatements {

	private final SqliteDialect dialect;

	private final MigrateOperation operation;

	private final List<String> words;

	/**
	 * For one operation.
	 * @param dialect the dialect
	 * @param operation adds, renames or replaces values
	 */
	EnumReshape(SqliteDialect dialect, MigrateOperation operation) {
		this.dialect = dialect;
		this.operation = operation;
		this.words = dialect.plainly(operation).stream().map(SqlStatement::text).toList();
	}

	@Override
	public SourceLocation location() {
		return this.operation.location();
	}

	@Override
	public List<String> words() {
		return this.words;
	}

	@Override
	public @Nullable List<SqlStatement> expected() {
		return null;
	}

	@Override
	public String query() {
		return SchemaObjects.QUERY;
	}

	@Override
	public List<SqlStatement> statements(List<List<@Nullable String>> answer) {
		SchemaObjects schema = SchemaObjects.of(answer);
		List<SqlStatement> statements = new ArrayList<>();
		changed(schema).forEach((table) -> statements.addAll(statements(schema, table)));
		return statements;
	}

	private List<SchemaObject> changed(SchemaObjects schema) {
		return schema.tables()
			.stream()
			.filter((table) -> Expressions.mention(table.sql(), type().name()) || isReplacedIn(table.name()))
			.toList();
	}

	/** Any table may have columns of the type. */
	@Override
	public boolean isToldBy(List<List<@Nullable String>> answer) {
		return false;
	}

	@Override
	public @Nullable List<List<@Nullable String>> described() {
		return null;
	}

	@Override
	public List<SqlStatement> guarded(List<List<@Nullable String>> answer) {
		SchemaObjects schema = SchemaObjects.of(answer);
		List<SqlStatement> guarded = new ArrayList<>();
		for (SchemaObject table : changed(schema)) {
			guarded.addAll(new TableGuard(this.dialect, location()).unchanged(schema, table.name()));
			guarded.addAll(statements(schema, table));
		}
		return guarded;
	}

	private List<SqlStatement> statements(SchemaObjects schema, SchemaObject table) {
		TableText text = ReadTable.of(table, location());
		TableCopy copy = new TableCopy(this.dialect, table.name(), text, schema, location());
		boolean changed = false;
		for (ColumnText column : text.columns()) {
			EnumType values = values(table.name(), column);
			if (values != null) {
				new ColumnEdits(this.dialect.renderer(this.operation).tables(), copy, column.name()).setCheck(values);
				changed = true;
				if (this.operation instanceof RenameEnumValue rename) {
					rename(copy, column, rename);
				}
			}
		}
		return changed ? copy.statements() : List.of();
	}

	private QualifiedName type() {
		if (this.operation instanceof AddEnumValue add) {
			return add.type();
		}
		return (this.operation instanceof RenameEnumValue rename) ? rename.type()
				: ((ReplaceEnum) this.operation).type().name();
	}

	private boolean isReplacedIn(String table) {
		return this.operation instanceof ReplaceEnum replace
				&& replace.usedBy().stream().anyMatch((ref) -> ref.table().name().equalsIgnoreCase(table));
	}

	/** The type as it is to be for a column; null if the column stays as it is. */
	private @Nullable EnumType values(String table, ColumnText column) {
		if (this.operation instanceof ReplaceEnum replace) {
			boolean used = replace.usedBy()
				.stream()
				.anyMatch((ref) -> ref.table().name().equalsIgnoreCase(table) && column.isNamed(ref.column()));
			return used ? replace.type() : null;
		}
		Clause check = EnumChecks.of(column, type().name());
		if (check == null) {
			return null;
		}
		try {
			List<String> values = new ArrayList<>(EnumChecks.values(check));
			return change(values) ? new EnumType(type(), values) : null;
		}
		catch (UnreadableTableException ex) {
			throw new TableNotReshapedException(location(),
					"the check %s of %s.%s does not list the values of an enum type".formatted(check.name(), table,
							column.name()),
					"Change it with dropConstraint and addConstraint.");
		}
	}

	private boolean change(List<String> values) {
		if (this.operation instanceof AddEnumValue add) {
			if (values.contains(add.value())) {
				return refuseUnless(add.ifNotExists(), "%s has the value %s already", add.value());
			}
			values.add(index(values, add.position()), add.value());
			return true;
		}
		RenameEnumValue rename = (RenameEnumValue) this.operation;
		int index = values.indexOf(rename.value());
		if (index < 0) {
			return refuseUnless(false, "%s has no value %s", rename.value());
		}
		values.set(index, rename.newValue());
		return true;
	}

	private int index(List<String> values, @Nullable EnumPosition position) {
		if (position == null) {
			return values.size();
		}
		int index = values.indexOf(position.value());
		if (index < 0) {
			refuseUnless(false, "%s has no value %s", position.value());
		}
		return position.before() ? index : index + 1;
	}

	private boolean refuseUnless(boolean allowed, String problem, String value) {
		if (!allowed) {
			throw new TableNotReshapedException(location(), problem.formatted(type(), value),
					"Check its spelling, and the revisions that come before this one.");
		}
		return false;
	}

	/** Rows, and the default, have the value under its new name. */
	private void rename(TableCopy copy, ColumnText column, RenameEnumValue rename) {
		String old = this.dialect.syntax().literal(rename.value());
		String now = this.dialect.syntax().literal(rename.newValue());
		String name = this.dialect.syntax().identifier(column.name());
		copy.fill(column.name(), "CASE " + name + " WHEN " + old + " THEN " + now + " ELSE " + name + " END");
		ColumnText edited = copy.table().column(column.name());
		Clause value = (edited != null) ? edited.clause(ClauseKind.DEFAULT) : null;
		if (edited != null && value != null && value.body().equals(old)) {
			copy.table().replace(edited, edited.with(value, "DEFAULT " + now));
		}
	}

}
