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

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The JDBC URL of a data source, asked for without a connection. There is no interface
 * for it: every pool and every driver has a getter of its own.
 */
final class DataSourceUrl {

	/** Spring's and most pools' own, Hikari's, and that of some drivers. */
	private static final List<String> GETTERS = List.of("getUrl", "getJdbcUrl", "getURL");

	private DataSourceUrl() {
	}

	/**
	 * The URL.
	 * @param dataSource the data source
	 * @return the URL; null if the data source does not tell it
	 */
	static @Nullable String of(DataSource dataSource) {
		if (dataSource instanceof DelegatingDataSource proxy && proxy.getTargetDataSource() != null) {
			return of(proxy.getTargetDataSource());
		}
		return GETTERS.stream()
			.map((getter) -> ask(dataSource, getter))
			.filter((url) -> url != null && url.startsWith("jdbc:"))
			.findFirst()
			.orElse(null);
	}

	private static @Nullable String ask(DataSource dataSource, String getter) {
		try {
			Method method = dataSource.getClass().getMethod(getter);
			return (method.getReturnType() == String.class) ? (String) method.invoke(dataSource) : null;
		}
		catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException ex) {
			return null;
		}
	}

}
