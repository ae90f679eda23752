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

import dev.stillhead.sql.PostgresqlLexer.Token;

/**
 * Splits one text into the statements of PostgreSQL. Used once, by one thread.
 */
final class PostgresqlSplitter {

	private static final String END_OF_DATA = "\\.";

	private final SqlText script;

	private final String text;

	private final CommentListener comments;

	private final PostgresqlLexer lexer;

	private final List<SqlStatement> statements = new ArrayList<>();

	private @Nullable PostgresqlStatement statement;

	/** Up to where code points were counted, and how many there were. */
	private int counted;

	private int codePoints;

	PostgresqlSplitter(SqlText script, CommentListener comments) {
		this.script = script;
		this.text = script.text();
		this.comments = comments;
		this.lexer = new PostgresqlLexer(this.text);
	}

	SplitText split() {
		while (true) {
			Token token = next();
			if (token == Token.END || (token == Token.LINE_COMMENT && this.comments.endsTextAt(this.lexer.start()))) {
				int end = (token == Token.END) ? this.text.length() : this.lexer.start();
				endOfText();
				return new SplitText(this.statements, end);
			}
			read(token);
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

	private void read(Token token) {
		switch (token) {
			case LINE_COMMENT, BLOCK_COMMENT -> {
			}
			case BACKSLASH -> clientCommand();
			case SYMBOL -> symbol(this.text.charAt(this.lexer.start()));
			default -> part(token);
		}
	}

	private void symbol(char symbol) {
		PostgresqlStatement open = this.statement;
		if (symbol != ';') {
			part(Token.SYMBOL);
		}
		else if (open != null && open.isNested()) {
			open.add(Token.SYMBOL, this.text, this.lexer.start(), this.lexer.end());
		}
		else if (open != null) {
			finish(open, open.isCopyFromStdin() ? copyData(open) : null);
		}
	}

	private void part(Token token) {
		if (this.statement == null) {
			this.statement = new PostgresqlStatement(this.lexer.start());
		}
		this.statement.add(token, this.text, this.lexer.start(), this.lexer.end());
	}

	private void finish(PostgresqlStatement open, @Nullable String copyData) {
		String sql = this.text.substring(open.start(), open.end());
		add(open.start(), sql, copyData, PostgresqlTraits.of(sql));
		this.statement = null;
	}

	private void add(int start, String sql, @Nullable String copyData, Set<StatementTrait> traits) {
		int before = codePointsBefore(start);
		SqlStatement.PositionMap positions = this.script.positions();
		this.statements.add(new SqlStatement(sql, positions.locate(before + 1),
				(position) -> positions.locate(before + position), copyData, traits));
	}

	/**
	 * What follows a {@code COPY … FROM STDIN;} from the next line on.
	 */
	private String copyData(PostgresqlStatement copy) {
		int lineEnd = this.text.indexOf('\n', this.lexer.end());
		String rest = this.text.substring(this.lexer.end(), (lineEnd < 0) ? this.text.length() : lineEnd).strip();
		if (!rest.isEmpty() && !rest.startsWith("--")) {
			throw new SqlTextException(locate(this.lexer.end()),
					"something stands behind the semicolon of COPY … FROM STDIN", "Begin the data on the next line.");
		}
		int begin = (lineEnd < 0) ? this.text.length() : lineEnd + 1;
		int line = begin;
		while (line < this.text.length()) {
			int end = this.text.indexOf('\n', line);
			end = (end < 0) ? this.text.length() : end;
			if (end - line == END_OF_DATA.length() && this.text.startsWith(END_OF_DATA, line)) {
				this.lexer.moveTo(end);
				return this.text.substring(begin, line);
			}
			line = end + 1;
		}
		throw neverEnds(copy);
	}

	private SqlTextException neverEnds(PostgresqlStatement copy) {
		return new SqlTextException(locate(copy.start()), "the data of COPY … FROM STDIN never end",
				"End the statement with a semicolon, and the data with a line \"\\.\".");
	}

	private void clientCommand() {
		int start = this.lexer.start();
		String command = this.text.substring(start, this.lexer.end()).strip();
		boolean skipped = command.matches("\\\\(un)?restrict(\\s.*)?");
		if (!skipped) {
			add(start, command, null, Set.of(StatementTrait.CLIENT_COMMAND));
		}
	}

	private void endOfText() {
		PostgresqlStatement open = this.statement;
		if (open == null) {
			return;
		}
		if (open.isCopyFromStdin()) {
			throw neverEnds(open);
		}
		if (open.isNested()) {
			throw new SqlTextException(locate(open.start()), open.whatIsOpen(), "Close it.");
		}
		finish(open, null);
	}

	private SourceLocation locate(int offset) {
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
