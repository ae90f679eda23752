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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

import dev.stillhead.dialect.sqlite.SqliteCatalogueSql;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SchemaFilter;

/**
 * What one transaction sees of a database: one query for each kind of thing, the parts
 * put together here. Used once.
 */
class SqliteCatalogue {

	private final JdbcOperations jdbc;

	private final SchemaFilter filter;

	private final SqliteCatalogueSql sql = new SqliteCatalogueSql();

	/** All tables, wanted or not: foreign keys may lead to any. By name in lower case. */
	private final Map<String, CatalogueTable> tables = new LinkedHashMap<>();

	private final Map<String, CatalogueView> views = new LinkedHashMap<>();

	/** What names something, in lower case. */
	private final Set<String> names = new HashSet<>();

	SqliteCatalogue(JdbcOperations jdbc, SchemaFilter filter) {
		this.jdbc = jdbc;
		this.filter = filter;
	}

	DatabaseSchema read() {
		Map<String, CatalogueKind> kinds = new LinkedHashMap<>();
		each(this.sql.tables(), (row) -> kinds.put(key(row.getString("name")), CatalogueKind.of(row)));
		List<CatalogueObject> parts = new ArrayList<>();
		each(this.sql.objects(), (row) -> {
			CatalogueObject object = CatalogueObject.of(row);
			this.names.add(key(object.name()));
			add(object, kinds.getOrDefault(key(object.name()), CatalogueKind.PLAIN), parts);
		});
		each(this.sql.columns(), (row) -> {
			this.names.add(key(row.getString("name")));
			ofTable(row, CatalogueTable::addColumn);
		});
		readViewColumns();
		parts.forEach(this::add);
		each(this.sql.indexes(), (row) -> ofTable(row, CatalogueTable::addIndexKey));
		each(this.sql.foreignKeys(), (row) -> ofTable(row, CatalogueTable::addForeignKeyColumn));
		return new DatabaseSchema(List.of(), List.of(), List.of(), List.of(), List.of(),
				this.tables.values()
					.stream()
					.filter((table) -> isWanted(table.name()))
					.map((table) -> table.picture(this.tables))
					.toList(),
				this.views.values()
					.stream()
					.filter((view) -> isWanted(view.name()))
					.map((view) -> view.picture(this.names))
					.toList(),
				List.of());
	}

	private void each(String query, RowCallbackHandler reader) {
		this.jdbc.query(query, reader);
	}

	static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private boolean isWanted(String name) {
		return this.filter.includesTable(new QualifiedName(null, name));
	}

	private void add(CatalogueObject object, CatalogueKind kind, List<CatalogueObject> parts) {
		if (object.type().equals("table")) {
			if (!kind.shadow()) {
				this.tables.put(key(object.name()), new CatalogueTable(object, kind));
			}
		}
		else if (object.type().equals("view")) {
			this.views.put(key(object.name()), new CatalogueView(object));
		}
		else {
			parts.add(object);
		}
	}

	/**
	 * Adds an index or a trigger, whose texts are understood once all names are known.
	 */
	private void add(CatalogueObject part) {
		CatalogueTable table = this.tables.get(key(part.relation()));
		CatalogueView view = this.views.get(key(part.relation()));
		if (table != null && part.type().equals("index")) {
			table.addIndex(part);
		}
		else if (table != null) {
			table.addTrigger(part.trigger(this.names));
		}
		else if (view != null) {
			view.addTrigger(part.trigger(this.names));
		}
	}

	private void ofTable(ResultSet row, TablePart part) throws SQLException {
		CatalogueTable table = this.tables.get(key(row.getString("relation")));
		if (table != null) {
			part.add(table, row);
		}
	}

	/**
	 * A view whose table is gone does not work, and none of them has columns then unless
	 * each is asked for its own.
	 */
	private void readViewColumns() {
		try {
			this.jdbc.query(this.sql.viewColumns(), this::addViewColumn);
		}
		catch (DataAccessException ex) {
			this.views.values().forEach(this::readColumns);
		}
	}

	private void readColumns(CatalogueView view) {
		view.clear();
		try {
			this.jdbc.query(this.sql.columnsOfView(), this::addViewColumn, view.name());
		}
		catch (DataAccessException ex) {
			view.clear();
		}
	}

	private void addViewColumn(ResultSet row) throws SQLException {
		CatalogueView view = this.views.get(key(row.getString("relation")));
		if (view != null) {
			view.addColumn(row);
		}
	}

	@FunctionalInterface
	private interface TablePart {

		void add(CatalogueTable table, ResultSet row) throws SQLException;

	}

}
