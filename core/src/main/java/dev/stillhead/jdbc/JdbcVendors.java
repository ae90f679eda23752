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

import java.util.List;
import java.util.ServiceLoader;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/**
 * Finds what knows a database, without a connection to it.
 */
public final class JdbcVendors {

	private static final String DEFAULT = "postgresql";

	private JdbcVendors() {
	}

	/**
	 * What knows a database that was named.
	 * @param database its name as section markers spell it
	 * @return the provider
	 * @throws UnknownDatabaseNameException if nobody knows it
	 */
	public static JdbcVendorProvider named(String database) {
		List<JdbcVendorProvider> all = all();
		return all.stream()
			.filter((provider) -> provider.syntax().name().equals(database))
			.findFirst()
			.orElseThrow(() -> new UnknownDatabaseNameException(database,
					all.stream().map((provider) -> provider.syntax().name()).sorted().toList()));
	}

	/**
	 * What knows the database behind data sources: by the first one that tells a URL
	 * which somebody knows, and otherwise PostgreSQL.
	 * @param dataSources some data sources
	 * @return the provider
	 */
	public static JdbcVendorProvider behind(DataSource... dataSources) {
		for (DataSource dataSource : dataSources) {
			String url = DataSourceUrl.of(dataSource);
			JdbcVendorProvider found = (url != null) ? accepting(url) : null;
			if (found != null) {
				return found;
			}
		}
		return named(DEFAULT);
	}

	private static @Nullable JdbcVendorProvider accepting(String url) {
		return all().stream().filter((provider) -> provider.accepts(url)).findFirst().orElse(null);
	}

	private static List<JdbcVendorProvider> all() {
		return ServiceLoader.load(JdbcVendorProvider.class, JdbcVendors.class.getClassLoader())
			.stream()
			.map(ServiceLoader.Provider::get)
			.toList();
	}

}
