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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of the picture as the data of one SVG path: a long line down is one command.
 * Not for several threads.
 */
final class SvgLines {

	private static final int HALF = SvgGrid.COLUMN / 2;

	/** How far a line stays away from one that it passes behind. */
	private static final int CLEARANCE = 4;

	private final SvgGrid grid;

	/** Where the lines down began that are still open, by column. */
	private final Map<Integer, Integer> open = new HashMap<>();

	private final StringBuilder path = new StringBuilder();

	private SvgLines(SvgGrid grid) {
		this.grid = grid;
	}

	/**
	 * Draws the lines of some rows.
	 * @param rows all rows
	 * @param grid their places
	 * @return the data of a path
	 */
	static String of(List<LayoutRow> rows, SvgGrid grid) {
		SvgLines lines = new SvgLines(grid);
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < rows.get(row).cells().size(); column++) {
				lines.down(rows.get(row).cell(column), row, column);
				lines.sideways(rows.get(row).cell(column), row, column);
			}
		}
		return lines.path.toString().strip();
	}

	/**
	 * Begins, goes on with or ends the line down in a column.
	 */
	private void down(Cell cell, int row, int column) {
		if (cell.goesDown()) {
			this.open.computeIfAbsent(column,
					(ignored) -> cell.isRevision() ? this.grid.middle(row) : this.grid.bottom(row));
			return;
		}
		Integer begin = this.open.remove(column);
		if (begin != null) {
			int end = cell.isRevision() ? this.grid.middle(row) : this.grid.top(row);
			draw("M%s %s V%s", this.grid.x(column), begin, end);
		}
	}

	private void sideways(Cell cell, int row, int column) {
		int x = this.grid.x(column);
		int y = this.grid.middle(row);
		switch (cell) {
			case ACROSS -> draw("M%s %s H%s", x - HALF, y, x + HALF);
			case CROSSING -> {
				draw("M%s %s H%s", x - HALF, y, x - CLEARANCE);
				draw("M%s %s H%s", x + CLEARANCE, y, x + HALF);
			}
			case TEE -> draw("M%s %s H%s", x, y, x + HALF);
			case DROP -> {
				draw("M%s %s H%s", x - HALF, y, x + HALF);
				draw("M%s %s V%s", x, y, this.grid.bottom(row));
			}
			case LAST_DROP -> draw("M%s %s Q%s %s %s %s", x - HALF, y, x, y, x, this.grid.bottom(row));
			case JOIN -> draw("M%s %s Q%s %s %s %s", x - HALF, y, x, y, x, this.grid.top(row));
			default -> {
			}
		}
	}

	private void draw(String command, Object... places) {
		this.path.append(' ').append(command.formatted(places));
	}

}
