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

package dev.stillhead.autoconfigure.cli.terminal;

/**
 * What a terminal can show.
 *
 * @param width how many characters stand in a line
 * @param unicode whether lines can be drawn with more than ASCII
 * @param colour whether colours are wanted
 * @param live whether a line can be written over, so that a time can be seen to pass
 */
public record TerminalStyle(int width, boolean unicode, boolean colour, boolean live) {

	/** The least that everything can show. */
	public static final TerminalStyle PLAIN = new TerminalStyle(80, true, false, false);

	/**
	 * A revision's id.
	 * @param id the id
	 * @return the id, yellow where colours are wanted
	 */
	public String id(String id) {
		return paint("33", id);
	}

	/**
	 * A mark such as {@code (head)}.
	 * @param mark the mark
	 * @return the mark, cyan where colours are wanted
	 */
	public String mark(String mark) {
		return paint("36", mark);
	}

	/**
	 * The word that an error begins with, or rows that are lost.
	 * @param text the text
	 * @return the text, red where colours are wanted
	 */
	public String alarm(String text) {
		return paint("31", text);
	}

	private String paint(String code, String text) {
		return this.colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
	}

}
