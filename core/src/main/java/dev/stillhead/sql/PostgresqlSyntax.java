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

package dev.stillhead.sql;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How PostgreSQL 12 to 18 read and write SQL text.
 */
public final class PostgresqlSyntax implements SqlSyntax {

	/** The only one there is. */
	public static final PostgresqlSyntax INSTANCE = new PostgresqlSyntax();

	private static final Pattern PLAIN_NAME = Pattern.compile("[a-z_][a-z0-9_]*");

	private PostgresqlSyntax() {
	}

	@Override
	public String name() {
		return "postgresql";
	}

	@Override
	public SplitText split(SqlText script, CommentListener comments) {
		return new PostgresqlSplitter(script, comments).split();
	}

	@Override
	public List<SqlToken> tokens(String text) {
		return new PostgresqlLexer(text).tokens();
	}

	@Override
	public Set<StatementTrait> traitsOf(String statement) {
		return PostgresqlTraits.of(statement);
	}

	/**
	 * As the server's {@code quote_ident}: quoted unless all lower-case letters, digits
	 * and {@code _}, and no keyword.
	 */
	@Override
	public String identifier(String name) {
		if (name.isEmpty() || name.indexOf('\0') >= 0) {
			throw new IllegalArgumentException("'name' must be a name");
		}
		if (PLAIN_NAME.matcher(name).matches() && !PostgresqlKeywords.mustBeQuoted(name)) {
			return name;
		}
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	/**
	 * As the server's {@code quote_literal}: right with any
	 * {@code standard_conforming_strings}.
	 */
	@Override
	public String converted(String expression, String type) {
		return expression + "::" + type;
	}

	@Override
	public String literal(String value) {
		if (value.indexOf('\0') >= 0) {
			throw new IllegalArgumentException("'value' must not hold a NUL");
		}
		String doubled = "'" + value.replace("'", "''") + "'";
		return (value.indexOf('\\') < 0) ? doubled : "E" + doubled.replace("\\", "\\\\");
	}

}
