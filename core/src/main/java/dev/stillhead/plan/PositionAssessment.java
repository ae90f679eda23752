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
import java.util.stream.Stream;

import dev.stillhead.plan.DatabasePosition.State;
import dev.stillhead.revision.Edges;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.RevisionSet;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetResolver;
import dev.stillhead.revision.TargetUse;

/**
 * Follows rows that the application does not know down the stored edges, until these meet
 * revisions that it knows, or base. For one database; not for several threads.
 */
final class PositionAssessment {

	private final RevisionMap map;

	private final Set<String> rows;

	private final Map<String, Revision> stored = new HashMap<>();

	private final Map<String, String> storedLabels = new HashMap<>();

	private final Map<String, Revision> unknown = new TreeMap<>();

	private final Set<String> unstored = new TreeSet<>();

	private final Set<String> known = new TreeSet<>();

	PositionAssessment(RevisionMap map, Collection<String> rows, Collection<Revision> stored) {
		this.map = map;
		this.rows = new TreeSet<>(rows);
		for (Revision revision : stored) {
			this.stored.put(revision.id(), revision);
			revision.branchLabels().forEach((label) -> this.storedLabels.put(label, revision.id()));
		}
	}

	DatabasePosition assess(Target target) {
		follow();
		TargetResolver resolver = new TargetResolver(this.map, TargetUse.UPGRADE);
		List<String> wanted = resolver.resolve(target).stream().map(Revision::id).toList();
		RevisionSet pending = this.map.ancestors(wanted, Edges.ALL).without(this.map.applied(this.known));
		return new DatabasePosition(state(!pending.isEmpty()), List.copyOf(this.rows), pending.oldestFirst(),
				newestFirst(), List.copyOf(this.unstored), this.map.heads().newestFirst());
	}

	private State state(boolean somethingPending) {
		if (!this.unstored.isEmpty()) {
			return State.UNKNOWN;
		}
		if (!this.unknown.isEmpty()) {
			return somethingPending ? State.DIVERGED : State.AHEAD;
		}
		if (!somethingPending) {
			return State.UP_TO_DATE;
		}
		return this.rows.isEmpty() ? State.UNINITIALIZED : State.BEHIND;
	}

	private void follow() {
		Deque<String> todo = new ArrayDeque<>(this.rows);
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
				todo.addAll(below(revision));
			}
		}
	}

	private List<String> below(Revision revision) {
		List<String> below = new ArrayList<>(revision.downRevisions());
		for (String name : revision.dependsOn()) {
			boolean isId = this.map.contains(name) || this.stored.containsKey(name);
			below.add(isId ? name : labelled(name));
		}
		return below;
	}

	private String labelled(String label) {
		return this.map.declaring(label)
			.map(Revision::id)
			.orElseGet(() -> this.storedLabels.getOrDefault(label, label));
	}

	/**
	 * The unknown revisions in order, as a graph of their own.
	 * @return newest first
	 */
	private List<Revision> newestFirst() {
		RevisionMap alone = RevisionMap.of(this.unknown.values().stream().map(this::withoutTheKnown).toList());
		return alone.history()
			.stream()
			.flatMap((revision) -> Stream.ofNullable(this.unknown.get(revision.id())))
			.toList();
	}

	private Revision withoutTheKnown(Revision revision) {
		return new Revision(revision.id(), revision.downRevisions().stream().filter(this.unknown::containsKey).toList(),
				below(revision).stream().filter(this.unknown::containsKey).toList(), List.of(), revision.message(),
				revision.createDate());
	}

}
