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
 * A view or a materialised view.
 *
 * @param name its name, with its schema
 * @param materialized whether its rows are kept
 * @param query its query, as the database writes it
 * @param columns its columns in their order
 * @param indexes its indexes, sorted by name
 * @param triggers its triggers, sorted by name
 * @param options its options, sorted by name
 * @param comment its comment; null if it has none
 */
public record ViewPicture(QualifiedName name, boolean materialized, String query, List<ColumnPicture> columns,
		List<IndexPicture> indexes, List<TriggerPicture> triggers, Map<String, String> options,
		@Nullable String comment) implements Picture {

	/**
	 * Sorts and copies.
	 */
	public ViewPicture {
		columns = List.copyOf(columns);
		indexes = DatabaseSchema.sorted(indexes, IndexPicture::name);
		triggers = DatabaseSchema.sorted(triggers, TriggerPicture::name);
		options = Collections.unmodifiableMap(new TreeMap<>(options));
	}

	@Override
	public String title() {
		return (this.materialized ? "materialised view " : "view ") + this.name;
	}

}
