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
public sealed interface Sequence permits SequenceValue {

	/**
	 * {@code AS type}.
	 * @param type {@code smallint()}, {@code integer()} or {@code bigint()}
	 * @return a new sequence
	 */
	Sequence as(ColumnType type);

	/**
	 * {@code START WITH number}.
	 * @param number the first number
	 * @return a new sequence
	 */
	Sequence startWith(long number);

	/**
	 * {@code INCREMENT BY number}.
	 * @param number what is added each time; below zero to count down
	 * @return a new sequence
	 */
	Sequence incrementBy(long number);

	/**
	 * {@code MINVALUE number}.
	 * @param number the smallest number
	 * @return a new sequence
	 */
	Sequence minValue(long number);

	/**
	 * {@code MAXVALUE number}.
	 * @param number the largest number
	 * @return a new sequence
	 */
	Sequence maxValue(long number);

	/**
	 * {@code CACHE count}.
	 * @param count how many numbers a session takes at once
	 * @return a new sequence
	 */
	Sequence cache(long count);

	/**
	 * {@code CYCLE}: begins anew at its end.
	 * @return a new sequence
	 */
	Sequence cycle();

	/**
	 * {@code OWNED BY table.column}: dropped with the column.
	 * @param table the table, which is there already
	 * @param column the column
	 * @return a new sequence
	 */
	Sequence ownedBy(String table, String column);

}
