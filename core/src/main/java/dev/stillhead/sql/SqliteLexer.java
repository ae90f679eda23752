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

/**
 * The tokens of SQLite, by the rules of its {@code tokenize.c}.
 */
final class SqliteLexer extends SqlLexer {

	SqliteLexer(String text) {
		super(text);
	}

	@Override
	Token read(char first) throws UnclosedTextException {
		if ((first == 'x' || first == 'X') && at(start() + 1) == '\'') {
			return quoted(start() + 1, "blob", Token.STRING);
		}
		if (isNameStart(first) || first == '$' || first == '@' || first == '#') {
			return word();
		}
		if (isDigit(first)) {
			return number();
		}
		return switch (first) {
			case '\'' -> quoted(start(), "string", Token.STRING);
			case '"', '`' -> quoted(start(), "quoted name", Token.QUOTED_NAME);
			case '[' -> upTo("]", start() + 1, "quoted name", Token.QUOTED_NAME);
			case '-' -> (at(start() + 1) == '-') ? toEndOfLine(Token.LINE_COMMENT) : symbol();
			case '/' -> (at(start() + 1) == '*') ? upTo("*/", start() + 2, "comment", Token.BLOCK_COMMENT) : symbol();
			default -> symbol();
		};
	}

}
