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

package dev.stillhead.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;

import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.NotKnownBeforeItRunsException;
import dev.stillhead.dialect.Rendering;
import dev.stillhead.dialect.ScriptFrame;
import dev.stillhead.dialect.ScriptSql;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlSyntax;
import dev.stillhead.sql.SqliteSyntax;

/**
 * SQLite, 3.35 and later.
 */
final class SqliteDialect implements Dialect {

	private final DatabaseProduct product;

	SqliteDialect(DatabaseProduct product) {
		this.product = product;
	}

	@Override
	public DatabaseProduct product() {
		return this.product;
	}

	@Override
	public SqlSyntax syntax() {
		return SqliteSyntax.INSTANCE;
	}

	@Override
	public ScriptSql script(ScriptFrame frame) {
		return new SqliteScriptSql(frame);
	}

	@Override
	public List<SqlStatement> render(MigrateOperation operation) {
		List<SqlStatement> statements = new ArrayList<>();
		for (Rendering rendering : render(List.of(operation))) {
			if (rendering instanceof Rendering.Deferred deferred) {
				throw new NotKnownBeforeItRunsException(deferred.statements());
			}
			statements.add(((Rendering.Ready) rendering).statement());
		}
		return statements;
	}

	@Override
	public List<Rendering> render(List<MigrateOperation> operations) {
		return new OperationGroups(this).of(operations);
	}

	/**
	 * An operation in the words of a database that can do it, or could.
	 */
	List<SqlStatement> plainly(MigrateOperation operation) {
		return operation.accept(renderer(operation));
	}

	SqliteOperationRenderer renderer(MigrateOperation operation) {
		return SqliteOperationRenderer.at(this, operation.location());
	}

	SqlStatement statement(SourceLocation location, String text) {
		return SqlStatement.at(location, text, syntax().traitsOf(text));
	}

}
