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

package dev.stillhead.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Where the address of a database came from, for errors that happen before a connection
 * can be asked.
 *
 * @param setting what was set, as its user wrote it but for the password, for example
 * {@code DATABASE_URL=postgresql://habits:***@localhost:5432/habits}; null if unknown
 * @param place host, port and database; null if unknown
 */
public record ConnectionOrigin(@Nullable String setting, @Nullable String place) {

	/** Nothing is known. */
	public static final ConnectionOrigin UNKNOWN = new ConnectionOrigin(null, null);

}
