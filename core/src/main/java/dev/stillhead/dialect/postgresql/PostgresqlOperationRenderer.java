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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.AnsiOperationRenderer;
import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.NameSql;
import dev.stillhead.operation.AddColumns;
import dev.stillhead.operation.AddConstraint;
import dev.stillhead.operation.AddEnumValue;
import dev.stillhead.operation.AlterColumn;
import dev.stillhead.operation.AlterDomain;
import dev.stillhead.operation.AlterSequence;
import dev.stillhead.operation.AlterTable;
import dev.stillhead.operation.ColumnAlteration;
import dev.stillhead.operation.CommentAlteration;
import dev.stillhead.operation.CreateDomain;
import dev.stillhead.operation.CreateEnum;
import dev.stillhead.operation.CreateExtension;
import dev.stillhead.operation.CreateFunction;
import dev.stillhead.operation.CreateIndex;
import dev.stillhead.operation.CreateSequence;
import dev.stillhead.operation.CreateTable;
import dev.stillhead.operation.DropDomain;
import dev.stillhead.operation.DropEnum;
import dev.stillhead.operation.DropExtension;
import dev.stillhead.operation.DropFunction;
import dev.stillhead.operation.DropIndex;
import dev.stillhead.operation.DropSequence;
import dev.stillhead.operation.DropTrigger;
import dev.stillhead.operation.EnumPosition;
import dev.stillhead.operation.NewColumn;
import dev.stillhead.operation.RenameConstraint;
import dev.stillhead.operation.RenameEnumValue;
import dev.stillhead.operation.RenameIndex;
import dev.stillhead.operation.ReplaceEnum;
import dev.stillhead.operation.ReplaceFunction;
import dev.stillhead.operation.ReplaceView;
import dev.stillhead.operation.TableAlteration;
import dev.stillhead.operation.ValidateConstraint;
import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.IndexShape;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TableDefinition;
import dev.stillhead.schema.Value;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;

/**
 * One operation in PostgreSQL's words.
 */
final class PostgresqlOperationRenderer extends AnsiOperationRenderer {

	/** NAMEDATALEN - 1: the server cuts off what is longer, without an error. */
	private static final int MAX_NAME_BYTES = 63;

	private final PostgresqlRelease release;

	private final PostgresqlTypes types;

	private PostgresqlOperationRenderer(Dialect dialect, NameSql names, PostgresqlRelease release) {
		super(dialect, names, new PostgresqlTypes(names, release), new PostgresqlValues(names.syntax()));
		this.release = release;
		this.types = new PostgresqlTypes(names, release);
	}

	static PostgresqlOperationRenderer at(Dialect dialect, SourceLocation location) {
		return new PostgresqlOperationRenderer(dialect, new NameSql(dialect.syntax(), MAX_NAME_BYTES, true, location),
				new PostgresqlRelease(dialect.product(), location));
	}

	@Override
	public List<SqlStatement> createTable(CreateTable operation) {
		operation.table().constraints().forEach(this.release::check);
		operation.table().columns().forEach(this.release::check);
		this.release.check(operation.table().layout());
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
		operation.columns().forEach((column) -> this.release.check(column.definition()));
		List<SqlStatement> statements = new ArrayList<>(super.addColumns(operation));
		statements.addAll(
				columnComments(operation.table(), operation.columns().stream().map(NewColumn::definition).toList()));
		return statements;
	}

