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

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Translates libpq's URLs, and those of SQLAlchemy, asyncpg and others that follow it,
 * for pgjdbc. User and password leave the URL: pgjdbc takes them beside it, and what is
 * not in the URL is not in a log.
 */
final class PostgresUrlParser {

	private static final String JDBC = "jdbc:postgresql://";

	private final UrlText url;

	PostgresUrlParser(UrlText url) {
		this.url = url;
	}

	/**
	 * Reads a URL in libpq's form.
	 * @param rest what follows {@code ://}
	 * @return the URL for pgjdbc
	 */
	DatabaseUrl parse(String rest) {
		int at = PostgresUserInfo.end(rest);
		String place = rest.substring(at + 1);
		Map<String, String> parameters = LibpqParameters.read(this.url, afterFirst('?', place));
		PostgresUserInfo userInfo = userInfo(rest, at).overriddenBy(parameters.remove("user"),
				parameters.remove("password"));
		String authority = beforeFirst('?', place);
		String hosts = new PostgresHosts(this.url).translate(beforeFirst('/', authority), parameters);
		String database = database(afterFirst('/', authority), parameters.remove("dbname"));
		String jdbcUrl = JDBC + hosts + "/" + encoded(database)
				+ LibpqParameters.query(LibpqParameters.translate(this.url, parameters));
		return complete(jdbcUrl, userInfo);
	}

	/**
	 * Reads a URL in pgjdbc's form that has user and password where pgjdbc does not take
	 * them. All else is pgjdbc's and stays as it is.
	 * @param rest what follows {@code ://}
	 * @return the URL for pgjdbc
	 */
	DatabaseUrl parseJdbc(String rest) {
		int at = PostgresUserInfo.end(rest);
		String place = rest.substring(at + 1);
		boolean userInQuery = place.matches(".*[?&]user=.*");
		String slash = beforeFirst('?', place).contains("/") ? "" : "/";
		String jdbcUrl = JDBC + beforeFirst('?', place) + slash + place.substring(beforeFirst('?', place).length());
		DatabaseUrl result = complete(jdbcUrl, userInfo(rest, at));
		return userInQuery ? new DatabaseUrl(result.jdbcUrl(), null, null, false) : result;
	}

	private PostgresUserInfo userInfo(String rest, int at) {
		if (beforeFirst('?', rest.substring(at + 1)).contains("@")) {
			throw this.url.refusedPart("there is a / in user or password");
		}
		return PostgresUserInfo.parse(this.url, rest.substring(0, Math.max(at, 0)));
	}

	private DatabaseUrl complete(String jdbcUrl, PostgresUserInfo userInfo) {
		if (userInfo.user() == null && userInfo.password() != null) {
			throw this.url.refusedPart("it has a password but no user");
		}
		return new DatabaseUrl(jdbcUrl, userInfo.user(), userInfo.password(), userInfo.user() == null);
	}

	private String database(String path, @Nullable String fromQuery) {
		if (fromQuery != null) {
			return fromQuery;
		}
		if (path.contains("/")) {
			throw this.url.refusedPart("there is a second / after the host; in a database's name it is %2F");
		}
		return this.url.decoded(path);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String beforeFirst(char mark, String text) {
		int index = text.indexOf(mark);
		return (index < 0) ? text : text.substring(0, index);
	}

	private static String afterFirst(char mark, String text) {
		int index = text.indexOf(mark);
		return (index < 0) ? "" : text.substring(index + 1);
	}

}
