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
 * The verbs that can say IF EXISTS. The forms that take the whole definition can be
 * reversed; those that take a name only if the same revision made the thing.
 */
public interface DropOperations {

	/**
	 * {@code DROP TABLE}.
	 * @param table its name
	 */
	void dropTable(String table);

	/**
	 * {@code DROP TABLE}. Undone by making it again, without its rows.
	 * @param table its name
	 * @param first what it consisted of
	 * @param formerly what else it consisted of
	 */
	void dropTable(String table, TableElement first, TableElement... formerly);

	/**
	 * {@code ALTER TABLE … DROP COLUMN}.
	 * @param table the table
	 * @param column the column's name
	 */
	void dropColumn(String table, String column);

	/**
	 * {@code ALTER TABLE … DROP COLUMN}. Undone by adding it again, without its values.
	 * @param table the table
	 * @param formerly the column as it was
	 */
	void dropColumn(String table, Column formerly);

	/**
	 * {@code DROP INDEX}.
	 * @param table the table
	 * @param index the index's name
	 */
	void dropIndex(String table, String index);

	/**
	 * {@code DROP INDEX}. Undone by making it again.
	 * @param table the table
	 * @param formerly the index as it was
	 */
	void dropIndex(String table, Index formerly);

}
