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

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The graph as numbers: a revision is its place among the sorted ids, so that nothing
 * depends on the order in which files were found. Without cycles. Immutable; the arrays
 * it hands out must not be written.
 */
final class RevisionGraph {

	private final Revision[] revisions;

	private final Map<String, Integer> indexes;

	private final int[][] down;

	private final int[][] allDown;

	private final int[][] up;

	private final int[][] allUp;

	/**
	 * A graph from its edges downwards.
	 * @param revisions sorted by id
	 * @param indexes the place of every id
	 * @param down the down revisions of each, in the order in which it names them
	 * @param allDown the same, then the dependencies, each once
	 */
	RevisionGraph(Revision[] revisions, Map<String, Integer> indexes, int[][] down, int[][] allDown) {
		this.revisions = revisions;
		this.indexes = indexes;
		this.down = down;
		this.allDown = allDown;
		this.up = reverse(down);
		this.allUp = reverse(allDown);
	}

	private static int[][] reverse(int[][] edges) {
		int[] counts = new int[edges.length];
		for (int[] ends : edges) {
			for (int end : ends) {
				counts[end]++;
			}
		}
		int[][] reversed = new int[edges.length][];
		Arrays.setAll(reversed, (i) -> new int[counts[i]]);
		Arrays.fill(counts, 0);
		for (int start = 0; start < edges.length; start++) {
			for (int end : edges[start]) {
				reversed[end][counts[end]++] = start;
			}
		}
		return reversed;
	}

	int size() {
		return this.revisions.length;
	}

	Revision revision(int index) {
		return this.revisions[index];
	}

	boolean contains(String id) {
		return this.indexes.containsKey(id);
	}

	/**
	 * The number of a revision.
	 * @param id a whole id
	 * @return its number
	 * @throws IllegalArgumentException if there is no such revision
	 */
	int index(String id) {
		Integer index = this.indexes.get(id);
		if (index == null) {
			throw new IllegalArgumentException("'id' must be the id of a revision of this map: " + id);
		}
		return index;
	}

	int[] down(int index, Edges edges) {
		return downwards(edges)[index];
	}

	int[] up(int index, Edges edges) {
		return upwards(edges)[index];
	}

	/**
	 * The revisions on the way down, the start among them.
	 * @param start where to begin
	 * @param edges which edges to follow
	 * @return a new set
	 */
	BitSet below(BitSet start, Edges edges) {
		return reach(start, downwards(edges));
	}

	/**
	 * The revisions on the way up, the start among them.
	 * @param start where to begin
	 * @param edges which edges to follow
	 * @return a new set
	 */
	BitSet above(BitSet start, Edges edges) {
		return reach(start, upwards(edges));
	}

	private int[][] downwards(Edges edges) {
		return (edges == Edges.ALL) ? this.allDown : this.down;
	}

	private int[][] upwards(Edges edges) {
		return (edges == Edges.ALL) ? this.allUp : this.up;
	}

	private BitSet reach(BitSet start, int[][] edges) {
		BitSet seen = new BitSet(size());
		seen.or(start);
		IntStack todo = new IntStack(start);
		while (!todo.isEmpty()) {
			for (int next : edges[todo.pop()]) {
				if (!seen.get(next)) {
					seen.set(next);
					todo.push(next);
				}
			}
		}
		return seen;
	}

	/**
	 * Those that nothing above follows.
	 * @param edges which edges count
	 * @return a new set
	 */
	BitSet tops(Edges edges) {
		int[][] upwards = upwards(edges);
		BitSet tops = new BitSet(size());
		IntStream.range(0, size()).filter((i) -> upwards[i].length == 0).forEach(tops::set);
		return tops;
	}

	/**
	 * Those with several neighbours.
	 * @param neighbours where to count
	 * @return a new set
	 */
	private BitSet forks(int[][] neighbours) {
		BitSet forks = new BitSet(size());
		IntStream.range(0, size()).filter((i) -> neighbours[i].length > 1).forEach(forks::set);
		return forks;
	}

	BitSet branchPoints() {
		return forks(this.up);
	}

	BitSet mergePoints() {
		return forks(this.down);
	}

	BitSet bases() {
		BitSet bases = new BitSet(size());
		IntStream.range(0, size()).filter((i) -> this.down[i].length == 0).forEach(bases::set);
		return bases;
	}

	/**
	 * Those of a set that no other of the set follows directly.
	 * @param members the set
	 * @param edges which edges count
	 * @return a new set
	 */
	BitSet topsOf(BitSet members, Edges edges) {
		BitSet tops = (BitSet) members.clone();
		members.stream().forEach((member) -> {
			for (int below : down(member, edges)) {
				tops.clear(below);
			}
		});
		return tops;
	}

}
