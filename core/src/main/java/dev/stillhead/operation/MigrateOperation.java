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

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SourceLocation;

/**
 * One thing that a revision does, as data: complete, named, immutable. The same records
 * are run, printed, reversed and hashed; a dialect makes SQL of them.
 */
public sealed interface MigrateOperation
		permits CreateTable, DropTable, RenameTable, AlterTable, AddColumns, DropColumns, AlterColumn, RenameColumn,
		AddConstraint, DropConstraint, ValidateConstraint, RenameConstraint, CreateIndex, DropIndex, RenameIndex,
		CreateEnum, DropEnum, AddEnumValue, RenameEnumValue, ReplaceEnum, CreateSequence, AlterSequence, DropSequence,
		CreateDomain, AlterDomain, DropDomain, CreateView, ReplaceView, DropView, CreateFunction, ReplaceFunction,
		DropFunction, CreateTrigger, DropTrigger, CreateSchema, DropSchema, CreateExtension, DropExtension, BulkInsert,
		ExecuteSql, ExecuteLive, BatchAlterTable, OutsideTransaction, DialectOperation {

	/**
	 * The line that says it.
	 * @return for example {@code AddEmail.java:17}
	 */
	SourceLocation location();

	/**
	 * What takes it back.
	 * @return the operations in order; none if there is nothing to take back
	 * @throws IrreversibleOperationException if a fact is missing that they need
	 */
	List<MigrateOperation> reverse();

	/**
	 * Calls the visitor's method for this kind of operation.
	 * @param visitor what is to be done
	 * @param <R> what it gives
	 * @return what the visitor gave
	 */
	<R extends @Nullable Object> R accept(OperationVisitor<R> visitor);

}
