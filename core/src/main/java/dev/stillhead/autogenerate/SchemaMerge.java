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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.DomainPicture;
import dev.stillhead.schema.EnumPicture;
import dev.stillhead.schema.ExtensionPicture;
import dev.stillhead.schema.FunctionPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SchemaPicture;
import dev.stillhead.schema.SequencePicture;
import dev.stillhead.schema.TablePicture;
import dev.stillhead.schema.ViewPicture;
import dev.stillhead.sql.PostgresqlSyntax;

/**
 * What the database is to be: the target, completed with what the database has and the
 * target has no words for or has not mentioned.
 */
final class SchemaMerge {

	private final DatabaseSchema database;

	private final DatabaseSchema target;

	private final Keeping keeping;

	private final Set<QualifiedName> onlyTables;

	SchemaMerge(DatabaseSchema database, DatabaseSchema target, Keeping keeping) {
		this.database = database;
		this.target = target;
		this.keeping = keeping;
		this.onlyTables = keeping.settings().onlyTables();
	}

	/** The picture to be. */
	DatabaseSchema merged() {
		List<TablePicture> tables = tables();
		List<ViewPicture> views = views();
		List<SequencePicture> sequences = new SequenceMerge(this.keeping, this.database, this.target, tables)
			.merged(this.database.sequences(), wanted(this.target.sequences(), SequencePicture::name));
		List<DomainPicture> domains = merged(ObjectKind.DOMAIN, this.database.domains(),
				wanted(this.target.domains(), DomainPicture::name), DomainPicture::name,
				(domain) -> isUsed(domain.name(), tables), (was, wanted) -> wanted);
		List<EnumPicture> enums = merged(ObjectKind.ENUM, this.database.enums(),
				wanted(this.target.enums(), EnumPicture::name), EnumPicture::name,
				(type) -> isUsed(type.name(), tables), (was, wanted) -> wanted);
		List<FunctionPicture> functions = new FunctionMerge(this.keeping, tables, views)
			.merged(this.database.functions(), this.target.functions());
		List<ExtensionPicture> extensions = extensions();
		Set<String> used = Stream
			.of(names(tables, TablePicture::name), names(views, ViewPicture::name),
					names(sequences, SequencePicture::name), names(domains, DomainPicture::name),
					names(enums, EnumPicture::name), names(functions, FunctionPicture::name),
					extensions.stream().map(ExtensionPicture::schema))
			.flatMap(Function.identity())
			.collect(Collectors.toSet());
		return new DatabaseSchema(schemas(used), extensions, enums, domains, sequences, tables, views, functions);
	}

	private static <T> Stream<String> names(List<T> things, Function<T, QualifiedName> name) {
		return things.stream().map(name).map(QualifiedName::schema).map(String::valueOf);
	}

	private List<SchemaPicture> schemas(Set<String> used) {
		Map<String, SchemaPicture> schemas = new LinkedHashMap<>();
		for (SchemaPicture schema : this.target.schemas()) {
			if (used.contains(schema.name()) || this.keeping.canExpress(ObjectKind.SCHEMA)) {
				schemas.put(schema.name(), schema);
			}
		}
		for (SchemaPicture schema : this.database.schemas()) {
			DatabaseObject object = new DatabaseObject(ObjectKind.SCHEMA, new QualifiedName(null, schema.name()), null);
			SchemaPicture wanted = schemas.get(schema.name());
			boolean comment = wanted != null && wanted.comment() != null;
			if (used.contains(schema.name()) ? !comment
					: wanted == null && (isInTarget(schema) || this.keeping.keeps(object, true, ""))) {
				schemas.put(schema.name(), schema);
			}
		}
		return List.copyOf(schemas.values());
	}

	/** Such as public, which every database begins with. */
	private boolean isInTarget(SchemaPicture schema) {
		return this.target.schemas().stream().anyMatch((other) -> other.name().equals(schema.name()));
	}

	private List<ExtensionPicture> extensions() {
		return merged(ObjectKind.EXTENSION, this.database.extensions(),
				this.onlyTables.isEmpty() ? this.target.extensions() : List.of(),
				(extension) -> new QualifiedName(null, extension.name()), (extension) -> false, (was, wanted) -> was);
	}

