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

import dev.stillhead.sql.SqlLexer.Token;

/**
 * A statement as its words, names, strings and symbols, for whoever has to recognise a
 * few kinds of statement: comments are left out, a string is one word. Names are as they
 * were written. Immutable.
 *
 * @param words the words, in order
 */
public record SqlWords(List<String> words) {

	/**
	 * Copies the words.
	 */
	public SqlWords {
		words = List.copyOf(words);
	}

	/**
	 * Reads a statement.
	 * @param statement the statement; what stands behind something that is never closed
	 * is not read
	 * @return its words
	 */
	public static SqlWords of(String statement) {
		List<String> words = new ArrayList<>();
		PostgresqlLexer lexer = new PostgresqlLexer(statement);
		try {
			for (Token token = lexer.next(); token != Token.END; token = lexer.next()) {
				if (token != Token.LINE_COMMENT && token != Token.BLOCK_COMMENT) {
					words.add(statement.substring(lexer.start(), lexer.end()));
				}
			}
		}
		catch (UnclosedTextException ex) {
			// the database will refuse it
		}
		return new SqlWords(words);
	}

	/**
	 * A word as it was written.
	 * @param index which, counted from 0
	 * @return the word; empty behind the last one
	 */
	public String word(int index) {
		return (index < this.words.size()) ? this.words.get(index) : "";
	}

	/**
	 * Whether some keywords stand at a place, in any case of letters.
	 * @param index where the first of them is to stand, counted from 0
	 * @param keywords the keywords, in upper case
	 * @return whether they do
	 */
	public boolean has(int index, String... keywords) {
		for (int i = 0; i < keywords.length; i++) {
			if (!word(index + i).toUpperCase(Locale.ROOT).equals(keywords[i])) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The place behind some keywords, if they stand there.
	 * @param index where the first of them may stand, counted from 0
	 * @param keywords the keywords, in upper case
	 * @return the place behind the last of them, or the same place
	 */
	public int behind(int index, String... keywords) {
		return has(index, keywords) ? index + keywords.length : index;
	}

	/**
	 * How many words there are.
	 * @return the number
	 */
	public int size() {
		return this.words.size();
	}

}
