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

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Revisions of one {@link RevisionMap}. One bit for each revision of the map, so that
 * sets of a hundred thousand are cheap. Immutable; iterates in the order of the ids.
 */
public final class RevisionSet extends AbstractSet<Revision> {

	private final RevisionGraph graph;

	private final BitSet members;

	RevisionSet(RevisionGraph graph, BitSet members) {
		this.graph = graph;
		this.members = members;
	}

	/**
	 * Whether a revision is among these.
	 * @param id its whole id
	 * @return whether it is; false for an id that the map does not have
	 */
	public boolean containsId(String id) {
		return this.graph.contains(id) && this.members.get(this.graph.index(id));
	}

	@Override
	public boolean contains(@Nullable Object object) {
		return object instanceof Revision revision && containsId(revision.id());
	}

	@Override
	public Iterator<Revision> iterator() {
		return this.members.stream()
			.mapToObj(this.graph::revision)
			.sorted(Comparator.comparing(Revision::id))
			.iterator();
	}

	@Override
	public int size() {
		return this.members.cardinality();
	}

	/**
	 * The ids.
	 * @return sorted
	 */
	public List<String> ids() {
		return this.graph.ids(this.members);
	}

	/**
	 * Those that are in both sets.
	 * @param other another set of the same map
	 * @return a new set
	 */
	public RevisionSet and(RevisionSet other) {
		BitSet both = (BitSet) this.members.clone();
		both.and(other.members);
		return new RevisionSet(this.graph, both);
	}

	/**
	 * Those that are in one of the sets.
	 * @param other another set of the same map
	 * @return a new set
	 */
	public RevisionSet or(RevisionSet other) {
		BitSet all = (BitSet) this.members.clone();
		all.or(other.members);
		return new RevisionSet(this.graph, all);
	}

	/**
	 * Those that are not in the other set.
	 * @param other another set of the same map
	 * @return a new set
	 */
	public RevisionSet without(RevisionSet other) {
		BitSet rest = (BitSet) this.members.clone();
		rest.andNot(other.members);
		return new RevisionSet(this.graph, rest);
	}

	/**
	 * Those that no other of the set revises or depends on.
	 * @param edges which edges count
	 * @return a new set
	 */
	public RevisionSet tops(Edges edges) {
		return new RevisionSet(this.graph, this.graph.topsOf(this.members, edges));
	}

	/**
	 * The order in which they would be taken back: whatever revises or depends on another
	 * comes before it. Depends on nothing but the graph.
	 * @return all of them
	 */
	public List<Revision> newestFirst() {
		Revision[] newestFirst = new Revision[size()];
		int place = 0;
		for (int member = this.members.nextSetBit(0); member >= 0; member = this.members.nextSetBit(member + 1)) {
			newestFirst[place++] = this.graph.revision(member);
		}
		return Collections.unmodifiableList(Arrays.asList(newestFirst));
	}

	/**
	 * The order in which they would be applied, {@link #newestFirst()} backwards.
	 * @return all of them
	 */
	public List<Revision> oldestFirst() {
		Revision[] oldestFirst = new Revision[size()];
		int place = oldestFirst.length;
		for (int member = this.members.nextSetBit(0); member >= 0; member = this.members.nextSetBit(member + 1)) {
			oldestFirst[--place] = this.graph.revision(member);
		}
		return Collections.unmodifiableList(Arrays.asList(oldestFirst));
	}

	BitSet members() {
		return this.members;
	}

}
