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
import java.util.Locale;
import java.util.Set;

import dev.stillhead.sql.PostgresqlLexer.Token;

/**
 * A statement while it is read: what is open in it, so that a semicolon inside does not
 * end it.
 */
final class PostgresqlStatement {

	/** {@code CREATE OR REPLACE PROCEDURE} are as many words as are needed. */
	private static final int LEADING_WORDS = 4;

	private final int start;

	private int end;

	/** The words with which it begins, up to the first token that is none. */
	private final List<String> leadingWords = new ArrayList<>(LEADING_WORDS);

	private boolean leading = true;

	private String previous = "";

	private int parentheses;

	/** {@code BEGIN ATOMIC} and the {@code CASE}s inside that are not ended. */
	private int blocks;

	private boolean copyFromStdin;

	PostgresqlStatement(int start) {
		this.start = start;
	}

	/**
	 * Index of the statement's first character.
	 */
	int start() {
		return this.start;
	}

	/**
	 * Index behind the last character so far.
	 */
	int end() {
		return this.end;
	}

	/**
	 * Whether a semicolon would stand inside the statement.
	 */
	boolean isNested() {
		return this.parentheses > 0 || this.blocks > 0;
	}

	/**
	 * What keeps the statement open, for people.
	 */
	String whatIsOpen() {
		return (this.blocks > 0) ? "the BEGIN ATOMIC of the statement that begins here has no END"
				: "a parenthesis in the statement that begins here is never closed";
	}

	/**
	 * Whether data follow its semicolon.
	 */
	boolean isCopyFromStdin() {
		return this.copyFromStdin;
	}

	/**
	 * Takes the next token, comments left out.
	 * @param token its sort
	 * @param part its characters where it is a word or a symbol; else empty
	 * @param partEnd index behind it
	 */
	void add(Token token, String part, int partEnd) {
		this.end = partEnd;
		String upper = part;
		if (token == Token.WORD) {
			upper = part.toUpperCase(Locale.ROOT);
			word(upper);
		}
		else {
			this.leading = false;
			parenthesis(part);
		}
		this.previous = upper;
	}

	private void parenthesis(String symbol) {
		if (symbol.equals("(")) {
			this.parentheses++;
		}
		else if (symbol.equals(")") && this.parentheses > 0) {
			this.parentheses--;
		}
	}

	private void word(String word) {
		if (this.leading && this.leadingWords.size() < LEADING_WORDS) {
			this.leadingWords.add(word);
		}
		if (this.parentheses > 0) {
			return;
		}
		if (word.equals("STDIN") || word.equals("STDOUT")) {
			// COPY … FROM STDOUT is the same to the server's grammar
			this.copyFromStdin |= this.previous.equals("FROM") && beginsWith("COPY");
		}
		else if (isRoutine() && !isLabel()) {
			block(word);
		}
	}

	private void block(String word) {
		if (word.equals("ATOMIC") && this.previous.equals("BEGIN")) {
			this.blocks++;
		}
		else if (word.equals("CASE") && this.blocks > 0) {
			this.blocks++;
		}
		else if (word.equals("END") && this.blocks > 0) {
			this.blocks--;
		}
	}

	private boolean beginsWith(String word) {
		return !this.leadingWords.isEmpty() && this.leadingWords.get(0).equals(word);
	}

	private boolean isRoutine() {
		List<String> words = this.leadingWords;
		if (words.size() < 2 || !beginsWith("CREATE")) {
			return false;
		}
		int kind = (words.get(1).equals("OR")) ? 3 : 1;
		return words.size() > kind && Set.of("FUNCTION", "PROCEDURE").contains(words.get(kind));
	}

	/**
	 * Behind a dot or {@code AS} any keyword is but a name.
	 */
	private boolean isLabel() {
		return this.previous.equals(".") || this.previous.equals("AS");
	}

}
