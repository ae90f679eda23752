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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The graph as numbers: a revision is its place in the history, newest first. So the
 * order of any set is that of its numbers, and what stands side by side in the graph does
 * so in memory. Nothing depends on the order in which files were found. Without cycles.
 * Immutable.
 */
final class RevisionGraph {

	private final Revision[] history;

	private final String[] idOf;

	private final Map<String, Integer> places;

	private final int[] indexOfPlace;

	private final EdgeTable down;

	private final EdgeTable allDown;

	private final EdgeTable up;

	private final EdgeTable allUp;

	/**
	 * A graph of revisions that stand in any order.
	 * @param revisions the revisions
	 * @param places where each stands, by id
	 * @param down the down revisions of each, in the order in which it names them
	 * @param allDown the same, then the dependencies; the same table if there are none
	 * @param order the places of all revisions, newest first
	 */
	RevisionGraph(Revision[] revisions, Map<String, Integer> places, EdgeTable down, EdgeTable allDown, int[] order) {
		this.history = new Revision[order.length];
		this.idOf = new String[order.length];
		this.indexOfPlace = new int[order.length];
		for (int index = 0; index < order.length; index++) {
			this.history[index] = revisions[order[index]];
			this.idOf[index] = this.history[index].id();
			this.indexOfPlace[order[index]] = index;
		}
		this.places = places;
		this.down = down.renumbered(order);
		this.allDown = (allDown != down) ? allDown.renumbered(order) : this.down;
		this.up = this.down.reversed();
		this.allUp = (allDown != down) ? this.allDown.reversed() : this.up;
	}

	int size() {
		return this.history.length;
	}

	Revision revision(int index) {
		return this.history[index];
	}

	/**
	 * The id of a revision, found without looking into it.
	 * @param index its number
	 * @return its id
	 */
	String id(int index) {
		return this.idOf[index];
	}

	/**
	 * All revisions.
	 * @return newest first
	 */
	List<Revision> history() {
		return Collections.unmodifiableList(Arrays.asList(this.history));
	}

	boolean contains(String id) {
		return this.places.containsKey(id);
	}

	/**
	 * The number of a revision.
	 * @param id a whole id
	 * @return its number
	 * @throws IllegalArgumentException if there is no such revision
	 */
	int index(String id) {
		Integer place = this.places.get(id);
		if (place == null) {
			throw new IllegalArgumentException("'id' must be the id of a revision of this map: " + id);
		}
		return this.indexOfPlace[place];
	}

	/**
	 * The ids of a set.
	 * @param members numbers
	 * @return their ids, sorted
	 */
	List<String> ids(BitSet members) {
		return members.stream().mapToObj(this::id).sorted().toList();
	}

	/**
	 * The edges downwards.
	 * @param edges which
	 * @return from every revision to what it stands on
	 */
	EdgeTable down(Edges edges) {
		return (edges == Edges.ALL) ? this.allDown : this.down;
	}

	/**
	 * The edges upwards.
	 * @param edges which
	 * @return from every revision to what stands on it
	 */
	EdgeTable up(Edges edges) {
		return (edges == Edges.ALL) ? this.allUp : this.up;
	}

	/**
	 * The revisions on a way, the start among them.
	 * @param start where to begin
	 * @param table which edges to follow
	 * @return a new set
	 */
	BitSet reach(BitSet start, EdgeTable table) {
		BitSet seen = new BitSet(size());
		seen.or(start);
		IntStack todo = new IntStack(start);
		while (!todo.isEmpty()) {
			int from = todo.pop();
			for (int place = table.first(from); place < table.end(from); place++) {
				int next = table.at(place);
				if (!seen.get(next)) {
					seen.set(next);
					todo.push(next);
				}
			}
		}
		return seen;
	}

	/**
	 * The revisions for which something holds.
	 * @param condition what must hold for a number
	 * @return a new set
	 */
	BitSet where(IntPredicate condition) {
		BitSet found = new BitSet(size());
		IntStream.range(0, size()).filter(condition).forEach(found::set);
		return found;
	}

	/**
	 * Those of a set that no other of the set stands on directly.
	 * @param members the set
	 * @param edges which edges count
	 * @return a new set
	 */
	BitSet topsOf(BitSet members, Edges edges) {
		BitSet tops = (BitSet) members.clone();
		EdgeTable table = down(edges);
		members.stream().forEach((member) -> {
			for (int place = table.first(member); place < table.end(member); place++) {
				tops.clear(table.at(place));
			}
		});
		return tops;
	}

}
