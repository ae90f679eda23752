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

import java.util.Arrays;
import java.util.Objects;

/**
 * A file's text and the lines in it. Line ends are LF. Immutable, thread-safe.
 */
public final class SourceText {

	private final String source;

	private final String text;

	/** Where each line begins, in code points from 0. */
	private final int[] lineStarts;

	/**
	 * A file's text.
	 * @param source the file as people know it
	 * @param text all of its characters
	 */
	public SourceText(String source, String text) {
		this.source = Objects.requireNonNull(source, "'source' must not be null");
		this.text = Objects.requireNonNull(text, "'text' must not be null");
		this.lineStarts = lineStarts(text);
	}

	private static int[] lineStarts(String text) {
		int[] starts = new int[16];
		int lines = 1;
		int codePoints = 0;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (!Character.isLowSurrogate(character)) {
				codePoints++;
			}
			if (character == '\n') {
				starts = (lines == starts.length) ? Arrays.copyOf(starts, lines * 2) : starts;
				starts[lines++] = codePoints;
			}
		}
		return Arrays.copyOf(starts, lines);
	}

	/**
	 * The file.
	 * @return the file as people know it
	 */
	public String source() {
		return this.source;
	}

	/**
	 * Its characters.
	 * @return the text
	 */
	public String text() {
		return this.text;
	}

	/**
	 * A stretch of the text that knows its place in the file.
	 * @param begin index of its first character
	 * @param end index behind its last character
	 * @return the stretch
	 */
	public SqlText between(int begin, int end) {
		int codePoint = this.text.codePointCount(0, begin);
		return new SqlText(this.text.substring(begin, end), (position) -> locate(codePoint + position - 1));
	}

	/**
	 * The place of a character.
	 * @param index the character's index, from 0
	 * @return its line and column
	 */
	public SourceLocation at(int index) {
		return locate(this.text.codePointCount(0, index));
	}

	private SourceLocation locate(int codePoint) {
		int found = Arrays.binarySearch(this.lineStarts, codePoint);
		int line = (found >= 0) ? found : -found - 2;
		return new SourceLocation(this.source, line + 1, codePoint - this.lineStarts[line] + 1);
	}

}
