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

import dev.stillhead.sql.SqlLexer.Token;

/**
 * Recognises what the engine must know of one statement by its tokens: words and symbols
 * in upper case, quoted names as they are, no comments, read as far as they are asked
 * for. What is never closed ends them. Mutable, for one thread.
 */
abstract class StatementTraits {

	static final Set<StatementTrait> NONE = Set.of();

	static final Set<StatementTrait> CONTROL = Set.of(StatementTrait.TRANSACTION_CONTROL);

	static final Set<StatementTrait> OUTSIDE = Set.of(StatementTrait.OUTSIDE_TRANSACTION);

	static final Set<StatementTrait> SETTING = Set.of(StatementTrait.SETS_SESSION);

	private final SqlLexer lexer;

	private final List<String> tokens = new ArrayList<>();

	private boolean complete;

	StatementTraits(SqlLexer lexer) {
		this.lexer = lexer;
	}

	/**
	 * The statement's traits, perhaps none.
	 */
	abstract Set<StatementTrait> traits();

	/**
	 * A token.
	 * @param index which one, from 0
	 * @return the token; empty behind the last
	 */
	final String at(int index) {
		while (this.tokens.size() <= index && !this.complete) {
			read();
		}
		return (index >= 0 && index < this.tokens.size()) ? this.tokens.get(index) : "";
	}

	final List<String> all() {
		while (!this.complete) {
			read();
		}
		return this.tokens;
	}

	final boolean endsWith(String token) {
		return at(all().size() - 1).equals(token);
	}

	final boolean has(String token) {
		return all().contains(token);
	}

	final boolean has(String token, String following) {
		for (int i = 0; i < all().size() - 1; i++) {
			if (at(i).equals(token) && at(i + 1).equals(following)) {
				return true;
			}
		}
		return false;
	}

	private void read() {
		try {
			Token token = this.lexer.next();
			while (token == Token.LINE_COMMENT || token == Token.BLOCK_COMMENT) {
				token = this.lexer.next();
			}
			this.complete = token == Token.END;
			if (!this.complete) {
				String text = this.lexer.text().substring(this.lexer.start(), this.lexer.end());
				this.tokens.add((token == Token.QUOTED_NAME) ? text : text.toUpperCase(Locale.ROOT));
			}
		}
		catch (UnclosedTextException ex) {
			this.complete = true;
		}
	}

}
