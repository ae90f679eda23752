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

import java.util.List;
import java.util.Objects;

import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ConstraintDefinition;

/**
 * A column that comes or goes, with the constraints that come and go with it.
 *
 * @param definition the column
 * @param constraints those of this column alone
 */
public record NewColumn(ColumnDefinition definition, List<ConstraintDefinition> constraints) {

	/**
	 * Copies the constraints.
	 */
	public NewColumn {
		Objects.requireNonNull(definition, "'definition' must not be null");
		constraints = List.copyOf(constraints);
	}

	/**
	 * The column's name.
	 * @return the name
	 */
	public String name() {
		return this.definition.name();
	}

}
