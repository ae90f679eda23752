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

/**
 * A piece of SQL text that stands for something; comments do not.
 *
 * @param kind what sort of piece it is
 * @param text the piece as it is written
 * @param start index of its first character
 * @param end index behind its last character
 */
public record SqlToken(Kind kind, String text, int start, int end) {

	/**
	 * Whether it is a keyword.
	 * @param keyword the keyword, in upper case
	 * @return whether it is that word, not quoted
	 */
	public boolean is(String keyword) {
		return this.kind == Kind.WORD && this.text.equalsIgnoreCase(keyword);
	}

	/**
	 * Whether it is a character that is neither part of a name nor quoted.
	 * @param symbol the character
	 * @return whether it is
	 */
	public boolean is(char symbol) {
		return this.kind == Kind.SYMBOL && this.text.charAt(0) == symbol;
	}

	/**
	 * What sort of piece it is.
	 */
	public enum Kind {

		/** A keyword or a name without quotes. */
		WORD,

		/** A name in quotes. */
		QUOTED_NAME,

		/** A string. */
		STRING,

		/** Digits: a number may fall into pieces. */
		NUMBER,

		/** One character of anything else. */
		SYMBOL

	}

}
