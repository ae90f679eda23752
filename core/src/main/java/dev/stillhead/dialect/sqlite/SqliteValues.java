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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.stillhead.dialect.UnsupportedOperationOnDatabaseException;
import dev.stillhead.dialect.ValueSql;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqliteSyntax;

/**
 * Values as SQLite writes them: behind DEFAULT, whatever is no literal stands in
 * parentheses.
 */
final class SqliteValues extends ValueSql {

	private static final Pattern WITHOUT_PARENTHESES = Pattern
		.compile("(?i)NULL|TRUE|FALSE|CURRENT_(TIME|DATE|TIMESTAMP)|[+-]?\\d+(\\.\\d+)?|'([^']|'')*'");

	/**
	 * SQLite takes the name of any function when a table is made, and fails when a row is
	 * inserted.
	 */
	private static final Pattern ELSEWHERE = Pattern
		.compile("(?i)\\b(now|clock_timestamp|gen_random_uuid|uuid_generate_v4|nextval)\\s*\\(|::");

	private final SourceLocation location;

	SqliteValues(SourceLocation location) {
		super(SqliteSyntax.INSTANCE);
		this.location = location;
	}

	@Override
	public String expression(String sql) {
		Matcher elsewhere = ELSEWHERE.matcher(sql);
		if (elsewhere.find()) {
			throw new UnsupportedOperationOnDatabaseException(this.location,
					"SQLite does not understand the value " + sql.strip(),
					"Write what it does understand: sql(\"CURRENT_TIMESTAMP\"), as PostgreSQL does too, in place of now(); "
							+ "where the two must differ: if (op.database().isSqlite()).");
		}
		String text = sql.strip();
		boolean enclosed = WITHOUT_PARENTHESES.matcher(text).matches();
		return enclosed ? text : "(" + text + ")";
	}

}
