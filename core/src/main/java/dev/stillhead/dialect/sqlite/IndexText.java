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

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlToken;

/**
 * A CREATE INDEX as SQLite keeps it.
 */
final class IndexText {

	private IndexText() {
	}

	/** Whether the index would be lost, or would not work, without a column. */
	static boolean mentions(String sql, String column) {
		return Expressions.mention(sql.substring(behindTable(sql).end()), column);
	}

	/** The same index under another name. */
	static String renamed(String sql, String newName) {
		TokenCursor tokens = new TokenCursor(sql);
		tokens.require("CREATE");
		tokens.skip("UNIQUE");
		tokens.require("INDEX");
		int end = tokens.end();
		SqlToken name = tokens.take();
		return sql.substring(0, end) + " " + newName + sql.substring(name.end());
	}

	/** Where the list of keys begins. */
	static TokenCursor behindTable(String sql) {
		TokenCursor tokens = new TokenCursor(sql);
		while (!tokens.skip("ON")) {
			tokens.take();
		}
		tokens.name();
		return tokens;
	}

	static TableNotReshapedException missing(SourceLocation location, String index, QualifiedName table) {
		return new TableNotReshapedException(location, "%s has no index %s".formatted(table, index),
				"Check its spelling; the indexes that SQLite makes for constraints have no names of their own.");
	}

}
