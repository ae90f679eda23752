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
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SqlToken;
import dev.stillhead.sql.SqliteSyntax;

/**
 * A CREATE TABLE as SQLite keeps it, taken apart without losing anything: put together
 * again it is the same text. Mutable, for one thread.
 */
final class TableText {

	private static final Set<String> CONSTRAINTS = Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");

	/** A new element stands on a line of its own, as the others mostly do. */
	private static final String ELEMENT = "\n    ";

	private final String head;

	private final List<ColumnText> columns = new ArrayList<>();

	private final List<RuleText> rules = new ArrayList<>();

	private final String tail;

	private TableText(String head, String tail) {
		this.head = head;
		this.tail = tail;
	}

	/**
	 * Reads a statement.
	 * @throws UnreadableTableException if it holds something that is not understood
	 */
	static TableText of(String sql) {
		TokenCursor tokens = new TokenCursor(sql);
		while (tokens.hasNext() && !tokens.isNext('(')) {
			tokens.take();
		}
		SqlToken open = tokens.peek();
		if (open == null) {
			throw tokens.unexpected();
		}
		String body = tokens.parentheses();
		TableText table = new TableText(sql.substring(0, open.end()), sql.substring(open.end() + body.length()));
		parts(body).forEach(table::read);
		return table;
	}

	private void read(String part) {
		TokenCursor tokens = new TokenCursor(part);
		if (CONSTRAINTS.stream().noneMatch(tokens::isNext)) {
			this.columns.add(ColumnText.of(part));
			return;
		}
		ClauseReader reader = new ClauseReader(tokens, part);
		int from = 0;
		while (tokens.hasNext()) {
			Clause clause = reader.read();
			// Commas between constraints may be left out
			int end = tokens.hasNext() ? clause.end() : part.length();
			this.rules.add(RuleText.of(part.substring(from, end)));
			from = end;
		}
	}

