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

package dev.stillhead.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The version table's rows while steps are taken: each step changes them as Alembic
 * would, and is told here what that change is. One row for each effective head of what is
 * applied. Not for several threads.
 */
public final class VersionRows {

	private final RevisionGraph graph;

	private final TreeSet<String> rows;

	private final int[] appliedAbove;

	/**
	 * Rows as they are before the first step.
	 * @param map the revisions
	 * @param rows the version table's rows
	 * @throws UnknownRowException if the map does not have all rows
	 */
	public VersionRows(RevisionMap map, Collection<String> rows) {
		this.graph = map.graph();
		this.rows = new TreeSet<>(rows);
		this.appliedAbove = new int[map.size()];
		map.applied(rows).members().stream().forEach((applied) -> count(applied, 1));
	}

	/**
	 * The rows now.
	 * @return sorted
	 */
	public List<String> current() {
		return List.copyOf(this.rows);
	}

	/**
	 * Applies a revision: it takes the place of those rows that it revises or depends on.
	 * @param id its whole id
	 * @return what happens to the rows
	 */
	public HeadChange upgrade(String id) {
		int index = this.graph.index(id);
		List<String> replaced = new ArrayList<>();
		for (int below : this.graph.down(index, Edges.ALL)) {
			String row = this.graph.revision(below).id();
			if (this.rows.remove(row)) {
				replaced.add(row);
			}
		}
		this.rows.add(id);
		count(index, 1);
		return switch (replaced.size()) {
			case 0 -> new HeadChange.InsertHead(id);
			case 1 -> new HeadChange.MoveHead(replaced.get(0), id);
			default -> new HeadChange.MergeHeads(replaced, id);
		};
	}

	/**
	 * Takes a revision back: what it revises or depends on becomes a row again, unless
	 * something else that is applied stands above it.
	 * @param id its whole id; must be a row
	 * @return what happens to the rows
	 */
	public HeadChange downgrade(String id) {
		int index = this.graph.index(id);
		if (!this.rows.remove(id)) {
			throw new IllegalArgumentException("'id' must be a row: " + id);
		}
		count(index, -1);
		List<String> uncovered = new ArrayList<>();
		for (int below : this.graph.down(index, Edges.ALL)) {
			String row = this.graph.revision(below).id();
			if (this.appliedAbove[below] == 0 && this.rows.add(row)) {
				uncovered.add(row);
			}
		}
		return switch (uncovered.size()) {
			case 0 -> new HeadChange.DeleteHead(id);
			case 1 -> new HeadChange.MoveHead(id, uncovered.get(0));
			default -> new HeadChange.SplitHead(id, uncovered);
		};
	}

	private void count(int index, int change) {
		for (int below : this.graph.down(index, Edges.ALL)) {
			this.appliedAbove[below] += change;
		}
	}

}
