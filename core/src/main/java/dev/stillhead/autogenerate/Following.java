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

package dev.stillhead.autogenerate;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.sql.PostgresqlSyntax;

/**
 * How the names that a part of a table mentions follow a rename.
 *
 * @param columns the names of its own table's columns
 * @param otherTable the table whose columns a foreign key refers to, if they follow too;
 * null if they do not
 * @param otherColumns their names
 * @param tables the names of tables
 * @param expressions the expressions
 * @param definitions whole statements
 */
record Following(UnaryOperator<String> columns, @Nullable QualifiedName otherTable, UnaryOperator<String> otherColumns,
		UnaryOperator<QualifiedName> tables, UnaryOperator<String> expressions, UnaryOperator<String> definitions) {

	/** A column of the part's own table, or of another. */
	static Following column(QualifiedName table, boolean own, String name, String newName) {
		UnaryOperator<String> names = (column) -> column.equals(name) ? newName : column;
		UnaryOperator<String> texts = (sql) -> ExpressionText.renamed(sql, name, newName, PostgresqlSyntax.INSTANCE);
		UnaryOperator<String> same = UnaryOperator.identity();
		return new Following(own ? names : same, table, names, UnaryOperator.identity(), own ? texts : same,
				own ? texts : same);
	}

	/** A table. */
	static Following table(QualifiedName name, QualifiedName newName) {
		UnaryOperator<String> same = UnaryOperator.identity();
		return new Following(same, null, same, (table) -> table.equals(name) ? newName : table, same,
				(sql) -> sql.replace(" ON " + QuotedNames.sql(name) + " ", " ON " + QuotedNames.sql(newName) + " "));
	}

	/** Something that only expressions mention. */
	static Following expressions(UnaryOperator<String> expressions) {
		UnaryOperator<String> same = UnaryOperator.identity();
		return new Following(same, null, same, UnaryOperator.identity(), expressions, expressions);
	}

	List<String> all(List<String> names) {
		return names.stream().map(this.columns).toList();
	}

	List<String> others(QualifiedName table, List<String> names) {
		return table.equals(this.otherTable) ? names.stream().map(this.otherColumns).toList() : names;
	}

	@Nullable String expression(@Nullable String sql) {
		return (sql != null) ? this.expressions.apply(sql) : null;
	}

}
