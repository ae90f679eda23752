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

import java.util.List;

import dev.stillhead.sql.SqlToken;
import dev.stillhead.sql.SqlToken.Kind;
import dev.stillhead.sql.SqliteSyntax;

/**
 * Looks for names in SQL.
 */
final class Expressions {

	private Expressions() {
	}

	/**
	 * Whether SQL names something: a column, a table. The name of a function does not
	 * count, nor does a string.
	 */
	static boolean mention(String sql, String name) {
		List<SqlToken> tokens = SqliteSyntax.INSTANCE.tokens(sql);
		for (int i = 0; i < tokens.size(); i++) {
			boolean function = i + 1 < tokens.size() && tokens.get(i + 1).is('(');
			if (isName(tokens.get(i), name) && !(function && tokens.get(i).kind() == Kind.WORD)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * SQL without the name of a table in front of its columns.
	 */
	static String withoutQualifier(String sql, String table) {
		List<SqlToken> tokens = SqliteSyntax.INSTANCE.tokens(sql);
		StringBuilder text = new StringBuilder();
		int from = 0;
		for (int i = 0; i + 1 < tokens.size(); i++) {
			if (isName(tokens.get(i), table) && tokens.get(i + 1).is('.')) {
				text.append(sql, from, tokens.get(i).start());
				from = tokens.get(i + 1).end();
			}
		}
		return text.append(sql.substring(from)).toString();
	}

	private static boolean isName(SqlToken token, String name) {
		return switch (token.kind()) {
			case WORD -> token.text().equalsIgnoreCase(name);
			case QUOTED_NAME -> TokenCursor.unquoted(token.text()).equalsIgnoreCase(name);
			case STRING, NUMBER, SYMBOL -> false;
		};
	}

}
