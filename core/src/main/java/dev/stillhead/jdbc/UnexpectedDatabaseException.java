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

package dev.stillhead.jdbc;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * The connection leads to another database than the one that its address was taken for.
 */
public class UnexpectedDatabaseException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String product;

	/**
	 * A surprise.
	 * @param expected what the address was taken for
	 * @param product what the connection leads to
	 */
	public UnexpectedDatabaseException(String expected, String product) {
		super(ErrorReport.of(
				"The connection leads to %s, and %s was expected; nothing was changed.".formatted(product, expected),
				"Stillhead migrates PostgreSQL and SQLite. Point it at one of them, say which "
						+ "(MigratorBuilder.database) where a DataSource does not tell its URL, or leave this "
						+ "service's database alone: stillhead.enabled=false"));
		this.product = product;
	}

	/**
	 * What the connection leads to.
	 * @return the product as its driver names it
	 */
	public String product() {
		return this.product;
	}

}
