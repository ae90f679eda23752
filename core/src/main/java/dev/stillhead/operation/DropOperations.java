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
import dev.stillhead.schema.EnumType;

/**
 * The verbs that can say IF EXISTS. The forms that take the whole definition can be
 * reversed; those that take a name only if the same revision made the thing.
 */
public interface DropOperations {

	/**
	 * {@code DROP SCHEMA}, which must be empty. Undone by making it again.
	 * @param schema its name
	 */
	void dropSchema(String schema);

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
	 * {@code ALTER TABLE … DROP COLUMN}. Undone by adding it again, without its values;
	 * what else was dropped with it (an index, a constraint over several columns) is
	 * dropped before it in a call of its own.
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

	/**
	 * {@code ALTER TABLE … DROP CONSTRAINT}.
	 * @param table the table
	 * @param constraint the constraint's name
	 */
	void dropConstraint(String table, String constraint);

	/**
	 * {@code ALTER TABLE … DROP CONSTRAINT}. Undone by adding it again.
	 * @param table the table
	 * @param formerly the constraint as it was
	 */
	void dropConstraint(String table, Constraint formerly);

	/**
	 * {@code DROP SEQUENCE}.
	 * @param sequence its name
	 */
	void dropSequence(String sequence);

	/**
	 * {@code DROP SEQUENCE}. Undone by making it again; it begins anew then.
	 * @param formerly the sequence as it was
	 */
	void dropSequence(Sequence formerly);

	/**
	 * {@code DROP TYPE}.
	 * @param enumType the type's name
	 */
	void dropEnum(String enumType);

	/**
	 * {@code DROP TYPE}. Undone by making it again.
	 * @param formerly the type as it was
	 */
	void dropEnum(EnumType formerly);

	/**
	 * {@code DROP DOMAIN}.
	 * @param domain its name
	 */
	void dropDomain(String domain);

	/**
	 * {@code DROP DOMAIN}. Undone by making it again.
	 * @param domain its name
	 * @param type the type below it
	 * @param formerly what else it consisted of
	 */
	void dropDomain(String domain, ColumnType type, DomainElement... formerly);

	/**
	 * {@code DROP EXTENSION}. Undone by making it again.
	 * @param extension its name
	 */
	void dropExtension(String extension);

	/**
	 * {@code DROP VIEW}.
	 * @param view its name
	 */
	void dropView(String view);

	/**
	 * {@code DROP VIEW}. Undone by making it again.
	 * @param view its name
	 * @param formerQuery what it showed
	 */
	void dropView(String view, String formerQuery);

	/**
	 * {@code DROP MATERIALIZED VIEW}.
	 * @param view its name
	 */
	void dropMaterializedView(String view);

	/**
	 * {@code DROP MATERIALIZED VIEW}. Undone by making it again; its indexes are dropped
	 * before it in calls of their own.
	 * @param view its name
	 * @param formerQuery what it showed
	 */
	void dropMaterializedView(String view, String formerQuery);

	/**
	 * {@code DROP FUNCTION}.
	 * @param signature its name and the types of its parameters, as SQL
	 */
	void dropFunction(String signature);

	/**
	 * {@code DROP FUNCTION}. Undone by making it again.
	 * @param signature its name and the types of its parameters, as SQL
	 * @param formerDefinition the whole {@code CREATE FUNCTION}
	 */
	void dropFunction(String signature, String formerDefinition);

	/**
	 * {@code DROP TRIGGER}.
	 * @param table its table
	 * @param trigger its name
	 */
	void dropTrigger(String table, String trigger);

	/**
	 * {@code DROP TRIGGER}. Undone by making it again.
	 * @param table its table
	 * @param trigger its name
	 * @param formerDefinition the whole {@code CREATE TRIGGER}
	 */
	void dropTrigger(String table, String trigger, String formerDefinition);

}
