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

import java.util.Set;

import dev.stillhead.sql.SqlLexer.Token;

/**
 * Splits one text into the statements of SQLite.
 */
final class SqliteSplitter extends StatementSplitter {

	SqliteSplitter(SqlText script, CommentListener comments) {
		super(script, comments, new SqliteLexer(script.text()));
	}

	@Override
	OpenStatement open(int start) {
		return new SqliteStatement(start);
	}

	@Override
	Set<StatementTrait> traitsOf(String sql) {
		return SqliteTraits.of(sql);
	}

	/**
	 * As the shell has it: a dot in the first column, between two statements.
	 */
	@Override
	boolean isClientCommand(Token token, char first, boolean between) {
		int start = lexer().start();
		return between && first == '.' && (start == 0 || lexer().at(start - 1) == '\n');
	}

	@Override
	boolean isSkipped(String clientCommand) {
		return false;
	}

	@Override
	String data(OpenStatement open) {
		throw neverEnds(open);
	}

	@Override
	SqlTextException neverEnds(OpenStatement open) {
		throw new IllegalStateException("No statement of SQLite is followed by data");
	}

}
