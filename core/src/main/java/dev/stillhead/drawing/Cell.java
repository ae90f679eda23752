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

/**
 * What is drawn in one column of one row. In one row no two lines are joined that do not
 * belong to each other, so the picture can be read backwards: a line that comes from
 * above goes on downwards, and to the side only as far as to a corner that leads down.
 */
enum Cell {

	/** Nothing. */
	EMPTY(' ', ' ', false, false),

	/** A revision, with those below it that it revises. */
	REVISION('○', 'o', true, false),

	/** A revision that revises nothing. */
	BASE('○', 'o', false, false),

	/** A line on its way down. */
	LANE('│', '|', true, false),

	/** A line on its way to another column. */
	ACROSS('─', '-', false, true),

	/** A line on its way down before one on its way to another column. */
	CROSSING('│', '|', true, true),

	/** A line on its way down, from which others part or in which another ends. */
	TEE('├', '+', true, true),

	/** A line that has parted from another and goes down, with more of them beyond. */
	DROP('┬', '+', true, true),

	/** The last line that has parted from another and goes down. */
	LAST_DROP('╮', '\\', true, false),

	/** A line that ends in one at its left. */
	JOIN('╯', '/', false, false);

	private final char unicode;

	private final char ascii;

	private final boolean goesDown;

	private final boolean goesRight;

	Cell(char unicode, char ascii, boolean goesDown, boolean goesRight) {
		this.unicode = unicode;
		this.ascii = ascii;
		this.goesDown = goesDown;
		this.goesRight = goesRight;
	}

	/**
	 * The character, for a revision that of one which is not applied.
	 * @param inUnicode whether it may be another than ASCII's
	 * @return the character
	 */
	char character(boolean inUnicode) {
		return inUnicode ? this.unicode : this.ascii;
	}

	/**
	 * Whether there is a line between this and the cell below.
	 * @return whether there is
	 */
	boolean goesDown() {
		return this.goesDown;
	}

	/**
	 * Whether there is a line between this and the cell at its right.
	 * @return whether there is
	 */
	boolean goesRight() {
		return this.goesRight;
	}

	boolean isRevision() {
		return this == REVISION || this == BASE;
	}

	/**
	 * The same cell with a line behind it that is on its way to another column.
	 * @return what is drawn
	 */
	Cell crossed() {
		return (this == LANE) ? CROSSING : ACROSS;
	}

}
