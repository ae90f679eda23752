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

package dev.stillhead.dialect.sqlite;

import java.util.Locale;
import java.util.Set;

import dev.stillhead.dialect.UnsupportedOperationOnDatabaseException;
import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.TableDefinition;
import dev.stillhead.sql.SourceLocation;

/**
 * A table that holds only what the types of its columns say
 * (<a href="https://www.sqlite.org/stricttables.html">STRICT</a>). Refuses what SQLite
 * does not take there.
 *
 * @param product the database
 * @param elements writes the table's columns
 */
record StrictTable(DatabaseProduct product, SqliteTableSql elements) {

	private static final int SINCE = 37;

	private static final Set<String> TYPES = Set.of("int", "integer", "real", "text", "blob", "any");

	/**
	 * Refuses a table that cannot be strict, if it says that it is.
	 */
	void check(TableDefinition table) {
		if (table.layout() == null || !table.layout().options().containsKey("strict")) {
			return;
		}
		if (this.product.major() == 3 && this.product.minor() < SINCE) {
			throw refused("a strict table needs SQLite 3.%d, and this is %s".formatted(SINCE, this.product),
					"Leave out tableOption(\"strict\", true).");
		}
		table.columns().stream().filter((column) -> column.identity() == null).forEach(this::check);
	}

	private void check(ColumnDefinition column) {
		String type = this.elements.type(column.type());
		if (!TYPES.contains(type.toLowerCase(Locale.ROOT))) {
			throw refused("the column %s cannot be %s in a strict table of SQLite".formatted(column.name(), type),
					"Write integer(), real(), text(), bytes() or userType(\"any\"), "
							+ "or leave out tableOption(\"strict\", true).");
		}
	}

	private UnsupportedOperationOnDatabaseException refused(String problem, String remedy) {
		SourceLocation location = this.elements.names().location();
		return new UnsupportedOperationOnDatabaseException(location, problem, remedy);
	}

}
