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

/**
 * An index. Immutable: every method gives a new one. Without a name it gets the one that
 * PostgreSQL would give it.
 */
public sealed interface Index extends TableElement permits IndexValue {

	/**
	 * {@code UNIQUE}.
	 * @return a new index
	 */
	Index unique();

	/**
	 * {@code NULLS NOT DISTINCT}: two nulls are the same (PostgreSQL 15 and later).
	 * @return a new index
	 */
	Index nullsNotDistinct();

	/**
	 * {@code WHERE condition}: a partial index, only of rows for which this holds.
	 * @param condition the condition as SQL
	 * @return a new index
	 */
	Index where(String condition);

	/**
	 * {@code INCLUDE (columns)}: carried along, not sorted by.
	 * @param columns names of columns
	 * @return a new index
	 */
	Index include(String... columns);

	/**
	 * {@code USING method}.
	 * @param method btree, gin, gist, brin, hash, …
	 * @return a new index
	 */
	Index using(String method);

	/**
	 * {@code WITH (parameter = value)}.
	 * @param storageParameter for example {@code fillfactor}
	 * @param value a number, a boolean or a word
	 * @return a new index
	 */
	Index with(String storageParameter, Object value);

	/**
	 * {@code CONCURRENTLY}: others may write to the table meanwhile. Only outside a
	 * transaction.
	 * @return a new index
	 */
	Index concurrently();

	/**
	 * Gives it a name.
	 * @param name its name; it stands in the schema of its table
	 * @return a new index
	 */
	Index named(String name);

}
