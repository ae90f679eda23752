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

package dev.stillhead.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.RevisionSet;

/**
 * An application's revisions together with those that are applied above them and that
 * only the journal knows: what the version table's rows stand on, followed down along
 * stored edges until the application's own begin. Immutable.
 */
public final class JoinedGraph {

	private final RevisionMap map;

	private final Map<String, Revision> stored = new HashMap<>();

	private final Map<String, String> storedLabels = new HashMap<>();

	private final Map<String, Revision> unknown = new TreeMap<>();

	private final Set<String> unstored = new TreeSet<>();

	private final Set<String> known = new TreeSet<>();

	/**
	 * Joins what is known of a database.
	 * @param map the application's revisions
	 * @param rows the version table's rows
	 * @param stored what the journal has stored of revisions, at least of those that the
	 * application does not have; those that no row stands on are ignored
	 */
	public JoinedGraph(RevisionMap map, Collection<String> rows, Collection<Revision> stored) {
		this.map = map;
		for (Revision revision : stored) {
			this.stored.put(revision.id(), revision);
			revision.branchLabels().forEach((label) -> this.storedLabels.put(label, revision.id()));
		}
		follow(rows);
	}

	private void follow(Collection<String> rows) {
		Deque<String> todo = new ArrayDeque<>(rows);
		while (!todo.isEmpty()) {
			String id = todo.remove();
			Revision revision = this.stored.get(id);
			if (this.map.contains(id)) {
				this.known.add(id);
			}
			else if (revision == null) {
				this.unstored.add(id);
			}
			else if (this.unknown.put(id, revision) == null) {
				todo.addAll(revision.downRevisions());
				todo.addAll(dependencies(revision));
			}
		}
	}

	/**
	 * The ids among the rows, or below them, of which neither the application nor the
	 * journal knows anything.
	 * @return the ids, sorted
	 */
	public List<String> unstored() {
		return List.copyOf(this.unstored);
	}

	/**
	 * The application's own revisions that are applied, as rows or below them.
	 * @return the revisions
	 */
	public RevisionSet applied() {
		return this.map.applied(this.known);
	}

	/**
	 * The revisions that are applied and only stored, as they are stored.
	 * @return newest first
	 */
	List<Revision> unknown() {
		RevisionMap alone = RevisionMap
			.of(this.unknown.values().stream().map((revision) -> joined(revision, this.unknown::containsKey)).toList());
		return alone.history()
			.stream()
			.flatMap((revision) -> Stream.ofNullable(this.unknown.get(revision.id())))
			.toList();
	}

	/**
	 * All revisions in one graph.
	 * @return the graph
	 * @throws dev.stillhead.error.MigrationException if they make no graph, for example
	 * as some of them stand on what is {@link #unstored()}
	 */
	public RevisionMap map() {
		List<Revision> all = new ArrayList<>(this.map.history());
		this.unknown.values().forEach((revision) -> all.add(joined(revision, (id) -> true)));
		return RevisionMap.of(all);
	}

	/**
	 * A label stands at one revision, and the application may have moved it since; so
	 * dependencies are named by their ids, and stored labels left out.
	 */
	private Revision joined(Revision revision, Predicate<String> within) {
		return new Revision(revision.id(), revision.downRevisions().stream().filter(within).toList(),
				dependencies(revision).stream().filter(within).toList(), List.of(), revision.message(), null);
	}

	private List<String> dependencies(Revision revision) {
		return revision.dependsOn()
			.stream()
			.map((name) -> (this.map.contains(name) || this.stored.containsKey(name)) ? name : labelled(name))
			.toList();
	}

	private String labelled(String label) {
		return this.map.declaring(label)
			.map(Revision::id)
			.orElseGet(() -> this.storedLabels.getOrDefault(label, label));
	}

}
