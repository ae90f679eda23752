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

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SqlToken;
import dev.stillhead.sql.SqlToken.Kind;

/**
 * Reads the clauses of a column or of a table, by SQLite's grammar ({@code ccons} and
 * {@code tcons} of its {@code parse.y}).
 */
final class ClauseReader {

	private static final Set<String> ACTIONS_OF_TWO_WORDS = Set.of("SET", "NO");

	private final TokenCursor tokens;

	private final String text;

	ClauseReader(TokenCursor tokens, String text) {
		this.tokens = tokens;
		this.text = text;
	}

	/**
	 * Reads one clause.
	 */
	Clause read() {
		SqlToken first = this.tokens.peek();
		int start = (first != null) ? first.start() : this.text.length();
		String name = this.tokens.skip("CONSTRAINT") ? this.tokens.name() : null;
		if (name != null && (!this.tokens.hasNext() || this.tokens.isNext("CONSTRAINT"))) {
			return clause(ClauseKind.NAME_ONLY, name, List.of(), "", start);
		}
		if (this.tokens.skip("PRIMARY")) {
			return primaryKey(name, start);
		}
		if (this.tokens.skip("NOT")) {
			this.tokens.require("NULL");
			return conflict(ClauseKind.NOT_NULL, name, List.of(), start);
		}
		if (this.tokens.skip("NULL")) {
			return conflict(ClauseKind.NULL, name, List.of(), start);
		}
		if (this.tokens.skip("UNIQUE")) {
			return conflict(ClauseKind.UNIQUE, name, columnsIfAny(), start);
		}
		if (this.tokens.skip("FOREIGN")) {
			this.tokens.require("KEY");
			return references(name, columns(), start);
		}
		return this.tokens.isNext("REFERENCES") ? references(name, List.of(), start) : value(name, start);
	}

	private Clause value(@Nullable String name, int start) {
		if (this.tokens.skip("CHECK")) {
			String body = this.tokens.parentheses();
			skipConflict();
			return clause(ClauseKind.CHECK, name, List.of(), body, start);
		}
		if (this.tokens.skip("DEFAULT")) {
			int from = this.tokens.end();
			defaultValue();
			return clause(ClauseKind.DEFAULT, name, List.of(), this.text.substring(from, this.tokens.end()).strip(),
					start);
		}
		if (this.tokens.skip("COLLATE")) {
			return clause(ClauseKind.COLLATE, name, List.of(), this.tokens.name(), start);
		}
		if (this.tokens.skip("GENERATED")) {
			this.tokens.require("ALWAYS");
		}
		if (this.tokens.skip("AS")) {
			String body = this.tokens.parentheses();
			if (!this.tokens.skip("STORED")) {
				this.tokens.skip("VIRTUAL");
			}
			return clause(ClauseKind.GENERATED, name, List.of(), body, start);
		}
		throw this.tokens.unexpected();
	}

	private Clause primaryKey(@Nullable String name, int start) {
		this.tokens.require("KEY");
		List<String> columns = columnsIfAny();
		if (!this.tokens.skip("ASC")) {
			this.tokens.skip("DESC");
		}
		skipConflict();
		this.tokens.skip("AUTOINCREMENT");
		return clause(ClauseKind.PRIMARY_KEY, name, columns, "", start);
	}

	private List<String> columnsIfAny() {
		return this.tokens.isNext('(') ? columns() : List.of();
	}

	/** Names, perhaps with a collation or a direction behind them. */
	private List<String> columns() {
		List<String> names = new ArrayList<>();
		for (String part : TableText.parts(this.tokens.parentheses())) {
			names.add(new TokenCursor(part).name());
		}
		return names;
	}

	private Clause references(@Nullable String name, List<String> columns, int start) {
		this.tokens.require("REFERENCES");
		this.tokens.name();
		if (this.tokens.isNext('(')) {
			this.tokens.parentheses();
		}
		while (option()) {
			// one after the other
		}
		return clause(ClauseKind.FOREIGN_KEY, name, columns, "", start);
	}

	private boolean option() {
		if (this.tokens.skip("ON")) {
			this.tokens.take();
			if (ACTIONS_OF_TWO_WORDS.contains(this.tokens.take().text().toUpperCase(Locale.ROOT))) {
				this.tokens.take();
			}
			return true;
		}
		if (this.tokens.skip("MATCH")) {
			this.tokens.name();
			return true;
		}
		if (this.tokens.isNotDeferrable()) {
			this.tokens.require("NOT");
		}
		if (!this.tokens.skip("DEFERRABLE")) {
			return false;
		}
		if (this.tokens.skip("INITIALLY")) {
			this.tokens.take();
		}
		return true;
	}

	/**
	 * A number falls into pieces that follow each other without a blank.
	 */
	private void defaultValue() {
		if (this.tokens.isNext('(')) {
			this.tokens.parentheses();
			return;
		}
		if (this.tokens.isNext('+') || this.tokens.isNext('-')) {
			this.tokens.take();
		}
		boolean number = this.tokens.isNext(Kind.NUMBER) || this.tokens.isNext('.');
		SqlToken last = this.tokens.take();
		while (number && this.tokens.isJoined() && isPieceOfNumber(last)) {
			last = this.tokens.take();
		}
	}

	private boolean isPieceOfNumber(SqlToken last) {
		boolean sign = (this.tokens.isNext('-') || this.tokens.isNext('+')) && last.text().matches("[eE]");
		return sign || this.tokens.isNext(Kind.NUMBER) || this.tokens.isNext(Kind.WORD) || this.tokens.isNext('.');
	}

	private Clause conflict(ClauseKind kind, @Nullable String name, List<String> columns, int start) {
		skipConflict();
		return clause(kind, name, columns, "", start);
	}

	private void skipConflict() {
		if (this.tokens.isNext("ON")) {
			this.tokens.take();
			this.tokens.require("CONFLICT");
			this.tokens.take();
		}
	}

	private Clause clause(ClauseKind kind, @Nullable String name, List<String> columns, String body, int start) {
		return new Clause(kind, name, columns, body, start, this.tokens.end());
	}

}
