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
import java.util.Set;

import dev.stillhead.dialect.sqlite.DeclaredObjects;
import dev.stillhead.schema.TriggerPicture;

/**
 * A row of {@code sqlite_master}.
 *
 * @param type {@code table}, {@code index}, {@code view} or {@code trigger}
 * @param name its name
 * @param relation the table or view that it belongs to
 * @param sql the statement that made it
 */
record CatalogueObject(String type, String name, String relation, String sql) {

	static CatalogueObject of(ResultSet row) throws SQLException {
		return new CatalogueObject(row.getString("type"), row.getString("name"), row.getString("relation"),
				row.getString("sql"));
	}

	/**
	 * The trigger that it is.
	 * @param names what names something in the database, in lower case
	 */
	TriggerPicture trigger(Set<String> names) {
		return new TriggerPicture(this.name, DeclaredObjects.trigger(this.sql, names), TriggerPicture.Firing.ORIGIN,
				null);
	}

}
