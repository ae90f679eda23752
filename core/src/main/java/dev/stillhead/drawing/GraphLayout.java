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
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;

/**
 * Finds a column for every revision and the lines between them. From each revision a line
 * goes down in its column; lines that lead to the same revision become one as soon as
 * there are two of them, so no two columns are taken for one revision.
 */
final class GraphLayout {

	private final RevisionMap map;

	/** The columns of the lines, by the id of the revision to which they lead. */
	private final Map<String, Integer> awaited = new HashMap<>();

	private final BitSet taken = new BitSet();

	private final List<LayoutRow> rows = new ArrayList<>();

	private GraphLayout(RevisionMap map) {
		this.map = map;
	}

	/**
	 * Lays out a graph.
	 * @param map the revisions
	 * @return the rows, from above
	 */
	static List<LayoutRow> of(RevisionMap map) {
		GraphLayout layout = new GraphLayout(map);
		DrawingOrder.of(map).forEach(layout::add);
		return layout.rows;
	}

	private void add(Revision revision) {
		List<String> down = this.map.downRevisions(revision.id()).stream().map(Revision::id).toList();
		int column = columnOf(revision);
		this.taken.set(column);
		Cell[] cells = lanes();
		cells[column] = down.isEmpty() ? Cell.BASE : Cell.REVISION;
		this.rows.add(LayoutRow.of(revision, cells));
		if (down.isEmpty()) {
			this.taken.clear(column);
		}
		else {
			lead(column, down);
		}
	}

	/**
	 * Where the line to a revision is, or for a head the first free column. A head below
	 * a base would look as if the base revised it, so there is an empty row between them.
	 */
	private int columnOf(Revision revision) {
		Integer column = this.awaited.remove(revision.id());
		if (column != null) {
			return column;
		}
		int free = this.taken.nextClearBit(0);
		if (!this.rows.isEmpty() && this.rows.get(this.rows.size() - 1).cell(free) == Cell.BASE) {
			this.rows.add(LayoutRow.of(null, lanes()));
		}
		return free;
	}

	/**
	 * Leads lines from a column to what the revision in it revises: one straight down,
	 * the others in free columns at its right. The first to choose is what no other line
	 * leads to: its line stays, the others end in those.
	 */
	private void lead(int column, List<String> down) {
		Map<String, Integer> ways = new LinkedHashMap<>();
		for (String id : down.stream().sorted(Comparator.comparing(this.awaited::containsKey)).toList()) {
			int way = ways.isEmpty() ? column : this.taken.nextClearBit(column + 1);
			this.taken.set(way);
			ways.put(id, way);
		}
		if (ways.size() > 1) {
			this.rows.add(LayoutRow.of(null, fork(column, ways.values())));
		}
		List<Join> joins = new ArrayList<>();
		ways.forEach((id, way) -> {
			Integer other = this.awaited.putIfAbsent(id, way);
			if (other != null) {
				joins.add(new Join(Math.min(other, way), Math.max(other, way)));
				this.awaited.put(id, Math.min(other, way));
			}
		});
		join(joins);
	}

	private Cell[] fork(int column, Collection<Integer> ways) {
		Cell[] cells = lanes();
		int last = Collections.max(ways);
		for (int i = column + 1; i < last; i++) {
			cells[i] = ways.contains(i) ? Cell.DROP : cells[i].crossed();
		}
		cells[column] = Cell.TEE;
		cells[last] = Cell.LAST_DROP;
		return cells;
	}

	/**
	 * Makes one line of two, in the left one's column, as many in a row as have room.
	 */
	private void join(List<Join> joins) {
		List<Join> todo = joins.stream().sorted(Comparator.comparing(Join::left)).toList();
		while (!todo.isEmpty()) {
			List<Join> later = new ArrayList<>();
			Cell[] cells = lanes();
			int end = -1;
			for (Join join : todo) {
				if (join.left() > end) {
					join.drawIn(cells);
					this.taken.clear(join.right());
					end = join.right();
				}
				else {
					later.add(join);
				}
			}
			this.rows.add(LayoutRow.of(null, cells));
			todo = later;
		}
	}

	private Cell[] lanes() {
		Cell[] cells = new Cell[this.taken.length()];
		Arrays.setAll(cells, (column) -> this.taken.get(column) ? Cell.LANE : Cell.EMPTY);
		return cells;
	}

	private record Join(int left, int right) {

		void drawIn(Cell[] cells) {
			for (int i = this.left + 1; i < this.right; i++) {
				cells[i] = cells[i].crossed();
			}
			cells[this.left] = Cell.TEE;
			cells[this.right] = Cell.JOIN;
		}

	}

}
