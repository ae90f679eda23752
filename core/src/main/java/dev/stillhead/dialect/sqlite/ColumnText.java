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
import dev.stillhead.sql.SqlToken.Kind;

/**
 * A column as it stands in a CREATE TABLE, comments and all. Immutable.
 *
 * @param text all of it
 * @param name its name, not quoted
 * @param typeStart index of the first character of its type, or of what follows the name
 * where it has no type
 * @param typeEnd index behind the last character of its type
 * @param clauses what stands behind the type
 */
record ColumnText(String text, String name, int typeStart, int typeEnd, List<Clause> clauses) {

	private static final Set<String> BEHIND_TYPE = Set.of("CONSTRAINT", "PRIMARY", "NOT", "NULL", "UNIQUE", "CHECK",
			"DEFAULT", "COLLATE", "REFERENCES", "GENERATED", "AS");

	ColumnText {
		clauses = List.copyOf(clauses);
	}

	static ColumnText of(String text) {
		TokenCursor tokens = new TokenCursor(text);
		String name = tokens.name();
		int nameEnd = tokens.end();
		int typeStart = nameEnd;
		while (isPartOfType(tokens)) {
			SqlToken part = tokens.take();
			typeStart = (typeStart == nameEnd) ? part.start() : typeStart;
		}
		if (typeStart != nameEnd && tokens.isNext('(')) {
			tokens.parentheses();
		}
		int typeEnd = tokens.end();
		List<Clause> clauses = new ArrayList<>();
		ClauseReader reader = new ClauseReader(tokens, text);
		while (tokens.hasNext()) {
			clauses.add(reader.read());
		}
		return new ColumnText(text, name, typeStart, typeEnd, clauses);
	}

	private static boolean isPartOfType(TokenCursor tokens) {
		return (tokens.isNext(Kind.WORD) && BEHIND_TYPE.stream().noneMatch(tokens::isNext))
				|| tokens.isNext(Kind.QUOTED_NAME) || tokens.isNext(Kind.STRING);
	}

	boolean isNamed(String other) {
		return this.name.equalsIgnoreCase(other);
	}

	/** The type as it is written; empty if it has none. */
	String type() {
		return this.text.substring(this.typeStart, this.typeEnd);
	}

	/** Whether a check or the like of this column names another one. */
	boolean mentions(String other) {
		return this.clauses.stream().anyMatch((clause) -> Expressions.mention(clause.body(), other));
	}

	boolean has(ClauseKind kind) {
		return clause(kind) != null;
	}

	@Nullable Clause clause(ClauseKind kind) {
		return this.clauses.stream().filter((clause) -> clause.kind() == kind).findFirst().orElse(null);
	}

	ColumnText withType(String newType) {
		String before = this.text.substring(0, this.typeStart);
		return of((before.endsWith(" ") ? before : before + " ") + newType + this.text.substring(this.typeEnd));
	}

	/** Without the clauses of a kind. */
	ColumnText without(ClauseKind kind) {
		ColumnText column = this;
		for (Clause clause = column.clause(kind); clause != null; clause = column.clause(kind)) {
			column = column.without(clause);
		}
		return column;
	}

	ColumnText without(Clause clause) {
		String before = this.text.substring(0, clause.start()).stripTrailing();
		return of(before + this.text.substring(clause.end()));
	}

	/** With another clause in the place of one, or behind all others. */
	ColumnText with(@Nullable Clause replaced, String clause) {
		if (replaced != null) {
			return of(this.text.substring(0, replaced.start()) + clause + this.text.substring(replaced.end()));
		}
		int end = this.clauses.isEmpty() ? this.typeEnd : this.clauses.get(this.clauses.size() - 1).end();
		return of(this.text.substring(0, end) + " " + clause + this.text.substring(end));
	}

	/** Whether it is the primary key beside the column, which sorts downwards. */
	boolean isDescendingKey() {
		Clause key = clause(ClauseKind.PRIMARY_KEY);
		return key != null && KeyClause.of(textOf(key)).descends();
	}

	String textOf(Clause clause) {
		return this.text.substring(clause.start(), clause.end());
	}

}
