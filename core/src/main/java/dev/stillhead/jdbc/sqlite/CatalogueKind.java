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

/**
 * What sort of table a table is.
 *
 * @param virtual whether a module keeps its rows
 * @param shadow whether a module keeps rows in it
 * @param withoutRowid whether its rows have no numbers
 * @param strict whether it holds values to the types of its columns
 */
record CatalogueKind(boolean virtual, boolean shadow, boolean withoutRowid, boolean strict) {

	static final CatalogueKind PLAIN = new CatalogueKind(false, false, false, false);

	static CatalogueKind of(ResultSet row) throws SQLException {
		String type = row.getString("type");
		return new CatalogueKind("virtual".equals(type), "shadow".equals(type), row.getBoolean("wr"),
				row.getBoolean("strict"));
	}

}
