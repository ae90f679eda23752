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
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.sqlite.DeclaredTable;
import dev.stillhead.schema.ForeignKeyOptions;
import dev.stillhead.schema.ForeignKeyPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.ReferentialAction;

/**
 * A foreign key while its columns are gathered.
 */
class CatalogueForeignKey {

	private final String target;

	private final ReferentialAction onDelete;

	private final ReferentialAction onUpdate;

	private final List<String> columns = new ArrayList<>();

	/** None where the statement names none: it means the primary key. */
	private final List<String> referenced = new ArrayList<>();

	CatalogueForeignKey(ResultSet row) throws SQLException {
		this.target = row.getString("target");
		this.onDelete = action(row.getString("on_delete"));
		this.onUpdate = action(row.getString("on_update"));
	}

	private static ReferentialAction action(String words) {
		return switch (words) {
			case "RESTRICT" -> ReferentialAction.RESTRICT;
			case "CASCADE" -> ReferentialAction.CASCADE;
			case "SET NULL" -> ReferentialAction.SET_NULL;
			case "SET DEFAULT" -> ReferentialAction.SET_DEFAULT;
			default -> ReferentialAction.NO_ACTION;
		};
	}

	void addColumn(ResultSet row) throws SQLException {
		this.columns.add(row.getString("column_name"));
		String column = row.getString("target_column");
		if (column != null) {
			this.referenced.add(column);
		}
	}

	/**
	 * The foreign key.
	 * @param declared what the statement says of it
	 * @param tables all tables, by name in lower case
	 */
	ForeignKeyPicture picture(DeclaredTable.ForeignKey declared, Map<String, CatalogueTable> tables) {
		CatalogueTable table = tables.get(SqliteCatalogue.key(this.target));
		return new ForeignKeyPicture(declared.name(), this.columns,
				new QualifiedName(null, (table != null) ? table.name() : this.target), referenced(table),
				new ForeignKeyOptions(this.onDelete, this.onUpdate, false, declared.deferral(), true), List.of(), false,
				true, null);
	}

	private List<String> referenced(@Nullable CatalogueTable table) {
		if (table == null) {
			return this.referenced;
		}
		return this.referenced.isEmpty() ? table.primaryKey() : this.referenced.stream().map(table::spelling).toList();
	}

}
