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
 * Reads the tokens of PostgreSQL one after another, as far as they matter for telling
 * statements apart: a number may fall into pieces, an operator is single characters. A
 * cursor: the token just read is described by {@link #start()} and {@link #end()}. The
 * rules are those of the server's {@code scan.l}.
 */
final class PostgresqlLexer {

	private final String text;

	private int start;

	private int end;

	PostgresqlLexer(String text) {
		this.text = text;
	}

	/**
	 * What sort of token was read.
	 */
	enum Token {

		/** There is none: the text is over. */
		END,

		/** From {@code --} to the end of the line, without it. */
		LINE_COMMENT,

		/** A comment with an end of its own. */
		BLOCK_COMMENT,

		/** A keyword or a name without quotes. */
		WORD,

		/** A name in double quotes. */
		QUOTED_NAME,

		/** A string of any sort, dollar quotes too. */
		STRING,

		/** Digits, or a parameter. */
		NUMBER,

		/** One character of anything else. */
		SYMBOL,

		/** A backslash and the rest of its line, which only psql understands. */
		BACKSLASH

	}

	/**
	 * Reads the next token.
	 * @throws UnclosedTextException if it has no end
	 */
	Token next() throws UnclosedTextException {
		this.start = this.end;
		while (this.start < this.text.length() && isSpace(this.text.charAt(this.start))) {
			this.start++;
		}
		this.end = this.start;
		if (this.start == this.text.length()) {
			return Token.END;
		}
		char first = this.text.charAt(this.start);
		if (isNameStart(first)) {
			return word(first);
		}
		if (isDigit(first)) {
			return number();
		}
		return switch (first) {
			case '\'' -> string(this.start);
			case '"' -> quoted(this.start, '"', "quoted name", Token.QUOTED_NAME);
			case '$' -> dollar();
			case '-' -> (at(this.start + 1) == '-') ? toEndOfLine(Token.LINE_COMMENT) : symbol();
			case '/' -> (at(this.start + 1) == '*') ? blockComment() : symbol();
			case '\\' -> toEndOfLine(Token.BACKSLASH);
			default -> symbol();
		};
	}

	/**
	 * Index of the token's first character.
	 */
	int start() {
		return this.start;
	}

	/**
	 * Index behind the token's last character.
	 */
	int end() {
		return this.end;
	}

	/**
	 * Reads on from elsewhere.
	 * @param offset index of the first character of what is read next
	 */
	void moveTo(int offset) {
		this.end = offset;
	}

	private Token word(char first) throws UnclosedTextException {
		char second = at(this.start + 1);
		if (second == '\'' && (first == 'e' || first == 'E')) {
			return escapeString(this.start + 1);
		}
		if (second == '&' && (first == 'u' || first == 'U') && at(this.start + 2) == '\'') {
			return string(this.start + 2);
		}
		if (second == '&' && (first == 'u' || first == 'U') && at(this.start + 2) == '"') {
			return quoted(this.start + 2, '"', "quoted name", Token.QUOTED_NAME);
		}
		if (second == '\'' && "bBxXnN".indexOf(first) >= 0) {
			return string(this.start + 1);
		}
		this.end = this.start + 1;
		while (this.end < this.text.length() && isNamePart(this.text.charAt(this.end))) {
			this.end++;
		}
		return Token.WORD;
	}

	private Token number() {
		this.end = this.start + 1;
		while (this.end < this.text.length() && isDigit(this.text.charAt(this.end))) {
			this.end++;
		}
		return Token.NUMBER;
	}

	private Token symbol() {
		this.end = this.start + 1;
		return Token.SYMBOL;
	}

	private Token toEndOfLine(Token token) {
		this.end = endOfLine(this.start);
		return token;
	}

	private int endOfLine(int from) {
		int lineEnd = this.text.indexOf('\n', from);
		return (lineEnd < 0) ? this.text.length() : lineEnd;
	}

	private Token string(int quote) throws UnclosedTextException {
		return quoted(quote, '\'', "string", Token.STRING);
	}

	private Token quoted(int quote, char mark, String what, Token token) throws UnclosedTextException {
		int from = quote + 1;
		while (true) {
			int close = this.text.indexOf(mark, from);
			if (close < 0) {
				throw new UnclosedTextException(this.start, what);
			}
			if (at(close + 1) != mark) {
				this.end = close + 1;
				return token;
			}
			from = close + 2;
		}
	}

	private Token escapeString(int quote) throws UnclosedTextException {
		int i = quote + 1;
		while (i < this.text.length()) {
			char character = this.text.charAt(i);
			if (character == '\\' || (character == '\'' && at(i + 1) == '\'')) {
				i += 2;
			}
			else if (character == '\'') {
				int more = continuation(i + 1);
				if (more < 0) {
					this.end = i + 1;
					return Token.STRING;
				}
				i = more + 1;
			}
			else {
				i++;
			}
		}
		throw new UnclosedTextException(this.start, "string");
	}

	/**
	 * Strings with only white space and at least one line end between them are one
	 * string: backslashes go on to count.
	 */
	private int continuation(int from) {
		boolean newLine = false;
		int i = from;
		while (i < this.text.length()) {
			char character = this.text.charAt(i);
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
		int i = this.start + 1;
		if (isDigit(at(i))) {
			return number();
		}
		while (i < this.text.length() && isNamePart(this.text.charAt(i)) && this.text.charAt(i) != '$') {
			i++;
		}
		if (at(i) != '$') {
			return symbol();
		}
		String delimiter = this.text.substring(this.start, i + 1);
		int close = this.text.indexOf(delimiter, i + 1);
		if (close < 0) {
			throw new UnclosedTextException(this.start, "dollar quote " + delimiter);
		}
		this.end = close + delimiter.length();
		return Token.STRING;
	}

	private Token blockComment() throws UnclosedTextException {
		int depth = 1;
		int i = this.start + 2;
		while (i < this.text.length()) {
			char character = this.text.charAt(i);
			if (character == '/' && at(i + 1) == '*') {
				depth++;
				i += 2;
			}
			else if (character == '*' && at(i + 1) == '/') {
				depth--;
				i += 2;
				if (depth == 0) {
					this.end = i;
					return Token.BLOCK_COMMENT;
				}
			}
			else {
				i++;
			}
		}
		throw new UnclosedTextException(this.start, "comment");
	}

	private char at(int index) {
		return (index < this.text.length()) ? this.text.charAt(index) : '\0';
	}

	private static boolean isSpace(char character) {
		return character == ' ' || (character >= '\t' && character <= '\r');
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	private static boolean isNameStart(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character == '_'
				|| character >= '\u0080';
	}

	private static boolean isNamePart(char character) {
		return isNameStart(character) || isDigit(character) || character == '$';
	}

}
