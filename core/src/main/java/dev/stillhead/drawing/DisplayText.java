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

package dev.stillhead.drawing;

import java.util.Arrays;

/**
 * Text as a terminal shows it: in columns, not in characters.
 */
final class DisplayText {

	/**
	 * Characters that take two columns: the ranges of Unicode's East Asian Width W and F,
	 * in the coarse form that terminals have agreed on since Markus Kuhn's wcwidth, and
	 * the blocks of pictographs.
	 */
	private static final int[][] WIDE = { { 0x1100, 0x115F }, { 0x2E80, 0xA4CF }, { 0xAC00, 0xD7A3 },
			{ 0xF900, 0xFAFF }, { 0xFE30, 0xFE6F }, { 0xFF00, 0xFF60 }, { 0xFFE0, 0xFFE6 }, { 0x1F300, 0x1F64F },
			{ 0x1F680, 0x1F6FF }, { 0x1F900, 0x1F9FF }, { 0x1FA70, 0x1FAFF }, { 0x20000, 0x3FFFD } };

	private DisplayText() {
	}

	/**
	 * A text without anything that would break a line or a document: a blank for a
	 * control character or a line separator, U+FFFD for what XML can't hold.
	 * @param text the text
	 * @return one line
	 */
	static String oneLine(String text) {
		return text.codePoints()
			.map(DisplayText::shown)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()
			.strip();
	}

	/**
	 * How many columns a text takes.
	 * @param text one line
	 * @return the columns
	 */
	static int columns(String text) {
		return text.codePoints().map(DisplayText::columns).sum();
	}

	/**
	 * A text that is not wider than allowed.
	 * @param text one line
	 * @param width the columns that there are, perhaps none
	 * @param ellipsis what stands for the rest
	 * @return the text, or its beginning with the ellipsis; empty where there is no room
	 * even for that
	 */
	static String cut(String text, int width, String ellipsis) {
		if (columns(text) <= width) {
			return text;
		}
		int room = width - columns(ellipsis);
		if (room < 0) {
			return "";
		}
		int end = 0;
		while ((room -= columns(text.codePointAt(end))) >= 0) {
			end = text.offsetByCodePoints(end, 1);
		}
		return text.substring(0, end).stripTrailing() + ellipsis;
	}

	private static int shown(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
			case Character.SURROGATE -> '\uFFFD';
			default -> ((character & 0xFFFE) != 0xFFFE) ? character : '\uFFFD';
		};
	}

	private static int columns(int character) {
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
			default -> isWide(character) ? 2 : 1;
		};
	}

	private static boolean isWide(int character) {
		return Arrays.stream(WIDE).anyMatch((range) -> range[0] <= character && character <= range[1]);
	}

}
