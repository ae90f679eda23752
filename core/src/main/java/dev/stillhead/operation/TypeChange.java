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

import dev.stillhead.schema.ColumnType;

/**
 * {@code ALTER COLUMN … TYPE}.
 */
public sealed interface TypeChange extends ColumnChange permits TypeChangeValue {

	/**
	 * {@code USING expression}: how old values become new ones.
	 * @param expression the expression as SQL
	 * @return a new change
	 */
	TypeChange using(String expression);

	/**
	 * The type it had: makes the change reversible.
	 * @param type the type
	 * @return a new change
	 */
	TypeChange was(ColumnType type);

	/**
	 * The type it had, and how values become what they were.
	 * @param type the type
	 * @param usingBack the expression as SQL
	 * @return a new change
	 */
	TypeChange was(ColumnType type, String usingBack);

}
