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
import java.util.Objects;
import java.util.TreeMap;

/**
 * A primary key.
 *
 * @param columns its columns
 * @param include columns that its index carries along
 * @param deferral when it is checked
 * @param storage the storage parameters of its index, sorted by name
 */
public record PrimaryKeyRule(List<String> columns, List<String> include, Deferral deferral,
		Map<String, String> storage) implements ConstraintRule {

	/**
	 * Copies the collections.
	 */
	public PrimaryKeyRule {
		columns = List.copyOf(columns);
		include = List.copyOf(include);
		Objects.requireNonNull(deferral, "'deferral' must not be null");
		storage = Collections.unmodifiableMap(new TreeMap<>(storage));
	}

	/**
	 * A primary key that is checked with each statement.
	 * @param columns its columns
	 * @return the rule
	 */
	public static PrimaryKeyRule of(List<String> columns) {
		return new PrimaryKeyRule(columns, List.of(), Deferral.NOT_DEFERRABLE, Map.of());
	}

	@Override
	public <R> R accept(ConstraintRuleVisitor<R> visitor) {
		return visitor.primaryKey(this);
	}

}
