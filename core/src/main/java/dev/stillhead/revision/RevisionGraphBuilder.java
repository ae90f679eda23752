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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

	private final Map<String, Integer> places;

	private final Map<String, Integer> labels = new TreeMap<>();

	private final Revision[] revisions;

	private int missing;

	RevisionGraphBuilder(Collection<Revision> revisions) {
		this.places = new HashMap<>(revisions.size() * 2);
		this.revisions = distinct(revisions);
	}

	/**
	 * Builds the graph.
	 * @return the graph
	 * @throws RevisionGraphException if anything is wrong
	 */
	RevisionGraph build() {
		for (int i = 0; i < this.revisions.length; i++) {
			addLabels(i);
		}
		EdgeTable down = downRevisions();
		EdgeTable allDown = withDependencies(down);
		int[] order = NewestFirst.order(this.revisions, allDown);
		if (order.length < this.revisions.length) {
			this.problems.addAll(new CycleProblems(this.revisions, down, allDown).find());
		}
		if (!this.problems.isEmpty()) {
			throw new RevisionGraphException(this.problems);
		}
		return new RevisionGraph(this.revisions, this.places, down, allDown, order);
	}

	/**
	 * The labels and the revisions that declare them.
	 * @param graph what was built
	 * @return numbers in the graph, by label
	 */
	Map<String, Integer> labels(RevisionGraph graph) {
		Map<String, Integer> declared = new TreeMap<>();
		this.labels.forEach((label, place) -> declared.put(label, graph.index(this.revisions[place].id())));
		return declared;
	}

	private Revision[] distinct(Collection<Revision> all) {
		List<Revision> distinct = new ArrayList<>(all.size());
		for (Revision revision : all) {
			if (this.places.putIfAbsent(revision.id(), distinct.size()) == null) {
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
			Integer labelled = this.places.get(label);
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

	private EdgeTable downRevisions() {
		EdgeTable.Builder down = new EdgeTable.Builder(this.revisions.length);
		for (int i = 0; i < this.revisions.length; i++) {
			String id = this.revisions[i].id();
			for (String name : this.revisions[i].downRevisions()) {
				Integer found = this.places.get(name);
				if (found == null) {
					addMissing(Kind.MISSING_DOWN_REVISION, id, name, "revises");
				}
				else if (found == i) {
					add(Kind.SELF_LOOP, List.of(id), "%s revises itself".formatted(id),
							"Name the revision that it comes after, or none for a base.");
				}
				else {
					down.add(found);
				}
			}
			down.next();
		}
		return down.build();
	}

	private EdgeTable withDependencies(EdgeTable down) {
		if (Arrays.stream(this.revisions).allMatch((revision) -> revision.dependsOn().isEmpty())) {
			return down;
		}
		EdgeTable.Builder all = new EdgeTable.Builder(this.revisions.length);
		for (int i = 0; i < this.revisions.length; i++) {
			for (int below : down.of(i)) {
				all.add(below);
			}
			addDependencies(i, all);
			all.next();
		}
		return all.build();
	}

	private void addDependencies(int index, EdgeTable.Builder all) {
		String id = this.revisions[index].id();
		for (String name : this.revisions[index].dependsOn()) {
			Integer found = this.places.getOrDefault(name, this.labels.get(name));
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
	}

	private void addMissing(Kind kind, String id, String name, String verb) {
		List<String> nearest = (this.missing++ < NEAREST_FOR)
				? new NearestNames(name).among(this.places.keySet().stream()) : List.of();
		String offer = nearest.isEmpty() ? "" : " Nearest: " + String.join(", ", nearest) + ".";
		add(kind, List.of(id), "%s %s %s, which does not exist".formatted(id, verb, name),
				"Bring back the file of %s, or write the whole id of another revision.%s".formatted(name, offer));
	}

	private void add(Kind kind, List<String> ids, String text, String remedy) {
		this.problems.add(new GraphProblem(kind, ids, text, remedy));
	}

}
