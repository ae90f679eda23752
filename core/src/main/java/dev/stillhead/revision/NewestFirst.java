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

import java.util.BitSet;

/**
 * The one order of revisions: whatever revises or depends on another comes before it, one
 * branch is followed as long as nothing else of the set is above, and where several could
 * be next it is the first down revision, or the smallest id among those that nothing
 * revises.
 */
final class NewestFirst {

	private final RevisionGraph graph;

	NewestFirst(RevisionGraph graph) {
		this.graph = graph;
	}

	/**
	 * Puts a set in order.
	 * @param members the set
	 * @return its members, newest first
	 */
	int[] order(BitSet members) {
		int[] waitsFor = new int[this.graph.size()];
		members.stream().forEach((member) -> {
			for (int below : this.graph.down(member, Edges.ALL)) {
				waitsFor[below]++;
			}
		});
		BitSet tops = new BitSet();
		members.stream().filter((member) -> waitsFor[member] == 0).forEach(tops::set);
		IntStack ready = new IntStack(tops);
		int[] order = new int[members.cardinality()];
		for (int i = 0; i < order.length; i++) {
			order[i] = ready.pop();
			int[] below = this.graph.down(order[i], Edges.ALL);
			for (int j = below.length - 1; j >= 0; j--) {
				if (--waitsFor[below[j]] == 0 && members.get(below[j])) {
					ready.push(below[j]);
				}
			}
		}
		return order;
	}

}