	private List<TablePicture> tables() {
		GivenNames names = new GivenNames(this.keeping.scope(), this.database, this.target,
				new Vocabulary(this.target, new NameStyle(null, PostgresqlSyntax.INSTANCE)));
		TableMerge merge = new TableMerge(this.keeping, names);
		List<TablePicture> tables = new ArrayList<>();
		for (TablePicture table : this.database.tables()) {
			TablePicture wanted = this.target.table(table.name()).orElse(null);
			if (!isSeen(table) || (wanted == null && keeps(table))) {
				tables.add(table);
			}
			else if (wanted != null) {
				tables.add(merge.merged(table, wanted));
			}
		}
		this.target.tables()
			.stream()
			.filter((table) -> this.database.table(table.name()).isEmpty() && isSeen(table))
			.map(merge::added)
			.forEach(tables::add);
		return tables.stream().map((table) -> withoutDangling(table, tables)).toList();
	}

	/** A table without foreign keys to tables that go. */
	private TablePicture withoutDangling(TablePicture table, List<TablePicture> tables) {
		List<Part> parts = TableParts.of(table)
			.stream()
			.filter((part) -> !(part instanceof ForeignKeyPart key && isGone(key.picture().table(), tables)))
			.toList();
		return TableParts.with(table, table.columns(), parts);
	}

	private boolean isGone(QualifiedName name, List<TablePicture> tables) {
		return this.database.table(name).isPresent() && tables.stream().noneMatch((table) -> table.name().equals(name));
	}

	private boolean isSeen(TablePicture table) {
		return (this.onlyTables.isEmpty() || this.onlyTables.contains(table.name()))
				&& !this.keeping.settings().leavesAlone(table.name())
				&& this.keeping.isIncluded(new DatabaseObject(ObjectKind.TABLE, table.name(), null));
	}

	private boolean keeps(TablePicture table) {
		return this.keeping.keeps(new DatabaseObject(ObjectKind.TABLE, table.name(), null), true, "");
	}

	private List<ViewPicture> views() {
		return merged(ObjectKind.VIEW, this.database.views(),
				this.onlyTables.isEmpty() ? this.target.views() : List.of(), ViewPicture::name, (view) -> false,
				(was, wanted) -> wanted);
	}

	private <T> List<T> merged(ObjectKind kind, List<T> database, List<T> target, Function<T, QualifiedName> name,
			Predicate<T> isUsed, BinaryOperator<T> both) {
		List<T> merged = new ArrayList<>();
		for (T thing : database) {
			T wanted = target.stream()
				.filter((other) -> name.apply(other).equals(name.apply(thing)))
				.findFirst()
				.orElse(null);
			DatabaseObject object = new DatabaseObject(kind, name.apply(thing), null);
			if (!this.keeping.isIncluded(object)) {
				merged.add(thing);
			}
			else if (wanted != null) {
				merged.add(both.apply(thing, wanted));
			}
			else if (!this.onlyTables.isEmpty() || isUsed.test(thing) || this.keeping.keeps(object, true, "")) {
				merged.add(thing);
			}
		}
		for (T thing : target) {
			boolean there = database.stream().anyMatch((other) -> name.apply(other).equals(name.apply(thing)));
			if (!there && this.keeping.isIncluded(new DatabaseObject(kind, name.apply(thing), null))) {
				merged.add(thing);
			}
		}
		return merged;
	}

	/** The types and sequences of a target that the wanted tables need. */
	private <T> List<T> wanted(List<T> things, Function<T, QualifiedName> name) {
		if (this.onlyTables.isEmpty()) {
			return things;
		}
		List<TablePicture> tables = this.target.tables()
			.stream()
			.filter((table) -> this.onlyTables.contains(table.name()))
			.toList();
		return things.stream().filter((thing) -> isUsed(name.apply(thing), tables)).toList();
	}

	private static boolean isUsed(QualifiedName name, List<TablePicture> tables) {
		return tables.stream().flatMap((table) -> table.columns().stream()).anyMatch((column) -> uses(column, name));
	}

	private static boolean uses(ColumnPicture column, QualifiedName name) {
		String value = column.defaultValue();
		return QuotedNames.isWrittenAs(name, column.type().replace("[]", ""))
				|| (value != null && value.contains(QuotedNames.sql(name)));
	}

}
