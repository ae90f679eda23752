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

package dev.stillhead.jdbc.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.sqlite.DeclaredObjects;
import dev.stillhead.dialect.sqlite.DeclaredTable;
import dev.stillhead.schema.CheckPicture;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.Deferral;
import dev.stillhead.schema.ForeignKeyPicture;
import dev.stillhead.schema.KeyPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TableFamily;
import dev.stillhead.schema.TablePicture;
import dev.stillhead.schema.TableStorage;
import dev.stillhead.schema.TriggerPicture;

/**
 * A table while its parts are gathered. What it is, pragmas tell; what its constraints
 * are called and say, the statement that made it, which is read only of a table that is
 * wanted.
 */
class CatalogueTable {

	private final CatalogueObject table;

	private final CatalogueKind kind;

	/** By name in lower case, in their order. */
	private final Map<String, CatalogueColumn> columns = new LinkedHashMap<>();

	private final Map<String, CatalogueIndex> indexes = new LinkedHashMap<>();

	/** By number, in the order in which they were declared. */
	private final Map<Integer, CatalogueForeignKey> foreignKeys = new LinkedHashMap<>();

	private final List<TriggerPicture> triggers = new ArrayList<>();

	CatalogueTable(CatalogueObject table, CatalogueKind kind) {
		this.table = table;
		this.kind = kind;
	}

	String name() {
		return this.table.name();
	}

	/** The columns of the primary key, in its order. */
	List<String> primaryKey() {
		return this.columns.values()
			.stream()
			.filter((column) -> column.keyPosition() > 0)
			.sorted(Comparator.comparingInt(CatalogueColumn::keyPosition))
			.map(CatalogueColumn::name)
			.toList();
	}

	/** A column's name as the table has it, if it has it. */
	String spelling(String column) {
		CatalogueColumn found = this.columns.get(SqliteCatalogue.key(column));
		return (found != null) ? found.name() : column;
	}

	void addColumn(ResultSet row) throws SQLException {
		CatalogueColumn column = CatalogueColumn.of(row);
		if (!column.isNotShown()) {
			this.columns.put(SqliteCatalogue.key(column.name()), column);
		}
	}

	void addIndex(CatalogueObject index) {
		this.indexes.put(index.name(), new CatalogueIndex(index));
	}

	/** Those of constraints' indexes are told by the constraints. */
	void addIndexKey(ResultSet row) throws SQLException {
		CatalogueIndex index = this.indexes.get(row.getString("index_name"));
		if (index != null) {
			index.addKey(row);
		}
	}

	void addForeignKeyColumn(ResultSet row) throws SQLException {
		int number = row.getInt("id");
		CatalogueForeignKey key = this.foreignKeys.get(number);
		if (key == null) {
			key = new CatalogueForeignKey(row);
			this.foreignKeys.put(number, key);
		}
		key.addColumn(row);
	}

	void addTrigger(TriggerPicture trigger) {
		this.triggers.add(trigger);
	}

	/**
	 * The table.
	 * @param tables all tables, by name in lower case
	 */
	TablePicture picture(Map<String, CatalogueTable> tables) {
		return this.kind.virtual() ? virtual() : picture(DeclaredTable.of(name(), this.table.sql()), tables);
	}

	private TablePicture virtual() {
		List<ColumnPicture> pictures = this.columns.values().stream().map(CatalogueColumn::picture).toList();
		return new TablePicture(new QualifiedName(null, name()), pictures, null, List.of(), List.of(), List.of(),
				List.of(), List.of(), this.triggers, TableFamily.NONE,
				new TableStorage(false, DeclaredObjects.module(this.table.sql()), null, Map.of()), null);
	}

	private TablePicture picture(DeclaredTable declared, Map<String, CatalogueTable> tables) {
		Set<String> names = this.columns.keySet();
		return new TablePicture(new QualifiedName(null, name()),
				this.columns.values().stream().map((column) -> column.picture(declared)).toList(),
				primaryKey(declared.primaryKey()),
				declared.uniques()
					.stream()
					.map((unique) -> key(unique, unique.columns().stream().map(this::spelling).toList()))
					.toList(),
				declared.checks()
					.stream()
					.map((check) -> new CheckPicture(check.name(), check.expression(), true, true, false, null))
					.toList(),
				List.of(), foreignKeys(declared.foreignKeys(), tables),
				this.indexes.values().stream().map((index) -> index.picture(names, declared.collations())).toList(),
				this.triggers, TableFamily.NONE, new TableStorage(false, null, null, options()), null);
	}

	private @Nullable KeyPicture primaryKey(DeclaredTable.@Nullable Key key) {
		return (key != null) ? key(key, primaryKey()) : null;
	}

	private static KeyPicture key(DeclaredTable.Key key, List<String> keyColumns) {
		return new KeyPicture(key.name(), keyColumns, List.of(), false, false, Deferral.NOT_DEFERRABLE, key.storage(),
				null);
	}

	private List<ForeignKeyPicture> foreignKeys(List<DeclaredTable.ForeignKey> declared,
			Map<String, CatalogueTable> tables) {
		List<ForeignKeyPicture> pictures = new ArrayList<>();
		for (CatalogueForeignKey key : this.foreignKeys.values()) {
			pictures.add(key.picture(declared.get(pictures.size()), tables));
		}
		return pictures;
	}

	private Map<String, String> options() {
		Map<String, String> options = new LinkedHashMap<>();
		if (this.kind.strict()) {
			options.put("strict", "true");
		}
		if (this.kind.withoutRowid()) {
			options.put("without_rowid", "true");
		}
		return options;
	}

}
