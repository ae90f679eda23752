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
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import dev.stillhead.revision.HeadChange;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.RevisionSet;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.VersionRows;

/**
 * Plans ways through the graph: which revisions run, in which order, and what that does
 * to the version table's rows. Pure: the same rows and targets give the same plan.
 * Immutable.
 */
public final class RevisionPlanner {

	private final RevisionMap map;

	/**
	 * A planner for one set of revisions.
	 * @param map the revisions
	 */
	public RevisionPlanner(RevisionMap map) {
		this.map = map;
	}

	/**
	 * Plans an upgrade: everything that the targets need and the rows do not imply.
	 * @param rows the version table's rows
	 * @param targets where to go, at least one
	 * @return the plan; empty if nothing is pending
	 * @throws dev.stillhead.revision.UnknownRowException if the map does not have all
	 * rows
	 * @throws OverlappingTargetsException if one target is below another
	 */
	public GraphPlan upgrade(Collection<String> rows, List<Target> targets) {
		return plan(Direction.UPGRADE, rows, new UpgradeSelection(this.map, rows).select(targets));
	}

	/**
	 * Plans a downgrade: everything that stands above the target, and what depends on it.
	 * @param rows the version table's rows
	 * @param target where to go
	 * @return the plan; empty if nothing stands above the target
	 * @throws dev.stillhead.revision.UnknownRowException if the map does not have all
	 * rows
	 * @throws NotADowngradeTargetException if the target is not below the rows
	 */
	public GraphPlan downgrade(Collection<String> rows, Target target) {
		return plan(Direction.DOWNGRADE, rows, new DowngradeSelection(this.map, rows).select(target));
	}

	/**
	 * Plans a stamp: rows related to a target give way to it, others stay.
	 * @param rows the version table's rows
	 * @param targets what the database is to be at, at least one
	 * @param purge whether all rows give way, known or not
	 * @return the plan; empty if nothing changes
	 * @throws dev.stillhead.revision.UnknownRowException if the map does not have all
	 * rows and they are not purged
	 * @throws OverlappingTargetsException if one target is below another
	 */
	public GraphPlan stamp(Collection<String> rows, List<Target> targets, boolean purge) {
		return new StampPlanning(this.map, rows, purge).plan(targets);
	}

	/**
	 * What an upgrade would run.
	 * @param rows the version table's rows
	 * @param target where it would go
	 * @return the revisions, in the order in which they would run
	 */
	public List<Revision> pending(Collection<String> rows, Target target) {
		return new UpgradeSelection(this.map, rows).select(List.of(target)).oldestFirst();
	}

	private GraphPlan plan(Direction direction, Collection<String> rows, RevisionSet selected) {
		VersionRows changing = new VersionRows(this.map, rows);
		List<GraphStep> steps = new ArrayList<>(selected.size());
		BiConsumer<Revision, HeadChange> step = (revision, change) -> steps
			.add(new RevisionStep(direction, revision, change));
		if (direction == Direction.UPGRADE) {
			changing.upgrade(selected, step);
		}
		else {
			changing.downgrade(selected, step);
		}
		return new GraphPlan(direction, List.copyOf(new TreeSet<>(rows)), steps, changing.current());
	}

}
