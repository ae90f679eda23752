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
import java.util.regex.Pattern;

import dev.stillhead.sql.SqlLexer.Token;

/**
 * Splits one text into the statements of PostgreSQL, COPY data and all.
 */
final class PostgresqlSplitter extends StatementSplitter {

	private static final String END_OF_DATA = "\\.";

	/** What {@code pg_dump} writes around its output. */
	private static final Pattern SKIPPED = Pattern.compile("\\\\(un)?restrict(\\s.*)?");

	PostgresqlSplitter(SqlText script, CommentListener comments) {
		super(script, comments, new PostgresqlLexer(script.text()));
	}

	@Override
	OpenStatement open(int start) {
		return new PostgresqlStatement(start);
	}

	@Override
	Set<StatementTrait> traitsOf(String sql) {
		return PostgresqlTraits.of(sql);
	}

	@Override
	boolean isClientCommand(Token token, char first, boolean between) {
		return token == Token.BACKSLASH;
	}

	@Override
	boolean isSkipped(String clientCommand) {
		return SKIPPED.matcher(clientCommand).matches();
	}

	/**
	 * What follows a {@code COPY … FROM STDIN;} from the next line on.
	 */
	@Override
	String data(OpenStatement copy) {
		String text = lexer().text();
		int lineEnd = lexer().endOfLine(lexer().end());
		String rest = text.substring(lexer().end(), lineEnd).strip();
		if (!rest.isEmpty() && !rest.startsWith("--")) {
			throw new SqlTextException(locate(lexer().end()),
					"something stands behind the semicolon of COPY … FROM STDIN", "Begin the data on the next line.");
		}
		int begin = Math.min(lineEnd + 1, text.length());
		int line = begin;
		while (line < text.length()) {
			int end = lexer().endOfLine(line);
			if (end - line == END_OF_DATA.length() && text.startsWith(END_OF_DATA, line)) {
				lexer().moveTo(end);
				return text.substring(begin, line);
			}
			line = end + 1;
		}
		throw neverEnds(copy);
	}

	@Override
	SqlTextException neverEnds(OpenStatement copy) {
		return new SqlTextException(locate(copy.start()), "the data of COPY … FROM STDIN never end",
				"End the statement with a semicolon, and the data with a line \"\\.\".");
	}

}
