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

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a table hangs together with other tables.
 *
 * @param partitionedBy how it parts its rows, as the database writes it:
 * {@code RANGE (created_at)}; null if it has no partitions
 * @param partitionOf the table whose partition it is; null if it is none
 * @param bounds which rows of that table it takes, as the database writes it:
 * {@code FOR VALUES FROM (1) TO (10)}, {@code DEFAULT}; null if it is no partition
 * @param inherits the tables that it inherits from, in their order
 */
public record TableFamily(@Nullable String partitionedBy, @Nullable QualifiedName partitionOf, @Nullable String bounds,
		List<QualifiedName> inherits) {

	/** A table by itself. */
	public static final TableFamily NONE = new TableFamily(null, null, null, List.of());

	/**
	 * Copies the names.
	 */
	public TableFamily {
		inherits = List.copyOf(inherits);
	}

}
