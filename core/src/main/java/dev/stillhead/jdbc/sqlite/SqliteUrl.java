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

package dev.stillhead.jdbc.sqlite;

/**
 * A JDBC URL of SQLite, as far as people want to see it.
 *
 * @param withoutQuery the URL up to its {@code ?}
 * @param place the file as it was written, or {@code memory}
 */
record SqliteUrl(String withoutQuery, String place) {

	private static final String PREFIX = "jdbc:sqlite:";

	private static final String MEMORY = "memory";

	static SqliteUrl of(String url) {
		int query = url.indexOf('?');
		String plain = (query >= 0) ? url.substring(0, query) : url;
		String file = plain.startsWith(PREFIX) ? plain.substring(PREFIX.length()) : plain;
		file = file.startsWith("file:") ? file.substring("file:".length()) : file;
		boolean inMemory = file.isEmpty() || file.equals(":memory:") || url.contains("mode=memory");
		return new SqliteUrl(plain, inMemory ? MEMORY : file);
	}

}
