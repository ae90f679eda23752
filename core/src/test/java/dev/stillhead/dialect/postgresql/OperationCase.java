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

package dev.stillhead.dialect.postgresql;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRecorder;
import dev.stillhead.operation.Operations;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.SqlStatement;

/**
 * One row of the table: what a revision says, the SQL that it gives, and the SQL that
 * takes it back. Written once, compared as text by one test and run by another.
 */
record OperationCase(String name, String before, Consumer<Operations> upgrade, List<String> sql,
		@Nullable List<String> reverse, DatabaseProduct database) {

	static final DatabaseProduct DATABASE = new DatabaseProduct("PostgreSQL", 17, 0);

	/**
	 * A case whose reverse is not given yet.
	 */
	static OperationCase says(String name, Consumer<Operations> upgrade, String... sql) {
		return new OperationCase(name, "", upgrade, Arrays.asList(sql), null, DATABASE);
	}

	OperationCase after(String statements) {
		return new OperationCase(this.name, statements, this.upgrade, this.sql, this.reverse, this.database);
	}

	OperationCase undoneBy(String... statements) {
		return new OperationCase(this.name, this.before, this.upgrade, this.sql, Arrays.asList(statements),
				this.database);
	}

	OperationCase on(DatabaseProduct product) {
		return new OperationCase(this.name, this.before, this.upgrade, this.sql, this.reverse, product);
	}

	List<SqlStatement> upgradeStatements() {
		return render(recorder().upgrade());
	}

	List<SqlStatement> downgradeStatements() {
		return render(recorder().downgrade());
	}

	MigrationRecorder recorder() {
		Migration migration = this.upgrade::accept;
		return new MigrationRecorder("abc123", migration, this.database);
	}

	private List<SqlStatement> render(List<MigrateOperation> operations) {
		PostgresqlDialect dialect = new PostgresqlDialect(this.database);
		return operations.stream().flatMap((operation) -> dialect.render(operation).stream()).toList();
	}

	@Override
	public String toString() {
		return this.name;
	}

}
