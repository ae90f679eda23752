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
 * Does nothing, for visitors that care for a few operations only. Not for dialects: a new
 * operation is to break them.
 */
abstract class SilentVisitor implements OperationVisitor<@Nullable Void> {

	@Override
	public @Nullable Void createTable(CreateTable operation) {
		return null;
	}

	@Override
	public @Nullable Void dropTable(DropTable operation) {
		return null;
	}

	@Override
	public @Nullable Void renameTable(RenameTable operation) {
		return null;
	}

	@Override
	public @Nullable Void alterTable(AlterTable operation) {
		return null;
	}

	@Override
	public @Nullable Void addColumns(AddColumns operation) {
		return null;
	}

	@Override
	public @Nullable Void dropColumns(DropColumns operation) {
		return null;
	}

	@Override
	public @Nullable Void alterColumn(AlterColumn operation) {
		return null;
	}

	@Override
	public @Nullable Void renameColumn(RenameColumn operation) {
		return null;
	}

	@Override
	public @Nullable Void addConstraint(AddConstraint operation) {
		return null;
	}

	@Override
	public @Nullable Void dropConstraint(DropConstraint operation) {
		return null;
	}

	@Override
	public @Nullable Void validateConstraint(ValidateConstraint operation) {
		return null;
	}

	@Override
	public @Nullable Void renameConstraint(RenameConstraint operation) {
		return null;
	}

	@Override
	public @Nullable Void createIndex(CreateIndex operation) {
		return null;
	}

	@Override
	public @Nullable Void dropIndex(DropIndex operation) {
		return null;
	}

	@Override
	public @Nullable Void renameIndex(RenameIndex operation) {
		return null;
	}

	@Override
	public @Nullable Void createEnum(CreateEnum operation) {
		return null;
	}

	@Override
	public @Nullable Void dropEnum(DropEnum operation) {
		return null;
	}

	@Override
	public @Nullable Void addEnumValue(AddEnumValue operation) {
		return null;
	}

	@Override
	public @Nullable Void renameEnumValue(RenameEnumValue operation) {
		return null;
	}

	@Override
	public @Nullable Void replaceEnum(ReplaceEnum operation) {
		return null;
	}

	@Override
	public @Nullable Void createSequence(CreateSequence operation) {
		return null;
	}

	@Override
	public @Nullable Void alterSequence(AlterSequence operation) {
		return null;
	}

	@Override
	public @Nullable Void dropSequence(DropSequence operation) {
		return null;
	}

	@Override
	public @Nullable Void createDomain(CreateDomain operation) {
		return null;
	}

	@Override
	public @Nullable Void alterDomain(AlterDomain operation) {
		return null;
	}

	@Override
	public @Nullable Void dropDomain(DropDomain operation) {
		return null;
	}

	@Override
	public @Nullable Void createView(CreateView operation) {
		return null;
	}

	@Override
	public @Nullable Void replaceView(ReplaceView operation) {
		return null;
	}

	@Override
	public @Nullable Void dropView(DropView operation) {
		return null;
	}

	@Override
	public @Nullable Void createFunction(CreateFunction operation) {
		return null;
	}

	@Override
	public @Nullable Void replaceFunction(ReplaceFunction operation) {
		return null;
	}

	@Override
	public @Nullable Void dropFunction(DropFunction operation) {
		return null;
	}

	@Override
	public @Nullable Void createTrigger(CreateTrigger operation) {
		return null;
	}

	@Override
	public @Nullable Void dropTrigger(DropTrigger operation) {
		return null;
	}

	@Override
	public @Nullable Void createSchema(CreateSchema operation) {
		return null;
	}

	@Override
	public @Nullable Void dropSchema(DropSchema operation) {
		return null;
	}

	@Override
	public @Nullable Void createExtension(CreateExtension operation) {
		return null;
	}

	@Override
	public @Nullable Void dropExtension(DropExtension operation) {
		return null;
	}

	@Override
	public @Nullable Void bulkInsert(BulkInsert operation) {
		return null;
	}

	@Override
	public @Nullable Void executeSql(ExecuteSql operation) {
		return null;
	}

	@Override
	public @Nullable Void executeLive(ExecuteLive operation) {
		return null;
	}

	@Override
	public @Nullable Void batchAlterTable(BatchAlterTable operation) {
		return null;
	}

	@Override
	public @Nullable Void outsideTransaction(OutsideTransaction operation) {
		return null;
	}

	@Override
	public @Nullable Void dialectOperation(DialectOperation operation) {
		return null;
	}

}
