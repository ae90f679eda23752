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
 * above goes on downwards, and to either side only as far as to a corner that leads down.
 */
enum Cell {

	/** Nothing. */
	EMPTY(' ', ' ', ""),

	/** A revision, with those below it that it revises. */
	REVISION('○', 'o', "down"),

	/** A revision that revises nothing. */
	BASE('○', 'o', ""),

	/** A line on its way down. */
	LANE('│', '|', "up down"),

	/** A line on its way to another column. */
	ACROSS('─', '-', "left right"),

	/** A line on its way down before one on its way to another column. */
	CROSSING('│', '|', "up down left right"),

	/** A line that goes down and has something to do with one at its right. */
	TEE_RIGHT('├', '+', "up down right"),

	/** A line that goes down and parts to the left. */
	TEE_LEFT('┤', '+', "up down left"),

	/** A line that goes down and parts to both sides. */
	TEE_BOTH('┼', '+', "up down left right"),

	/** A line that has parted from another and goes down, with more of them beyond. */
	DROP('┬', '+', "down left right"),

	/** The last line that has parted to the right. */
	DROP_LAST_RIGHT('╮', '\\', "down left"),

	/** The last line that has parted to the left. */
	DROP_LAST_LEFT('╭', '/', "down right"),

	/** A line that ends in one at its left. */
	JOIN('╯', '/', "up left");

	private final char unicode;

	private final char ascii;

	private final boolean up;

	private final boolean down;

	private final boolean right;

	Cell(char unicode, char ascii, String sides) {
		this.unicode = unicode;
		this.ascii = ascii;
		this.up = sides.contains("up");
		this.down = sides.contains("down");
		this.right = sides.contains("right");
	}

	/**
	 * The character, for a revision that of one which is not applied.
	 * @param inUnicode whether it may be another than ASCII's
	 * @return the character
	 */
	char character(boolean inUnicode) {
		return inUnicode ? this.unicode : this.ascii;
	}

	boolean goesUp() {
		return this.up;
	}

	boolean goesDown() {
		return this.down;
	}

	boolean goesRight() {
		return this.right;
	}

	/**
	 * The same cell with a line behind it that is on its way to another column.
	 * @return what is drawn
	 */
	Cell crossed() {
		return (this == LANE) ? CROSSING : ACROSS;
	}

}
