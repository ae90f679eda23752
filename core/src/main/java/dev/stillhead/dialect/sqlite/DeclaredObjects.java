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

import java.util.Set;

/**
 * Statements that made views, triggers, virtual tables, and expressions by themselves, in
 * one way of writing them.
 */
public final class DeclaredObjects {

	private DeclaredObjects() {
	}

	/**
	 * The query of a view.
	 * @param sql the statement that made the view, as SQLite keeps it
	 * @param names what names something in the database, in lower case
	 * @return the query
	 */
	public static String query(String sql, Set<String> names) {
		TokenCursor tokens = new TokenCursor(sql);
		while (!tokens.skip("AS")) {
			tokens.take();
		}
		return PlainSql.of(sql.substring(tokens.end()), names);
	}

	/**
	 * A trigger.
	 * @param sql the statement that made it, as SQLite keeps it
	 * @param names what names something in the database, in lower case
	 * @return the statement
	 */
	public static String trigger(String sql, Set<String> names) {
		return PlainSql.of(sql, names);
	}

	/**
	 * What keeps the rows of a virtual table.
	 * @param sql the statement that made the table, as SQLite keeps it
	 * @return the module with its arguments: {@code fts5(title, body)}
	 */
	public static String module(String sql) {
		TokenCursor tokens = new TokenCursor(sql);
		while (!tokens.skip("USING")) {
			tokens.take();
		}
		return PlainSql.of(sql.substring(tokens.end()), Set.of());
	}

	/**
	 * A default.
	 * @param sql what stands behind DEFAULT
	 * @return the same, without parentheses around all of it
	 */
	public static String value(String sql) {
		return PlainSql.expression(sql, "", Set.of());
	}

}
