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

import org.jspecify.annotations.Nullable;

/**
 * A domain that is to be made.
 *
 * @param name its name
 * @param type the type below it
 * @param collation how it sorts; null for its type's own way
 * @param defaultValue its default; null for none
 * @param notNull whether it refuses null
 * @param checks its conditions on {@code VALUE}
 */
public record DomainDefinition(QualifiedName name, ColumnType type, @Nullable QualifiedName collation,
		@Nullable Value defaultValue, boolean notNull, List<ConstraintDefinition> checks) {

	/**
	 * Copies the checks.
	 */
	public DomainDefinition {
		Objects.requireNonNull(name, "'name' must not be null");
		Objects.requireNonNull(type, "'type' must not be null");
		checks = List.copyOf(checks);
	}

}
