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

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Translates SQLAlchemy's SQLite URLs for sqlite-jdbc. Three slashes and a path are a
 * relative one, four an absolute one, no path is a database in memory. There are no
 * users.
 */
final class SqliteUrlParser {

	private static final String MEMORY = ":memory:";

	/** Parameters of Python's driver that have no meaning elsewhere. */
	private static final Set<String> PYTHON = Set.of("check_same_thread", "uri", "isolation_level", "detect_types",
			"cached_statements", "charset");

	/** Parameters that SQLite itself reads, from file names that are URIs only. */
	private static final Set<String> URI = Set.of("mode", "cache", "immutable", "vfs", "nolock", "psow");

	private static final int MILLIS_PER_SECOND = 1000;

	private final UrlText url;

	SqliteUrlParser(UrlText url) {
		this.url = url;
	}

	/**
	 * Reads a URL.
	 * @param rest what follows {@code ://}
	 * @return the URL for sqlite-jdbc
	 */
	DatabaseUrl parse(String rest) {
		int question = rest.indexOf('?');
		String path = path((question < 0) ? rest : rest.substring(0, question));
		String query = query((question < 0) ? "" : rest.substring(question + 1));
		boolean uri = Arrays.stream(query.split("[?&]")).map(SqliteUrlParser::name).anyMatch(URI::contains);
		String prefix = (uri && !path.startsWith("file:")) ? "jdbc:sqlite:file:" : "jdbc:sqlite:";
		return new DatabaseUrl(prefix + path + query, null, null, false);
	}

	private String path(String text) {
		if (text.isEmpty() || text.equals("/") || text.equals(MEMORY)) {
			return MEMORY;
		}
		if (!text.startsWith("/")) {
			throw this.url.refused("after sqlite:// stands a host, and SQLite has none",
					"Write three slashes before a relative path, sqlite:///app.db, and four before an absolute one, "
							+ "sqlite:////data/app.db.");
		}
		return text.substring(1);
	}

	private String query(String query) {
		return Arrays.stream(query.split("&"))
			.filter((parameter) -> !parameter.isEmpty() && !PYTHON.contains(name(parameter)))
			.map(this::translated)
			.collect(Collectors.collectingAndThen(Collectors.joining("&"),
					(joined) -> joined.isEmpty() ? "" : "?" + joined));
	}

	/** Python counts the time to wait for a lock in seconds, SQLite in milliseconds. */
	private String translated(String parameter) {
		if (!name(parameter).equals("timeout")) {
			return parameter;
		}
		String seconds = parameter.substring(parameter.indexOf('=') + 1);
		if (!seconds.matches("\\d{1,6}(\\.\\d{1,3})?")) {
			throw this.url.refused("its timeout is not a number of seconds", "Write for example timeout=5.");
		}
		return "busy_timeout=" + Math.round(Double.parseDouble(seconds) * MILLIS_PER_SECOND);
	}

	private static String name(String parameter) {
		int equals = parameter.indexOf('=');
		return (equals < 0) ? parameter : parameter.substring(0, equals);
	}

}
