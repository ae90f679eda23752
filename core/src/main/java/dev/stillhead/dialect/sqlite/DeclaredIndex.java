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
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SqlToken;
import dev.stillhead.sql.SqliteSyntax;

/**
 * What only the statement that made an index tells of it. Immutable.
 *
 * @param keys what it sorts by, in order: columns and expressions without collation and
 * direction
 * @param where the rows that it holds; null for all
 */
public record DeclaredIndex(List<String> keys, @Nullable String where) {

	/**
	 * Copies the keys.
	 */
	public DeclaredIndex {
		keys = List.copyOf(keys);
	}

	/**
	 * Reads a statement.
	 * @param table the name of the index's table
	 * @param columns the table's columns in lower case
	 * @param sql the statement that made the index, as SQLite keeps it
	 * @return what it says
	 */
	public static DeclaredIndex of(String table, Set<String> columns, String sql) {
		TokenCursor tokens = IndexText.behindTable(sql);
		List<String> keys = new ArrayList<>();
		for (String part : TableText.parts(tokens.parentheses())) {
			keys.add(PlainSql.expression(withoutOrder(part), table, columns));
		}
		String where = tokens.skip("WHERE") ? sql.substring(tokens.end()) : null;
		return new DeclaredIndex(keys, (where != null) ? PlainSql.expression(where, table, columns) : null);
	}

	/** A key may end with a collation, a direction, or both. */
	private static String withoutOrder(String key) {
		List<SqlToken> tokens = SqliteSyntax.INSTANCE.tokens(key);
		int end = tokens.size();
		if (end > 1 && (tokens.get(end - 1).is("ASC") || tokens.get(end - 1).is("DESC"))) {
			end--;
		}
		if (end > 2 && tokens.get(end - 2).is("COLLATE")) {
			end -= 2;
		}
		return key.substring(0, tokens.get(end - 1).end());
	}

}
