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

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a drawing as a person does: finds the revisions, and follows the lines from each
 * of them downwards, character by character. Knows nothing of how it was drawn.
 */
final class TracedDrawing {

	private static final Pattern REVISION = Pattern.compile("((?:[│ ] )*)[○●] (?:[│ ] )*([A-Za-z0-9_.]+).*");

	private final List<String> lines;

	/** The ids, by row and column of the grid. */
	private final Map<Integer, Map<Integer, String>> revisions = new LinkedHashMap<>();

	private final BitSet followed = new BitSet();

	private TracedDrawing(List<String> lines) {
		this.lines = lines;
		for (int row = 0; row < lines.size(); row++) {
			Matcher matcher = REVISION.matcher(lines.get(row));
			if (matcher.matches()) {
				this.revisions.put(row, Map.of(matcher.group(1).length(), matcher.group(2)));
			}
		}
	}

	/**
	 * The edges of a drawing in Unicode.
	 * @param drawing the drawing
	 * @return what each revision revises, in the order of the rows
	 */
	static Map<String, Set<String>> edges(String drawing) {
		return new TracedDrawing(drawing.lines().toList()).trace();
	}

	private Map<String, Set<String>> trace() {
		Map<String, Set<String>> edges = new LinkedHashMap<>();
		this.revisions.forEach((row, inRow) -> inRow.forEach((column, id) -> {
			Set<String> found = new TreeSet<>();
			follow(row + 1, column, Way.DOWN, found);
			if (edges.put(id, found) != null) {
				throw new AssertionError(id + " is drawn twice");
			}
		}));
		refuseLooseEnds();
		return edges;
	}

	private boolean follow(int row, int column, Way way, Set<String> found) {
		String id = this.revisions.getOrDefault(row, Map.of()).get(column);
		if (id != null) {
			return way == Way.DOWN && found.add(id);
		}
		char here = at(row, column);
		boolean arrives = false;
		for (Way next : Way.values()) {
			if (leads(way, here, next)) {
				int gap = column + next.columns / 2;
				if (next == Way.DOWN) {
					arrives |= follow(row + 1, column, next, found);
				}
				else if (at(row, gap) == '─') {
					arrives |= follow(row, column + next.columns, next, found);
				}
			}
		}
		if (arrives) {
			this.followed.set(row * 100_000 + column);
		}
		return arrives;
	}

	/**
	 * Where a character leads a line that comes from somewhere.
	 */
	private static boolean leads(Way from, char here, Way to) {
		return switch (from) {
			case DOWN -> switch (to) {
				case DOWN -> "│├".indexOf(here) >= 0;
				case RIGHT -> here == '├';
				case LEFT -> here == '╯';
			};
			case RIGHT -> switch (to) {
				case DOWN -> "╮┬".indexOf(here) >= 0;
				case RIGHT -> "─│┬".indexOf(here) >= 0;
				case LEFT -> false;
			};
			case LEFT -> switch (to) {
				case DOWN -> here == '├';
				case RIGHT -> false;
				case LEFT -> "─│".indexOf(here) >= 0;
			};
		};
	}

	/**
	 * Every character of a line must be part of a way from a revision to another.
	 */
	private void refuseLooseEnds() {
		for (int row = 0; row < this.lines.size(); row++) {
			String line = this.lines.get(row);
			int end = this.revisions.containsKey(row) ? line.indexOf(firstId(row)) : line.length();
			for (int column = 0; column < end; column += 2) {
				boolean isLine = "│├┬╮╯─".indexOf(line.charAt(column)) >= 0;
				if (isLine && !this.followed.get(row * 100_000 + column)) {
					throw new AssertionError("nothing leads through row %s, column %s".formatted(row, column));
				}
			}
		}
	}

	private String firstId(int row) {
		return this.revisions.getOrDefault(row, Map.of()).values().iterator().next();
	}

	private char at(int row, int column) {
		boolean inside = row < this.lines.size() && column >= 0 && column < this.lines.get(row).length();
		return inside ? this.lines.get(row).charAt(column) : ' ';
	}

	private enum Way {

		DOWN(0), RIGHT(2), LEFT(-2);

		private final int columns;

		Way(int columns) {
			this.columns = columns;
		}

	}

}
