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

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.revision.DowngradeTarget;
import dev.stillhead.revision.Edges;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.RevisionSet;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetResolver;
import dev.stillhead.revision.TargetUse;

/**
 * Which revisions a downgrade takes back: all applied ones that stand above the target or
 * depend on one that does.
 */
final class DowngradeSelection {

	private final RevisionMap map;

	private final Collection<String> rows;

	DowngradeSelection(RevisionMap map, Collection<String> rows) {
		this.map = map;
		this.rows = rows;
	}

	RevisionSet select(Target target) {
		RevisionSet applied = this.map.applied(this.rows);
		DowngradeTarget meant = new TargetResolver(this.map, TargetUse.DOWNGRADE).downgradeTarget(target, this.rows);
		if (!meant.steps().isEmpty()) {
			return withDependents(meant.steps(), applied);
		}
		RevisionSet back = withDependents(roots(meant), applied);
		Revision destination = meant.destination();
		if (destination != null && back.isEmpty() && !this.rows.contains(destination.id())) {
			throw notBelow(meant, destination, applied);
		}
		return back;
	}

	/**
	 * What stands directly above the target, on the branch that is meant.
	 * @param meant the target
	 * @return the revisions
	 */
	private Collection<Revision> roots(DowngradeTarget meant) {
		Revision destination = meant.destination();
		RevisionSet above = (destination != null) ? this.map.children(destination.id(), Edges.REVISES)
				: this.map.bases();
		Revision branch = meant.branch();
		if (branch == null || above.size() < 2) {
			return above;
		}
		RevisionSet ways = above.and(this.map.ancestors(List.of(branch.id()), Edges.REVISES));
		if (ways.isEmpty()) {
			throw severalWays(meant, branch, destination, above);
		}
		return ways;
	}

	private RevisionSet withDependents(Collection<Revision> revisions, RevisionSet applied) {
		return this.map.descendants(revisions.stream().map(Revision::id).toList(), Edges.ALL).and(applied);
	}

	private NotADowngradeTargetException notBelow(DowngradeTarget meant, Revision destination, RevisionSet applied) {
		List<Revision> dependents = List.copyOf(this.map.children(destination.id(), Edges.ALL)
			.without(this.map.children(destination.id(), Edges.REVISES))
			.and(applied));
		return NotADowngradeTargetException.notBelow(meant.typed(), destination, applied.contains(destination),
				dependents, currentRows());
	}

	private NotADowngradeTargetException severalWays(DowngradeTarget meant, Revision branch,
			@Nullable Revision destination, RevisionSet above) {
		return NotADowngradeTargetException.severalWays(meant.typed(), branch, destination, List.copyOf(above),
				currentRows());
	}

	private List<Revision> currentRows() {
		return this.rows.stream().sorted().distinct().flatMap((row) -> this.map.find(row).stream()).toList();
	}

}
