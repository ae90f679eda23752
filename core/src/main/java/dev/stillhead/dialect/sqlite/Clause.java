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

package dev.stillhead.dialect.sqlite;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A constraint, a default or the like, as it stands in a CREATE TABLE.
 *
 * @param kind what it is
 * @param name the name behind CONSTRAINT, not quoted; null if it has none
 * @param columns the columns in its own parentheses; none for a check, a default and a
 * constraint of one column
 * @param body what stands in the parentheses of a check or a generated column, or behind
 * DEFAULT or COLLATE; empty otherwise
 * @param start index of its first character
 * @param end index behind its last character
 */
record Clause(ClauseKind kind, @Nullable String name, List<String> columns, String body, int start, int end) {

	Clause {
		columns = List.copyOf(columns);
	}

	/** Names differ by more than case. */
	boolean isNamed(String other) {
		return this.name != null && this.name.equalsIgnoreCase(other);
	}

}
