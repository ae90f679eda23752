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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All revisions of an application and everything that follows from their edges. Two kinds
 * of heads are kept apart: a <em>head</em> is a revision that no other revises; an
 * <em>effective</em> head is one that no other revises or depends on, and only these are
 * rows of the version table. Immutable, and the same for the same revisions in whatever
 * order they were found. Lists are sorted by id unless their method says otherwise.
 */
public final class RevisionMap {

	private final RevisionGraph graph;

	private final RevisionNames names;

	private final BranchLabels labels;

	private final RevisionSet heads;

	private final RevisionSet effectiveHeads;

	private RevisionMap(RevisionGraphBuilder builder) {
		this.graph = builder.build();
		Map<String, Integer> declared = builder.labels(this.graph);
		this.names = new RevisionNames(this.graph, declared);
		this.labels = new BranchLabels(this.graph, declared);
		this.heads = set(this.graph.where((i) -> this.graph.up(Edges.REVISES).count(i) == 0));
		this.effectiveHeads = set(this.graph.where((i) -> this.graph.up(Edges.ALL).count(i) == 0));
	}

	/**
	 * A map of revisions.
	 * @param revisions the revisions, in any order
	 * @return the map
	 * @throws RevisionGraphException if they are no graph, with all problems at once
	 */
	public static RevisionMap of(Collection<Revision> revisions) {
		try {
			return new RevisionMap(new RevisionGraphBuilder(revisions));
		}
		catch (RevisionGraphException ex) {
			// What is found in the order of the ids is found in the same order every time
			List<Revision> sorted = revisions.stream().sorted(Comparator.comparing(Revision::id)).toList();
			return new RevisionMap(new RevisionGraphBuilder(sorted));
		}
	}

	/**
	 * How many revisions there are.
	 * @return the number
	 */
	public int size() {
		return this.graph.size();
	}

	/**
	 * Whether there is such a revision.
	 * @param id a whole id
	 * @return whether there is
	 */
	public boolean contains(String id) {
		return this.graph.contains(id);
	}

	/**
	 * The revision of an id. What people type is resolved by {@link TargetResolver}.
	 * @param id a whole id
	 * @return the revision, if there is one
	 */
	public Optional<Revision> find(String id) {
		return contains(id) ? Optional.of(this.graph.revision(this.graph.index(id))) : Optional.empty();
	}

	/**
	 * All revisions.
	 * @return a set that iterates in the order of the ids
	 */
	public RevisionSet revisions() {
		BitSet all = new BitSet(size());
		all.set(0, size());
		return set(all);
	}

	/**
	 * All revisions, newest first: whatever revises or depends on another comes before
	 * it.
	 * @return in the one order that depends on nothing but the graph
	 */
	public List<Revision> history() {
		return this.graph.history();
	}

	/**
	 * The revisions that no other revises.
	 * @return the heads
	 */
	public RevisionSet heads() {
		return this.heads;
	}

	/**
	 * The revisions that no other revises or depends on.
	 * @return the effective heads
	 */
	public RevisionSet effectiveHeads() {
		return this.effectiveHeads;
	}

	/**
	 * The revisions that revise nothing.
	 * @return the bases
	 */
	public RevisionSet bases() {
		return set(this.graph.where((i) -> this.graph.down(Edges.REVISES).count(i) == 0));
	}

	/**
	 * The revisions that several others revise.
	 * @return the branch points
	 */
	public RevisionSet branchPoints() {
		return set(this.graph.where((i) -> this.graph.up(Edges.REVISES).count(i) > 1));
	}

	/**
	 * The revisions that revise several others.
	 * @return the merge points
	 */
	public RevisionSet mergePoints() {
		return set(this.graph.where((i) -> this.graph.down(Edges.REVISES).count(i) > 1));
	}

	/**
	 * What stands directly above a revision.
	 * @param id its whole id
	 * @param edges whether what only depends on it counts too
	 * @return its children
	 */
	public RevisionSet children(String id, Edges edges) {
		BitSet children = new BitSet();
		for (int child : this.graph.up(edges).of(this.graph.index(id))) {
			children.set(child);
		}
		return set(children);
	}

