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

import java.util.ArrayList;
import java.util.List;

/**
 * Where rows and columns are in an SVG document, in its pixels. Immutable.
 */
final class SvgGrid {

	/** From one column to the next. */
	static final int COLUMN = 18;

	/** The width of a character of the document's font, a little generously. */
	static final int CHARACTER = 8;

	private static final int MARGIN = 14;

	private static final int ROOM_FOR_DEPENDENCIES = 40;

	private static final int REVISION_HEIGHT = 24;

	private static final int LINK_HEIGHT = 16;

	private final int left;

	private final List<Integer> tops = new ArrayList<>();

	/**
	 * A grid.
	 * @param rows the rows
	 * @param dependencies whether there must be room at the left for dependencies
	 */
	SvgGrid(List<LayoutRow> rows, boolean dependencies) {
		this.left = MARGIN + (dependencies ? ROOM_FOR_DEPENDENCIES : 0);
		int top = MARGIN;
		this.tops.add(top);
		for (LayoutRow row : rows) {
			top += (row.revision() != null) ? REVISION_HEIGHT : LINK_HEIGHT;
			this.tops.add(top);
		}
	}

	/**
	 * The middle of a column.
	 * @param column the column
	 * @return its x
	 */
	int x(int column) {
		return this.left + column * COLUMN + COLUMN / 2;
	}

	int top(int row) {
		return this.tops.get(row);
	}

	int middle(int row) {
		return (top(row) + bottom(row)) / 2;
	}

	int bottom(int row) {
		return this.tops.get(row + 1);
	}

	/**
	 * Where a row's text begins.
	 * @param row the row
	 * @return its x
	 */
	int text(LayoutRow row) {
		return x(row.cells().size());
	}

	int height() {
		return this.tops.get(this.tops.size() - 1) + MARGIN;
	}

	/**
	 * The width of the document.
	 * @param end where its longest text ends
	 * @return the width
	 */
	int width(int end) {
		return end + MARGIN;
	}

}
