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

package dev.stillhead.jdbc.postgresql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

import dev.stillhead.dialect.postgresql.PostgresqlCatalogueSql;
import dev.stillhead.schema.CheckPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.DomainPicture;
import dev.stillhead.schema.EnumPicture;
import dev.stillhead.schema.ExtensionPicture;
import dev.stillhead.schema.FunctionPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.schema.SchemaPicture;
import dev.stillhead.schema.SequenceOptions;
import dev.stillhead.schema.SequencePicture;

/**
 * The catalogue as one transaction sees it: one query for each kind of thing, the parts
 * put together here. Used once.
 */
class PostgresqlCatalogue {

	private final JdbcOperations jdbc;

	private final PostgresqlCatalogueSql sql;

	private final SchemaFilter filter;

	private final Map<Long, SchemaPicture> schemas = new LinkedHashMap<>();

	private final List<ExtensionPicture> extensions = new ArrayList<>();

	private final Map<Long, CatalogueRelation> relations = new LinkedHashMap<>();

	/** By number; those of constraints are taken out as their constraints are met. */
	private final Map<Long, CatalogueIndex> indexes = new LinkedHashMap<>();

	/** How the rows of identity columns are numbered. */
	private final Map<ColumnNumber, SequenceOptions> identities = new HashMap<>();

	private final Map<Long, List<CheckPicture>> domainChecks = new HashMap<>();

	private final List<SequencePicture> sequences = new ArrayList<>();

	private final List<EnumPicture> enums = new ArrayList<>();

	private final List<DomainPicture> domains = new ArrayList<>();

	private final List<FunctionPicture> functions = new ArrayList<>();

	PostgresqlCatalogue(JdbcOperations jdbc, PostgresqlCatalogueSql sql, SchemaFilter filter) {
		this.jdbc = jdbc;
		this.sql = sql;
		this.filter = filter;
	}

	DatabaseSchema read() {
		this.jdbc.query(this.sql.namespaces(), handler(this::addNamespace));
		each(this.sql.relations(), this::addRelation);
		each(this.sql.sequences(), this::addSequence);
		each(this.sql.columns(), ofRelation(this::addColumn));
		each(this.sql.indexes(), ofRelation(this::addIndex));
		each(this.sql.constraints(), this::addConstraint);
		each(this.sql.triggers(), ofRelation(CatalogueRelation::addTrigger));
		each(this.sql.types(), this::addType);
		each(this.sql.functions(), (row) -> this.functions.add(new FunctionPicture(row.name(), row.text("arguments"),
				row.flag("procedure"), row.text("definition"), row.comment())));
		this.indexes.values().forEach((index) -> index.relation().addIndex(index.picture()));
		return new DatabaseSchema(List.copyOf(this.schemas.values()), this.extensions, this.enums, this.domains,
				this.sequences,
				this.relations.values().stream().map(CatalogueRelation::table).filter(Objects::nonNull).toList(),
				this.relations.values().stream().map(CatalogueRelation::view).filter(Objects::nonNull).toList(),
				this.functions);
	}

	private void each(String query, RowReader reader) {
		String namespaces = this.schemas.keySet()
			.stream()
			.map(String::valueOf)
			.collect(Collectors.joining(",", "{", "}"));
		this.jdbc.query(query, handler(reader), namespaces);
	}

	private static RowCallbackHandler handler(RowReader reader) {
		return (row) -> reader.read(new CatalogueRow(row));
	}

	/** What belongs to a table or view that is not wanted is not wanted either. */
	private RowReader ofRelation(PartReader reader) {
		return (row) -> {
			CatalogueRelation relation = this.relations.get(row.oid("relation"));
			if (relation != null) {
				reader.read(relation, row);
			}
		};
	}

	private void addNamespace(CatalogueRow row) throws SQLException {
		String name = row.text("name");
		if (row.flag("extension")) {
			this.extensions.add(new ExtensionPicture(name, row.text("schema"), row.text("version"), row.comment()));
		}
		else if (this.filter.includesSchema(name)) {
			this.schemas.put(row.oid("oid"), new SchemaPicture(name, row.comment()));
		}
	}

	private void addRelation(CatalogueRow row) throws SQLException {
		if (this.filter.includesTable(row.name())) {
			this.relations.put(row.oid("oid"), new CatalogueRelation(row));
		}
	}

	private void addColumn(CatalogueRelation relation, CatalogueRow row) throws SQLException {
		ColumnNumber number = new ColumnNumber(row.oid("relation"), row.number("number"));
		relation.addColumn(CatalogueColumn.of(row, this.identities.get(number)));
	}

	private void addIndex(CatalogueRelation relation, CatalogueRow row) throws SQLException {
		this.indexes.put(row.oid("oid"), CatalogueIndex.of(row, relation));
	}

	private void addConstraint(CatalogueRow row) throws SQLException {
		char kind = row.code("kind");
		if (row.oid("type") != 0) {
			this.domainChecks.computeIfAbsent(row.oid("type"), (type) -> new ArrayList<>())
				.add(CatalogueConstraint.check(row));
		}
		else if (kind == 'c' || kind == 'f') {
			ofRelation(CatalogueRelation::addConstraint).read(row);
		}
		else {
			CatalogueIndex index = this.indexes.remove(row.oid("index"));
			if (index != null) {
				index.relation().addConstraint(row, index);
			}
		}
	}

	private void addSequence(CatalogueRow row) throws SQLException {
		if (row.flag("identity")) {
			this.identities.put(new ColumnNumber(row.oid("owner"), row.number("owner_number")), row.sequence());
			return;
		}
		SequencePicture.Owner owner = owner(row);
		boolean wanted = (owner != null) ? this.filter.includesTable(owner.table())
				: this.filter.includesTable(row.name());
		if (wanted) {
			this.sequences
				.add(new SequencePicture(row.name(), row.sequence(), owner, row.flag("unlogged"), row.comment()));
		}
	}

	private static SequencePicture.@Nullable Owner owner(CatalogueRow row) throws SQLException {
		if (row.oid("owner") == 0) {
			return null;
		}
		QualifiedName table = row.name("owner_schema", "owner_table");
		return new SequencePicture.Owner(table, row.text("owner_column"));
	}

	private void addType(CatalogueRow row) throws SQLException {
		if (row.flag("enum")) {
			this.enums.add(new EnumPicture(row.name(), row.texts("labels"), row.comment()));
		}
		else {
			this.domains.add(new DomainPicture(row.name(), row.text("base"), row.textOrNull("collation"),
					row.textOrNull("default_value"), row.flag("not_null"),
					this.domainChecks.getOrDefault(row.oid("oid"), List.of()), row.comment()));
		}
	}

	private record ColumnNumber(long relation, int number) {

	}

	@FunctionalInterface
	private interface RowReader {

		void read(CatalogueRow row) throws SQLException;

	}

	@FunctionalInterface
	private interface PartReader {

		void read(CatalogueRelation relation, CatalogueRow row) throws SQLException;

	}

}
