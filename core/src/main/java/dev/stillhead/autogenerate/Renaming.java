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

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.EnumPicture;
import dev.stillhead.schema.GeneratedPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequencePicture;
import dev.stillhead.schema.TableFamily;
import dev.stillhead.schema.TablePicture;
import dev.stillhead.schema.ViewPicture;
import dev.stillhead.sql.PostgresqlSyntax;

/**
 * What a picture is after something got another name: everything that mentions it
 * follows, as it does in the database.
 */
final class Renaming {

	private final DatabaseSchema picture;

	private final Rename rename;

	private Renaming(DatabaseSchema picture, Rename rename) {
		this.picture = picture;
		this.rename = rename;
	}

	static DatabaseSchema of(DatabaseSchema picture, List<Rename> renames) {
		DatabaseSchema renamed = picture;
		for (Rename rename : renames) {
			renamed = new Renaming(renamed, rename).apply();
		}
		return renamed;
	}

	private DatabaseSchema apply() {
		return switch (this.rename.kind()) {
			case TABLE -> table();
			case COLUMN -> column();
			case SEQUENCE -> sequence();
			default -> enumValue();
		};
	}

	private DatabaseSchema table() {
		UnaryOperator<QualifiedName> names = (name) -> name.equals(this.rename.object()) ? this.rename.newName() : name;
		List<TablePicture> tables = this.picture.tables()
			.stream()
			.map((table) -> named(table, names))
			.map((table) -> with(table, (column) -> column,
					(part) -> part.following(Following.table(this.rename.object(), this.rename.newName()))))
			.toList();
		List<SequencePicture> sequences = this.picture.sequences()
			.stream()
			.map((sequence) -> owned(sequence, names, (column) -> column))
			.toList();
		return new DatabaseSchema(this.picture.schemas(), this.picture.extensions(), this.picture.enums(),
				this.picture.domains(), sequences, tables, this.picture.views(), this.picture.functions());
	}

	private static TablePicture named(TablePicture table, UnaryOperator<QualifiedName> names) {
		TableFamily family = table.family();
		QualifiedName parent = family.partitionOf();
		return new TablePicture(names.apply(table.name()), table.columns(), table.primaryKey(), table.uniques(),
				table.checks(), table.exclusions(), table.foreignKeys(), table.indexes(), table.triggers(),
				new TableFamily(family.partitionedBy(), (parent != null) ? names.apply(parent) : null, family.bounds(),
						family.inherits().stream().map(names).toList()),
				table.storage(), table.comment());
	}

	private static SequencePicture owned(SequencePicture sequence, UnaryOperator<QualifiedName> tables,
			UnaryOperator<String> columns) {
		SequencePicture.Owner owner = sequence.owner();
		return (owner != null) ? new SequencePicture(sequence.name(), sequence.options(),
				new SequencePicture.Owner(tables.apply(owner.table()), columns.apply(owner.column())),
				sequence.unlogged(), sequence.comment()) : sequence;
	}

	private DatabaseSchema column() {
		QualifiedName tableName = this.rename.object();
		String name = String.valueOf(this.rename.part());
		String newName = this.rename.newName().name();
		UnaryOperator<String> expressions = (sql) -> ExpressionText.renamed(sql, name, newName,
				PostgresqlSyntax.INSTANCE);
		List<TablePicture> tables = this.picture.tables().stream().map((table) -> {
			boolean own = table.name().equals(tableName);
			return with(table,
					(column) -> own ? named(withTexts(column, expressions),
							column.name().equals(name) ? newName : column.name()) : column,
					(part) -> part.following(Following.column(tableName, own, name, newName)));
		}).toList();
		List<SequencePicture> sequences = this.picture.sequences().stream().map((sequence) -> {
			SequencePicture.Owner owner = sequence.owner();
			boolean own = owner != null && owner.table().equals(tableName) && owner.column().equals(name);
			return own ? owned(sequence, (table) -> table, (column) -> newName) : sequence;
		}).toList();
		List<ViewPicture> views = this.picture.views()
			.stream()
			.map((view) -> ExpressionText.mentions(view.query(), tableName.name())
					? withQuery(view, ViewQueries.renamed(view.query(), name, newName)) : view)
			.toList();
		return new DatabaseSchema(this.picture.schemas(), this.picture.extensions(), this.picture.enums(),
				this.picture.domains(), sequences, tables, views, this.picture.functions());
	}

