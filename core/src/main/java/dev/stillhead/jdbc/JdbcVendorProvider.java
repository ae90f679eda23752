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

import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.sql.SqlSyntax;

/**
 * Knows one kind of database before there is a connection to it. Found by
 * {@link java.util.ServiceLoader}. Its driver need not be there until {@link #vendor} is
 * called.
 */
public interface JdbcVendorProvider {

	/**
	 * How the database reads and writes SQL text.
	 * @return the syntax, whose name is the database's
	 */
	SqlSyntax syntax();

	/**
	 * Whether a URL leads to such a database.
	 * @param jdbcUrl a JDBC URL
	 * @return whether it does
	 */
	boolean accepts(String jdbcUrl);

	/**
	 * The database below JDBC.
	 * @param versionTable where the engine keeps its own
	 * @param execution how revisions are run
	 * @param application who migrates
	 * @return the vendor
	 */
	JdbcVendor vendor(VersionTableSettings versionTable, ExecutionSettings execution, Application application);

}
