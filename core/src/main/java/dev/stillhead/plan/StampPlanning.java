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

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.stillhead.error.Remedy;
import dev.stillhead.revision.Edges;
import dev.stillhead.revision.HeadChange;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.RevisionSet;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetNotAllowedException;
import dev.stillhead.revision.TargetResolver;
import dev.stillhead.revision.TargetUse;

/**
 * Plans one stamp. For every revision that is to be a row: the rows related to it give
 * way to it in one step; where none is, it is inserted. For one plan; not for several
 * threads.
 */
final class StampPlanning {

	private final RevisionMap map;

	private final List<String> before;

	private final Set<String> rows;

	private final boolean purge;

	private final TargetResolver resolver;

	private final List<GraphStep> steps = new ArrayList<>();

	private RevisionSet applied;

	StampPlanning(RevisionMap map, Collection<String> rows, boolean purge) {
		this.map = map;
		this.before = List.copyOf(new TreeSet<>(rows));
		this.rows = new TreeSet<>(rows);
		this.purge = purge;
		this.resolver = new TargetResolver(map, TargetUse.STAMP);
		this.applied = map.applied(purge ? rows.stream().filter(map::contains).toList() : rows);
	}

	GraphPlan plan(List<Target> targets) {
		targets.forEach(StampPlanning::refuseRelative);
		Map<Revision, Target> wanted = new LinkedHashMap<>();
		for (Target target : targets) {
			List<Revision> named = this.resolver.resolve(target);
			named.forEach((revision) -> wanted.putIfAbsent(revision, target));
			if (named.isEmpty()) {
				refuseBesideOthers(target, targets);
				delete(this.purge ? this.before : rowsOfBranch(target));
			}
		}
		new OverlapCheck(this.map, TargetUse.STAMP).check(targets, wanted.keySet());
		Set<String> stay = wanted.keySet().stream().map(Revision::id).collect(Collectors.toUnmodifiableSet());
		wanted.forEach((revision, target) -> stamp(revision, target, stay));
		if (this.purge) {
			delete(this.rows.stream().filter((row) -> !stay.contains(row)).toList());
		}
		return new GraphPlan(Direction.STAMP, this.before, this.steps, List.copyOf(this.rows));
	}

	private void stamp(Revision revision, Target target, Set<String> stay) {
		if (this.rows.contains(revision.id())) {
			return;
		}
		List<String> gone = (this.purge ? this.rows.stream() : related(revision, target))
			.filter((row) -> !stay.contains(row))
			.toList();
		RevisionSet below = this.map.ancestors(List.of(revision.id()), Edges.ALL);
		List<Revision> implied = below.without(this.applied).oldestFirst();
		this.applied = this.applied.or(below);
		this.steps.add(new StampStep(gone, List.of(revision.id()), change(gone, revision.id()), implied));
		gone.forEach(this.rows::remove);
		this.rows.add(revision.id());
	}

	private static HeadChange change(List<String> gone, String come) {
		return switch (gone.size()) {
			case 0 -> new HeadChange.InsertHead(come);
			case 1 -> new HeadChange.MoveHead(gone.get(0), come);
			default -> new HeadChange.MergeHeads(gone, come);
		};
	}

	private void delete(Collection<String> gone) {
		for (String row : gone) {
			this.steps.add(new StampStep(List.of(row), List.of(), new HeadChange.DeleteHead(row), List.of()));
			this.rows.remove(row);
		}
	}

	/**
	 * The rows that give way to a revision: those above or below it, and with them those
	 * of the branch that was named; none if no row is above or below it.
	 * @param revision what becomes a row
	 * @param target the target that names it
	 * @return rows, sorted
	 */
	private Stream<String> related(Revision revision, Target target) {
		RevisionSet lineage = this.map.lineage(revision.id(), Edges.ALL);
		if (this.rows.stream().noneMatch(lineage::containsId)) {
			return Stream.empty();
		}
		Set<String> branch = this.resolver.branch(target).isPresent() ? Set.copyOf(rowsOfBranch(target)) : Set.of();
		return this.rows.stream().filter((row) -> lineage.containsId(row) || branch.contains(row));
	}

	private List<String> rowsOfBranch(Target target) {
		return this.resolver.branch(target)
			.map((branch) -> this.map.lineage(branch.id(), Edges.ALL))
			.map((lineage) -> this.rows.stream().filter(lineage::containsId).toList())
			.orElseGet(() -> List.copyOf(this.rows));
	}

	private static void refuseRelative(Target target) {
		Target inner = (target instanceof Target.InBranch inBranch) ? inBranch.target() : target;
		if (inner.countsFromRows() || inner instanceof Target.StepsFrom) {
			throw new TargetNotAllowedException(target, TargetUse.STAMP,
					"is counted, and a stamp says where a database is",
					"Name a revision, a label, head, heads or base; migrate history lists all revisions.");
		}
	}

	private static void refuseBesideOthers(Target target, List<Target> targets) {
		if (targets.size() > 1) {
			String others = targets.stream()
				.filter((other) -> !other.equals(target))
				.map(Target::text)
				.collect(Collectors.joining(" "));
			throw new TargetNotAllowedException(target, TargetUse.STAMP, "can't have other targets beside it",
					Remedy.type(TargetUse.STAMP.with(target.text()), "first")
						.or(TargetUse.STAMP.with(others), "then")
						.text());
		}
	}

}
