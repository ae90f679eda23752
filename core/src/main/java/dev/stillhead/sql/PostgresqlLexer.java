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
 * The tokens of PostgreSQL, by the rules of the server's {@code scan.l}.
 */
final class PostgresqlLexer extends SqlLexer {

	PostgresqlLexer(String text) {
		super(text);
	}

	@Override
	Token read(char first) throws UnclosedTextException {
		if (isNameStart(first)) {
			return word(first);
		}
		if (isDigit(first)) {
			return number();
		}
		return switch (first) {
			case '\'' -> string(start());
			case '"' -> name(start());
			case '$' -> dollar();
			case '-' -> (at(start() + 1) == '-') ? toEndOfLine(Token.LINE_COMMENT) : symbol();
			case '/' -> (at(start() + 1) == '*') ? blockComment() : symbol();
			case '\\' -> toEndOfLine(Token.BACKSLASH);
			default -> symbol();
		};
	}

	private Token word(char first) throws UnclosedTextException {
		char second = at(start() + 1);
		if (second == '\'' && (first == 'e' || first == 'E')) {
			return escapeString(start() + 1);
		}
		if (second == '&' && (first == 'u' || first == 'U') && at(start() + 2) == '\'') {
			return string(start() + 2);
		}
		if (second == '&' && (first == 'u' || first == 'U') && at(start() + 2) == '"') {
			return name(start() + 2);
		}
		if (second == '\'' && "bBxXnN".indexOf(first) >= 0) {
			return string(start() + 1);
		}
		return word();
	}

	private Token string(int quote) throws UnclosedTextException {
		return quoted(quote, "string", Token.STRING);
	}

	private Token name(int quote) throws UnclosedTextException {
		return quoted(quote, "quoted name", Token.QUOTED_NAME);
	}

	private Token escapeString(int quote) throws UnclosedTextException {
		int i = quote + 1;
		while (i < text().length()) {
			char character = at(i);
			if (character == '\\' || (character == '\'' && at(i + 1) == '\'')) {
				i += 2;
			}
			else if (character == '\'') {
				int more = continuation(i + 1);
				if (more < 0) {
					return endingAt(Token.STRING, i + 1);
				}
				i = more + 1;
			}
			else {
				i++;
			}
		}
		throw new UnclosedTextException(start(), "string");
	}

	/**
	 * Strings with only white space and at least one line end between them are one
	 * string: backslashes go on to count.
	 */
	private int continuation(int from) {
		boolean newLine = false;
		int i = from;
		while (i < text().length()) {
			char character = at(i);
			if (character == '-' && at(i + 1) == '-') {
				i = endOfLine(i);
			}
			else if (isSpace(character)) {
				newLine |= character == '\n' || character == '\r';
				i++;
			}
			else {
				return (newLine && character == '\'') ? i : -1;
			}
		}
		return -1;
	}

	private Token dollar() throws UnclosedTextException {
		int i = start() + 1;
		if (isDigit(at(i))) {
			return number();
		}
		while (isNamePart(at(i)) && at(i) != '$') {
			i++;
		}
		if (at(i) != '$') {
			return symbol();
		}
		String delimiter = text().substring(start(), i + 1);
		return upTo(delimiter, i + 1, "dollar quote " + delimiter, Token.STRING);
	}

	private Token blockComment() throws UnclosedTextException {
		int depth = 1;
		int i = start() + 2;
		while (i < text().length()) {
			char character = at(i);
			if (character == '/' && at(i + 1) == '*') {
				depth++;
				i += 2;
			}
			else if (character == '*' && at(i + 1) == '/') {
				depth--;
				i += 2;
				if (depth == 0) {
					return endingAt(Token.BLOCK_COMMENT, i);
				}
			}
			else {
				i++;
			}
		}
		throw new UnclosedTextException(start(), "comment");
	}

}
