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
 * A sequence. Immutable: every method gives a new one.
 */
public sealed interface Sequence extends Counter<Sequence> permits SequenceValue {

	/**
	 * {@code AS type}.
	 * @param type {@code smallint()}, {@code integer()} or {@code bigint()}
	 * @return a new sequence
	 */
	Sequence as(ColumnType type);

	/**
	 * {@code OWNED BY table.column}: dropped with the column.
	 * @param table the table, which is there already
	 * @param column the column
	 * @return a new sequence
	 */
	Sequence ownedBy(String table, String column);

}
