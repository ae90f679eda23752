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
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.AnsiOperationRenderer;
import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.NameSql;
import dev.stillhead.dialect.RuleSql;
import dev.stillhead.dialect.UnsupportedOperationOnDatabaseException;
import dev.stillhead.operation.AddColumns;
import dev.stillhead.operation.AddConstraint;
import dev.stillhead.operation.AddEnumValue;
import dev.stillhead.operation.AlterColumn;
import dev.stillhead.operation.AlterDomain;
import dev.stillhead.operation.AlterSequence;
import dev.stillhead.operation.AlterTable;
import dev.stillhead.operation.CreateDomain;
import dev.stillhead.operation.CreateEnum;
import dev.stillhead.operation.CreateExtension;
import dev.stillhead.operation.CreateFunction;
import dev.stillhead.operation.CreateIndex;
import dev.stillhead.operation.CreateSchema;
import dev.stillhead.operation.CreateSequence;
import dev.stillhead.operation.CreateTable;
import dev.stillhead.operation.CreateView;
import dev.stillhead.operation.DropColumns;
import dev.stillhead.operation.DropDomain;
import dev.stillhead.operation.DropEnum;
import dev.stillhead.operation.DropExtension;
import dev.stillhead.operation.DropFunction;
import dev.stillhead.operation.DropIndex;
import dev.stillhead.operation.DropSchema;
import dev.stillhead.operation.DropSequence;
import dev.stillhead.operation.DropTrigger;
import dev.stillhead.operation.DropView;
import dev.stillhead.operation.EnumPosition;
import dev.stillhead.operation.RenameConstraint;
import dev.stillhead.operation.RenameEnumValue;
import dev.stillhead.operation.RenameIndex;
import dev.stillhead.operation.ReplaceEnum;
import dev.stillhead.operation.ReplaceFunction;
import dev.stillhead.operation.ReplaceView;
import dev.stillhead.operation.TableAlteration;
import dev.stillhead.operation.TableCommentAlteration;
import dev.stillhead.operation.TableOptionAlteration;
import dev.stillhead.operation.TableSchemaAlteration;
import dev.stillhead.operation.ValidateConstraint;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.IndexDefinition;
import dev.stillhead.schema.IndexShape;
import dev.stillhead.schema.IndexTerm;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TableDefinition;
import dev.stillhead.schema.TableLayout;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;

/**
 * One operation in SQLite's words, or in the plain ones that it would need: those that
 * depend on what a table looks like are done in another way, and only called so. Comments
 * have no place in SQLite and are left out; an index is made in the same way whether
 * concurrently or not.
 */
final class SqliteOperationRenderer extends AnsiOperationRenderer {

	private static final String ITEM = "\n    ";

	private static final String NO_OPTIONS = "a table of SQLite has no storage parameters but strict and without_rowid,"
			+ " which are true where they are said, and no partitions";

	private static final List<String> KINDS = List.of("strict", "without_rowid");

	private static final String ELSEWHERE = "Say it for PostgreSQL only: if (op.database().isPostgresql()).";

	private final Dialect dialect;

	private SqliteOperationRenderer(Dialect dialect, NameSql names) {
		super(dialect, names, new SqliteTypes(names.location()), new SqliteValues(names.location()));
		this.dialect = dialect;
	}

	static SqliteOperationRenderer at(Dialect dialect, SourceLocation location) {
		return new SqliteOperationRenderer(dialect, new NameSql(dialect.syntax(), Integer.MAX_VALUE, false, location));
	}

	SqliteTableSql tables() {
		return new SqliteTableSql(names(), columns());
	}

	@Override
	public List<SqlStatement> createTable(CreateTable operation) {
		TableDefinition table = operation.table();
		new StrictTable(this.dialect.product(), tables()).check(table);
		List<SqlStatement> statements = new ArrayList<>();
		statements
			.add(statement("CREATE TABLE " + ifNotExists(operation.ifNotExists()) + names().qualified(table.name())
					+ tables().elements(table).stream().collect(Collectors.joining("," + ITEM, " (" + ITEM, "\n)"))
					+ kind(table.layout())));
		table.indexes().forEach((index) -> statements.add(createIndex(table.name(), index, operation.ifNotExists())));
		return statements;
	}

	/** What stands behind the parentheses. */
	private String kind(@Nullable TableLayout layout) {
		if (layout == null) {
			return "";
		}
		boolean known = layout.options()
			.entrySet()
			.stream()
			.allMatch((option) -> KINDS.contains(option.getKey()) && option.getValue().equals("true"));
		if (layout.partitioning() != null || layout.unlogged() || !known) {
			throw refused(NO_OPTIONS, ELSEWHERE);
		}
		return KINDS.stream()
			.filter(layout.options()::containsKey)
			.map((option) -> option.replace('_', ' ').toUpperCase(Locale.ROOT))
			.collect(Collectors.joining(", ", " ", ""));
	}

