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
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.error.Remedy;

/**
 * Lists the revisions of a range as {@code history -r} does: both ends belong to it, a
 * missing lower end is base, a missing upper end is all heads. Immutable.
 */
public final class RevisionHistory {

	private final RevisionMap map;

	private final @Nullable Collection<String> rows;

	private final TargetResolver resolver;

	/**
	 * A history where no database is asked.
	 * @param map the revisions
	 */
	public RevisionHistory(RevisionMap map) {
		this(map, null);
	}

	/**
	 * A history for a database with these rows.
	 * @param map the revisions
	 * @param rows the version table's rows; null if no database is asked
	 */
	public RevisionHistory(RevisionMap map, @Nullable Collection<String> rows) {
		this.map = map;
		this.rows = (rows != null) ? List.copyOf(rows) : null;
		this.resolver = new TargetResolver(map, TargetUse.HISTORY);
	}

	/**
	 * The revisions of a range.
	 * @param range the range
	 * @return newest first
	 * @throws UnrelatedRangeException if the upper end does not stand above the lower
	 */
	public List<Revision> within(TargetRange range) {
		Target lower = (range.from() != null) ? range.from() : new Target.Base();
		if (inner(lower) instanceof Target.Steps steps) {
			refuseUpwards(lower, steps);
			return lastOfEachLine(lower, 1 - steps.count()).and(below(upper(range, lower, List.of()))).newestFirst();
		}
		List<Revision> from = resolve(lower, this.rows);
		List<Revision> to = upper(range, lower, from);
		RevisionSet reached = below(to);
		if (!reached.containsAll(from)) {
			throw new UnrelatedRangeException(range, from, to);
		}
		return from.isEmpty() ? reached.newestFirst() : above(from).and(reached).newestFirst();
	}

	/**
	 * The upper end. Within a branch down to its base only what belongs to the branch is
	 * an upper end; steps are counted from the lower end.
	 * @param range the range
	 * @param lower the lower end as typed, or base
	 * @param from what the lower end names
	 * @return revisions; none for base
	 */
	private List<Revision> upper(TargetRange range, Target lower, List<Revision> from) {
		Target upper = (range.to() != null) ? range.to() : new Target.Heads();
		List<Revision> named = (upper instanceof Target.Heads) ? List.copyOf(this.map.heads())
				: resolve(upper, (inner(upper) instanceof Target.Steps) ? ids(from) : this.rows);
		if (!(inner(lower) instanceof Target.Base)) {
			return named;
		}
		List<Revision> inBranch = named.stream().filter(lineage(lower)::contains).toList();
		if (inBranch.isEmpty() && !named.isEmpty()) {
			throw new UnrelatedRangeException(range, this.resolver.branch(lower).stream().toList(), named);
		}
		return inBranch;
	}

	private List<Revision> resolve(Target target, @Nullable Collection<String> known) {
		return (known != null) ? this.resolver.resolve(target, known) : this.resolver.resolve(target);
	}

	private RevisionSet below(List<Revision> revisions) {
		return this.map.ancestors(ids(revisions), Edges.ALL);
	}

	private RevisionSet above(List<Revision> revisions) {
		RevisionSet strictlyBelow = below(revisions).without(this.map.setOf(revisions));
		return this.map.descendants(ids(revisions), Edges.REVISES).without(strictlyBelow);
	}

	private RevisionSet lineage(Target target) {
		return this.resolver.branch(target)
			.map((branch) -> this.map.lineage(branch.id(), Edges.REVISES))
			.orElseGet(this.map::revisions);
	}

	private RevisionSet lastOfEachLine(Target lower, int count) {
		RevisionSet lineage = lineage(lower);
		RevisionSet last = this.map.setOf(List.of());
		for (Revision head : this.map.heads().and(lineage)) {
			List<Revision> line = this.map.ancestors(List.of(head.id()), Edges.REVISES).and(lineage).newestFirst();
			last = last.or(this.map.setOf(line.subList(0, Math.min(count, line.size()))));
		}
		return last;
	}

	private static void refuseUpwards(Target lower, Target.Steps steps) {
		if (steps.count() > 0) {
			throw new TargetNotAllowedException(lower, TargetUse.HISTORY, "goes up, so it can't be a lower end",
					Remedy.type("migrate history -r :" + lower.text(), "the first from base").text());
		}
	}

	private static Target inner(Target target) {
		return (target instanceof Target.InBranch inBranch) ? inBranch.target() : target;
	}

	private static List<String> ids(List<Revision> revisions) {
		List<String> ids = new ArrayList<>();
		revisions.forEach((revision) -> ids.add(revision.id()));
		return ids;
	}

}
