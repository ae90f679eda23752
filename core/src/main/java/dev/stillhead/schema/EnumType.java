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
import java.util.Objects;

/**
 * One of a list of values.
 *
 * @param name the type's name
 * @param values the values in their order; empty where only the name is known
 */
public record EnumType(QualifiedName name, List<String> values) implements ColumnType {

	/**
	 * Copies the values.
	 */
	public EnumType {
		Objects.requireNonNull(name, "'name' must not be null");
		values = List.copyOf(values);
		if (values.stream().distinct().count() < values.size()) {
			throw new IllegalArgumentException("the enum type %s has a value twice".formatted(name));
		}
	}

	@Override
	public <R> R accept(ColumnTypeVisitor<R> visitor) {
		return visitor.enumeration(this);
	}

}
