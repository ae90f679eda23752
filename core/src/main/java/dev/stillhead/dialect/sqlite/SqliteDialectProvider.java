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

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.DialectProvider;
import dev.stillhead.schema.DatabaseProduct;

/**
 * Knows SQLite from 3.35 on: what is older cannot drop a column.
 */
public final class SqliteDialectProvider implements DialectProvider {

	private static final int MAJOR = 3;

	private static final int OLDEST_MINOR = 35;

	private static final DatabaseProduct NEWEST = new DatabaseProduct("SQLite", 3, 50);

	@Override
	public @Nullable Dialect dialect(DatabaseProduct product) {
		if (product.isSqlite() && !product.hasVersion()) {
			return new SqliteDialect(NEWEST);
		}
		boolean known = product.isAtLeast(MAJOR + 1) || (product.isAtLeast(MAJOR) && product.minor() >= OLDEST_MINOR);
		return (product.isSqlite() && known) ? new SqliteDialect(product) : null;
	}

}
