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

import java.util.Objects;

/**
 * How a graph is drawn in a terminal.
 *
 * @param width the terminal's columns, {@link #UNLIMITED} where no line is cut
 * @param unicode whether the terminal has UTF-8; the lines are drawn in ASCII if it has
 * not
 * @param paint the colours
 */
public record TextStyle(int width, boolean unicode, Paint paint) {

	/** The width of a file or a pipe. */
	public static final int UNLIMITED = Integer.MAX_VALUE;

	/**
	 * Refuses what is no width.
	 */
	public TextStyle {
		Objects.requireNonNull(paint, "'paint' must not be null");
		if (width < 1) {
			throw new IllegalArgumentException("'width' must be positive, not " + width);
		}
	}

	/**
	 * A style without colours.
	 * @param width the terminal's columns
	 * @param unicode whether the terminal has UTF-8
	 * @return the style
	 */
	public static TextStyle of(int width, boolean unicode) {
		return new TextStyle(width, unicode, Paint.NONE);
	}

}
