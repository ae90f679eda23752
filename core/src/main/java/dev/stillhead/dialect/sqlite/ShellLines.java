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
import java.util.regex.Pattern;

import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlToken;
import dev.stillhead.sql.SqlWords;
import dev.stillhead.sql.SqliteSyntax;

/**
 * Keeps lines out of a script that end a statement for the {@code sqlite3} shell: a
 * {@code /} or a {@code go} alone, as other shells have it
 * ({@code line_is_command_terminator} of its {@code shell.c}). It does not take those in
 * a string, a comment or the body of a trigger for an end.
 */
final class ShellLines {

	/** What may stand behind it all the same. */
	private static final Pattern NOTHING_BEHIND = Pattern
		.compile("(?:[ \\t\\r\\f]|/\\*(?s:.*?)\\*/)*(?:--.*)?(?:\\n|\\z)");

	private ShellLines() {
	}

	/**
	 * A statement without such lines: what stands alone is put behind what stands before
	 * it.
	 * @throws LineEndsStatementException if that would change what SQLite keeps of the
	 * statement, or a comment is in the way
	 */
	static String of(SqlStatement statement) {
		String text = statement.text();
		SqlWords words = SqlWords.of(text);
		if (words.has(0, "CREATE") && (words.has(1, "TRIGGER") || words.has(2, "TRIGGER"))) {
			return text;
		}
		List<SqlToken> tokens = SqliteSyntax.INSTANCE.tokens(text);
		StringBuilder joined = new StringBuilder();
		int from = 0;
		for (int i = 1; i < tokens.size(); i++) {
			SqlToken token = tokens.get(i);
			if (isAlone(token, text)) {
				int before = tokens.get(i - 1).end();
				if (words.has(0, "CREATE") || !text.substring(before, token.start()).isBlank()) {
					throw new LineEndsStatementException(statement, token.text());
				}
				joined.append(text, from, before).append(' ');
				from = token.start();
			}
		}
		return joined.append(text.substring(from)).toString();
	}

	private static boolean isAlone(SqlToken token, String text) {
		if (!token.is('/') && !token.text().equalsIgnoreCase("go")) {
			return false;
		}
		int line = text.lastIndexOf('\n', token.start()) + 1;
		return text.substring(line, token.start()).isBlank()
				&& NOTHING_BEHIND.matcher(text).region(token.end(), text.length()).lookingAt();
	}

}
