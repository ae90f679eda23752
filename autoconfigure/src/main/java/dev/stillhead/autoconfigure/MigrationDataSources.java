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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.AbstractDriverBasedDataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.StringUtils;

import dev.stillhead.autoconfigure.url.DatabaseUrl;
import dev.stillhead.autoconfigure.url.DatabaseUrlOrigin;
import dev.stillhead.autoconfigure.url.MaskedUrl;
import dev.stillhead.autoconfigure.url.UrlPlace;
import dev.stillhead.runtime.ConnectionOrigin;

/**
 * Where connections come from: the application's own data source for reading, as a
 * connection that reads is given back as it was; and one without a pool for running
 * revisions, as a connection that has run revisions is never handed to anybody else.
 *
 * @param reads gives connections for reading
 * @param runs gives connections for running revisions
 */
record MigrationDataSources(DataSource reads, DataSource runs) {

	private static final Pattern PLACE = Pattern.compile("jdbc:\\w+:(?://)?([^?;]+)");

	/**
	 * Everything as the application connects.
	 * @param dataSource the application's data source
	 * @return reading through it, running beside it
	 */
	static MigrationDataSources of(DataSource dataSource) {
		return new MigrationDataSources(dataSource, UnpooledDataSource.of(dataSource));
	}

	/**
	 * Running as the connection details say, the rest as the application connects.
	 * @param details what revisions connect with
	 * @param dataSource the application's data source
	 * @return reading through the application's data source
	 */
	static MigrationDataSources of(StillheadConnectionDetails details, DataSource dataSource) {
		String url = details.getJdbcUrl();
		String user = details.getUsername();
		if (url != null) {
			return new MigrationDataSources(dataSource,
					unpooled(url, user, details.getPassword(), details.getDriverClassName()));
		}
		if (user != null) {
			return new MigrationDataSources(dataSource, UnpooledDataSource.of(dataSource, user, details.getPassword()));
		}
		return of(dataSource);
	}

	/**
	 * Everything as JDBC connection details say, for an application without a data
	 * source.
	 * @param details what to connect with
	 * @return reading and running with the same
	 */
	static MigrationDataSources of(JdbcConnectionDetails details) {
		return both(unpooled(details.getJdbcUrl(), details.getUsername(), details.getPassword(),
				details.getDriverClassName()));
	}

	/**
	 * Everything with a URL, for an application without a data source.
	 * @param url the database
	 * @param user the role; null for the driver's default
	 * @param password its password; null if it has none
	 * @param driver the driver's class; null for the one that the URL names
	 * @return reading and running with the same
	 */
	static MigrationDataSources of(String url, @Nullable String user, @Nullable String password,
			@Nullable String driver) {
		return both(unpooled(url, user, password, driver));
	}

	/**
	 * The same without the application's pool, for who reads once and goes.
	 * @return reading beside the pool too, where that is the same session
	 */
	MigrationDataSources withoutPool() {
		return new MigrationDataSources(UnpooledDataSource.of(this.reads), this.runs);
	}

	/**
	 * Where the address was set that revisions are run at.
	 * @param environment holds the settings
	 * @return the setting; null if the address is none of the environment's, or the data
	 * source does not tell it
	 */
	@Nullable DatabaseUrlOrigin setting(Environment environment) {
		String url = url();
		if (url == null) {
			return null;
		}
		DatabaseUrlOrigin own = DatabaseUrlOrigin.ofStillhead(environment);
		DatabaseUrlOrigin origin = (own != null && own.describes(url)) ? own
				: DatabaseUrlOrigin.ofDataSource(environment);
		return (origin != null && origin.describes(url)) ? origin : null;
	}

	/**
	 * What errors say of the address.
	 * @param environment holds the settings
	 * @return setting and place, as far as they are known
	 */
	ConnectionOrigin origin(Environment environment) {
		DatabaseUrlOrigin setting = setting(environment);
		String url = url();
		Matcher place = PLACE.matcher((url != null) ? MaskedUrl.of(url) : "");
		return new ConnectionOrigin((setting != null) ? setting.place().property() + "=" + setting.written() : null,
				place.lookingAt() ? place.group(1) : null);
	}

	/**
	 * Connections to another server, with the role that runs revisions unless the URL
	 * names one.
	 * @param written the URL as people write it, of any database there
	 * @return each connection a new one
	 */
	DataSource elsewhere(String written) {
		DatabaseUrl url = DatabaseUrl.parse(written,
				new UrlPlace("stillhead.autogenerate.scratch-url", "configuration"));
		if (url.userLeftOpen() && this.runs instanceof AbstractDriverBasedDataSource plain) {
			return unpooled(url.jdbcUrl(), plain.getUsername(), plain.getPassword(), null);
		}
		return unpooled(url.jdbcUrl(), url.user(), url.password(), null);
	}

	private @Nullable String url() {
		return (this.runs instanceof AbstractDriverBasedDataSource plain) ? plain.getUrl() : null;
	}

	private static MigrationDataSources both(DataSource dataSource) {
		return new MigrationDataSources(dataSource, dataSource);
	}

	private static DataSource unpooled(String url, @Nullable String user, @Nullable String password,
			@Nullable String driver) {
		DataSourceBuilder<SimpleDriverDataSource> builder = DataSourceBuilder.create()
			.type(SimpleDriverDataSource.class)
			.url(url)
			.username(user)
			.password(password);
		if (StringUtils.hasText(driver)) {
			builder.driverClassName(driver);
		}
		return builder.build();
	}

}
