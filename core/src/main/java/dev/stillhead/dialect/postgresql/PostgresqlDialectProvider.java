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

package dev.stillhead.dialect.postgresql;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.DialectProvider;
import dev.stillhead.schema.DatabaseProduct;

/**
 * Knows PostgreSQL from 12 on: what is older lacks generated columns, among others.
 */
public final class PostgresqlDialectProvider implements DialectProvider {

	private static final String NAME = "PostgreSQL";

	private static final int OLDEST_VERSION = 12;

	private static final int NEWEST_VERSION = 18;

	@Override
	public @Nullable Dialect dialect(DatabaseProduct product) {
		if (!product.isPostgresql()) {
			return null;
		}
		if (!product.hasVersion()) {
			return new PostgresqlDialect(new DatabaseProduct(NAME, NEWEST_VERSION, 0));
		}
		return product.isAtLeast(OLDEST_VERSION)
				? new PostgresqlDialect(new DatabaseProduct(NAME, product.major(), product.minor())) : null;
	}

}
