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

import dev.stillhead.schema.ReferentialAction;

/**
 * A column with a foreign key of its own.
 */
public sealed interface ReferencingColumn extends Column permits ColumnValue {

	/**
	 * {@code ON DELETE action}.
	 * @param action one of the constants of {@link Ddl}
	 * @return a new column
	 */
	ReferencingColumn onDelete(ReferentialAction action);

	/**
	 * {@code ON UPDATE action}.
	 * @param action one of the constants of {@link Ddl}
	 * @return a new column
	 */
	ReferencingColumn onUpdate(ReferentialAction action);

}
