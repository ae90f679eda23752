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

package dev.stillhead.dialect;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.NewColumn;
import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ColumnTypeVisitor;
import dev.stillhead.schema.Identity;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.Value;

/**
 * Columns in standard SQL.
 */
public final class ColumnSql {

	private final NameSql names;

	private final ColumnTypeVisitor<String> types;

	private final Value.Visitor<String> values;

	/**
	 * For one operation.
	 * @param names writes the operation's names
	 * @param types writes its types
	 * @param values writes its values
	 */
	public ColumnSql(NameSql names, ColumnTypeVisitor<String> types, Value.Visitor<String> values) {
		this.names = names;
		this.types = types;
		this.values = values;
	}

	/**
	 * A column with the constraints that stand behind it.
	 * @param column the column
	 * @return the column as SQL
	 */
	public String of(NewColumn column) {
		return column.constraints()
			.stream()
			.map((constraint) -> " " + RuleSql.besideColumn(constraint, this.names))
			.collect(Collectors.joining("", of(column.definition()), ""));
	}

	/**
	 * A column as it stands in a table.
	 * @param column the column
	 * @return the column as SQL
	 */
	public String of(ColumnDefinition column) {
		return this.names.simple(column.name()) + " " + column.type().accept(this.types) + collation(column.collation())
				+ value(column) + (column.notNull() ? " NOT NULL" : "");
	}

	private String collation(@Nullable QualifiedName collation) {
		return (collation != null) ? " COLLATE " + this.names.qualified(collation) : "";
	}

	private String value(ColumnDefinition column) {
		Identity identity = column.identity();
		Value defaultValue = column.defaultValue();
		if (identity != null) {
			return " " + CountingSql.identity(identity, column.counting());
		}
		if (column.generatedAs() != null) {
			return " GENERATED ALWAYS AS " + column.generatedAs();
		}
		return (defaultValue != null) ? " DEFAULT " + defaultValue.accept(this.values) : "";
	}

}
