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

import java.util.List;

import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.ScriptFrame;
import dev.stillhead.dialect.ScriptSql;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.PostgresqlSyntax;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlSyntax;

/**
 * PostgreSQL, 12 and later.
 */
final class PostgresqlDialect implements Dialect {

	private final DatabaseProduct product;

	PostgresqlDialect(DatabaseProduct product) {
		this.product = product;
	}

	@Override
	public DatabaseProduct product() {
		return this.product;
	}

	@Override
	public SqlSyntax syntax() {
		return PostgresqlSyntax.INSTANCE;
	}

	@Override
	public ScriptSql script(ScriptFrame frame) {
		return new PostgresqlScriptSql(syntax(), frame);
	}

	@Override
	public List<SqlStatement> render(MigrateOperation operation) {
		return operation.accept(PostgresqlOperationRenderer.at(this, operation.location()));
	}

}
