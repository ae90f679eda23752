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

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads the tokens of one database's SQL one after another, as far as they matter for
 * telling statements apart: a number may fall into pieces, an operator is single
 * characters. A cursor: the token just read is described by {@link #start()} and
 * {@link #end()}.
 */
abstract class SqlLexer {

	private final String text;

	private int start;

	private int end;

	SqlLexer(String text) {
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

		/** A name in quotes. */
		QUOTED_NAME,

		/** A string of any sort, dollar quotes too. */
		STRING,

		/** Digits, or a parameter. */
		NUMBER,

		/** One character of anything else. */
		SYMBOL,

		/** A backslash and the rest of its line, which only psql understands. */
		BACKSLASH;

		/**
		 * What it is for people who do not read the text themselves; null for a comment.
		 */
		SqlToken.@Nullable Kind kind() {
			return switch (this) {
				case WORD -> SqlToken.Kind.WORD;
				case QUOTED_NAME -> SqlToken.Kind.QUOTED_NAME;
				case STRING -> SqlToken.Kind.STRING;
				case NUMBER -> SqlToken.Kind.NUMBER;
				case SYMBOL -> SqlToken.Kind.SYMBOL;
				case END, LINE_COMMENT, BLOCK_COMMENT, BACKSLASH -> null;
			};
		}

	}

	/**
	 * All tokens that are no comments, from here on.
	 * @return the tokens; what is never closed ends them
	 */
	final List<SqlToken> tokens() {
		List<SqlToken> tokens = new ArrayList<>();
		try {
			for (Token token = next(); token != Token.END; token = next()) {
				SqlToken.Kind kind = token.kind();
				if (kind != null) {
					tokens.add(new SqlToken(kind, this.text.substring(this.start, this.end), this.start, this.end));
				}
			}
		}
		catch (UnclosedTextException ex) {
			// whoever runs it is told by the database
		}
		return tokens;
	}

	/**
	 * Reads the next token.
	 * @throws UnclosedTextException if it has no end
	 */
	final Token next() throws UnclosedTextException {
		this.start = this.end;
		while (this.start < this.text.length() && isSpace(this.text.charAt(this.start))) {
			this.start++;
		}
		this.end = this.start;
		return (this.start == this.text.length()) ? Token.END : read(this.text.charAt(this.start));
	}

	/**
	 * Reads the token that begins at {@link #start()}, and moves to its end.
	 * @param first its first character
	 * @throws UnclosedTextException if it has no end
	 */
	abstract Token read(char first) throws UnclosedTextException;

	/**
	 * Index of the token's first character.
	 */
	final int start() {
		return this.start;
	}

	/**
	 * Index behind the token's last character.
	 */
	final int end() {
		return this.end;
	}

	/**
	 * Reads on from elsewhere.
	 * @param offset index of the first character of what is read next
	 */
	final void moveTo(int offset) {
		this.end = offset;
	}

	/**
	 * Ends the token.
	 * @param token its sort
	 * @param offset index behind its last character
	 */
	final Token endingAt(Token token, int offset) {
		this.end = offset;
		return token;
	}

	final Token word() {
		this.end = this.start + 1;
		while (this.end < this.text.length() && isNamePart(this.text.charAt(this.end))) {
			this.end++;
		}
		return Token.WORD;
	}

	final Token number() {
		this.end = this.start + 1;
		while (this.end < this.text.length() && isDigit(this.text.charAt(this.end))) {
			this.end++;
		}
		return Token.NUMBER;
	}

	final Token symbol() {
		return endingAt(Token.SYMBOL, this.start + 1);
	}

	final Token toEndOfLine(Token token) {
		return endingAt(token, endOfLine(this.start));
	}

	final int endOfLine(int from) {
		int lineEnd = this.text.indexOf('\n', from);
		return (lineEnd < 0) ? this.text.length() : lineEnd;
	}

	/**
	 * Reads to the closing mark; two of them are one that does not close.
	 * @param quote index of the opening mark
	 * @param what what is read, for people
	 * @param token its sort
	 * @throws UnclosedTextException if there is no closing mark
	 */
	final Token quoted(int quote, String what, Token token) throws UnclosedTextException {
		char mark = this.text.charAt(quote);
		int from = quote + 1;
		while (true) {
			int close = this.text.indexOf(mark, from);
			if (close < 0) {
				throw new UnclosedTextException(this.start, what);
			}
			if (at(close + 1) != mark) {
				return endingAt(token, close + 1);
			}
			from = close + 2;
		}
	}

	/**
	 * Reads to a text that closes what was opened.
	 * @param close the text
	 * @param from where it may begin
	 * @param what what is read, for people
	 * @param token its sort
	 * @throws UnclosedTextException if it does not come
	 */
	final Token upTo(String close, int from, String what, Token token) throws UnclosedTextException {
		int found = this.text.indexOf(close, from);
		if (found < 0) {
			throw new UnclosedTextException(this.start, what);
		}
		return endingAt(token, found + close.length());
	}

	final String text() {
		return this.text;
	}

	final char at(int index) {
		return (index < this.text.length()) ? this.text.charAt(index) : '\0';
	}

	static boolean isSpace(char character) {
		return character == ' ' || (character >= '\t' && character <= '\r');
	}

	static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	static boolean isNameStart(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character == '_'
				|| character >= '\u0080';
	}

	static boolean isNamePart(char character) {
		return isNameStart(character) || isDigit(character) || character == '$';
	}

}
