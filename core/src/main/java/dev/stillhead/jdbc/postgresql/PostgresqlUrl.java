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

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A JDBC URL of PostgreSQL, as far as people want to see it.
 *
 * @param withoutQuery the URL up to its {@code ?}, and so without any password
 * @param place hosts with ports, and database
 */
record PostgresqlUrl(String withoutQuery, String place) {

	private static final String PREFIX = "jdbc:postgresql:";

	private static final String DEFAULT_PORT = ":5432";

	static PostgresqlUrl of(String url) {
		int query = url.indexOf('?');
		String plain = (query >= 0) ? url.substring(0, query) : url;
		String rest = plain.startsWith(PREFIX) ? plain.substring(PREFIX.length()) : plain;
		if (!rest.startsWith("//")) {
			return new PostgresqlUrl(plain, "localhost" + DEFAULT_PORT + "/" + rest.replaceFirst("^/", ""));
		}
		int slash = rest.indexOf('/', 2);
		String hosts = (slash >= 0) ? rest.substring(2, slash) : rest.substring(2);
		String database = (slash >= 0) ? rest.substring(slash) : "/";
		return new PostgresqlUrl(plain,
				Arrays.stream(hosts.split(",")).map(PostgresqlUrl::withPort).collect(Collectors.joining(","))
						+ database);
	}

	private static String withPort(String host) {
		String name = host.isEmpty() ? "localhost" : host;
		return (name.lastIndexOf(':') > name.lastIndexOf(']')) ? name : name + DEFAULT_PORT;
	}

}
