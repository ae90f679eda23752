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
 * The verbs of {@link Operations} for one table, without naming it. On SQLite all of them
 * together cost one copy of the table where {@code ALTER TABLE} cannot do them; elsewhere
 * they are what they are outside the block.
 */
public interface BatchOperations {

	/**
	 * {@code ADD COLUMN}. Undone by dropping it.
	 * @param column the column
	 * @param place where it stands; the last by default. Heard where the table is copied,
	 * and nowhere else
	 */
	void addColumn(Column column, ColumnPlace... place);

	/**
	 * {@code DROP COLUMN}. Undone if the same revision made the column.
	 * @param column the column's name
	 */
	void dropColumn(String column);

	/**
	 * {@code DROP COLUMN}. Undone by adding it again.
	 * @param formerly the column as it was
	 */
	void dropColumn(Column formerly);

	/**
	 * {@code RENAME COLUMN}. Undone by its own kind.
	 * @param column the column
	 * @param newName its name then
	 */
	void renameColumn(String column, String newName);

	/**
	 * {@code ALTER COLUMN}. Undone where the changes say what was, or the same revision
	 * made the column.
	 * @param column the column
	 * @param first a change
	 * @param more further changes
	 */
	void alterColumn(String column, ColumnChange first, ColumnChange... more);

	/**
	 * {@code ADD CONSTRAINT}. Undone by dropping it.
	 * @param constraint the constraint
	 */
	void addConstraint(Constraint constraint);

	/**
	 * {@code DROP CONSTRAINT}. Undone if the same revision made the constraint.
	 * @param constraint the constraint's name
	 */
	void dropConstraint(String constraint);

	/**
	 * {@code DROP CONSTRAINT}. Undone by adding it again.
	 * @param formerly the constraint as it was
	 */
	void dropConstraint(Constraint formerly);

	/**
	 * {@code CREATE INDEX}. Undone by dropping it.
	 * @param index the index
	 */
	void createIndex(Index index);

	/**
	 * {@code DROP INDEX}. Undone if the same revision made the index.
	 * @param index the index's name
	 */
	void dropIndex(String index);

	/**
	 * {@code DROP INDEX}. Undone by making it again.
	 * @param formerly the index as it was
	 */
	void dropIndex(Index formerly);

	/**
	 * {@code COMMENT ON TABLE}; SQLite has no comments. Undone if the same revision
	 * commented on the table before.
	 * @param comment for people
	 */
	void setTableComment(String comment);

}
