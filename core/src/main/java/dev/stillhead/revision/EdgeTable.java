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

/**
 * The edges of a graph, those of one node side by side in one array: walking a hundred
 * thousand nodes then stays within the processor's caches. Immutable.
 */
final class EdgeTable {

	private final int[] starts;

	private final int[] ends;

	/**
	 * Edges of {@code starts.length - 1} nodes.
	 * @param starts where the edges of each node begin; last, where those of the last end
	 * @param ends the nodes to which they lead
	 */
	private EdgeTable(int[] starts, int[] ends) {
		this.starts = starts;
		this.ends = ends;
	}

	/**
	 * How many nodes there are.
	 * @return the number
	 */
	int size() {
		return this.starts.length - 1;
	}

	/**
	 * How many edges a node has.
	 * @param node the node
	 * @return the number
	 */
	int count(int node) {
		return this.starts[node + 1] - this.starts[node];
	}

	/**
	 * The place of a node's first edge.
	 * @param node the node
	 * @return a place for {@link #at}
	 */
	int first(int node) {
		return this.starts[node];
	}

	/**
	 * The place behind a node's last edge.
	 * @param node the node
	 * @return the place
	 */
	int end(int node) {
		return this.starts[node + 1];
	}

	/**
	 * Where an edge leads.
	 * @param place its place
	 * @return the node
	 */
	int at(int place) {
		return this.ends[place];
	}

	/**
	 * Where a node's edges lead.
	 * @param node the node
	 * @return a copy
	 */
	int[] of(int node) {
		return Arrays.copyOfRange(this.ends, this.starts[node], this.starts[node + 1]);
	}

	/**
	 * Counts the edges that lead to each node.
	 * @return the numbers, by node
	 */
	int[] incoming() {
		int[] counts = new int[size()];
		for (int end : this.ends) {
			counts[end]++;
		}
		return counts;
	}

	/**
	 * The same edges between nodes that are numbered in another way.
	 * @param order the old numbers, in the order of the new ones
	 * @return a new table
	 */
	EdgeTable renumbered(int[] order) {
		int[] numbers = new int[order.length];
		int[] newStarts = new int[this.starts.length];
		for (int node = 0; node < order.length; node++) {
			numbers[order[node]] = node;
			newStarts[node + 1] = newStarts[node] + count(order[node]);
		}
		int[] newEnds = new int[this.ends.length];
		for (int node = 0; node < order.length; node++) {
			int from = first(order[node]);
			for (int i = 0; i < count(order[node]); i++) {
				newEnds[newStarts[node] + i] = numbers[at(from + i)];
			}
		}
		return new EdgeTable(newStarts, newEnds);
	}

	/**
	 * The same edges the other way round, those of one node sorted.
	 * @return a new table
	 */
	EdgeTable reversed() {
		int[] counts = incoming();
		int[] reversedStarts = new int[this.starts.length];
		for (int node = 0; node < counts.length; node++) {
			reversedStarts[node + 1] = reversedStarts[node] + counts[node];
		}
		int[] places = Arrays.copyOf(reversedStarts, counts.length);
		int[] reversedEnds = new int[this.ends.length];
		for (int node = 0; node < counts.length; node++) {
			for (int place = first(node); place < end(node); place++) {
				reversedEnds[places[at(place)]++] = node;
			}
		}
		return new EdgeTable(reversedStarts, reversedEnds);
	}

	/**
	 * Collects edges node by node. Not for several threads.
	 */
	static final class Builder {

		private final int[] starts;

		private int[] ends;

		private int node;

		private int count;

		/**
		 * A table that has no edges yet.
		 * @param nodes how many nodes there will be
		 */
		Builder(int nodes) {
			this.starts = new int[nodes + 1];
			this.ends = new int[nodes + 16];
		}

		/**
		 * Adds an edge of the present node, once.
		 * @param end where it leads
		 */
		void add(int end) {
			for (int place = this.starts[this.node]; place < this.count; place++) {
				if (this.ends[place] == end) {
					return;
				}
			}
			if (this.count == this.ends.length) {
				this.ends = Arrays.copyOf(this.ends, this.count * 2);
			}
			this.ends[this.count++] = end;
		}

		/**
		 * Goes on to the next node.
		 */
		void next() {
			this.starts[++this.node] = this.count;
		}

		EdgeTable build() {
			return new EdgeTable(this.starts, Arrays.copyOf(this.ends, this.count));
		}

	}

}
