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

package dev.stillhead.dialect.postgresql;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.AnsiOperationRenderer;
import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.NameSql;
import dev.stillhead.dialect.UnsupportedOperationOnDatabaseException;
import dev.stillhead.operation.AddColumns;
import dev.stillhead.operation.CreateIndex;
import dev.stillhead.operation.CreateTable;
import dev.stillhead.operation.DropIndex;
import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.IndexShape;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TableDefinition;
import dev.stillhead.schema.UniqueRule;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;

/**
 * One operation in PostgreSQL's words.
 */
final class PostgresqlOperationRenderer extends AnsiOperationRenderer {

	/** NAMEDATALEN - 1: the server cuts off what is longer, without an error. */
	private static final int MAX_NAME_BYTES = 63;

	private final Dialect dialect;

	private PostgresqlOperationRenderer(Dialect dialect, NameSql names) {
		super(dialect, names, new PostgresqlTypes(names));
		this.dialect = dialect;
	}

	static PostgresqlOperationRenderer at(Dialect dialect, SourceLocation location) {
		return new PostgresqlOperationRenderer(dialect, new NameSql(dialect.syntax(), MAX_NAME_BYTES, location));
	}

	@Override
	public List<SqlStatement> createTable(CreateTable operation) {
		operation.table().constraints().forEach(this::check);
		return super.createTable(operation);
	}

	@Override
	protected List<SqlStatement> comments(TableDefinition table) {
		List<SqlStatement> statements = new ArrayList<>();
		if (table.comment() != null) {
			statements.add(comment("TABLE " + names().qualified(table.name()), table.comment()));
		}
		statements.addAll(columnComments(table.name(), table.columns()));
		return statements;
	}

	private List<SqlStatement> columnComments(QualifiedName table, List<ColumnDefinition> columns) {
		return columns.stream()
			.filter((column) -> column.comment() != null)
			.map((column) -> comment("COLUMN " + names().qualified(table) + "." + names().simple(column.name()),
					column.comment()))
			.toList();
	}

	private SqlStatement comment(String object, @Nullable String text) {
		return statement("COMMENT ON " + object + " IS " + literal(text));
	}

	@Override
	public List<SqlStatement> addColumns(AddColumns operation) {
		List<SqlStatement> statements = new ArrayList<>(super.addColumns(operation));
		statements.addAll(columnComments(operation.table(),
				operation.columns().stream().map((column) -> column.definition()).toList()));
		return statements;
	}

	@Override
	public List<SqlStatement> createIndex(CreateIndex operation) {
		IndexShape shape = operation.index().shape();
		requireNullsNotDistinct(shape.nullsNotDistinct());
		return List.of(statement(
				"CREATE " + (shape.unique() ? "UNIQUE " : "") + "INDEX " + concurrently(operation.concurrently())
						+ ifNotExists(operation.ifNotExists()) + names().simple(operation.index().name()) + " ON "
						+ names().qualified(operation.table()) + new PostgresqlIndexSql(names()).of(shape)));
	}

	@Override
	public List<SqlStatement> dropIndex(DropIndex operation) {
		return List.of(statement("DROP INDEX " + concurrently(operation.concurrently()) + ifExists(operation.ifExists())
				+ names().qualified(operation.table().sibling(operation.name()))));
	}

	private static String concurrently(boolean said) {
		return said ? "CONCURRENTLY " : "";
	}

	private void check(ConstraintDefinition constraint) {
		requireNullsNotDistinct(constraint.rule() instanceof UniqueRule unique && unique.nullsNotDistinct());
	}

	private void requireNullsNotDistinct(boolean said) {
		if (said && !this.dialect.product().isAtLeast(15)) {
			throw new UnsupportedOperationOnDatabaseException(names().location(),
					"NULLS NOT DISTINCT needs PostgreSQL 15, and this is " + this.dialect.product(),
					"Leave out nullsNotDistinct(), or index coalesce(…).");
		}
	}

}
