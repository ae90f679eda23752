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

import java.util.function.Consumer;

import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.EnumType;

/**
 * What a {@link Migration} says. Records, executes nothing; not thread-safe, valid only
 * during the call it was passed to.
 */
public interface Operations extends CreateOperations, DropOperations {

	/**
	 * {@code ALTER TABLE … RENAME TO}. Undone by its own kind.
	 * @param table the table
	 * @param newName its name then, in the same schema
	 */
	void renameTable(String table, String newName);

	/**
	 * {@code COMMENT ON TABLE}, {@code ALTER TABLE … SET SCHEMA} and {@code SET (…)}.
	 * Undone where the changes say what was.
	 * @param table the table
	 * @param first a change
	 * @param more further changes
	 */
	void alterTable(String table, TableChange first, TableChange... more);

	/**
	 * {@code ALTER TABLE … ALTER COLUMN}, {@code COMMENT ON COLUMN}. Undone where the
	 * changes say what was, or the same revision made the column.
	 * @param table the table
	 * @param column the column
	 * @param first a change
	 * @param more further changes
	 */
	void alterColumn(String table, String column, ColumnChange first, ColumnChange... more);

	/**
	 * {@code ALTER TABLE … RENAME COLUMN}. Undone by its own kind.
	 * @param table the table
	 * @param column the column
	 * @param newName its name then
	 */
	void renameColumn(String table, String column, String newName);

	/**
	 * {@code ALTER TABLE … ADD CONSTRAINT}. Undone by dropping it; columns that a primary
	 * key made not null stay so.
	 * @param table the table
	 * @param constraint the constraint
	 */
	void addConstraint(String table, Constraint constraint);

	/**
	 * {@code ALTER TABLE … VALIDATE CONSTRAINT}. There is nothing to undo.
	 * @param table the table
	 * @param constraint the name of a constraint that was added {@code notValid()}
	 */
	void validateConstraint(String table, String constraint);

	/**
	 * {@code ALTER TABLE … RENAME CONSTRAINT}. Undone by its own kind.
	 * @param table the table
	 * @param constraint the constraint
	 * @param newName its name then
	 */
	void renameConstraint(String table, String constraint, String newName);

	/**
	 * {@code ALTER INDEX … RENAME TO}. Undone by its own kind.
	 * @param table the index's table
	 * @param index the index
	 * @param newName its name then
	 */
	void renameIndex(String table, String index, String newName);

	/**
	 * {@code CREATE TYPE … AS ENUM}. Undone by dropping it.
	 * @param type name and values
	 */
	void createEnum(EnumType type);

	/**
	 * {@code ALTER TYPE … RENAME VALUE}. Undone by its own kind.
	 * @param enumType the type's name
	 * @param value the value
	 * @param newValue what it is called then
	 */
	void renameEnumValue(String enumType, String value, String newValue);

	/**
	 * Makes the type anew with these values and re-types the columns that use it or
	 * arrays of it; rows must hold none of the values that go. Checks, views and partial
	 * indexes that name a value must be dropped before. Irreversible.
	 * @param type the type as it is to be
	 * @param first a column that uses it
	 * @param usedBy further columns that use it
	 */
	void replaceEnum(EnumType type, ColumnRef first, ColumnRef... usedBy);

	/**
	 * {@code ALTER SEQUENCE}. Undone where the changes say what was.
	 * @param sequence its name
	 * @param first a change
	 * @param more further changes
	 */
	void alterSequence(String sequence, SequenceChange first, SequenceChange... more);

	/**
	 * {@code CREATE DOMAIN … AS type}. Undone by dropping it.
	 * @param domain its name
	 * @param type the type below it
	 * @param elements checks on {@code VALUE}, {@code notNull()}, {@code defaultTo(…)},
	 * {@code collate(…)}
	 */
	void createDomain(String domain, ColumnType type, DomainElement... elements);

	/**
	 * {@code ALTER DOMAIN}. Undone where the changes say what was.
	 * @param domain its name
	 * @param first a change
	 * @param more further changes
	 */
	void alterDomain(String domain, DomainChange first, DomainChange... more);

	/**
	 * {@code CREATE VIEW … AS query}. Undone by dropping it.
	 * @param view its name
	 * @param query what it shows
	 */
	void createView(String view, String query);

	/**
	 * {@code CREATE OR REPLACE VIEW … AS query}. Undone by its own kind, which cannot
	 * take columns away: where one was added, drop the view and create it anew.
	 * @param view its name
	 * @param query what it shows
	 * @param formerQuery what it showed before
	 */
	void replaceView(String view, String query, String formerQuery);

