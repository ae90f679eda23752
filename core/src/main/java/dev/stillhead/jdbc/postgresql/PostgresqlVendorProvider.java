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

package dev.stillhead.jdbc.postgresql;

import dev.stillhead.jdbc.JdbcVendor;
import dev.stillhead.jdbc.JdbcVendorProvider;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.sql.PostgresqlSyntax;
import dev.stillhead.sql.SqlSyntax;

/**
 * Knows PostgreSQL by its URL.
 */
public final class PostgresqlVendorProvider implements JdbcVendorProvider {

	@Override
	public SqlSyntax syntax() {
		return PostgresqlSyntax.INSTANCE;
	}

	@Override
	public boolean accepts(String jdbcUrl) {
		return jdbcUrl.startsWith("jdbc:postgresql:");
	}

	@Override
	public JdbcVendor vendor(VersionTableSettings versionTable, ExecutionSettings execution, Application application) {
		return new PostgresqlVendor(versionTable, execution, application);
	}

}
