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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SqlSyntax;

/**
 * What {@code CREATE} and {@code DROP INDEX CONCURRENTLY} leave behind when they do not
 * come to their end, or when nobody was left to hear that they did. An index that failed
 * stays, invalid: it slows writes, serves no query, and its name is taken when the
 * statement is tried again.
 */
public final class PostgresqlConcurrentIndexSql {

	private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[\\w$]+)";

	private static final String QUALIFIED_NAME = NAME + "(?:\\." + NAME + ")?";

	private static final Pattern CREATE = Pattern.compile("CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+CONCURRENTLY\\s+"
			+ "(?:IF\\s+NOT\\s+EXISTS\\s+)?(" + NAME + ")\\s+ON\\s+(?:ONLY\\s+)?(" + QUALIFIED_NAME + ")",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern DROP = Pattern.compile("DROP\\s+INDEX\\s+CONCURRENTLY\\s+(?:IF\\s+EXISTS\\s+)?("
			+ QUALIFIED_NAME + ")(?:\\s+(?:CASCADE|RESTRICT))?\\s*", Pattern.CASE_INSENSITIVE);

	private PostgresqlConcurrentIndexSql() {
	}

	/**
	 * The query that finds the invalid index.
	 * @param syntax how PostgreSQL quotes
	 * @param statement the statement that is going to make the index
	 * @return a query with one row at most, the index's name with its schema; null if the
	 * statement makes no named index concurrently
	 */
	public static @Nullable String invalid(SqlSyntax syntax, String statement) {
		return index(syntax, statement, "NOT i.indisvalid");
	}

	/**
	 * The query that finds out whether a statement was done, although nobody said so.
	 * @param syntax how PostgreSQL quotes
	 * @param statement the statement
	 * @return a query with one row at most, what shows that it was done; null if the
	 * statement neither makes nor drops a named index concurrently
	 */
	public static @Nullable String done(SqlSyntax syntax, String statement) {
		String built = index(syntax, statement, "i.indisvalid");
		if (built != null) {
			return "SELECT 'index ' || name || ' is there and valid' FROM (" + built + ") built";
		}
		Matcher drop = DROP.matcher(statement.strip());
		if (!drop.matches()) {
			return null;
		}
		String name = syntax.literal(drop.group(1));
		return "SELECT 'index ' || " + name + " || ' is gone' WHERE to_regclass(" + name + ") IS NULL";
	}

	private static @Nullable String index(SqlSyntax syntax, String statement, String condition) {
		Matcher create = CREATE.matcher(statement);
		if (!create.find()) {
			return null;
		}
		return "SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS name"
				+ " FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid"
				+ " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE " + condition
				+ " AND i.indrelid = to_regclass(" + syntax.literal(create.group(2)) + ") AND c.relname = (parse_ident("
				+ syntax.literal(create.group(1)) + "))[1]";
	}

	/**
	 * The statement that drops an invalid index.
	 * @param index the index's name as the query gives it
	 * @return a statement that does not run in a transaction
	 */
	public static String drop(String index) {
		return "DROP INDEX CONCURRENTLY IF EXISTS " + index;
	}

}
