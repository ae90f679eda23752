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
