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

package dev.stillhead.autoconfigure.url;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The properties that together say where a database is and who connects: one unit, of
 * which no part may come from elsewhere.
 *
 * @param url the URL's property
 * @param user the user's
 * @param password the password's
 * @param driver that of the driver's class; null if there is none
 * @param readsDatabaseUrl whether {@code DATABASE_URL} speaks for these properties
 * @param pools the same properties once more, as a connection pool has them for itself
 */
record ConnectionProperties(String url, String user, String password, @Nullable String driver, boolean readsDatabaseUrl,
		List<ConnectionProperties> pools) {

	/** The application's {@code DataSource}. */
	static final ConnectionProperties DATASOURCE = new ConnectionProperties("spring.datasource.url",
			"spring.datasource.username", "spring.datasource.password", "spring.datasource.driver-class-name", true,
			List.of(pool("hikari", "jdbc-url"), pool("tomcat", "url"), pool("dbcp2", "url")));

	/** The connection of the role that migrates, where that is another one. */
	static final ConnectionProperties STILLHEAD = new ConnectionProperties("stillhead.url", "stillhead.user",
			"stillhead.password", null, false, List.of());

	private static ConnectionProperties pool(String name, String url) {
		String prefix = "spring.datasource." + name + ".";
		return new ConnectionProperties(prefix + url, prefix + "username", prefix + "password",
				prefix + "driver-class-name", false, List.of());
	}

	/**
	 * Whether a property is one of these.
	 * @param name the property's name in its canonical form
	 * @return true if it is, also for the pools' ones
	 */
	boolean contain(String name) {
		return name.equals(this.url) || name.equals(this.user) || name.equals(this.password) || name.equals(this.driver)
				|| this.pools.stream().anyMatch((pool) -> pool.contain(name));
	}

}
