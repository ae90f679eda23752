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

package dev.stillhead.autoconfigure.jpa;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Constraint;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.ManyToOne;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

import dev.stillhead.autogenerate.Aspect;
import dev.stillhead.autogenerate.ObjectKind;
import dev.stillhead.autogenerate.TargetScope;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequencePicture.Owner;

/**
 * What entities can say, and what these say: taken from Hibernate's mapping, so that
 * annotations, mapping files and naming strategies are all heard.
 */
final class JpaTargetScope implements TargetScope {

	private static final Set<ObjectKind> WORDS = EnumSet.of(ObjectKind.TABLE, ObjectKind.COLUMN, ObjectKind.SEQUENCE,
			ObjectKind.ENUM_VALUE, ObjectKind.CHECK, ObjectKind.PRIMARY_KEY, ObjectKind.UNIQUE, ObjectKind.FOREIGN_KEY,
			ObjectKind.INDEX);

	/** What Hibernate calls what has no name: 128 bits to the base of 35. */
	private static final Pattern MADE_UP = Pattern.compile("(?i)(FK|UK|IDX|UC)[0-9a-z]{20,25}");

	private final Set<MappedName> given = new HashSet<>();

	private final Map<MappedPlace, Set<Aspect>> mentioned = new HashMap<>();

	private final TableNames names;

	private final MappedOrigins origins;

	private final MappedSequences sequences;

	private final Set<ObjectKind> words = EnumSet.copyOf(WORDS);

	/**
	 * The scope of a mapping.
	 * @param metadata the mapping
	 * @param names names its tables and columns
	 */
	JpaTargetScope(MetadataImplementor metadata, TableNames names) {
		this.names = names;
		metadata.collectTableMappings().stream().filter(Table::isPhysicalTable).forEach(this::addTable);
		this.origins = new MappedOrigins(metadata.getEntityBindings(), names);
		this.sequences = new MappedSequences(metadata, names);
		if (metadata.collectTableMappings().stream().anyMatch(Table::isView)) {
			this.words.add(ObjectKind.VIEW);
		}
	}

	private void addTable(Table table) {
		QualifiedName name = this.names.table(table);
		Stream<String> constraints = Stream
			.of(table.getUniqueKeys().values().stream(), table.getForeignKeyCollection().stream())
			.flatMap((some) -> some)
			.map(Constraint::getName);
		Stream<String> indexes = table.getIndexes().values().stream().map(Index::getName);
		Stream<String> checks = Stream
			.concat(table.getChecks().stream(),
					table.getColumns().stream().flatMap((column) -> column.getCheckConstraints().stream()))
			.filter(CheckConstraint::isNamed)
			.map(CheckConstraint::getName);
		Stream.of(constraints, indexes, checks)
			.flatMap((some) -> some)
			.filter((given) -> given != null && !MADE_UP.matcher(given).matches())
			.forEach((given) -> this.given.add(new MappedName(name, plain(given))));
		mention(name, null, Aspect.COMMENT, StringUtils.hasLength(table.getComment()));
		mention(name, null, Aspect.CHECK, !table.getChecks().isEmpty());
		mention(name, null, Aspect.INDEX, !table.getIndexes().isEmpty());
		mention(name, null, Aspect.UNIQUE, saysUnique(table));
		mention(name, null, Aspect.PRIMARY_KEY, table.hasPrimaryKey());
		mention(name, null, Aspect.STORAGE, StringUtils.hasText(table.getOptions()));
		table.getColumns().forEach((column) -> addColumn(name, column));
		table.getForeignKeyCollection().forEach((foreignKey) -> addForeignKey(name, foreignKey));
	}

	private void addColumn(QualifiedName table, Column column) {
		String name = TableNames.column(column);
		String definition = (column.getSqlType() != null) ? column.getSqlType().toLowerCase(Locale.ROOT) : "";
		mention(table, name, Aspect.DEFAULT,
				column.getDefaultValue() != null || definition.matches(".*\\bdefault\\b.*"));
		mention(table, name, Aspect.IDENTITY, column.isIdentity());
		mention(table, name, Aspect.GENERATED,
				column.getGeneratedAs() != null || definition.matches(".*\\bgenerated\\b.*"));
		mention(table, name, Aspect.COLLATION,
				column.getCollation() != null || definition.matches(".*\\bcollate\\b.*"));
		mention(table, name, Aspect.COMMENT, StringUtils.hasLength(column.getComment()));
		mention(table, name, Aspect.CHECK, column.hasCheckConstraint());
	}

	/** A reference of one to one makes its column unique without being told to. */
	private static boolean saysUnique(Table table) {
		return table.getUniqueKeys()
			.values()
			.stream()
			.anyMatch((key) -> key.getColumnSpan() > 1 || !isOneToOne(key.getColumn(0)))
				|| table.getColumns().stream().anyMatch((column) -> column.isUnique() && !isOneToOne(column));
	}

	private static boolean isOneToOne(Column column) {
		return column.getValue() instanceof ManyToOne reference && reference.isLogicalOneToOne();
	}

	private void addForeignKey(QualifiedName table, ForeignKey foreignKey) {
		boolean written = foreignKey.getKeyDefinition() != null;
		boolean onDelete = foreignKey.getOnDeleteAction() != null
				&& foreignKey.getOnDeleteAction() != OnDeleteAction.NO_ACTION;
		for (Column column : foreignKey.getColumns()) {
			mention(table, TableNames.column(column), Aspect.FOREIGN_KEY, true);
			mention(table, TableNames.column(column), Aspect.ON_DELETE, written || onDelete);
			mention(table, TableNames.column(column), Aspect.ON_UPDATE, written);
			mention(table, TableNames.column(column), Aspect.DEFERRAL, written);
		}
	}

	private void mention(QualifiedName table, @Nullable String column, Aspect aspect, boolean said) {
		if (said) {
			this.mentioned.computeIfAbsent(new MappedPlace(table, column), (place) -> EnumSet.noneOf(Aspect.class))
				.add(aspect);
		}
	}

	/** Hibernate keeps backticks and quotes around what is to be quoted. */
	private static String plain(String name) {
		boolean quoted = name.length() > 2 && (name.startsWith("`") || name.startsWith("\""));
		return quoted ? name.substring(1, name.length() - 1) : name.toLowerCase(Locale.ROOT);
	}

	@Override
	public boolean canExpress(ObjectKind kind) {
		return this.words.contains(kind);
	}

	@Override
	public boolean gaveName(QualifiedName table, String constraintOrIndex) {
		return this.given.contains(new MappedName(table, constraintOrIndex));
	}

	@Override
	public boolean mentions(QualifiedName table, @Nullable String column, Aspect aspect) {
		return this.mentioned.getOrDefault(new MappedPlace(table, column), Set.of()).contains(aspect);
	}

	@Override
	public Optional<String> formerName(QualifiedName table, @Nullable String column) {
		return this.origins.formerName(new MappedPlace(table, column));
	}

	@Override
	public Optional<String> origin(QualifiedName table, @Nullable String column) {
		return this.origins.origin(new MappedPlace(table, column));
	}

	@Override
	public List<Owner> numbers(QualifiedName sequence) {
		return this.sequences.identifiers(sequence);
	}

	/**
	 * A name that somebody has given.
	 *
	 * @param table the table
	 * @param name the name of its constraint or index
	 */
	private record MappedName(QualifiedName table, String name) {
	}

}
