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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a PRIMARY KEY or UNIQUE says beside the names of its columns.
 *
 * @param terms its columns as it has them in parentheses; of a constraint behind a
 * column, that column
 * @param conflict what becomes of a row that another one rules out, in lower case; null
 * where the statement fails
 */
record KeyClause(List<Term> terms, @Nullable String conflict) {

	/** What SQLite does where nothing is said. */
	private static final String USUAL_CONFLICT = "abort";

	private static final String USUAL_COLLATION = "binary";

	/**
	 * Reads a constraint.
	 * @param clause the constraint, with its name if it has one
	 */
	static KeyClause of(String clause) {
		TokenCursor tokens = new TokenCursor(clause);
		if (tokens.skip("CONSTRAINT")) {
			tokens.name();
		}
		if (!tokens.skip("UNIQUE")) {
			tokens.require("PRIMARY");
			tokens.require("KEY");
		}
		List<Term> terms = new ArrayList<>();
		if (tokens.isNext('(')) {
			TableText.parts(tokens.parentheses()).forEach((part) -> terms.add(Term.of(part)));
		}
		else {
			terms.add(new Term(null, tokens.skip("DESC")));
		}
		return new KeyClause(terms, conflict(clause));
	}

	/** What a constraint says of conflicts, in lower case; null where it is the usual. */
	static @Nullable String conflict(String clause) {
		TokenCursor tokens = new TokenCursor(clause);
		while (tokens.hasNext() && !tokens.isNext("CONFLICT")) {
			tokens.take();
		}
		String word = tokens.skip("CONFLICT") ? tokens.name().toLowerCase(Locale.ROOT) : USUAL_CONFLICT;
		return word.equals(USUAL_CONFLICT) ? null : word;
	}

	boolean descends() {
		return this.terms.stream().anyMatch(Term::descending);
	}

	/**
	 * What is not the usual, as {@link KeyParameters} reads it.
	 * @param columns the columns, as many as there are terms
	 * @param collations how columns sort that say it, by name in lower case
	 */
	Map<String, String> parameters(List<String> columns, Map<String, String> collations) {
		Map<String, String> parameters = new HashMap<>();
		if (this.conflict != null) {
			parameters.put(KeyParameters.CONFLICT, this.conflict);
		}
		for (int i = 0; i < this.terms.size(); i++) {
			Term term = this.terms.get(i);
			String usual = collations.getOrDefault(columns.get(i).toLowerCase(Locale.ROOT), USUAL_COLLATION);
			if (term.collation() != null && !term.collation().equalsIgnoreCase(usual)) {
				parameters.put(KeyParameters.COLLATION + (i + 1), term.collation().toLowerCase(Locale.ROOT));
			}
			if (term.descending()) {
				parameters.put(KeyParameters.ORDER + (i + 1), "desc");
			}
		}
		return parameters;
	}

	/**
	 * A column of the key.
	 *
	 * @param collation how it is compared; null for its own way
	 * @param descending whether the key sorts downwards by it
	 */
	record Term(@Nullable String collation, boolean descending) {

		private static Term of(String part) {
			TokenCursor tokens = new TokenCursor(part);
			tokens.name();
			String collation = tokens.skip("COLLATE") ? tokens.name() : null;
			return new Term(collation, tokens.skip("DESC"));
		}

	}

}
