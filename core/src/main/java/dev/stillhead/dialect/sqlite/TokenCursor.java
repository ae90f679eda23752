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

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SqlToken;
import dev.stillhead.sql.SqlToken.Kind;
import dev.stillhead.sql.SqliteSyntax;

/**
 * Goes through the tokens of a text. Mutable, for one thread.
 */
final class TokenCursor {

	private final String text;

	private final List<SqlToken> tokens;

	private int next;

	TokenCursor(String text) {
		this.text = text;
		this.tokens = SqliteSyntax.INSTANCE.tokens(text);
	}

	boolean hasNext() {
		return this.next < this.tokens.size();
	}

	/**
	 * The next token, which stays the next.
	 * @return the token; null behind the last
	 */
	@Nullable SqlToken peek() {
		return hasNext() ? this.tokens.get(this.next) : null;
	}

	boolean isNext(String keyword) {
		return hasNext() && this.tokens.get(this.next).is(keyword);
	}

	boolean isNext(char symbol) {
		return hasNext() && this.tokens.get(this.next).is(symbol);
	}

	SqlToken take() {
		if (!hasNext()) {
			throw new UnreadableTableException("it ends too early");
		}
		return this.tokens.get(this.next++);
	}

	/**
	 * Passes a keyword if it is the next token.
	 * @return whether it was
	 */
	boolean skip(String keyword) {
		boolean found = isNext(keyword);
		this.next += found ? 1 : 0;
		return found;
	}

	/** NOT NULL may follow a reference, too. */
	boolean isNotDeferrable() {
		return isNext("NOT") && this.next + 1 < this.tokens.size() && this.tokens.get(this.next + 1).is("DEFERRABLE");
	}

	void require(String keyword) {
		if (!skip(keyword)) {
			throw unexpected();
		}
	}

	UnreadableTableException unexpected() {
		SqlToken token = peek();
		return new UnreadableTableException(
				(token != null) ? "\"%s\" was not expected".formatted(this.text.substring(token.start()).strip())
						: "it ends too early");
	}

	/**
	 * Takes a name, without its quotes. Strings may be names, too.
	 */
	String name() {
		SqlToken token = take();
		return switch (token.kind()) {
			case WORD -> token.text();
			case QUOTED_NAME, STRING -> unquoted(token.text());
			case NUMBER, SYMBOL -> throw new UnreadableTableException("\"%s\" is no name".formatted(token.text()));
		};
	}

	static String unquoted(String quoted) {
		char mark = quoted.charAt(0);
		String inner = quoted.substring(1, quoted.length() - 1);
		return (mark == '[') ? inner : inner.replace(String.valueOf(mark).repeat(2), String.valueOf(mark));
	}

	/**
	 * Passes what stands in parentheses, which must be next.
	 * @return what stands between them
	 */
	String parentheses() {
		if (!isNext('(')) {
			throw unexpected();
		}
		int from = take().end();
		int depth = 1;
		while (true) {
			SqlToken token = take();
			depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
			if (depth == 0) {
				return this.text.substring(from, token.start());
			}
		}
	}

	/** Index behind the last token that was taken. */
	int end() {
		return (this.next > 0) ? this.tokens.get(this.next - 1).end() : 0;
	}

	/**
	 * Whether the next token stands right behind the last one.
	 */
	boolean isJoined() {
		SqlToken token = peek();
		return token != null && token.start() == end();
	}

	boolean isNext(Kind kind) {
		SqlToken token = peek();
		return token != null && token.kind() == kind;
	}

}
