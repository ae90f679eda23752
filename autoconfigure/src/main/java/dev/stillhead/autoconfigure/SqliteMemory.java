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

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tells by its URL whether a database of SQLite is in memory. Such a one is seen by the
 * connection that made it only, and gone with it.
 */
final class SqliteMemory {

	private static final String SQLITE = "jdbc:sqlite:";

	private static final Pattern PRIVATE = Pattern
		.compile(SQLITE + "(\\?.*|(file:)?:memory:.*|file:.*[?&]mode=memory.*)?");

	private SqliteMemory() {
	}

	static boolean isSqlite(@Nullable String url) {
		return url != null && url.startsWith(SQLITE);
	}

	static boolean isPrivate(@Nullable String url) {
		return url != null && PRIVATE.matcher(url).matches();
	}

}
