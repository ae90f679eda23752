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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.stillhead.sql.SqlToken;
import dev.stillhead.sql.SqlToken.Kind;
import dev.stillhead.sql.SqliteSyntax;

/**
 * SQL in one way of writing it. SQLite keeps what people have written, to the blank, and
 * puts quotes around names when it renames something; two texts that differ in that only
 * are the same text here. Comments are lost.
 */
final class PlainSql {

	/**
	 * Words that are never names unless in quotes, where expressions and queries hold
	 * them.
	 */
	private static final Set<String> RESERVED = Set.of("""
			ADD ALL ALTER AND AS ASC BEGIN BETWEEN BY CASE CHECK COLLATE CREATE CURRENT_DATE CURRENT_TIME
			CURRENT_TIMESTAMP DEFAULT DELETE DESC DISTINCT ELSE END ESCAPE EXISTS EXCEPT FROM GLOB GROUP HAVING IN INDEX
			INNER INSERT INTERSECT INTO IS ISNULL JOIN LEFT LIKE LIMIT NOT NOTNULL NULL OFFSET ON OR ORDER OUTER RAISE
			REFERENCES SELECT SET TABLE THEN TO TRIGGER UNION UNIQUE UPDATE USING VALUES WHEN WHERE WITH"""
		.split("\\s+"));

	/** Words that are values, so that a sign behind them is no sign of a number. */
	private static final Set<String> VALUES = Set.of("NULL", "END", "CURRENT_DATE", "CURRENT_TIME",
			"CURRENT_TIMESTAMP");