	private DatabaseSchema sequence() {
		String literal = regclass(this.rename.object());
		String newLiteral = regclass(this.rename.newName());
		List<SequencePicture> sequences = this.picture.sequences()
			.stream()
			.map((sequence) -> sequence.name().equals(this.rename.object()) ? new SequencePicture(this.rename.newName(),
					sequence.options(), sequence.owner(), sequence.unlogged(), sequence.comment()) : sequence)
			.toList();
		List<TablePicture> tables = this.picture.tables()
			.stream()
			.map((table) -> with(table, (column) -> withTexts(column, (sql) -> sql.replace(literal, newLiteral)),
					(part) -> part))
			.toList();
		return new DatabaseSchema(this.picture.schemas(), this.picture.extensions(), this.picture.enums(),
				this.picture.domains(), sequences, tables, this.picture.views(), this.picture.functions());
	}

	private static String regclass(QualifiedName name) {
		return PostgresqlSyntax.INSTANCE.literal(QuotedNames.sql(name)) + "::regclass";
	}

	private DatabaseSchema enumValue() {
		String suffix = "::" + QuotedNames.sql(this.rename.object());
		String value = String.valueOf(this.rename.part());
		String newValue = this.rename.newName().name();
		String literal = PostgresqlSyntax.INSTANCE.literal(value) + suffix;
		String newLiteral = PostgresqlSyntax.INSTANCE.literal(newValue) + suffix;
		UnaryOperator<String> expressions = (sql) -> sql.replace(literal, newLiteral);
		List<EnumPicture> enums = this.picture.enums()
			.stream()
			.map((type) -> type.name().equals(this.rename.object()) ? new EnumPicture(type.name(),
					type.values().stream().map((other) -> other.equals(value) ? newValue : other).toList(),
					type.comment()) : type)
			.toList();
		List<TablePicture> tables = this.picture.tables()
			.stream()
			.map((table) -> with(table, (column) -> withTexts(column, expressions),
					(part) -> part.following(Following.expressions(expressions))))
			.toList();
		List<ViewPicture> views = this.picture.views()
			.stream()
			.map((view) -> withQuery(view, expressions.apply(view.query())))
			.toList();
		return new DatabaseSchema(this.picture.schemas(), this.picture.extensions(), enums, this.picture.domains(),
				this.picture.sequences(), tables, views, this.picture.functions());
	}

	private static TablePicture with(TablePicture table, UnaryOperator<ColumnPicture> columns,
			UnaryOperator<Part> parts) {
		return TableParts.with(table, table.columns().stream().map(columns).toList(),
				TableParts.of(table).stream().map(parts).toList());
	}

	private static ColumnPicture named(ColumnPicture column, String name) {
		return new ColumnPicture(name, column.type(), column.nullability(), column.defaultValue(), column.identity(),
				column.generated(), column.collation(), column.onNull(), column.inherited(), column.comment());
	}

	private static ColumnPicture withTexts(ColumnPicture column, UnaryOperator<String> expressions) {
		GeneratedPicture generated = column.generated();
		return new ColumnPicture(column.name(), column.type(), column.nullability(),
				applied(column.defaultValue(), expressions), column.identity(),
				(generated != null)
						? new GeneratedPicture(expressions.apply(generated.expression()), generated.stored()) : null,
				column.collation(), column.onNull(), column.inherited(), column.comment());
	}

	private static @Nullable String applied(@Nullable String sql, UnaryOperator<String> expressions) {
		return (sql != null) ? expressions.apply(sql) : null;
	}

	private static ViewPicture withQuery(ViewPicture view, String query) {
		return new ViewPicture(view.name(), view.materialized(), query, view.columns(), view.indexes(), view.triggers(),
				view.options(), view.comment());
	}

}