	/**
	 * What a revision revises, each once.
	 * @param id its whole id
	 * @return in the order in which the revision names them
	 */
	public List<Revision> downRevisions(String id) {
		return Arrays.stream(this.graph.down(Edges.REVISES).of(this.graph.index(id)))
			.mapToObj(this.graph::revision)
			.toList();
	}

	/**
	 * What a revision depends on, labels resolved. What it also revises is left out.
	 * @param id its whole id
	 * @return ids, in the order in which the revision names them
	 */
	public List<String> dependencies(String id) {
		int index = this.graph.index(id);
		int[] all = this.graph.down(Edges.ALL).of(index);
		int revised = this.graph.down(Edges.REVISES).count(index);
		return Arrays.stream(all, revised, all.length).mapToObj((i) -> this.graph.revision(i).id()).toList();
	}

	/**
	 * The labels that hold for a revision: its own, those of what is below it, and those
	 * declared above it on the same line up to the next branch point or merge point.
	 * @param id its whole id
	 * @return labels, sorted
	 */
	public Set<String> labels(String id) {
		return this.labels.of(this.graph.index(id));
	}

	/**
	 * The revision at which a branch label stands.
	 * @param label a whole label
	 * @return the revision, if there is one
	 */
	public Optional<Revision> declaring(String label) {
		return contains(label) ? Optional.empty()
				: this.names.exact(label).stream().mapToObj(this.graph::revision).findFirst();
	}

	/**
	 * Everything below some revisions, and they themselves.
	 * @param ids whole ids
	 * @param edges which edges to follow
	 * @return the ancestors
	 */
	public RevisionSet ancestors(Collection<String> ids, Edges edges) {
		return set(this.graph.reach(indexes(ids), this.graph.down(edges)));
	}

	/**
	 * Everything above some revisions, and they themselves.
	 * @param ids whole ids
	 * @param edges which edges to follow
	 * @return the descendants
	 */
	public RevisionSet descendants(Collection<String> ids, Edges edges) {
		return set(this.graph.reach(indexes(ids), this.graph.up(edges)));
	}

	/**
	 * Everything below and above a revision, and it itself.
	 * @param id its whole id
	 * @param edges which edges to follow
	 * @return its lineage
	 */
	public RevisionSet lineage(String id, Edges edges) {
		BitSet start = indexes(List.of(id));
		BitSet lineage = this.graph.reach(start, this.graph.down(edges));
		lineage.or(this.graph.reach(start, this.graph.up(edges)));
		return set(lineage);
	}

	/**
	 * What is applied when the version table has these rows: they and everything below
	 * them.
	 * @param rows the rows
	 * @return the applied revisions
	 * @throws UnknownRowException if the map does not have all rows
	 */
	public RevisionSet applied(Collection<String> rows) {
		List<String> unknown = rows.stream().filter((row) -> !contains(row)).distinct().sorted().toList();
		if (!unknown.isEmpty()) {
			throw new UnknownRowException(unknown, this.heads.newestFirst());
		}
		return ancestors(rows, Edges.ALL);
	}

	/**
	 * The revisions that a database is at, as {@code current} shows them: of every line
	 * the newest that is applied, whether it is a row or implied by one through a
	 * dependency.
	 * @param rows the rows
	 * @return one for each line
	 * @throws UnknownRowException if the map does not have all rows
	 */
	public RevisionSet currentHeads(Collection<String> rows) {
		return applied(rows).tops(Edges.REVISES);
	}

	RevisionGraph graph() {
		return this.graph;
	}

	RevisionNames names() {
		return this.names;
	}

	/**
	 * A set of this map's revisions.
	 * @param members their numbers; must not be changed afterwards
	 * @return the set
	 */
	RevisionSet set(BitSet members) {
		return new RevisionSet(this.graph, members);
	}

	RevisionSet setOf(Collection<Revision> members) {
		return set(indexes(members.stream().map(Revision::id).toList()));
	}

	private BitSet indexes(Collection<String> ids) {
		BitSet indexes = new BitSet(size());
		ids.forEach((id) -> indexes.set(this.graph.index(id)));
		return indexes;
	}

}
