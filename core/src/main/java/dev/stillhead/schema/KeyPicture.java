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
 * A primary key or a unique constraint.
 *
 * @param name its name
 * @param columns its columns
 * @param include columns that its index carries along
 * @param nullsNotDistinct whether two nulls are the same
 * @param withoutOverlaps whether its last column is a range that may not overlap
 * @param deferral when it is checked
 * @param storage the storage parameters of its index, sorted by name
 * @param comment its comment; null if it has none
 */
public record KeyPicture(String name, List<String> columns, List<String> include, boolean nullsNotDistinct,
		boolean withoutOverlaps, Deferral deferral, Map<String, String> storage,
		@Nullable String comment) implements Picture {

	/**
	 * Copies the collections.
	 */
	public KeyPicture {
		columns = List.copyOf(columns);
		include = List.copyOf(include);
		storage = Collections.unmodifiableMap(new TreeMap<>(storage));
	}

	@Override
	public String title() {
		return "key " + this.name;
	}

}
