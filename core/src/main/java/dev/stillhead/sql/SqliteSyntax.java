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

import org.jspecify.annotations.Nullable;

/**
 * How SQLite reads and writes SQL text.
 */
public final class SqliteSyntax implements SqlSyntax {

	/** The only one there is. */
	public static final SqliteSyntax INSTANCE = new SqliteSyntax();

	private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

	private SqliteSyntax() {
	}

	@Override
	public String name() {
		return "sqlite";
	}

	@Override
	public SplitText split(SqlText script, CommentListener comments) {
		return new SqliteSplitter(script, comments).split();
	}

	@Override
	public List<SqlToken> tokens(String text) {
		return new SqliteLexer(text).tokens();
	}

	@Override
	public Set<StatementTrait> traitsOf(String statement) {
		return SqliteTraits.of(statement);
	}

	/**
	 * Quoted unless all letters, digits and {@code _}, and no keyword. Case needs no
	 * quotes: SQLite keeps it, and does not tell names apart by it.
	 */
	@Override
	public String identifier(String name) {
		if (name.isEmpty() || name.indexOf('\0') >= 0) {
			throw new IllegalArgumentException("'name' must be a name");
		}
		if (PLAIN_NAME.matcher(name).matches() && !SqliteKeywords.isKeyword(name)) {
			return name;
		}
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	@Override
	public @Nullable String converted(String expression, String type) {
		return null;
	}

	@Override
	public String literal(String value) {
		if (value.indexOf('\0') >= 0) {
			throw new IllegalArgumentException("'value' must not hold a NUL");
		}
		return "'" + value.replace("'", "''") + "'";
	}

}