	@Override
	public List<SqlStatement> createIndex(CreateIndex operation) {
		IndexShape shape = operation.index().shape();
		this.release.requireNullsNotDistinct(shape.nullsNotDistinct());
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

	@Override
	public List<SqlStatement> renameIndex(RenameIndex operation) {
		return List.of(statement("ALTER INDEX " + names().qualified(operation.table().sibling(operation.index()))
				+ " RENAME TO " + names().simple(operation.newName())));
	}

	@Override
	public List<SqlStatement> alterTable(AlterTable operation) {
		List<SqlStatement> statements = new ArrayList<>();
		QualifiedName table = operation.table();
		for (TableAlteration change : operation.changes()) {
			statements.add(statement(change.accept(new PostgresqlTableChanges(names(), names().qualified(table)))));
			table = change.rename(table);
		}
		return statements;
	}

	@Override
	public List<SqlStatement> alterColumn(AlterColumn operation) {
		PostgresqlColumnChanges changes = new PostgresqlColumnChanges(this, sequences());
		String table = names().qualified(operation.table());
		String column = names().simple(operation.column());
		List<String> clauses = operation.changes()
			.stream()
			.flatMap((change) -> change.accept(changes).stream())
			.map((clause) -> "ALTER COLUMN " + column + " " + clause)
			.toList();
		List<SqlStatement> statements = new ArrayList<>();
		if (!clauses.isEmpty()) {
			statements.add(alterTable(table, clauses));
		}
		for (ColumnAlteration change : operation.changes()) {
			if (change instanceof CommentAlteration comment) {
				statements.add(comment("COLUMN " + table + "." + column, comment.comment()));
			}
		}
		return statements;
	}

	@Override
	public List<SqlStatement> addConstraint(AddConstraint operation) {
		this.release.check(operation.constraint());
		return super.addConstraint(operation);
	}

	@Override
	public List<SqlStatement> validateConstraint(ValidateConstraint operation) {
		return List.of(alterTable(names().qualified(operation.table()),
				List.of("VALIDATE CONSTRAINT " + names().simple(operation.constraint()))));
	}

	@Override
	public List<SqlStatement> renameConstraint(RenameConstraint operation) {
		return List.of(alterTable(names().qualified(operation.table()), List.of("RENAME CONSTRAINT "
				+ names().simple(operation.constraint()) + " TO " + names().simple(operation.newName()))));
	}

	@Override
	public List<SqlStatement> createEnum(CreateEnum operation) {
		return List.of(statement(createType(operation.type())));
	}

	private String createType(EnumType type) {
		String values = type.values().stream().map(this::enumLabel).collect(Collectors.joining(", ", "(", ")"));
		return "CREATE TYPE " + names().qualified(type.name()) + " AS ENUM " + values;
	}

	@Override
	public List<SqlStatement> replaceEnum(ReplaceEnum operation) {
		EnumType type = operation.type();
		return new EnumReplacement(names(), type.name()).statements(createType(type), operation.usedBy())
			.stream()
			.map(this::statement)
			.toList();
	}

	@Override
	public List<SqlStatement> dropEnum(DropEnum operation) {
		return List.of(statement("DROP TYPE " + ifExists(operation.ifExists()) + names().qualified(operation.name())));
	}

	@Override
	public List<SqlStatement> addEnumValue(AddEnumValue operation) {
		EnumPosition position = operation.position();
		return List.of(statement("ALTER TYPE " + names().qualified(operation.type()) + " ADD VALUE "
				+ ifNotExists(operation.ifNotExists()) + enumLabel(operation.value()) + ((position != null)
						? (position.before() ? " BEFORE " : " AFTER ") + literal(position.value()) : "")));
	}

	@Override
	public List<SqlStatement> renameEnumValue(RenameEnumValue operation) {
		return List.of(statement("ALTER TYPE " + names().qualified(operation.type()) + " RENAME VALUE "
				+ literal(operation.value()) + " TO " + enumLabel(operation.newValue())));
	}

	/**
	 * A label is stored as a name, so it can be too long.
	 */
	private String enumLabel(String value) {
		names().simple(value);
		return literal(value);
	}

	@Override
	public List<SqlStatement> createSequence(CreateSequence operation) {
		return List
			.of(statement(words(
					"CREATE SEQUENCE " + ifNotExists(operation.ifNotExists())
							+ names().qualified(operation.sequence().name()),
					sequences().options(operation.sequence()))));
	}

	@Override
	public List<SqlStatement> alterSequence(AlterSequence operation) {
		PostgresqlSequenceSql sql = sequences();
		return List.of(statement(words("ALTER SEQUENCE " + names().qualified(operation.sequence()),
				operation.changes().stream().map((change) -> change.accept(sql)).toList())));
	}

	private static String words(String first, List<String> more) {
		return String.join(" ", Stream.concat(Stream.of(first), more.stream()).toList());
	}

	@Override
	public List<SqlStatement> dropSequence(DropSequence operation) {
		return List
			.of(statement("DROP SEQUENCE " + ifExists(operation.ifExists()) + names().qualified(operation.name())));
	}

	@Override
	public List<SqlStatement> createDomain(CreateDomain operation) {
		return List.of(statement(new PostgresqlDomainSql(this, names()).create(operation.domain())));
	}

	@Override
	public List<SqlStatement> alterDomain(AlterDomain operation) {
		PostgresqlDomainSql sql = new PostgresqlDomainSql(this, names());
		String domain = "ALTER DOMAIN " + names().qualified(operation.domain()) + " ";
		return operation.changes().stream().map((change) -> statement(domain + change.accept(sql))).toList();
	}

	@Override
	public List<SqlStatement> dropDomain(DropDomain operation) {
		return List
			.of(statement("DROP DOMAIN " + ifExists(operation.ifExists()) + names().qualified(operation.name())));
	}

	@Override
	public List<SqlStatement> replaceView(ReplaceView operation) {
		return List
			.of(single("CREATE OR REPLACE VIEW " + names().qualified(operation.name()) + " AS\n" + operation.query()));
	}

	@Override
	public List<SqlStatement> createFunction(CreateFunction operation) {
		return List.of(single(functions().create(operation.signature(), operation.definition())));
	}

	@Override
	public List<SqlStatement> replaceFunction(ReplaceFunction operation) {
		return List.of(single(functions().replace(operation.signature(), operation.definition())));
	}

	private PostgresqlFunctionSql functions() {
		return new PostgresqlFunctionSql(names());
	}

	@Override
	public List<SqlStatement> dropFunction(DropFunction operation) {
		return List.of(single(functions().drop(operation.signature(), operation.ifExists())));
	}

	@Override
	public List<SqlStatement> dropTrigger(DropTrigger operation) {
		return List.of(statement("DROP TRIGGER " + ifExists(operation.ifExists()) + names().simple(operation.name())
				+ " ON " + names().qualified(operation.table())));
	}

	@Override
	public List<SqlStatement> createExtension(CreateExtension operation) {
		return List.of(statement(
				"CREATE EXTENSION " + ifNotExists(operation.ifNotExists()) + names().simple(operation.name())));
	}

	@Override
	public List<SqlStatement> dropExtension(DropExtension operation) {
		return List
			.of(statement("DROP EXTENSION " + ifExists(operation.ifExists()) + names().simple(operation.name())));
	}

	private PostgresqlSequenceSql sequences() {
		return new PostgresqlSequenceSql(names(), this.types);
	}

	PostgresqlRelease release() {
		return this.release;
	}

	String type(ColumnType type) {
		return type.accept(this.types);
	}

	String defaultOf(Value value) {
		return value(value);
	}

}