	@Override
	public List<SqlStatement> addConstraint(AddConstraint operation) {
		return List.of(alterTable(names().qualified(operation.table()),
				List.of("ADD " + tables().constraint(operation.constraint()))));
	}

	@Override
	protected List<SqlStatement> comments(TableDefinition table) {
		return List.of();
	}

	/** One statement for each column: ALTER TABLE takes no more. */
	@Override
	public List<SqlStatement> addColumns(AddColumns operation) {
		String table = names().qualified(operation.table());
		return operation.columns()
			.stream()
			.map((column) -> alterTable(table,
					List.of("ADD COLUMN " + ifNotExists(operation.ifNotExists()) + tables().column(column))))
			.toList();
	}

	@Override
	public List<SqlStatement> dropColumns(DropColumns operation) {
		String table = names().qualified(operation.table());
		return operation.names()
			.stream()
			.map((column) -> alterTable(table,
					List.of("DROP COLUMN " + ifExists(operation.ifExists()) + names().simple(column))))
			.toList();
	}

	@Override
	public List<SqlStatement> createIndex(CreateIndex operation) {
		return List.of(createIndex(operation.table(), operation.index(), operation.ifNotExists()));
	}

	private SqlStatement createIndex(QualifiedName table, IndexDefinition index, boolean ifNotExists) {
		IndexShape shape = index.shape();
		new SqliteRules(names().location()).index(shape);
		return statement("CREATE " + (shape.unique() ? "UNIQUE " : "") + "INDEX " + ifNotExists(ifNotExists)
				+ names().simple(index.name()) + " ON " + names().qualified(table)
				+ shape.terms().stream().map(this::term).collect(Collectors.joining(", ", " (", ")"))
				+ ((shape.where() != null) ? " WHERE " + shape.where() : ""));
	}

	private String term(IndexTerm term) {
		return (term.expression() ? "(" + term.text() + ")" : names().simple(term.text()))
				+ ((term.collation() != null) ? " COLLATE " + names().qualified(term.collation()) : "")
				+ (term.descending() ? " DESC" : "");
	}

	@Override
	public List<SqlStatement> dropIndex(DropIndex operation) {
		return List.of(statement("DROP INDEX " + ifExists(operation.ifExists())
				+ names().qualified(operation.table().sibling(operation.name()))));
	}

	/** Comments have no place in SQLite. */
	@Override
	public List<SqlStatement> alterTable(AlterTable operation) {
		return operation.changes().stream().flatMap((change) -> change.accept(new TableChanges()).stream()).toList();
	}

	/** Every constraint of SQLite is valid from the beginning. */
	@Override
	public List<SqlStatement> validateConstraint(ValidateConstraint operation) {
		return List.of();
	}

	/** An enum type is a check of the columns that use it. */
	@Override
	public List<SqlStatement> createEnum(CreateEnum operation) {
		return List.of();
	}

	@Override
	public List<SqlStatement> dropEnum(DropEnum operation) {
		return List.of();
	}

	@Override
	public List<SqlStatement> createView(CreateView operation) {
		refuseMaterialized(operation.materialized());
		return super.createView(operation);
	}

	@Override
	public List<SqlStatement> replaceView(ReplaceView operation) {
		String name = names().qualified(operation.name());
		return List.of(statement("DROP VIEW " + name), single("CREATE VIEW " + name + " AS\n" + operation.query()));
	}

	@Override
	public List<SqlStatement> dropView(DropView operation) {
		refuseMaterialized(operation.materialized());
		return super.dropView(operation);
	}

	private void refuseMaterialized(boolean materialized) {
		if (materialized) {
			throw refused("SQLite has no materialized views", "Make a plain view on SQLite, or a table.");
		}
	}

	@Override
	public List<SqlStatement> dropTrigger(DropTrigger operation) {
		return List.of(statement("DROP TRIGGER " + ifExists(operation.ifExists())
				+ names().qualified(operation.table().sibling(operation.name()))));
	}

	@Override
	public List<SqlStatement> alterColumn(AlterColumn operation) {
		String column = names().simple(operation.column());
		List<String> changes = operation.changes()
			.stream()
			.flatMap((change) -> change.accept(new SqliteColumnWords(tables())).stream())
			.map((change) -> "ALTER COLUMN " + column + " " + change)
			.toList();
		return changes.isEmpty() ? List.of() : List.of(alterTable(names().qualified(operation.table()), changes));
	}

