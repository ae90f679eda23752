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

package dev.stillhead.script;

import java.util.List;

import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.SqlSyntax;

/**
 * Databases that Java revisions are asked about where there is none at hand. A revision
 * that was changed is recognised by its answers, so the versions are a contract.
 */
final class TypicalDatabases {

	private static final DatabaseProduct POSTGRESQL = new DatabaseProduct("PostgreSQL", 18, 0);

	private static final DatabaseProduct SQLITE = new DatabaseProduct("SQLite", 3, 50);

	/** One of each kind. */
	static final List<DatabaseProduct> ALL = List.of(POSTGRESQL, SQLITE);

	private TypicalDatabases() {
	}

	/**
	 * A database that reads a syntax.
	 */
	static DatabaseProduct of(SqlSyntax syntax) {
		return ALL.stream()
			.filter((product) -> product.name().equalsIgnoreCase(syntax.name()))
			.findFirst()
			.orElseGet(() -> new DatabaseProduct(syntax.name(), 0, 0));
	}

}
