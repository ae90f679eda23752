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
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.sqlite.DeclaredIndex;
import dev.stillhead.schema.IndexKeyPicture;
import dev.stillhead.schema.IndexPicture;

/**
 * An index that somebody has made, while its keys are gathered.
 */
class CatalogueIndex {

	/** The only sort of index that SQLite has, as PostgreSQL calls it. */
	private static final String METHOD = "btree";

	/** How SQLite sorts where nothing is said. */
	private static final String USUAL = "BINARY";

	private final CatalogueObject index;

	private final List<Key> keys = new ArrayList<>();

	private boolean unique;

	CatalogueIndex(CatalogueObject index) {
		this.index = index;
	}

	void addKey(ResultSet row) throws SQLException {
		this.unique = row.getBoolean("is_unique");
		this.keys.add(new Key(row.getString("name"), row.getBoolean("descending"), row.getString("collation")));
	}

	/**
	 * The index.
	 * @param columns the columns of its table, in lower case
	 * @param collations how they sort that say it, by name in lower case
	 */
	IndexPicture picture(Set<String> columns, Map<String, String> collations) {
		DeclaredIndex declared = DeclaredIndex.of(this.index.relation(), columns, this.index.sql());
		List<IndexKeyPicture> pictures = new ArrayList<>();
		for (int i = 0; i < this.keys.size(); i++) {
			pictures.add(this.keys.get(i).picture(declared.keys().get(i), collations));
		}
		return new IndexPicture(this.index.name(), METHOD, pictures, List.of(), this.unique, false, declared.where(),
				true, Map.of(), null);
	}

	/**
	 * What it sorts by.
	 *
	 * @param column the column; null for an expression
	 * @param descending whether it sorts downwards
	 * @param collation how it sorts
	 */
	private record Key(@Nullable String column, boolean descending, String collation) {

		IndexKeyPicture picture(String declared, Map<String, String> collations) {
			String usual = (this.column != null) ? collations.getOrDefault(SqliteCatalogue.key(this.column), USUAL)
					: USUAL;
			return new IndexKeyPicture((this.column != null) ? this.column : declared, this.column == null, null,
					this.collation.equalsIgnoreCase(usual) ? null : this.collation, this.descending, null);
		}

	}

}
