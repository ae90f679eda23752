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
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The version table's rows while steps are taken: each step changes them as Alembic
 * would, and is told here what that change is. One row for each effective head of what is
 * applied. Not for several threads.
 */
public final class VersionRows {

	private final RevisionGraph graph;

	private final EdgeTable down;

	/** By number; a set of bits would search for its highest one after every step. */
	private final boolean[] isRow;

	private final int[] appliedAbove;

	/**
	 * Rows as they are before the first step.
	 * @param map the revisions
	 * @param rows the version table's rows
	 * @throws UnknownRowException if the map does not have all rows
	 */
	public VersionRows(RevisionMap map, Collection<String> rows) {
		this.graph = map.graph();
		this.down = this.graph.down(Edges.ALL);
		this.appliedAbove = new int[map.size()];
		this.isRow = new boolean[map.size()];
		map.applied(rows).members().stream().forEach((applied) -> count(applied, 1));
		rows.forEach((row) -> this.isRow[this.graph.index(row)] = true);
	}

	/**
	 * The rows now.
	 * @return sorted
	 */
	public List<String> current() {
		return this.graph.ids(this.graph.where((index) -> this.isRow[index]));
	}

	/**
	 * Applies revisions, oldest first.
	 * @param revisions what is not applied yet, and nothing missing below it
	 * @param step is given each revision and what happens to the rows
	 */
	public void upgrade(RevisionSet revisions, BiConsumer<Revision, HeadChange> step) {
		BitSet members = revisions.members();
		for (int i = members.length(); (i = members.previousSetBit(i - 1)) >= 0;) {
			step.accept(this.graph.revision(i), apply(i));
		}
	}

	/**
	 * Takes revisions back, newest first.
	 * @param revisions what is applied, and nothing above it left out
	 * @param step is given each revision and what happens to the rows
	 */
	public void downgrade(RevisionSet revisions, BiConsumer<Revision, HeadChange> step) {
		BitSet members = revisions.members();
		for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
			step.accept(this.graph.revision(i), takeBack(i));
		}
	}

	/**
	 * Applies a revision: it takes the place of those rows that it revises or depends on.
	 * @param index its number
	 * @return what happens to the rows
	 */
	private HeadChange apply(int index) {
		String id = this.graph.id(index);
		List<String> replaced = List.of();
		for (int place = this.down.first(index); place < this.down.end(index); place++) {
			int below = this.down.at(place);
			if (this.isRow[below]) {
				this.isRow[below] = false;
				replaced = with(replaced, this.graph.id(below));
			}
		}
		this.isRow[index] = true;
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
	 * @param index its number
	 * @return what happens to the rows
	 */
	private HeadChange takeBack(int index) {
		String id = this.graph.id(index);
		if (!this.isRow[index]) {
			throw new IllegalArgumentException("'revisions' must leave nothing above them: " + id);
		}
		this.isRow[index] = false;
		count(index, -1);
		List<String> uncovered = List.of();
		for (int place = this.down.first(index); place < this.down.end(index); place++) {
			int below = this.down.at(place);
			if (this.appliedAbove[below] == 0 && !this.isRow[below]) {
				this.isRow[below] = true;
				uncovered = with(uncovered, this.graph.id(below));
			}
		}
		return switch (uncovered.size()) {
			case 0 -> new HeadChange.DeleteHead(id);
			case 1 -> new HeadChange.MoveHead(id, uncovered.get(0));
			default -> new HeadChange.SplitHead(id, uncovered);
		};
	}

	private static List<String> with(List<String> ids, String id) {
		if (ids.isEmpty()) {
			return List.of(id);
		}
		List<String> more = new ArrayList<>(ids);
		more.add(id);
		return more;
	}

	private void count(int index, int change) {
		for (int place = this.down.first(index); place < this.down.end(index); place++) {
			this.appliedAbove[this.down.at(place)] += change;
		}
	}

}
