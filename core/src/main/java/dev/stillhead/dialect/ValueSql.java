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

package dev.stillhead.dialect;

import java.math.BigDecimal;

import dev.stillhead.schema.Value;
import dev.stillhead.sql.SqlSyntax;

/**
 * Values in standard SQL; a database that writes one of them in another way overrides it.
 */
public class ValueSql implements Value.Visitor<String> {

	private final SqlSyntax syntax;

	/**
	 * With a database's literals.
	 * @param syntax the database's syntax
	 */
	public ValueSql(SqlSyntax syntax) {
		this.syntax = syntax;
	}

	@Override
	public String text(String value) {
		return this.syntax.literal(value);
	}

	@Override
	public String number(BigDecimal value) {
		return value.toPlainString();
	}

	@Override
	public String truth(boolean value) {
		return Boolean.toString(value);
	}

	@Override
	public String bytes(String hex) {
		return "X'" + hex + "'";
	}

	@Override
	public String expression(String sql) {
		return ExpressionSql.enclosed(sql);
	}

}
