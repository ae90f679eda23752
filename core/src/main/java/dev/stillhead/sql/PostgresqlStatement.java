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

import java.util.Locale;

import dev.stillhead.sql.SqlLexer.Token;

/**
 * A statement of PostgreSQL while it is read.
 */
final class PostgresqlStatement extends OpenStatement {

	private Kind kind = Kind.UNKNOWN;

	/** The words with which it begins, as long as its kind is not known. */
	private String leadingWords = "";

	private String previous = "";

	/** {@code BEGIN ATOMIC} and the {@code CASE}s inside that are not ended. */
	private int blocks;

	private boolean copyFromStdin;

	PostgresqlStatement(int start) {
		super(start);
	}

	@Override
	boolean hasOpenBlock() {
		return this.blocks > 0;
	}

	@Override
	String openBlock() {
		return "the BEGIN ATOMIC of the statement that begins here has no END";
	}

	@Override
	boolean isFollowedByData() {
		return this.copyFromStdin;
	}

	@Override
	void read(Token token, String text, int partStart, int partEnd) {
		if (this.kind != Kind.OTHER) {
			read(token, text.substring(partStart, partEnd));
		}
	}

	private void read(Token token, String part) {
		String upper = part;
		if (token == Token.WORD) {
			upper = part.toUpperCase(Locale.ROOT);
			word(upper);
		}
		else if (this.kind == Kind.UNKNOWN) {
			this.kind = Kind.OTHER;
		}
		this.previous = upper;
	}

	private void word(String word) {
		if (this.kind == Kind.UNKNOWN) {
			this.leadingWords += word + " ";
			this.kind = Kind.of(this.leadingWords);
		}
		else if (isOutsideParentheses() && this.kind == Kind.COPY) {
			// COPY … FROM STDOUT is the same to the server's grammar
			this.copyFromStdin |= this.previous.equals("FROM") && (word.equals("STDIN") || word.equals("STDOUT"));
		}
		else if (isOutsideParentheses() && !isLabel()) {
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

	/**
	 * Behind a dot or {@code AS} any keyword is but a name.
	 */
	private boolean isLabel() {
		return this.previous.equals(".") || this.previous.equals("AS");
	}

	/**
	 * What sort of statement it is, as far as it matters where the statement ends.
	 */
	private enum Kind {

		/** The words so far do not tell. */
		UNKNOWN,

		/** A function or procedure, which may have a body of statements. */
		ROUTINE,

		/** May be followed by data. */
		COPY,

		/** Ends at its first semicolon outside parentheses. */
		OTHER;

		static Kind of(String leadingWords) {
			return switch (leadingWords) {
				case "CREATE ", "CREATE OR ", "CREATE OR REPLACE " -> UNKNOWN;
				case "CREATE FUNCTION ", "CREATE PROCEDURE ", "CREATE OR REPLACE FUNCTION ",
						"CREATE OR REPLACE PROCEDURE " ->
					ROUTINE;
				case "COPY " -> COPY;
				default -> OTHER;
			};
		}

	}

}
