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

package dev.stillhead.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.Value;

/**
 * A row that is inserted. Immutable. Made by {@link Ddl}.
 *
 * @param values its values, in the order of the columns; null for NULL
 */
public record Row(List<@Nullable Value> values) {

	/**
	 * Copies the values.
	 */
	public Row {
		values = Collections.unmodifiableList(new ArrayList<>(values));
	}

}
