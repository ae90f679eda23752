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

package dev.stillhead.autoconfigure;

import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.jdbc.datasource.AbstractDriverBasedDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.util.ClassUtils;
import org.springframework.util.ObjectUtils;

/**
 * Makes a data source that opens a new connection every time out of one that may be a
 * pool: the same database, role and session. A copy that would be another session (the
 * pool runs SQL of its own on every connection, say) is worse than none: there the
 * application's data source serves.
 */
final class UnpooledDataSource {

	private static final boolean HIKARI_PRESENT = ClassUtils.isPresent("com.zaxxer.hikari.HikariDataSource",
			UnpooledDataSource.class.getClassLoader());

	/** What pools may be told that a plain connection would not know of. */
	private static final List<String> NOT_COPIED = List.of("connectionInitSql", "initSQL", "connectionInitSqls",
			"dataSourceClassName", "dataSource", "dataSourceJNDI", "credentialsProvider",
			"credentialsProviderClassName", "defaultSchema", "defaultCatalog");

	private UnpooledDataSource() {
	}

	/**
	 * The same database and role.
	 * @param dataSource the application's data source
	 * @return a data source without a pool, or the application's where it cannot be
	 * copied
	 */
	static DataSource of(DataSource dataSource) {
		DataSource target = withoutProxy(dataSource);
		if (target instanceof AbstractDriverBasedDataSource) {
			return target;
		}
		SimpleDriverDataSource copy = copy(target, null, null);
		if (copy != null) {
			// A new connection to a database in memory would be to another one
			return SqliteMemory.isPrivate(copy.getUrl()) ? dataSource : copy;
		}
		return HIKARI_PRESENT ? Hikari.evicting(dataSource) : dataSource;
	}

	/**
	 * The same database with another role.
	 * @param dataSource the application's data source
	 * @param user the role
	 * @param password its password; null if it has none
	 * @return a data source without a pool
	 * @throws UnusablePropertyException if the application's data source does not tell
	 * its URL
	 */
	static DataSource of(DataSource dataSource, String user, @Nullable String password) {
		SimpleDriverDataSource copy = copy(withoutProxy(dataSource), user, password);
		if (copy == null) {
			throw new UnusablePropertyException("stillhead.user",
					"is set, but the DataSource bean does not tell the URL that it would be used with",
					"Set stillhead.url as well.");
		}
		return copy;
	}

	private static DataSource withoutProxy(DataSource dataSource) {
		if (dataSource instanceof LazyConnectionDataSourceProxy proxy && proxy.getTargetDataSource() != null) {
			return withoutProxy(proxy.getTargetDataSource());
		}
		if (dataSource instanceof TransactionAwareDataSourceProxy proxy && proxy.getTargetDataSource() != null) {
			return withoutProxy(proxy.getTargetDataSource());
		}
		return (AopProxyUtils.getSingletonTarget(dataSource) instanceof DataSource target) ? withoutProxy(target)
				: dataSource;
	}

	private static @Nullable SimpleDriverDataSource copy(DataSource source, @Nullable String user,
			@Nullable String password) {
		if (DataSourceUnwrapper.unwrapRoot(source) != source || hasOwnSession(source)) {
			return null;
		}
		SimpleDriverDataSource copy = derive(source, user, password);
		if (copy == null || copy.getUrl() == null || copy.getDriver() == null) {
			return null;
		}
		if (HIKARI_PRESENT) {
			Hikari.copySettings(source, copy);
		}
		return copy;
	}

	private static boolean hasOwnSession(DataSource source) {
		BeanWrapper properties = PropertyAccessorFactory.forBeanPropertyAccess(source);
		return NOT_COPIED.stream()
			.anyMatch((name) -> properties.isReadableProperty(name)
					&& !ObjectUtils.isEmpty(properties.getPropertyValue(name)));
	}

	private static @Nullable SimpleDriverDataSource derive(DataSource source, @Nullable String user,
			@Nullable String password) {
		try {
			DataSourceBuilder<SimpleDriverDataSource> builder = DataSourceBuilder.derivedFrom(source)
				.type(SimpleDriverDataSource.class);
			if (user != null) {
				builder.username(user).password((password != null) ? password : "");
			}
			return builder.build();
		}
		catch (RuntimeException ex) {
			// Boot refuses whatever has no URL, user and password to ask for
			return null;
		}
	}

	/**
	 * Loaded only where there is a Hikari.
	 */
	private static final class Hikari {

		private Hikari() {
		}

		static DataSource evicting(DataSource dataSource) {
			HikariDataSource hikari = DataSourceUnwrapper.unwrap(dataSource, HikariConfigMXBean.class,
					HikariDataSource.class);
			return (hikari != null) ? new EvictingDataSource(dataSource, hikari) : dataSource;
		}

		static void copySettings(DataSource source, SimpleDriverDataSource copy) {
			if (source instanceof HikariDataSource hikari) {
				copy.setSchema(hikari.getSchema());
				copy.setCatalog(hikari.getCatalog());
				copy.setConnectionProperties(hikari.getDataSourceProperties());
			}
		}

	}

}
