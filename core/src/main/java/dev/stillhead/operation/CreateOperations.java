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
 * The verbs that can say IF NOT EXISTS.
 */
public interface CreateOperations {

	/**
	 * {@code CREATE SCHEMA}. Undone by dropping it.
	 * @param schema its name
	 */
	void createSchema(String schema);

	/**
	 * {@code CREATE TABLE}, {@code CREATE INDEX} and {@code COMMENT ON}. Undone by
	 * dropping the table.
	 * @param table its name
	 * @param elements its columns, constraints, indexes and its comment
	 */
	void createTable(String table, TableElement... elements);

	/**
	 * {@code ALTER TABLE … ADD COLUMN}. Undone by dropping the columns.
	 * @param table the table
	 * @param column a column
	 * @param more further columns
	 */
	void addColumn(String table, Column column, Column... more);

	/**
	 * {@code CREATE INDEX}. Undone by dropping it.
	 * @param table the table
	 * @param index the index
	 */
	void createIndex(String table, Index index);

	/**
	 * {@code CREATE SEQUENCE}. Undone by dropping it.
	 * @param sequence for example {@code sequence("tickets").startWith(100)}
	 */
	void createSequence(Sequence sequence);

	/**
	 * {@code CREATE EXTENSION}. Undone by dropping it.
	 * @param extension its name
	 */
	void createExtension(String extension);

	/**
	 * {@code ALTER TYPE … ADD VALUE}. The transaction ends behind the revision, as the
	 * value cannot be used before. Irreversible.
	 * @param enumType the type's name
	 * @param value the value
	 * @param where before or after another value; none for the end, at most one
	 */
	void addEnumValue(String enumType, String value, EnumPosition... where);

}