	/**
	 * What stands between the commas of a list, comments and all.
	 */
	static List<String> parts(String list) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int from = 0;
		for (SqlToken token : SqliteSyntax.INSTANCE.tokens(list)) {
			depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
			if (depth == 0 && token.is(',')) {
				parts.add(list.substring(from, token.start()));
				from = token.end();
			}
		}
		parts.add(list.substring(from));
		return parts;
	}

	/**
	 * The whole statement.
	 */
	String text() {
		List<String> elements = new ArrayList<>();
		this.columns.forEach((column) -> elements.add(column.text()));
		this.rules.forEach((rule) -> elements.add(rule.text()));
		return this.head + String.join(",", elements) + this.tail;
	}

	/**
	 * The whole statement for the same table under another name. Where the columns were
	 * named with their table, that name is left out.
	 */
	String renamed(String name, String newName) {
		TokenCursor tokens = new TokenCursor(this.head);
		tokens.require("CREATE");
		tokens.require("TABLE");
		int end = tokens.end();
		tokens.name();
		String body = text().substring(this.head.length());
		return this.head.substring(0, end) + " " + newName + this.head.substring(tokens.end())
				+ Expressions.withoutQualifier(body, name);
	}

	List<ColumnText> columns() {
		return this.columns;
	}

	List<RuleText> rules() {
		return this.rules;
	}

	@Nullable ColumnText column(String name) {
		return this.columns.stream().filter((column) -> column.isNamed(name)).findFirst().orElse(null);
	}

	void replace(ColumnText column, ColumnText by) {
		this.columns.set(this.columns.indexOf(column), by);
	}

	/**
	 * Adds a column.
	 * @param text the column
	 * @param index where it stands among the columns
	 */
	void add(String text, int index) {
		if (index == this.columns.size() && this.rules.isEmpty()) {
			this.columns.add(ColumnText.of(last(text)));
		}
		else {
			this.columns.add(index, ColumnText.of(ELEMENT + text));
		}
	}

	/**
	 * Adds a constraint behind all others.
	 */
	void addRule(String text) {
		this.rules.add(RuleText.of(last(text)));
	}

	/**
	 * A new last element takes over what stands before the closing parenthesis, unless
	 * that ends a comment.
	 */
	private String last(String text) {
		String last = this.rules.isEmpty() ? this.columns.get(this.columns.size() - 1).text()
				: this.rules.get(this.rules.size() - 1).text();
		String kept = last.stripTrailing();
		List<SqlToken> tokens = SqliteSyntax.INSTANCE.tokens(last);
		if (tokens.get(tokens.size() - 1).end() < kept.length()) {
			return ELEMENT + text + "\n";
		}
		if (this.rules.isEmpty()) {
			this.columns.set(this.columns.size() - 1, ColumnText.of(kept));
		}
		else {
			this.rules.set(this.rules.size() - 1, RuleText.of(kept));
		}
		return (last.contains("\n") ? ELEMENT : " ") + text + last.substring(kept.length());
	}

	/**
	 * The columns of the primary key, wherever it is said; none if there is no key.
	 */
	List<String> primaryKey() {
		for (ColumnText column : this.columns) {
			if (column.has(ClauseKind.PRIMARY_KEY)) {
				return List.of(column.name());
			}
		}
		return this.rules.stream()
			.filter((rule) -> rule.clause().kind() == ClauseKind.PRIMARY_KEY)
			.findFirst()
			.map((rule) -> rule.clause().columns())
			.orElse(List.of());
	}

	/**
	 * Lets a primary key count its rows up, or not.
	 * @param column its only column
	 */
	void number(ColumnText column, boolean counts) {
		Clause beside = column.clause(ClauseKind.PRIMARY_KEY);
		if (beside != null) {
			replace(column, column.with(beside, numbered(column.textOf(beside), counts, "KEY")));
			return;
		}
		for (RuleText rule : this.rules) {
			if (rule.clause().kind() == ClauseKind.PRIMARY_KEY) {
				this.rules.set(this.rules.indexOf(rule), RuleText.of(numbered(rule.text(), counts, column.name())));
				return;
			}
		}
	}

	private static String numbered(String key, boolean counts, String behind) {
		List<SqlToken> tokens = SqliteSyntax.INSTANCE.tokens(key);
		for (SqlToken token : tokens) {
			if (token.is("AUTOINCREMENT")) {
				return counts ? key : key.substring(0, token.start()).stripTrailing() + key.substring(token.end());
			}
		}
		int end = tokens.stream()
			.filter((token) -> token.is(behind) || Expressions.mention(token.text(), behind))
			.reduce((first, last) -> last)
			.map(SqlToken::end)
			.orElseThrow();
		return counts ? key.substring(0, end) + " AUTOINCREMENT" + key.substring(end) : key;
	}

	boolean isWithoutRowid() {
		return SqliteSyntax.INSTANCE.tokens(this.tail).stream().anyMatch((token) -> token.is("ROWID"));
	}

	/** Whether a row that breaks a constraint may be passed over, or replace another. */
	boolean hasConflictClauses() {
		return SqliteSyntax.INSTANCE.tokens(text()).stream().anyMatch((token) -> token.is("CONFLICT"));
	}

	boolean isAutoincrement() {
		return SqliteSyntax.INSTANCE.tokens(text()).stream().anyMatch((token) -> token.is("AUTOINCREMENT"));
	}

	/**
	 * The column that is another name of the rowid; null if there is none. One that says
	 * {@code INTEGER PRIMARY KEY DESC} is none
	 * (<a href="https://www.sqlite.org/lang_createtable.html#rowid">a mistake that SQLite
	 * keeps</a>).
	 */
	@Nullable ColumnText rowidColumn() {
		List<String> key = primaryKey();
		ColumnText column = (key.size() == 1 && !isWithoutRowid()) ? column(key.get(0)) : null;
		return (column != null && DeclaredTypes.isInteger(column.type()) && !column.isDescendingKey()) ? column : null;
	}

}
