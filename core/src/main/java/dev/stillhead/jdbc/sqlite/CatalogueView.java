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

import dev.stillhead.dialect.sqlite.DeclaredObjects;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TriggerPicture;
import dev.stillhead.schema.ViewPicture;

/**
 * A view while its parts are gathered.
 */
class CatalogueView {

	private final CatalogueObject view;

	private final List<ColumnPicture> columns = new ArrayList<>();

	private final List<TriggerPicture> triggers = new ArrayList<>();

	CatalogueView(CatalogueObject view) {
		this.view = view;
	}

	String name() {
		return this.view.name();
	}

	void addColumn(ResultSet row) throws SQLException {
		this.columns.add(CatalogueColumn.of(row).picture());
	}

	/** Takes the columns back. */
	void clear() {
		this.columns.clear();
	}

	void addTrigger(TriggerPicture trigger) {
		this.triggers.add(trigger);
	}

	/**
	 * The view.
	 * @param names what names something in the database, in lower case
	 */
	ViewPicture picture(Set<String> names) {
		return new ViewPicture(new QualifiedName(null, name()), false, DeclaredObjects.query(this.view.sql(), names),
				this.columns, List.of(), this.triggers, Map.of(), null);
	}

}
