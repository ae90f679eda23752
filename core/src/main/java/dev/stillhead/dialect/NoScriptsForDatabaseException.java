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
 * A script is asked for that nobody can write for this database.
 */
public class NoScriptsForDatabaseException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient DatabaseProduct product;

	/**
	 * A database without scripts.
	 * @param product product and version
	 */
	NoScriptsForDatabaseException(DatabaseProduct product) {
		super(ErrorReport.of("there are no scripts for %s; nothing was printed".formatted(product),
				"Run it live, without --sql."));
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