	/** What the lexer gives in pieces. */
	private static final Pattern NUMBER = Pattern.compile("0[xX]\\p{XDigit}+|(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

	private static final Pattern OPERATOR = Pattern.compile("->>|->|\\|\\||<=|>=|<>|!=|==|<<|>>");

	private static final Set<String> SIGNS = Set.of("+", "-", "~");

	private final String sql;

	private final Set<String> names;

	private final boolean othersAreStrings;

	private final StringBuilder text = new StringBuilder();

	private Piece last = new Piece("(", Sort.OPEN);

	private PlainSql(String sql, Set<String> names, boolean othersAreStrings) {
		this.sql = sql;
		this.names = names;
		this.othersAreStrings = othersAreStrings;
	}

	/**
	 * An expression about the rows of a table: without the table's name in front of its
	 * columns, and without parentheses around all of it. What stands in double quotes and
	 * is no column is a string to SQLite, which says so when it renames something.
	 * @param sql the expression
	 * @param table the table's name
	 * @param columns its columns in lower case
	 */
	static String expression(String sql, String table, Set<String> columns) {
		String plain = new PlainSql(Expressions.withoutQualifier(sql, table), columns, true).write();
		while (isEnclosed(plain)) {
			plain = plain.substring(1, plain.length() - 1);
		}
		return plain;
	}

	private static boolean isEnclosed(String sql) {
		if (!sql.startsWith("(")) {
			return false;
		}
		TokenCursor tokens = new TokenCursor(sql);
		tokens.parentheses();
		return !tokens.hasNext();
	}

	/**
	 * Any SQL.
	 * @param sql the text
	 * @param names what names something, in lower case; other texts in double quotes may
	 * be strings to SQLite, and keep them
	 */
	static String of(String sql, Set<String> names) {
		return new PlainSql(sql, names, false).write();
	}

	private String write() {
		List<SqlToken> tokens = new ArrayList<>(SqliteSyntax.INSTANCE.tokens(this.sql));
		int end = -1;
		for (int i = 0; i < tokens.size(); i++) {
			SqlToken token = tokens.get(i);
			if (token.start() >= end) {
				boolean call = i + 1 < tokens.size() && tokens.get(i + 1).is('(');
				String joined = joined(token);
				end = token.start() + joined.length();
				append((joined.length() > token.text().length()) ? new Piece(same(joined), sort(joined))
						: piece(token, call));
			}
		}
		return this.text.toString();
	}

	/** Numbers and operators as a whole. */
	private String joined(SqlToken token) {
		boolean number = token.kind() == Kind.NUMBER || (token.is('.') && this.last.sort() != Sort.NAME);
		if (number || token.kind() == Kind.SYMBOL) {
			Matcher matcher = (number ? NUMBER : OPERATOR).matcher(this.sql).region(token.start(), this.sql.length());
			if (matcher.lookingAt()) {
				return matcher.group();
			}
		}
		return token.text();
	}

	private static Sort sort(String joined) {
		return NUMBER.matcher(joined).matches() ? Sort.VALUE : Sort.OPERATOR;
	}

	private static String same(String operator) {
		return switch (operator) {
			case "==" -> "=";
			case "!=" -> "<>";
			default -> operator;
		};
	}

	private Piece piece(SqlToken token, boolean call) {
		return switch (token.kind()) {
			case WORD -> word(token.text(), call);
			case QUOTED_NAME -> quotedName(token.text());
			case STRING, NUMBER -> new Piece(token.text(), Sort.VALUE);
			case SYMBOL -> symbol(token.text());
		};
	}

	private Piece word(String word, boolean call) {
		String upper = word.toUpperCase(Locale.ROOT);
		if (RESERVED.contains(upper) && this.last.sort() != Sort.DOT) {
			return new Piece(upper, VALUES.contains(upper) ? Sort.VALUE : Sort.KEYWORD);
		}
		if (upper.equals("TRUE") || upper.equals("FALSE")) {
			return new Piece(word.toLowerCase(Locale.ROOT), Sort.VALUE);
		}
		boolean function = call && !this.names.contains(word.toLowerCase(Locale.ROOT));
		return new Piece(function ? word.toLowerCase(Locale.ROOT) : word, Sort.NAME);
	}

	private Piece quotedName(String quoted) {
		String name = TokenCursor.unquoted(quoted);
		if (quoted.charAt(0) != '"' || this.names.contains(name.toLowerCase(Locale.ROOT))) {
			return new Piece(SqliteSyntax.INSTANCE.identifier(name), Sort.NAME);
		}
		return this.othersAreStrings ? new Piece(SqliteSyntax.INSTANCE.literal(name), Sort.VALUE)
				: new Piece(quoted, Sort.NAME);
	}

	private Piece symbol(String symbol) {
		return switch (symbol) {
			case "(" -> new Piece(symbol, Sort.OPEN);
			case ")" -> new Piece(symbol, Sort.CLOSE);
			case "," -> new Piece(symbol, Sort.COMMA);
			case "." -> new Piece(symbol, Sort.DOT);
			case ";" -> new Piece(symbol, Sort.COMMA);
			default -> new Piece(symbol, isSign(symbol) ? Sort.SIGN : Sort.OPERATOR);
		};
	}

	private boolean isSign(String symbol) {
		return SIGNS.contains(symbol) && switch (this.last.sort()) {
			case OPEN, COMMA, OPERATOR, SIGN, KEYWORD -> true;
			case CLOSE, DOT, NAME, VALUE -> false;
		};
	}

	private void append(Piece piece) {
		if (this.text.length() > 0 && isApart(piece.sort())) {
			this.text.append(' ');
		}
		this.text.append(piece.text());
		this.last = piece;
	}

	private boolean isApart(Sort sort) {
		return switch (this.last.sort()) {
			case OPEN, DOT, SIGN -> false;
			case NAME -> sort != Sort.OPEN && !sort.isClosing();
			case CLOSE, COMMA, OPERATOR, KEYWORD, VALUE -> !sort.isClosing();
		};
	}

	/**
	 * A token, or several that belong together.
	 *
	 * @param text how it is written
	 * @param sort what it is
	 */
	private record Piece(String text, Sort sort) {
	}

	private enum Sort {

		OPEN, CLOSE, COMMA, DOT, OPERATOR, SIGN, KEYWORD, NAME, VALUE;

		/** Whether it stands right behind what is before it. */
		boolean isClosing() {
			return this == CLOSE || this == COMMA || this == DOT;
		}

	}

}
