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

import dev.stillhead.sql.SqlLexer.Token;

/**
 * A statement while it is read: what is open in it, so that a semicolon inside does not
 * end it.
 */
abstract class OpenStatement {

	private final int start;

	private int end;

	private int parentheses;

	OpenStatement(int start) {
		this.start = start;
	}

	/**
	 * Index of the statement's first character.
	 */
	final int start() {
		return this.start;
	}

	/**
	 * Index behind the last character so far.
	 */
	final int end() {
		return this.end;
	}

	/**
	 * Whether no parenthesis is open.
	 */
	final boolean isOutsideParentheses() {
		return this.parentheses == 0;
	}

	/**
	 * Whether a semicolon would stand inside the statement.
	 */
	final boolean isNested() {
		return this.parentheses > 0 || hasOpenBlock();
	}

	/**
	 * What keeps the statement open, for people.
	 */
	final String whatIsOpen() {
		return hasOpenBlock() ? openBlock() : "a parenthesis in the statement that begins here is never closed";
	}

	/**
	 * Takes the next token, comments left out.
	 * @param token its sort
	 * @param text the text that it is read from
	 * @param partStart index of its first character
	 * @param partEnd index behind its last character
	 */
	final void add(Token token, String text, int partStart, int partEnd) {
		this.end = partEnd;
		if (token == Token.SYMBOL) {
			parenthesis(text.charAt(partStart));
		}
		read(token, text, partStart, partEnd);
	}

	private void parenthesis(char symbol) {
		if (symbol == '(') {
			this.parentheses++;
		}
		else if (symbol == ')' && this.parentheses > 0) {
			this.parentheses--;
		}
	}

	/**
	 * Looks at a token, parentheses counted already.
	 */
	abstract void read(Token token, String text, int partStart, int partEnd);

	/**
	 * Whether a body of statements is open.
	 */
	abstract boolean hasOpenBlock();

	/**
	 * Which body is open, for people.
	 */
	abstract String openBlock();

	/**
	 * Whether data follow its semicolon.
	 */
	boolean isFollowedByData() {
		return false;
	}

}
