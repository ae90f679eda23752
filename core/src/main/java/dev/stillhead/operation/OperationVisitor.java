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

import org.jspecify.annotations.Nullable;

/**
 * One method for each kind of {@link MigrateOperation}.
 *
 * @param <R> what the methods give
 */
public interface OperationVisitor<R extends @Nullable Object> {

	/**
	 * Makes a table.
	 * @param operation the operation
	 * @return the result
	 */
	R createTable(CreateTable operation);

	/**
	 * Drops a table.
	 * @param operation the operation
	 * @return the result
	 */
	R dropTable(DropTable operation);

	/**
	 * Renames a table.
	 * @param operation the operation
	 * @return the result
	 */
	R renameTable(RenameTable operation);

	/**
	 * Changes a table.
	 * @param operation the operation
	 * @return the result
	 */
	R alterTable(AlterTable operation);

	/**
	 * Adds columns to a table.
	 * @param operation the operation
	 * @return the result
	 */
	R addColumns(AddColumns operation);

	/**
	 * Drops columns of a table.
	 * @param operation the operation
	 * @return the result
	 */
	R dropColumns(DropColumns operation);

	/**
	 * Changes a column.
	 * @param operation the operation
	 * @return the result
	 */
	R alterColumn(AlterColumn operation);

	/**
	 * Renames a column.
	 * @param operation the operation
	 * @return the result
	 */
	R renameColumn(RenameColumn operation);

	/**
	 * Adds a constraint to a table.
	 * @param operation the operation
	 * @return the result
	 */
	R addConstraint(AddConstraint operation);

	/**
	 * Drops a constraint of a table.
	 * @param operation the operation
	 * @return the result
	 */
	R dropConstraint(DropConstraint operation);

	/**
	 * Holds the rows that are there against a constraint.
	 * @param operation the operation
	 * @return the result
	 */
	R validateConstraint(ValidateConstraint operation);

	/**
	 * Renames a constraint.
	 * @param operation the operation
	 * @return the result
	 */
	R renameConstraint(RenameConstraint operation);

	/**
	 * Makes an index.
	 * @param operation the operation
	 * @return the result
	 */
	R createIndex(CreateIndex operation);

	/**
	 * Drops an index.
	 * @param operation the operation
	 * @return the result
	 */
	R dropIndex(DropIndex operation);

	/**
	 * Renames an index.
	 * @param operation the operation
	 * @return the result
	 */
	R renameIndex(RenameIndex operation);

	/**
	 * Makes an enum type.
	 * @param operation the operation
	 * @return the result
	 */
	R createEnum(CreateEnum operation);

	/**
	 * Drops an enum type.
	 * @param operation the operation
	 * @return the result
	 */
	R dropEnum(DropEnum operation);

	/**
	 * Adds a value to an enum type.
	 * @param operation the operation
	 * @return the result
	 */
	R addEnumValue(AddEnumValue operation);

	/**
	 * Renames a value of an enum type.
	 * @param operation the operation
	 * @return the result
	 */
	R renameEnumValue(RenameEnumValue operation);

	/**
	 * Makes an enum type anew.
	 * @param operation the operation
	 * @return the result
	 */
	R replaceEnum(ReplaceEnum operation);

	/**
	 * Makes a sequence.
	 * @param operation the operation
	 * @return the result
	 */
	R createSequence(CreateSequence operation);

	/**
	 * Changes a sequence.
	 * @param operation the operation
	 * @return the result
	 */
	R alterSequence(AlterSequence operation);

	/**
	 * Drops a sequence.
	 * @param operation the operation
	 * @return the result
	 */
	R dropSequence(DropSequence operation);

	/**
	 * Makes a domain.
	 * @param operation the operation
	 * @return the result
	 */
	R createDomain(CreateDomain operation);

	/**
	 * Changes a domain.
	 * @param operation the operation
	 * @return the result
	 */
	R alterDomain(AlterDomain operation);

	/**
	 * Drops a domain.
	 * @param operation the operation
	 * @return the result
	 */
	R dropDomain(DropDomain operation);

	/**
	 * Makes a view.
	 * @param operation the operation
	 * @return the result
	 */
	R createView(CreateView operation);

	/**
	 * Lets a view show something else.
	 * @param operation the operation
	 * @return the result
	 */
	R replaceView(ReplaceView operation);

	/**
	 * Drops a view.
	 * @param operation the operation
	 * @return the result
	 */
	R dropView(DropView operation);

	/**
	 * Makes a function.
	 * @param operation the operation
	 * @return the result
	 */
	R createFunction(CreateFunction operation);

	/**
	 * Gives a function another definition.
	 * @param operation the operation
	 * @return the result
	 */
	R replaceFunction(ReplaceFunction operation);

	/**
	 * Drops a function.
	 * @param operation the operation
	 * @return the result
	 */
	R dropFunction(DropFunction operation);

	/**
	 * Makes a trigger.
	 * @param operation the operation
	 * @return the result
	 */
	R createTrigger(CreateTrigger operation);

	/**
	 * Drops a trigger.
	 * @param operation the operation
	 * @return the result
	 */
	R dropTrigger(DropTrigger operation);

	/**
	 * Makes a schema.
	 * @param operation the operation
	 * @return the result
	 */
	R createSchema(CreateSchema operation);

	/**
	 * Drops a schema.
	 * @param operation the operation
	 * @return the result
	 */
	R dropSchema(DropSchema operation);

	/**
	 * Loads an extension.
	 * @param operation the operation
	 * @return the result
	 */
	R createExtension(CreateExtension operation);

	/**
	 * Removes an extension.
	 * @param operation the operation
	 * @return the result
	 */
	R dropExtension(DropExtension operation);

	/**
	 * Inserts rows.
	 * @param operation the operation
	 * @return the result
	 */
	R bulkInsert(BulkInsert operation);

	/**
	 * Runs statements.
	 * @param operation the operation
	 * @return the result
	 */
	R executeSql(ExecuteSql operation);

	/**
	 * Does work that has to see the database.
	 * @param operation the operation
	 * @return the result
	 */
	R executeLive(ExecuteLive operation);

	/**
	 * Changes one table in several ways.
	 * @param operation the operation
	 * @return the result
	 */
	R batchAlterTable(BatchAlterTable operation);

	/**
	 * Leaves the transaction for some operations.
	 * @param operation the operation
	 * @return the result
	 */
	R outsideTransaction(OutsideTransaction operation);

	/**
	 * Does what somebody else thought of.
	 * @param operation the operation
	 * @return the result
	 */
	R dialectOperation(DialectOperation operation);

}
