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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which labels hold for a revision: those declared at it or below it, and those declared
 * above it on the same line, until a branch point or a merge point. Revisions share their
 * sets. Immutable.
 */
final class BranchLabels {

	private final RevisionGraph graph;

	private final List<Set<String>> labels;

	/**
	 * Spreads the labels.
	 * @param graph the graph
	 * @param declared numbers by label
	 */
	BranchLabels(RevisionGraph graph, Map<String, Integer> declared) {
		this.graph = graph;
		this.labels = declared.isEmpty() ? Collections.nCopies(graph.size(), Set.of())
				: new ArrayList<>(Collections.nCopies(graph.size(), Set.of()));
		if (!declared.isEmpty()) {
			spread(declared);
		}
	}

	/**
	 * The labels of a revision.
	 * @param index its number
	 * @return its labels, sorted; not to be changed
	 */
	Set<String> of(int index) {
		return this.labels.get(index);
	}

	private void spread(Map<String, Integer> declared) {
		int[] bottoms = bottomsOfLines();
		List<Set<String>> onLine = new ArrayList<>(Collections.nCopies(bottoms.length, Set.of()));
		declared
			.forEach((label, index) -> onLine.set(bottoms[index], union(onLine.get(bottoms[index]), Set.of(label))));
		for (int index = bottoms.length - 1; index >= 0; index--) {
			Set<String> inherited = Set.of();
			for (int below : this.graph.down(Edges.REVISES).of(index)) {
				inherited = union(inherited, this.labels.get(below));
			}
			this.labels.set(index, union(inherited, onLine.get(index)));
		}
	}

	/**
	 * For every revision the lowest of its line. A line ends below a branch point and at
	 * a merge point; these are lines of their own.
	 * @return the number of the lowest, by number
	 */
	private int[] bottomsOfLines() {
		int[] bottoms = new int[this.graph.size()];
		for (int index = bottoms.length - 1; index >= 0; index--) {
			int[] down = this.graph.down(Edges.REVISES).of(index);
			boolean goesOn = isPlain(index) && down.length == 1 && isPlain(down[0]);
			bottoms[index] = goesOn ? bottoms[down[0]] : index;
		}
		return bottoms;
	}

	private boolean isPlain(int index) {
		return this.graph.up(Edges.ALL).count(index) <= 1 && this.graph.down(Edges.REVISES).count(index) <= 1;
	}

	private static Set<String> union(Set<String> some, Set<String> others) {
		if (some.containsAll(others)) {
			return some;
		}
		if (others.containsAll(some)) {
			return others;
		}
		Set<String> union = new TreeSet<>(some);
		union.addAll(others);
		return Collections.unmodifiableSet(union);
	}

}