	@Override
	public List<SqlStatement> renameConstraint(RenameConstraint operation) {
		return List.of(alterTable(names().qualified(operation.table()), List.of("RENAME CONSTRAINT "
				+ names().simple(operation.constraint()) + " TO " + names().simple(operation.newName()))));
	}

	@Override
	public List<SqlStatement> renameIndex(RenameIndex operation) {
		return List.of(statement("ALTER INDEX " + names().qualified(operation.table().sibling(operation.index()))
				+ " RENAME TO " + names().simple(operation.newName())));
	}

	@Override
	public List<SqlStatement> addEnumValue(AddEnumValue operation) {
		EnumPosition position = operation.position();
		return List.of(statement("ALTER TYPE " + names().qualified(operation.type()) + " ADD VALUE "
				+ ifNotExists(operation.ifNotExists()) + literal(operation.value()) + ((position != null)
						? (position.before() ? " BEFORE " : " AFTER ") + literal(position.value()) : "")));
	}

	@Override
	public List<SqlStatement> renameEnumValue(RenameEnumValue operation) {
		return List.of(statement("ALTER TYPE " + names().qualified(operation.type()) + " RENAME VALUE "
				+ literal(operation.value()) + " TO " + literal(operation.newValue())));
	}

	@Override
	public List<SqlStatement> replaceEnum(ReplaceEnum operation) {
		EnumType type = operation.type();
		return operation.usedBy()
			.stream()
			.map((ref) -> alterTable(names().qualified(ref.table()),
					List.of("ALTER COLUMN " + names().simple(ref.column()) + " SET "
							+ RuleSql.ofTable(tables().check(ref.column(), type), names()))))
			.toList();
	}

	@Override
	public List<SqlStatement> createSequence(CreateSequence operation) {
		throw refused("SQLite has no sequences", ELSEWHERE);
	}

	@Override
	public List<SqlStatement> alterSequence(AlterSequence operation) {
		throw refused("SQLite has no sequences", ELSEWHERE);
	}

	@Override
	public List<SqlStatement> dropSequence(DropSequence operation) {
		throw refused("SQLite has no sequences", ELSEWHERE);
	}

	@Override
	public List<SqlStatement> createDomain(CreateDomain operation) {
		throw refused("SQLite has no domains", ELSEWHERE);
	}

	@Override
	public List<SqlStatement> alterDomain(AlterDomain operation) {
		throw refused("SQLite has no domains", ELSEWHERE);
	}

	@Override
	public List<SqlStatement> dropDomain(DropDomain operation) {
		throw refused("SQLite has no domains", ELSEWHERE);
	}

	@Override
	public List<SqlStatement> createFunction(CreateFunction operation) {
		throw refused("SQLite keeps no functions", ELSEWHERE);
	}

	@Override
	public List<SqlStatement> replaceFunction(ReplaceFunction operation) {
		throw refused("SQLite keeps no functions", ELSEWHERE);
	}

	@Override
	public List<SqlStatement> dropFunction(DropFunction operation) {
		throw refused("SQLite keeps no functions", ELSEWHERE);
	}

	@Override
	public List<SqlStatement> createSchema(CreateSchema operation) {
		throw refused("SQLite has no schemas", ELSEWHERE);
	}

	@Override
	public List<SqlStatement> dropSchema(DropSchema operation) {
		throw refused("SQLite has no schemas", ELSEWHERE);
	}

	@Override
	public List<SqlStatement> createExtension(CreateExtension operation) {
		throw refused("SQLite has no extensions of this kind", ELSEWHERE);
	}

	@Override
	public List<SqlStatement> dropExtension(DropExtension operation) {
		throw refused("SQLite has no extensions of this kind", ELSEWHERE);
	}

	private UnsupportedOperationOnDatabaseException refused(String problem, String remedy) {
		return new UnsupportedOperationOnDatabaseException(names().location(), problem, remedy);
	}

	private final class TableChanges implements TableAlteration.Visitor<List<SqlStatement>> {

		@Override
		public List<SqlStatement> comment(TableCommentAlteration alteration) {
			return List.of();
		}

		@Override
		public List<SqlStatement> schema(TableSchemaAlteration alteration) {
			throw refused("SQLite has no schemas", ELSEWHERE);
		}

		@Override
		public List<SqlStatement> option(TableOptionAlteration alteration) {
			throw refused(NO_OPTIONS, ELSEWHERE);
		}

	}

}
