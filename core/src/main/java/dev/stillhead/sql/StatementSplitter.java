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
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SqlLexer.Token;

/**
 * Splits one text into the statements of one database. Used once, by one thread.
 */
abstract class StatementSplitter {

	private final SqlText script;

	private final String text;

	private final CommentListener comments;

	private final SqlLexer lexer;

	private final List<SqlStatement> statements = new ArrayList<>();

	private @Nullable OpenStatement statement;

	/** Up to where code points were counted, and how many there were. */
	private int counted;

	private int codePoints;

	StatementSplitter(SqlText script, CommentListener comments, SqlLexer lexer) {
		this.script = script;
		this.text = script.text();
		this.comments = comments;
		this.lexer = lexer;
	}

	/**
	 * A statement that begins.
	 * @param start index of its first character
	 */
	abstract OpenStatement open(int start);

	/**
	 * What the engine has to know of a statement.
	 */
	abstract Set<StatementTrait> traitsOf(String sql);

	/**
	 * Whether a token begins a line that only the database's own client understands.
	 * @param token the token
	 * @param first its first character
	 * @param between whether no statement is open
	 */
	abstract boolean isClientCommand(Token token, char first, boolean between);

	/**
	 * Whether such a line is no harm, and left out.
	 */
	abstract boolean isSkipped(String clientCommand);

	/**
	 * The data behind a statement that is followed by some; moves the lexer behind them.
	 */
	abstract String data(OpenStatement open);

	/**
	 * The error of a statement whose data do not come.
	 */
	abstract SqlTextException neverEnds(OpenStatement open);

	final SplitText split() {
		while (true) {
			Token token = next();
			if (token == Token.END || (token == Token.LINE_COMMENT && this.comments.endsTextAt(this.lexer.start()))) {
				int end = (token == Token.END) ? this.text.length() : this.lexer.start();
				endOfText();
				return new SplitText(this.statements, end);
			}
			read(token, this.text.charAt(this.lexer.start()));
		}
	}

	private Token next() {
		try {
			return this.lexer.next();
		}
		catch (UnclosedTextException ex) {
			throw new SqlTextException(locate(ex.offset()),
					"the %s that opens here is never closed".formatted(ex.what()), "Close it.");
		}
	}

	private void read(Token token, char first) {
		if (token == Token.LINE_COMMENT || token == Token.BLOCK_COMMENT) {
			return;
		}
		if (isClientCommand(token, first, this.statement == null)) {
			clientCommand();
		}
		else if (token == Token.SYMBOL && first == ';') {
			semicolon();
		}
		else {
			part(token);
		}
	}

	private void semicolon() {
		OpenStatement open = this.statement;
		if (open == null) {
			return;
		}
		if (open.isNested()) {
			open.add(Token.SYMBOL, this.text, this.lexer.start(), this.lexer.end());
		}
		else {
			finish(open, open.isFollowedByData() ? data(open) : null);
		}
	}

	private void part(Token token) {
		if (this.statement == null) {
			this.statement = open(this.lexer.start());
		}
		this.statement.add(token, this.text, this.lexer.start(), this.lexer.end());
	}

	private void finish(OpenStatement open, @Nullable String data) {
		String sql = this.text.substring(open.start(), open.end());
		add(open.start(), sql, data, traitsOf(sql));
		this.statement = null;
	}

	private void add(int start, String sql, @Nullable String data, Set<StatementTrait> traits) {
		int before = codePointsBefore(start);
		SqlStatement.PositionMap positions = this.script.positions();
		String shown = this.script.written().between(start, start + sql.length());
		this.statements.add(new SqlStatement(sql, shown, positions.locate(before + 1),
				(position) -> positions.locate(before + position), data, traits));
	}

	private void clientCommand() {
		int start = this.lexer.start();
		int end = this.lexer.endOfLine(start);
		this.lexer.moveTo(end);
		String command = this.text.substring(start, end).strip();
		if (!isSkipped(command)) {
			add(start, command, null, Set.of(StatementTrait.CLIENT_COMMAND));
		}
	}

	private void endOfText() {
		OpenStatement open = this.statement;
		if (open == null) {
			return;
		}
		if (open.isFollowedByData()) {
			throw neverEnds(open);
		}
		if (open.isNested()) {
			throw new SqlTextException(locate(open.start()), open.whatIsOpen(), "Close it.");
		}
		finish(open, null);
	}

	/**
	 * Reads the text.
	 */
	final SqlLexer lexer() {
		return this.lexer;
	}

	/**
	 * The place of a character.
	 * @param offset its index in the text
	 */
	final SourceLocation locate(int offset) {
		return this.script.positions().locate(this.text.codePointCount(0, offset) + 1);
	}

	private int codePointsBefore(int offset) {
		if (offset < this.counted) {
			return this.text.codePointCount(0, offset);
		}
		this.codePoints += this.text.codePointCount(this.counted, offset);
		this.counted = offset;
		return this.codePoints;
	}

}
