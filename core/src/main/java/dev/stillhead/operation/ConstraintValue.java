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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.ConstraintRule;
import dev.stillhead.schema.QualifiedName;

/**
 * What every {@link Constraint} has behind its face.
 */
interface ConstraintValue extends TablePart {

	/**
	 * Its name.
	 * @return the name, or null where it gets one by default
	 */
	@Nullable String name();

	/**
	 * What it asks of the rows.
	 * @return the rule
	 */
	ConstraintRule rule();

	/**
	 * The constraint, with a name.
	 * @param table its table
	 * @param names gives one where there is none
	 * @return the constraint
	 */
	default ConstraintDefinition resolve(QualifiedName table, DefaultNames names) {
		String given = name();
		return new ConstraintDefinition((given != null) ? given : names.constraint(table, rule(), null), rule());
	}

	@Override
	default void addTo(TableDraft table) {
		table.add(this);
	}

}
