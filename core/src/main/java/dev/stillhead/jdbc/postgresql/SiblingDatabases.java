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

import java.sql.Driver;
import java.util.Properties;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.ds.common.BaseDataSource;
import org.springframework.jdbc.datasource.AbstractDriverBasedDataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import dev.stillhead.autogenerate.ScratchNotCreatedException;
import dev.stillhead.error.ErrorReport;

/**
 * Connects to other databases of a server as to a known one: the same hosts, role and
 * properties. Immutable.
 */
final class SiblingDatabases {

	private final String url;

	private final @Nullable String user;

	private final @Nullable String password;

	private final @Nullable Properties properties;

	private final @Nullable String schema;

	private SiblingDatabases(String url, @Nullable String user, @Nullable String password,
			@Nullable Properties properties, @Nullable String schema) {
		this.url = url;
		this.user = user;
		this.password = password;
		this.properties = properties;
		this.schema = schema;
	}

	/**
	 * The siblings of a database.
	 * @param dataSource connects to it
	 * @return its siblings
	 * @throws ScratchNotCreatedException if the data source does not tell how it connects
	 */
	static SiblingDatabases of(DataSource dataSource) {
		if (dataSource instanceof AbstractDriverBasedDataSource plain && plain.getUrl() != null) {
			return new SiblingDatabases(plain.getUrl(), plain.getUsername(), plain.getPassword(),
					plain.getConnectionProperties(), plain.getSchema());
		}
		if (dataSource instanceof BaseDataSource own && own.getUrl() != null) {
			return new SiblingDatabases(own.getUrl(), own.getUser(), own.getPassword(), null, own.getCurrentSchema());
		}
		throw new ScratchNotCreatedException(ErrorReport.of(
				"There is no way to a scratch database: the DataSource does not tell with which URL it connects. "
						+ "Nothing was written.",
				"Set stillhead.autogenerate.scratch-url=jdbc:postgresql://host:5432/postgres?user=…&password=…"), null);
	}

	/**
	 * Connections to another database.
	 * @param name its name
	 * @return each connection a new one
	 */
	DataSource named(String name) {
		PGSimpleDataSource address = new PGSimpleDataSource();
		address.setUrl(this.url);
		address.setDatabaseName(name);
		String ownUser = (this.user != null) ? this.user : address.getUser();
		String ownPassword = (this.password != null) ? this.password : address.getPassword();
		SimpleDriverDataSource sibling = new SimpleDriverDataSource(driver(), address.getUrl());
		sibling.setUsername(ownUser);
		sibling.setPassword(ownPassword);
		sibling.setConnectionProperties(this.properties);
		sibling.setSchema(this.schema);
		return sibling;
	}

	private static Driver driver() {
		return new org.postgresql.Driver();
	}

}
