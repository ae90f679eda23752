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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.stillhead.revision.GraphProblem.Kind;

/**
 * Turns revisions into a graph, or finds everything that is wrong with them. For one
 * graph; not for several threads.
 */
final class RevisionGraphBuilder {

	/** With more, the nearest names would be searched for longer than anybody reads. */
	private static final int NEAREST_FOR = 20;

	private final List<GraphProblem> problems = new ArrayList<>();

	private final Map<String, Integer> indexes = new HashMap<>();

	private final Map<String, Integer> labels = new TreeMap<>();

	private final Revision[] revisions;

	private int missing;

	RevisionGraphBuilder(Collection<Revision> revisions) {
		this.revisions = distinct(revisions);
	}

	/**
	 * The graph.
	 * @return the graph
	 * @throws RevisionGraphException if anything is wrong
	 */
	RevisionGraph build() {
		for (int i = 0; i < this.revisions.length; i++) {
			addLabels(i);
		}
		int[][] down = new int[this.revisions.length][];
		int[][] allDown = new int[this.revisions.length][];
		for (int i = 0; i < this.revisions.length; i++) {
			down[i] = downRevisions(i);
			allDown[i] = withDependencies(i, down[i]);
		}
		this.problems.addAll(new CycleProblems(this.revisions, down, allDown).find());
		if (!this.problems.isEmpty()) {
			throw new RevisionGraphException(this.problems);
		}
		return new RevisionGraph(this.revisions, this.indexes, down, allDown);
	}

	/**
	 * The labels and the revisions that declare them, after {@link #build()}.
	 * @return numbers by label, sorted
	 */
	Map<String, Integer> labels() {
		return this.labels;
	}

	private Revision[] distinct(Collection<Revision> all) {
		List<Revision> sorted = all.stream().sorted(Comparator.comparing(Revision::id)).toList();
		List<Revision> distinct = new ArrayList<>(sorted.size());
		for (Revision revision : sorted) {
			if (this.indexes.putIfAbsent(revision.id(), distinct.size()) == null) {
				distinct.add(revision);
				RevisionIds.objectionTo(revision.id())
					.ifPresent((objection) -> add(Kind.ILLEGAL_ID, List.of(revision.id()),
							"the id \"%s\" %s".formatted(revision.id(), objection),
							"Give it another id, and write that wherever it is named."));
			}
			else if (this.problems.stream().noneMatch((problem) -> isDuplicate(problem, revision.id()))) {
				add(Kind.DUPLICATE_ID, List.of(revision.id()),
						"several revisions have the id %s".formatted(revision.id()),
						"Delete the copy, or give one of them another id.");
			}
		}
		return distinct.toArray(Revision[]::new);
	}

	private static boolean isDuplicate(GraphProblem problem, String id) {
		return problem.kind() == Kind.DUPLICATE_ID && problem.revisions().contains(id);
	}

	private void addLabels(int index) {
		String id = this.revisions[index].id();
		for (String label : this.revisions[index].branchLabels()) {
			RevisionIds.objectionTo(label)
				.ifPresent((objection) -> add(Kind.ILLEGAL_LABEL, List.of(id),
						"the branch label \"%s\" of %s %s".formatted(label, id, objection), "Give it another label."));
			Integer labelled = this.indexes.get(label);
			if (labelled != null) {
				add(Kind.LABEL_IS_ID, List.of(id, label),
						"%s declares the branch label %s, which is the id of a revision".formatted(id, label),
						"Give it another label.");
			}
			Integer other = this.labels.putIfAbsent(label, index);
			if (other != null && other != index) {
				String first = this.revisions[other].id();
				add(Kind.DUPLICATE_LABEL, List.of(first, id),
						"%s and %s both declare the branch label %s".formatted(first, id, label),
						"A label stands at one revision, and holds for all above it: take it from one of them.");
			}
		}
	}

	private int[] downRevisions(int index) {
		String id = this.revisions[index].id();
		Set<Integer> down = new LinkedHashSet<>();
		for (String name : this.revisions[index].downRevisions()) {
			Integer found = this.indexes.get(name);
			if (found == null) {
				addMissing(Kind.MISSING_DOWN_REVISION, id, name, "revises");
			}
			else if (found == index) {
				add(Kind.SELF_LOOP, List.of(id), "%s revises itself".formatted(id),
						"Name the revision that it comes after, or none for a base.");
			}
			else {
				down.add(found);
			}
		}
		return numbers(down);
	}

	private int[] withDependencies(int index, int[] down) {
		String id = this.revisions[index].id();
		if (this.revisions[index].dependsOn().isEmpty()) {
			return down;
		}
		Set<Integer> all = new LinkedHashSet<>();
		Arrays.stream(down).forEach(all::add);
		for (String name : this.revisions[index].dependsOn()) {
			Integer found = this.indexes.getOrDefault(name, this.labels.get(name));
			if (found == null) {
				addMissing(Kind.MISSING_DEPENDENCY, id, name, "depends on");
			}
			else if (found == index) {
				add(Kind.DEPENDENCY_SELF_LOOP, List.of(id), "%s depends on itself".formatted(id),
						"Name the revision that must be applied before it, or none.");
			}
			else {
				all.add(found);
			}
		}
		return numbers(all);
	}

	private static int[] numbers(Set<Integer> numbers) {
		return numbers.stream().mapToInt(Integer::intValue).toArray();
	}

	private void addMissing(Kind kind, String id, String name, String verb) {
		List<String> nearest = (this.missing++ < NEAREST_FOR)
				? new NearestNames(name).among(this.indexes.keySet().stream()) : List.of();
		String offer = nearest.isEmpty() ? "" : " Nearest: " + String.join(", ", nearest) + ".";
		add(kind, List.of(id), "%s %s %s, which does not exist".formatted(id, verb, name),
				"Bring back the file of %s, or write the whole id of another revision.%s".formatted(name, offer));
	}

	private void add(Kind kind, List<String> ids, String text, String remedy) {
		this.problems.add(new GraphProblem(kind, ids, text, remedy));
	}

}
