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

package dev.stillhead.dialect;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;
import dev.stillhead.schema.DatabaseProduct;

/**
 * There is no dialect for a database.
 */
public class UnknownDatabaseException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient DatabaseProduct product;

	/**
	 * A database without a dialect.
	 * @param product product and version
	 */
	UnknownDatabaseException(DatabaseProduct product) {
		super(ErrorReport.of("there is no dialect for %s; nothing was run".formatted(product),
				"Use PostgreSQL 12 or later, or put a DialectProvider for this database on the class path."));
		this.product = product;
	}

	/**
	 * The database.
	 * @return product and version
	 */
	public DatabaseProduct product() {
		return this.product;
	}

}
