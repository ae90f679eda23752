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

import java.math.BigDecimal;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.NewColumn;
import dev.stillhead.schema.ColumnDefault;
import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ColumnTypeVisitor;
import dev.stillhead.schema.Identity;
import dev.stillhead.schema.QualifiedName;

/**
 * Columns in standard SQL.
 */
final class ColumnSql {

	private final NameSql names;

	private final ColumnTypeVisitor<String> types;

	ColumnSql(NameSql names, ColumnTypeVisitor<String> types) {
		this.names = names;
		this.types = types;
	}

	/**
	 * A column with the constraints that stand behind it.
	 */
	String of(NewColumn column) {
		return column.constraints()
			.stream()
			.map((constraint) -> " " + RuleSql.besideColumn(constraint, this.names))
			.collect(Collectors.joining("", of(column.definition()), ""));
	}

	/**
	 * A column as it stands in a table.
	 */
	String of(ColumnDefinition column) {
		return this.names.simple(column.name()) + " " + column.type().accept(this.types) + collation(column.collation())
				+ value(column) + (column.notNull() ? " NOT NULL" : "");
	}

	private String collation(@Nullable QualifiedName collation) {
		return (collation != null) ? " COLLATE " + this.names.qualified(collation) : "";
	}

	private String value(ColumnDefinition column) {
		Identity identity = column.identity();
		ColumnDefault defaultValue = column.defaultValue();
		if (identity != null) {
			return " GENERATED " + identity.name().replace('_', ' ') + " AS IDENTITY";
		}
		if (column.generatedAs() != null) {
			return " GENERATED ALWAYS AS (" + column.generatedAs() + ") STORED";
		}
		return (defaultValue != null) ? " DEFAULT " + ofDefault(defaultValue) : "";
	}

	/**
	 * What stands behind DEFAULT.
	 */
	String ofDefault(ColumnDefault value) {
		return value.accept(new DefaultSql());
	}

	private final class DefaultSql implements ColumnDefault.Visitor<String> {

		@Override
		public String text(String value) {
			return ColumnSql.this.names.syntax().literal(value);
		}

		@Override
		public String number(BigDecimal value) {
			return value.toPlainString();
		}

		@Override
		public String truth(boolean value) {
			return Boolean.toString(value);
		}

		@Override
		public String expression(String sql) {
			return ExpressionSql.enclosed(sql);
		}

	}

}
