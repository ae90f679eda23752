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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.CheckPicture;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.ExclusionPicture;
import dev.stillhead.schema.ForeignKeyPicture;
import dev.stillhead.schema.IndexPicture;
import dev.stillhead.schema.KeyPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TableFamily;
import dev.stillhead.schema.TablePicture;
import dev.stillhead.schema.TableStorage;
import dev.stillhead.schema.TriggerPicture;
import dev.stillhead.schema.ViewPicture;

/**
 * A table or view while its parts are gathered, each from the rows of its own query.
 */
class CatalogueRelation {

	private final QualifiedName name;

	private final char kind;

	private final @Nullable String query;

	private final TableFamily family;

	private final TableStorage storage;

	private final @Nullable String comment;

	/** By number, in their order. */
	private final Map<Integer, CatalogueColumn> columns = new LinkedHashMap<>();

	private final List<IndexPicture> indexes = new ArrayList<>();

	private final List<KeyPicture> uniques = new ArrayList<>();

	private final List<CheckPicture> checks = new ArrayList<>();

	private final List<ExclusionPicture> exclusions = new ArrayList<>();

	private final List<ForeignKeyPicture> foreignKeys = new ArrayList<>();

	private final List<TriggerPicture> triggers = new ArrayList<>();

	private @Nullable KeyPicture primaryKey;

	CatalogueRelation(CatalogueRow row) throws SQLException {
		this.name = row.name();
		this.kind = row.code("kind");
		this.query = row.textOrNull("query");
		this.family = family(row);
		this.storage = new TableStorage(row.flag("unlogged"), row.textOrNull("method"), row.textOrNull("server"),
				row.options());
		this.comment = row.comment();
	}

	private static TableFamily family(CatalogueRow row) throws SQLException {
		List<String> schemas = row.texts("parent_schemas");
		List<String> names = row.texts("parents");
		List<QualifiedName> parents = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			parents.add(new QualifiedName(schemas.get(i), names.get(i)));
		}
		String bounds = row.textOrNull("bounds");
		String partitionedBy = row.textOrNull("partitioned_by");
		return (bounds != null) ? new TableFamily(partitionedBy, parents.get(0), bounds, List.of())
				: new TableFamily(partitionedBy, null, null, parents);
	}

	void addColumn(CatalogueColumn column) {
		this.columns.put(column.number(), column);
	}

	String columnName(int number) {
		return column(number).picture().name();
	}

	/** The number of a column's collation. */
	long collationOf(int number) {
		return column(number).collation();
	}

	private CatalogueColumn column(int number) {
		return Objects.requireNonNull(this.columns.get(number), () -> this.name + " has no column " + number);
	}

	private List<ColumnPicture> columns() {
		return this.columns.values().stream().map(CatalogueColumn::picture).toList();
	}

	void addIndex(IndexPicture index) {
		this.indexes.add(index);
	}

	void addConstraint(CatalogueRow row) throws SQLException {
		if (row.code("kind") == 'f') {
			this.foreignKeys.add(CatalogueConstraint.foreignKey(row, this));
		}
		else {
			this.checks.add(CatalogueConstraint.check(row));
		}
	}

	/** Adds a constraint that an index keeps. */
	void addConstraint(CatalogueRow row, CatalogueIndex index) throws SQLException {
		switch (row.code("kind")) {
			case 'p' -> this.primaryKey = CatalogueConstraint.key(row, index);
			case 'u' -> this.uniques.add(CatalogueConstraint.key(row, index));
			default -> this.exclusions.add(CatalogueConstraint.exclusion(row, index.picture()));
		}
	}

	void addTrigger(CatalogueRow row) throws SQLException {
		TriggerPicture.Firing firing = switch (row.code("firing")) {
			case 'D' -> TriggerPicture.Firing.DISABLED;
			case 'R' -> TriggerPicture.Firing.REPLICA;
			case 'A' -> TriggerPicture.Firing.ALWAYS;
			default -> TriggerPicture.Firing.ORIGIN;
		};
		this.triggers.add(new TriggerPicture(row.text("name"), row.text("definition"), firing, row.comment()));
	}

	/** The table; null if it is none. */
	@Nullable TablePicture table() {
		if (this.query != null) {
			return null;
		}
		return new TablePicture(this.name, columns(), this.primaryKey, this.uniques, this.checks, this.exclusions,
				this.foreignKeys, this.indexes, this.triggers, this.family, this.storage, this.comment);
	}

	/** The view; null if it is none. */
	@Nullable ViewPicture view() {
		if (this.query == null) {
			return null;
		}
		return new ViewPicture(this.name, this.kind == 'm', this.query, columns(), this.indexes, this.triggers,
				this.storage.options(), this.comment);
	}

}
