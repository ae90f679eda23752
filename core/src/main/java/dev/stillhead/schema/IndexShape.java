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
 * What an index does, whatever it is called.
 *
 * @param terms what it sorts by, in order
 * @param unique whether it refuses a second row with the same terms
 * @param nullsNotDistinct whether two nulls are the same to it
 * @param include columns that it carries along
 * @param method the access method; null for the database's own
 * @param where the condition of the rows that it holds; null for all rows
 * @param storage its storage parameters, sorted by name
 */
public record IndexShape(List<IndexTerm> terms, boolean unique, boolean nullsNotDistinct, List<String> include,
		@Nullable String method, @Nullable String where, Map<String, String> storage) {

	/**
	 * Copies the collections.
	 */
	public IndexShape {
		terms = List.copyOf(terms);
		include = List.copyOf(include);
		storage = Collections.unmodifiableMap(new TreeMap<>(storage));
	}

	/**
	 * An index with nothing but its terms.
	 * @param terms what it sorts by, in order
	 * @return the shape
	 */
	public static IndexShape of(List<IndexTerm> terms) {
		return new IndexShape(terms, false, false, List.of(), null, null, Map.of());
	}

}
