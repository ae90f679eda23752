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

package dev.stillhead.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * An index that no constraint has made.
 *
 * @param name its name
 * @param method its access method
 * @param keys what it sorts by, in order
 * @param include columns that it carries along
 * @param unique whether no two rows have the same
 * @param nullsNotDistinct whether two nulls are the same
 * @param where the rows that it holds, as the database writes it; null for all
 * @param valid whether queries may use it; not after a failed CREATE INDEX CONCURRENTLY
 * @param storage its storage parameters, sorted by name
 * @param comment its comment; null if it has none
 */
public record IndexPicture(String name, String method, List<IndexKeyPicture> keys, List<String> include, boolean unique,
		boolean nullsNotDistinct, @Nullable String where, boolean valid, Map<String, String> storage,
		@Nullable String comment) implements Picture {

	/**
	 * Copies the collections.
	 */
	public IndexPicture {
		keys = List.copyOf(keys);
		include = List.copyOf(include);
		storage = Collections.unmodifiableMap(new TreeMap<>(storage));
	}

	@Override
	public String title() {
		return "index " + this.name;
	}

}
