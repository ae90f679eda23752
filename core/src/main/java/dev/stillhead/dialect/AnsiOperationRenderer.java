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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.AddColumns;
import dev.stillhead.operation.AddConstraint;
import dev.stillhead.operation.BatchAlterTable;
import dev.stillhead.operation.BulkInsert;
import dev.stillhead.operation.CreateIndex;
import dev.stillhead.operation.CreateSchema;
import dev.stillhead.operation.CreateTable;
import dev.stillhead.operation.CreateTrigger;
import dev.stillhead.operation.CreateView;
import dev.stillhead.operation.DialectOperation;
import dev.stillhead.operation.DropColumns;
import dev.stillhead.operation.DropConstraint;
import dev.stillhead.operation.DropSchema;
import dev.stillhead.operation.DropTable;
import dev.stillhead.operation.DropView;
import dev.stillhead.operation.ExecuteLive;
import dev.stillhead.operation.ExecuteSql;
import dev.stillhead.operation.OperationVisitor;
import dev.stillhead.operation.OutsideTransaction;
import dev.stillhead.operation.RenameColumn;
import dev.stillhead.operation.RenameTable;
import dev.stillhead.operation.Row;
import dev.stillhead.schema.ColumnTypeVisitor;
import dev.stillhead.schema.TableDefinition;
import dev.stillhead.schema.Value;
import dev.stillhead.sql.SourceProblem;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlText;
import dev.stillhead.sql.SqlTextException;
import dev.stillhead.sql.StatementRules;

/**
 * One operation in standard SQL; a database's own renderer says the rest. Made anew for
 * each operation.
 */
public abstract class AnsiOperationRenderer implements OperationVisitor<List<SqlStatement>> {

	private static final String ITEM = "\n    ";

	private final Dialect dialect;

	private final NameSql names;

	private final Value.Visitor<String> values;

	private final ColumnSql columns;

	/**
	 * For one operation.
	 * @param dialect whose renderer it is
	 * @param names writes the operation's names
	 * @param types writes its types
	 * @param values writes its values
	 */
	protected AnsiOperationRenderer(Dialect dialect, NameSql names, ColumnTypeVisitor<String> types,
			Value.Visitor<String> values) {
		this.dialect = dialect;
		this.names = names;
		this.values = values;
		this.columns = new ColumnSql(names, types, values);
	}

	@Override
	public List<SqlStatement> createTable(CreateTable operation) {
		TableDefinition table = operation.table();
		String elements = Stream
			.concat(table.columns().stream().map(this.columns::of),
					table.constraints().stream().map((constraint) -> RuleSql.ofTable(constraint, this.names)))
			.collect(Collectors.joining("," + ITEM));
		List<SqlStatement> statements = new ArrayList<>();
		statements.add(statement("CREATE " + TableLayoutSql.before(table.layout()) + "TABLE "
				+ ifNotExists(operation.ifNotExists()) + this.names.qualified(table.name())
				+ (elements.isEmpty() ? " ()" : " (" + ITEM + elements + "\n)")
				+ new TableLayoutSql(this.names).behind(table.layout())));
		table.indexes()
			.forEach((index) -> statements.addAll(createIndex(
					new CreateIndex(operation.location(), table.name(), index, false, operation.ifNotExists()))));
		statements.addAll(comments(table));
		return statements;
	}

	/**
	 * The comments of a new table and its columns.
	 * @param table the table
	 * @return the statements; none where the database has no comments
	 */
	protected abstract List<SqlStatement> comments(TableDefinition table);

	@Override
	public List<SqlStatement> dropTable(DropTable operation) {
		return List
			.of(statement("DROP TABLE " + ifExists(operation.ifExists()) + this.names.qualified(operation.name())));
	}

	@Override
	public List<SqlStatement> addColumns(AddColumns operation) {
		return List.of(alterTable(this.names.qualified(operation.table()),
				operation.columns()
					.stream()
					.map((column) -> "ADD COLUMN " + ifNotExists(operation.ifNotExists()) + this.columns.of(column))
					.toList()));
	}

	@Override
	public List<SqlStatement> dropColumns(DropColumns operation) {
		return List.of(alterTable(this.names.qualified(operation.table()),
				operation.names()
					.stream()
					.map((column) -> "DROP COLUMN " + ifExists(operation.ifExists()) + this.names.simple(column))
					.toList()));
	}

	@Override
	public List<SqlStatement> renameTable(RenameTable operation) {
		return List.of(alterTable(this.names.qualified(operation.table()),
				List.of("RENAME TO " + this.names.simple(operation.newName()))));
	}

	@Override
	public List<SqlStatement> renameColumn(RenameColumn operation) {
		return List.of(alterTable(this.names.qualified(operation.table()), List.of("RENAME COLUMN "
				+ this.names.simple(operation.column()) + " TO " + this.names.simple(operation.newName()))));
	}

	@Override
	public List<SqlStatement> addConstraint(AddConstraint operation) {
		return List.of(alterTable(this.names.qualified(operation.table()),
				List.of("ADD " + RuleSql.ofTable(operation.constraint(), this.names))));
	}

	@Override
	public List<SqlStatement> dropConstraint(DropConstraint operation) {
		return List.of(alterTable(this.names.qualified(operation.table()),
				List.of("DROP CONSTRAINT " + ifExists(operation.ifExists()) + this.names.simple(operation.name()))));
	}

	@Override
	public List<SqlStatement> createView(CreateView operation) {
		return List.of(single("CREATE " + view(operation.materialized()) + this.names.qualified(operation.name())
				+ " AS\n" + operation.query()));
	}

