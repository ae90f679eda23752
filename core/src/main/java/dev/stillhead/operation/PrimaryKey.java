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
 * A primary key over one or more columns.
 */
public sealed interface PrimaryKey extends Constraint permits PrimaryKeyValue {

	/**
	 * {@code INCLUDE (columns)}: carried along by the key's index.
	 * @param columns names of columns
	 * @return a new key
	 */
	PrimaryKey include(String... columns);

	/**
	 * {@code WITH (parameter = value)}. On SQLite: {@code on_conflict} is what becomes of
	 * a row that another one rules out ({@code ON CONFLICT}); {@code collate_1} and
	 * {@code order_1} are how the first column is compared and which way it sorts.
	 * @param parameter for example {@code fillfactor} on PostgreSQL, {@code on_conflict}
	 * on SQLite
	 * @param value a number, a boolean or a word
	 * @return a new key
	 */
	PrimaryKey with(String parameter, Object value);

	/**
	 * {@code DEFERRABLE}.
	 * @return a new key
	 */
	PrimaryKey deferrable();

	/**
	 * {@code DEFERRABLE INITIALLY DEFERRED}.
	 * @return a new key
	 */
	PrimaryKey initiallyDeferred();

	@Override
	PrimaryKey named(String name);

}