	/**
	 * {@code CREATE MATERIALIZED VIEW … AS query}. Undone by dropping it.
	 * @param view its name
	 * @param query what it shows
	 */
	void createMaterializedView(String view, String query);

	/**
	 * {@code CREATE FUNCTION}. Undone by dropping it.
	 * @param signature its name and the types of its parameters, as SQL: what
	 * {@code DROP FUNCTION} asks for
	 * @param definition the whole {@code CREATE FUNCTION}
	 */
	void createFunction(String signature, String definition);

	/**
	 * {@code CREATE OR REPLACE FUNCTION}. Undone by its own kind.
	 * @param signature its name and the types of its parameters, as SQL
	 * @param definition the whole {@code CREATE FUNCTION}, with or without OR REPLACE
	 * @param formerDefinition the whole {@code CREATE FUNCTION} that made it before
	 */
	void replaceFunction(String signature, String definition, String formerDefinition);

	/**
	 * {@code CREATE TRIGGER}. Undone by dropping it.
	 * @param table its table
	 * @param trigger its name
	 * @param definition the whole {@code CREATE TRIGGER}
	 */
	void createTrigger(String table, String trigger, String definition);

	/**
	 * {@code INSERT INTO … VALUES}. Gone with a table that the same revision made;
	 * otherwise irreversible.
	 * @param table the table
	 * @param columns the columns
	 * @param first a row, with a value for each column
	 * @param more further rows
	 */
	void bulkInsert(String table, Columns columns, Row first, Row... more);

	/**
	 * One or more statements, split as in an SQL revision; irreversible.
	 * @param sql the statements
	 */
	void execute(String sql);

	/**
	 * One or more statements, split as in an SQL revision, which say what takes them
	 * back.
	 * @param sql for example {@code sql("UPDATE …").undoneBy("UPDATE …")}
	 */
	void execute(Sql sql);

	/**
	 * Work with the step's own connection and transaction. Runs later, at its place among
	 * the operations; irreversible, and refused where SQL is only printed.
	 * @param what names it in the log and where it must be refused
	 * @param work the work
	 */
	void execute(String what, LiveWork work);

	/**
	 * An operation of one's own; its line is that of this call.
	 * @param operation the operation
	 */
	void execute(DialectOperation operation);

	/**
	 * Several changes of one table. On SQLite, where {@code ALTER TABLE} can do little,
	 * the table is copied once for all of them if it must be: made anew, filled, and put
	 * in the place of the old one, with its indexes and triggers. Elsewhere they are
	 * plain {@code ALTER TABLE}s. Undone by their reverses, likewise in one.
	 * @param table the table
	 * @param changes says what changes; called at once
	 * @param options how it is done on SQLite
	 */
	void batchAlterTable(String table, Consumer<BatchOperations> changes, BatchOption... options);

	/**
	 * Commits everything that stands before it, also that of earlier revisions, runs the
	 * block statement by statement, each committed as it ends, then goes on in a new
	 * transaction. What is committed stays if something later fails.
	 * @param block says what runs outside; called at once
	 */
	void outsideTransaction(Consumer<Operations> block);

	/**
	 * The verbs that make something, saying IF NOT EXISTS. They have no reverse, because
	 * nobody can know whether they made anything.
	 * @return a view of these operations
	 */
	CreateOperations ifNotExists();

	/**
	 * The verbs that drop something, saying IF EXISTS. They have no reverse, because
	 * nobody can know whether they dropped anything.
	 * @return a view of these operations
	 */
	DropOperations ifExists();

	/**
	 * In {@code downgrade} only, once: the reverse of what {@code upgrade} recorded.
	 */
	void reverseUpgrade();

	/**
	 * In {@code downgrade} only: refuses, with the reason.
	 * @param reason why there is no way back, a sentence
	 */
	void irreversible(String reason);

	/**
	 * What {@code -x name=value} on the command line says, or the configured placeholder
	 * {@code x.name}. It becomes part of the SQL that is shown and stored, so it is no
	 * place for secrets. The hash of the revision does not depend on it.
	 * @param name the argument's name
	 * @return its value; where it is not given the call is refused
	 */
	String argument(String name);

	/**
	 * What {@code -x name=value} on the command line says, or the configured placeholder
	 * {@code x.name}.
	 * @param name the argument's name
	 * @param otherwise its value where it is not given
	 * @return its value
	 */
	String argument(String name, String otherwise);

	/**
	 * Product and version of the database that the plan is for.
	 * @return the product
	 */
	DatabaseProduct database();

}
