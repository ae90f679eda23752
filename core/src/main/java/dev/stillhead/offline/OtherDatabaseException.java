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

package dev.stillhead.offline;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;
import dev.stillhead.schema.DatabaseProduct;

/**
 * A script is asked for one database, and the revisions were read for another: sections
 * of the one would end up in the other.
 */
public final class OtherDatabaseException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String database;

	private final transient DatabaseProduct product;

	/**
	 * An error for two databases.
	 * @param database what the revisions were read for
	 * @param product what the script was to be for
	 */
	OtherDatabaseException(String database, DatabaseProduct product) {
		super(ErrorReport.of("the revisions were read for %s, so there is no script for %s; nothing was printed"
			.formatted(database, product), "Type --dialect %s, or configure the other database.".formatted(database)));
		this.database = database;
		this.product = product;
	}

	/**
	 * What the revisions were read for.
	 * @return the database as section markers spell it
	 */
	public String database() {
		return this.database;
	}

	/**
	 * What the script was to be for.
	 * @return product and version
	 */
	public DatabaseProduct product() {
		return this.product;
	}

}
