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
 * An exclusion constraint: no two rows for which all operators hold.
 *
 * @param name its name
 * @param method the access method of its index
 * @param elements what is compared
 * @param include columns that its index carries along
 * @param where the rows that it is about, as the database writes it; null for all
 * @param deferral when it is checked
 * @param storage the storage parameters of its index, sorted by name
 * @param comment its comment; null if it has none
 */
public record ExclusionPicture(String name, String method, List<Element> elements, List<String> include,
		@Nullable String where, Deferral deferral, Map<String, String> storage,
		@Nullable String comment) implements Picture {

	/**
	 * Copies the collections.
	 */
	public ExclusionPicture {
		elements = List.copyOf(elements);
		include = List.copyOf(include);
		storage = Collections.unmodifiableMap(new TreeMap<>(storage));
	}

	@Override
	public String title() {
		return "exclusion " + this.name;
	}

	/**
	 * What is compared, and how.
	 *
	 * @param key the column or expression
	 * @param operator the operator as SQL
	 */
	public record Element(IndexKeyPicture key, String operator) {

		/**
		 * The element as SQL.
		 */
		@Override
		public String toString() {
			return this.key + " WITH " + this.operator;
		}

	}

}
