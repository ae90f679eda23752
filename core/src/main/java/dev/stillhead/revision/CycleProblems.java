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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.stillhead.revision.GraphProblem.Kind;

/**
 * Circles among revisions, told as sentences. Names those on the circle only, where
 * Alembic also lists what hangs on it.
 */
final class CycleProblems {

	private static final int SHOWN = 8;

	private final Revision[] revisions;

	private final EdgeTable down;

	private final EdgeTable allDown;

	CycleProblems(Revision[] revisions, EdgeTable down, EdgeTable allDown) {
		this.revisions = revisions;
		this.down = down;
		this.allDown = allDown;
	}

	/**
	 * All circles: first of down revisions alone, then those that need a dependency.
	 * @return the problems, the one with the smallest id first
	 */
	List<GraphProblem> find() {
		List<GraphProblem> problems = new ArrayList<>();
		List<int[]> versioned = new CycleSearch(this.down).cycles();
		versioned.forEach((members) -> problems.add(problem(Kind.CYCLE, members)));
		new CycleSearch(this.allDown).cycles()
			.stream()
			.filter((members) -> versioned.stream().noneMatch((cycle) -> Arrays.equals(cycle, members)))
			.forEach((members) -> problems.add(problem(Kind.DEPENDENCY_CYCLE, members)));
		return problems;
	}

	private GraphProblem problem(Kind kind, int[] members) {
		List<String> ids = Arrays.stream(members).mapToObj((member) -> this.revisions[member].id()).toList();
		List<Integer> circle = circle((kind == Kind.CYCLE) ? this.down : this.allDown, members);
		String told = IntStream.range(0, Math.min(circle.size() - 1, SHOWN))
			.mapToObj((i) -> step(circle.get(i), circle.get(i + 1)))
			.collect(Collectors.joining(", "));
		String more = (circle.size() - 1 > SHOWN) ? " and so on, %s in all".formatted(circle.size() - 1) : "";
		return new GraphProblem(kind, ids, "revisions stand in a circle: " + told + more,
				"Correct one of them, so that a first can be applied.");
	}

	private String step(int upper, int lower) {
		boolean revises = Arrays.stream(this.down.of(upper)).anyMatch((down) -> down == lower);
		return this.revisions[upper].id() + (revises ? " revises " : " depends on ") + this.revisions[lower].id();
	}

	/**
	 * A shortest way from the group's first member down and back to it.
	 * @param edges the edges of the group
	 * @param members the group, sorted
	 * @return the way, its first number also last
	 */
	private static List<Integer> circle(EdgeTable edges, int[] members) {
		BitSet group = new BitSet();
		Arrays.stream(members).forEach(group::set);
		int first = members[0];
		Map<Integer, Integer> cameFrom = new HashMap<>();
		Deque<Integer> todo = new ArrayDeque<>(List.of(first));
		while (!cameFrom.containsKey(first)) {
			int from = todo.remove();
			for (int next : edges.of(from)) {
				if (group.get(next) && cameFrom.putIfAbsent(next, from) == null) {
					todo.add(next);
				}
			}
		}
		LinkedList<Integer> circle = new LinkedList<>(List.of(first));
		do {
			circle.addFirst(cameFrom.getOrDefault(circle.getFirst(), first));
		}
		while (circle.getFirst() != first);
		return new ArrayList<>(circle);
	}

}
