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
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.ColumnSql;
import dev.stillhead.dialect.NameSql;
import dev.stillhead.dialect.RuleSql;
import dev.stillhead.dialect.UnsupportedOperationOnDatabaseException;
import dev.stillhead.operation.NewColumn;
import dev.stillhead.schema.BasicType;
import dev.stillhead.schema.CheckRule;
import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.Counting;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.PrimaryKeyRule;
import dev.stillhead.schema.TableDefinition;
import dev.stillhead.schema.UniqueRule;
import dev.stillhead.schema.Value;

/**
 * What stands between the parentheses of CREATE TABLE. A column that numbers its rows is
 * {@code integer}, of eight bytes here, and its primary key {@code AUTOINCREMENT}, which
 * as an identity elsewhere never gives a number twice. A column of an enum type is a text
 * with a check that goes by the type's name.
 *
 * @param names writes the operation's names
 * @param columns writes its columns
 */
record SqliteTableSql(NameSql names, ColumnSql columns) {

	static final String COUNTING = "SQLite numbers rows from 1 on, one by one, and in no other way";

	static final String COUNTING_REMEDY = "Say it for PostgreSQL only: if (op.database().isPostgresql()). "
			+ "For another next number on SQLite, op.execute(…) a statement "
			+ "that writes the number before it into sqlite_sequence.";

	/**
	 * A type.
	 */
	String type(ColumnType type) {
		return type.accept(new SqliteTypes(this.names.location()));
	}

	/**
	 * A default.
	 */
	String value(Value value) {
		return value.accept(new SqliteValues(this.names.location()));
	}

	/**
	 * A new table's columns and constraints.
	 */
	List<String> elements(TableDefinition table) {
		if (table.columns().isEmpty()) {
			throw refused("a table of SQLite has at least one column", "Give it one.");
		}
		List<String> elements = new ArrayList<>();
		table.columns()
			.forEach((column) -> elements.add(text(column, isNumbered(column, table.constraints()), List.of())));
		table.constraints().forEach((constraint) -> elements.add(constraint(constraint, table.columns())));
		return elements;
	}

	/**
	 * A column with the constraints that stand behind it.
	 */
	String column(NewColumn column) {
		ColumnDefinition definition = column.definition();
		boolean numbered = isNumbered(definition, column.constraints());
		List<String> constraints = column.constraints()
			.stream()
			.map((constraint) -> besideColumn(constraint, numbered))
			.toList();
		return text(definition, numbered, constraints);
	}

	/**
	 * A constraint among the columns.
	 */
	String constraint(ConstraintDefinition constraint) {
		return constraint(constraint, List.of());
	}

	/**
	 * The check that makes a text one of an enum type.
	 */
	ConstraintDefinition check(String column, EnumType type) {
		if (type.values().isEmpty()) {
			throw refused("SQLite has no enum types, and the values of %s are not known here".formatted(type.name()),
					"Say them: enumType(\"%s\", …).".formatted(type.name()));
		}
		String values = type.values().stream().map(this.names.syntax()::literal).collect(Collectors.joining(", "));
		return new ConstraintDefinition(type.name().name(),
				new CheckRule(this.names.simple(column) + " IN (" + values + ")", true));
	}

	private String text(ColumnDefinition column, boolean numbered, List<String> constraints) {
		if (column.identity() != null && !numbered) {
			throw refused("SQLite numbers the rows of a table by its primary key, and %s is not the only column of one"
				.formatted(column.name()), "Make it the primary key, or leave out identity().");
		}
		requireUsual(column.counting());
		ColumnDefinition plain = numbered ? column.withIdentity(null, null).withType(BasicType.INTEGER) : column;
		StringBuilder text = new StringBuilder(this.columns.of(plain));
		constraints.forEach((constraint) -> text.append(' ').append(constraint));
		if (column.type() instanceof EnumType type) {
			text.append(' ').append(besideColumn(check(column.name(), type), false));
		}
		return text.toString();
	}

	/**
	 * Refuses an identity that does not count as AUTOINCREMENT does. How many numbers a
	 * session takes at once does not matter.
	 */
	void requireUsual(@Nullable Counting counting) {
		if (counting == null) {
			return;
		}
		boolean usual = counting.effectiveIncrement() == 1 && counting.effectiveStart() == 1
				&& counting.minimum() == null && counting.maximum() == null && !counting.cycle();
		if (!usual) {
			throw refused(COUNTING, COUNTING_REMEDY);
		}
	}

	private static boolean isNumbered(ColumnDefinition column, List<ConstraintDefinition> constraints) {
		return column.identity() != null
				&& constraints.stream().anyMatch((constraint) -> isKeyOf(constraint, column.name()));
	}

	private static boolean isKeyOf(ConstraintDefinition constraint, String column) {
		return constraint.rule() instanceof PrimaryKeyRule key
				&& (key.columns().isEmpty() || key.columns().equals(List.of(column)));
	}

	private String besideColumn(ConstraintDefinition constraint, boolean numbered) {
		return RuleSql.besideColumn(accepted(constraint), this.names)
				+ ((numbered && constraint.rule() instanceof PrimaryKeyRule) ? " AUTOINCREMENT" : "");
	}

	private String constraint(ConstraintDefinition constraint, List<ColumnDefinition> columns) {
		ConstraintDefinition accepted = accepted(constraint);
		boolean numbered = columns.stream()
			.anyMatch((column) -> column.identity() != null && isKeyOf(constraint, column.name()));
		if (accepted.rule() instanceof PrimaryKeyRule key) {
			return key(constraint.name(), "PRIMARY KEY", key.storage(), key.columns(), numbered);
		}
		return (accepted.rule() instanceof UniqueRule key)
				? key(constraint.name(), "UNIQUE", key.storage(), key.columns(), false)
				: RuleSql.ofTable(accepted, this.names);
	}

	private String key(String name, String words, Map<String, String> parameters, List<String> columns,
			boolean numbered) {
		String list = new KeyParameters(this.names.location(), columns).list(parameters, this.names,
				numbered ? " AUTOINCREMENT" : "");
		return "CONSTRAINT " + this.names.simple(name) + " " + words + " " + list + KeyParameters.behind(parameters);
	}

	private ConstraintDefinition accepted(ConstraintDefinition constraint) {
		return new ConstraintDefinition(constraint.name(),
				constraint.rule().accept(new SqliteRules(this.names.location())));
	}

	private UnsupportedOperationOnDatabaseException refused(String problem, String remedy) {
		return new UnsupportedOperationOnDatabaseException(this.names.location(), problem, remedy);
	}

}
