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
import java.util.Arrays;
import java.util.List;

/**
 * Finds the groups of revisions that can all be reached from each other: Tarjan's
 * algorithm, without recursion. For one search; not for several threads.
 */
final class CycleSearch {

	private static final int NEW = -1;

	private final EdgeTable edges;

	private final int[] number;

	private final int[] lowest;

	private final int[] nextEdge;

	private final boolean[] open;

	private final IntStack group = new IntStack();

	private final IntStack path = new IntStack();

	private final List<int[]> cycles = new ArrayList<>();

	private int count;

	CycleSearch(EdgeTable edges) {
		this.edges = edges;
		this.number = new int[edges.size()];
		this.lowest = new int[edges.size()];
		this.nextEdge = new int[edges.size()];
		this.open = new boolean[edges.size()];
		Arrays.fill(this.number, NEW);
	}

	/**
	 * All groups of more than one.
	 * @return each sorted, the group with the smallest member first
	 */
	List<int[]> cycles() {
		for (int start = 0; start < this.edges.size(); start++) {
			if (this.number[start] == NEW) {
				enter(start);
				while (!this.path.isEmpty()) {
					advance(this.path.peek());
				}
			}
		}
		this.cycles.sort((a, b) -> Integer.compare(a[0], b[0]));
		return this.cycles;
	}

	private void enter(int node) {
		this.number[node] = this.count;
		this.lowest[node] = this.count++;
		this.open[node] = true;
		this.group.push(node);
		this.path.push(node);
	}

	private void advance(int node) {
		int place = this.edges.first(node) + this.nextEdge[node]++;
		if (place == this.edges.end(node)) {
			leave(node);
			return;
		}
		int next = this.edges.at(place);
		if (this.number[next] == NEW) {
			enter(next);
		}
		else if (this.open[next]) {
			this.lowest[node] = Math.min(this.lowest[node], this.number[next]);
		}
	}

	private void leave(int node) {
		this.path.pop();
		if (!this.path.isEmpty()) {
			int from = this.path.peek();
			this.lowest[from] = Math.min(this.lowest[from], this.lowest[node]);
		}
		if (this.lowest[node] == this.number[node]) {
			close(node);
		}
	}

	private void close(int root) {
		List<Integer> members = new ArrayList<>();
		int member;
		do {
			member = this.group.pop();
			this.open[member] = false;
			members.add(member);
		}
		while (member != root);
		if (members.size() > 1) {
			this.cycles.add(members.stream().mapToInt(Integer::intValue).sorted().toArray());
		}
	}

}