	@Override
	public List<SqlStatement> dropView(DropView operation) {
		return List.of(statement("DROP " + view(operation.materialized()) + ifExists(operation.ifExists())
				+ this.names.qualified(operation.name())));
	}

	private static String view(boolean materialized) {
		return materialized ? "MATERIALIZED VIEW " : "VIEW ";
	}

	@Override
	public List<SqlStatement> createSchema(CreateSchema operation) {
		return List.of(statement(
				"CREATE SCHEMA " + ifNotExists(operation.ifNotExists()) + this.names.simple(operation.name())));
	}

	@Override
	public List<SqlStatement> dropSchema(DropSchema operation) {
		return List
			.of(statement("DROP SCHEMA " + ifExists(operation.ifExists()) + this.names.simple(operation.name())));
	}

	/**
	 * The name stands in the definition; it is written here to refuse one that is too
	 * long.
	 */
	@Override
	public List<SqlStatement> createTrigger(CreateTrigger operation) {
		this.names.simple(operation.name());
		return List.of(single(operation.definition()));
	}

	@Override
	public List<SqlStatement> bulkInsert(BulkInsert operation) {
		return List.of(statement("INSERT INTO " + this.names.qualified(operation.table()) + " "
				+ this.names.list(operation.columns().names()) + " VALUES" + ITEM
				+ operation.rows().stream().map(this::row).collect(Collectors.joining("," + ITEM))));
	}

	private String row(Row row) {
		return row.values().stream().map(this::value).collect(Collectors.joining(", ", "(", ")"));
	}

	/**
	 * Splits the text as that of an SQL revision. All statements are attributed to the
	 * line of the call: which line of the Java source a line of the text is cannot be
	 * known.
	 */
	@Override
	public List<SqlStatement> executeSql(ExecuteSql operation) {
		SqlText text = new SqlText(operation.sql(), (position) -> operation.location());
		return allowed(this.dialect.syntax().split(text));
	}

	@Override
	public List<SqlStatement> executeLive(ExecuteLive operation) {
		throw new LiveWorkHasNoSqlException(operation);
	}

	/**
	 * Neighbours that change the table in the same way are one statement.
	 */
	@Override
	public List<SqlStatement> batchAlterTable(BatchAlterTable operation) {
		List<SqlStatement> statements = operation.operations()
			.stream()
			.flatMap((part) -> this.dialect.render(part).stream())
			.toList();
		return new JoinedAlterTables("ALTER TABLE " + this.names.qualified(operation.table())).of(statements);
	}

	@Override
	public List<SqlStatement> outsideTransaction(OutsideTransaction operation) {
		return operation.operations().stream().flatMap((part) -> this.dialect.render(part).stream()).toList();
	}

	@Override
	public List<SqlStatement> dialectOperation(DialectOperation operation) {
		return allowed(operation.statements(this.dialect.product()).stream().map(this::statement).toList());
	}

	/**
	 * A statement that holds SQL of the revision's own, which must not end it and go on.
	 * @param text the statement
	 * @return the statement without a final semicolon
	 */
	protected final SqlStatement single(String text) {
		List<SqlStatement> statements = allowed(
				this.dialect.syntax().split(new SqlText(text, (position) -> this.names.location())));
		if (statements.size() != 1) {
			throw new SqlTextException(this.names.location(),
					"one statement is expected, and the text holds %d".formatted(statements.size()),
					"Write one statement here, and the others with op.execute(…).");
		}
		return statements.get(0);
	}

	private static List<SqlStatement> allowed(List<SqlStatement> statements) {
		for (SourceProblem problem : StatementRules.forbidden(statements)) {
			throw new SqlTextException(problem.location(), problem.text(), problem.remedy());
		}
		return statements;
	}

	/**
	 * One or more changes of a table in one statement.
	 * @param table the table's name as SQL
	 * @param changes at least one
	 * @return the statement
	 */
	protected final SqlStatement alterTable(String table, List<String> changes) {
		String separator = (changes.size() > 1) ? ITEM : " ";
		return statement("ALTER TABLE " + table + separator + String.join("," + separator, changes));
	}

	/**
	 * A statement at the operation's line.
	 * @param text the statement
	 * @return the statement with its traits
	 */
	protected final SqlStatement statement(String text) {
		return SqlStatement.at(this.names.location(), text, this.dialect.syntax().traitsOf(text));
	}

	/**
	 * A value of the operation.
	 * @param value the value; null for NULL
	 * @return the value as SQL
	 */
	protected final String value(@Nullable Value value) {
		return (value != null) ? value.accept(this.values) : "NULL";
	}

	/**
	 * Writes the operation's columns.
	 * @return the columns
	 */
	protected final ColumnSql columns() {
		return this.columns;
	}

	/**
	 * Writes the operation's names.
	 * @return the names
	 */
	protected final NameSql names() {
		return this.names;
	}

	/**
	 * A character string as a literal, or NULL.
	 * @param text the characters; null for none
	 * @return the literal as SQL
	 */
	protected final String literal(@Nullable String text) {
		return (text != null) ? this.dialect.syntax().literal(text) : "NULL";
	}

	/**
	 * IF NOT EXISTS, or nothing.
	 * @param said whether the operation says so
	 * @return the words with a blank behind them, or an empty text
	 */
	protected static String ifNotExists(boolean said) {
		return said ? "IF NOT EXISTS " : "";
	}

	/**
	 * IF EXISTS, or nothing.
	 * @param said whether the operation says so
	 * @return the words with a blank behind them, or an empty text
	 */
	protected static String ifExists(boolean said) {
		return said ? "IF EXISTS " : "";
	}

}
