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
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Ids and labels, whole and by their beginnings. A name of three characters or fewer is
 * found only whole, as in Alembic. Immutable.
 */
final class RevisionNames {

	private static final int SHORTEST_WITH_BEGINNING = 4;

	private final RevisionGraph graph;

	private final Map<String, Integer> labels;

	RevisionNames(RevisionGraph graph, Map<String, Integer> labels) {
		this.graph = graph;
		this.labels = new TreeMap<>(labels);
	}

	/**
	 * The revision that a whole id or label names; of a label, the one that declares it.
	 * @param name the id or label
	 * @return its number
	 */
	OptionalInt exact(String name) {
		if (this.graph.contains(name)) {
			return OptionalInt.of(this.graph.index(name));
		}
		Integer labelled = this.labels.get(name);
		return (labelled != null) ? OptionalInt.of(labelled) : OptionalInt.empty();
	}

	/**
	 * The names that begin so.
	 * @param beginning what was typed
	 * @param within the revisions that count; null for all
	 * @return ids and labels, sorted
	 */
	List<String> beginningWith(String beginning, @Nullable BitSet within) {
		return names(within).filter((name) -> name.length() >= SHORTEST_WITH_BEGINNING && name.startsWith(beginning))
			.sorted()
			.toList();
	}

	/**
	 * The names nearest to what was typed, words of the target syntax among them.
	 * @param typed what was typed
	 * @param within the revisions that count; null for all
	 * @return at most three, the nearest first
	 */
	List<String> nearest(String typed, @Nullable BitSet within) {
		return new NearestNames(typed).among(Stream.concat(names(within), Stream.of("head", "heads", "base")));
	}

	private Stream<String> names(@Nullable BitSet within) {
		Stream<String> ids = IntStream.range(0, this.graph.size())
			.filter((index) -> within == null || within.get(index))
			.mapToObj(this.graph::id);
		Stream<String> labelled = this.labels.entrySet()
			.stream()
			.filter((label) -> within == null || within.get(label.getValue()))
			.map(Map.Entry::getKey);
		return Stream.concat(ids, labelled);
	}

}
