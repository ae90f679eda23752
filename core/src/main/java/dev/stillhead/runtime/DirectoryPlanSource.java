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

package dev.stillhead.runtime;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.plan.DatabasePosition;
import dev.stillhead.plan.DatabasePosition.State;
import dev.stillhead.plan.Direction;
import dev.stillhead.plan.GraphPlan;
import dev.stillhead.plan.PlanPreparer;
import dev.stillhead.plan.PreparedPlan;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.RevisionSet;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.UnknownRowException;
import dev.stillhead.runtime.MigrationListener.CurrentRevision;
import dev.stillhead.script.ScriptDirectory;

/**
 * Plans with the revisions of a script directory. Immutable, thread-safe.
 */
public final class DirectoryPlanSource implements PlanSource {

	private final ScriptDirectory scripts;

	private final PlanPreparer preparer;

	private final Direction direction;

	private final Function<List<String>, GraphPlan> planner;

	private final @Nullable Upgrade upgrade;

	private DirectoryPlanSource(ScriptDirectory scripts, PlanPreparer preparer, Direction direction,
			Function<List<String>, GraphPlan> planner, @Nullable Upgrade upgrade) {
		this.scripts = scripts;
		this.preparer = preparer;
		this.direction = direction;
		this.planner = planner;
		this.upgrade = upgrade;
	}

	/**
	 * A source that plans upgrades, and knows what to do when the database is ahead.
	 * @param scripts the revisions
	 * @param preparer prepares the plan
	 * @param upgrade what is wanted
	 * @param planner plans from the version table's rows
	 * @return the source
	 */
	public static DirectoryPlanSource upgrading(ScriptDirectory scripts, PlanPreparer preparer, Upgrade upgrade,
			Function<List<String>, GraphPlan> planner) {
		return new DirectoryPlanSource(scripts, preparer, Direction.UPGRADE, planner, upgrade);
	}

	/**
	 * A source that plans something else.
	 * @param scripts the revisions
	 * @param preparer prepares the plan
	 * @param direction which way it goes
	 * @param planner plans from the version table's rows
	 * @return the source
	 */
	public static DirectoryPlanSource of(ScriptDirectory scripts, PlanPreparer preparer, Direction direction,
			Function<List<String>, GraphPlan> planner) {
		return new DirectoryPlanSource(scripts, preparer, direction, planner, null);
	}

	@Override
	public boolean understands(DatabaseSnapshot snapshot) {
		return (this.upgrade == null && this.direction != Direction.STAMP)
				|| snapshot.rows().stream().allMatch(this.scripts.map()::contains);
	}

	@Override
	public PreparedPlan plan(DatabaseSnapshot snapshot) {
		if (this.upgrade != null && !understands(snapshot)) {
			return planAhead(this.upgrade, snapshot);
		}
		GraphPlan graph = graph(snapshot);
		List<JournalMark> unfinished = UnfinishedSteps.of(snapshot);
		if (this.direction == Direction.STAMP && !unfinished.isEmpty()) {
			return this.preparer.prepareEnding(graph, snapshot.product(),
					unfinished.stream().map(JournalMark::revision).toList());
		}
		PreparedPlan plan = this.preparer.prepare(graph, snapshot.product(), snapshot.place());
		UnfinishedSteps.refuse(unfinished, plan);
		return plan;
	}

	private GraphPlan graph(DatabaseSnapshot snapshot) {
		try {
			return this.planner.apply(snapshot.rows());
		}
		catch (UnknownRowException ex) {
			if (this.direction != Direction.STAMP) {
				throw ex;
			}
			throw new UnknownRowException(ex.rows(), ex.heads(), StoredRevisions.describe(snapshot, ex.rows()));
		}
	}

	private PreparedPlan planAhead(Upgrade wanted, DatabaseSnapshot snapshot) {
		DatabasePosition position = position(wanted, snapshot);
		position.refusal().ifPresent((refusal) -> {
			throw refusal;
		});
		if (position.state() == State.AHEAD && wanted.onNewer() == NewerDatabase.FAIL) {
			throw new DatabaseAheadException(position.unknown());
		}
		return new PreparedPlan(new GraphPlan(this.direction, snapshot.rows(), List.of(), snapshot.rows()), List.of(),
				false);
	}

	private DatabasePosition position(Upgrade wanted, DatabaseSnapshot snapshot) {
		return DatabasePosition.of(this.scripts.map(), snapshot.rows(), wanted.target(), StoredRevisions.of(snapshot));
	}

	@Override
	public List<CurrentRevision> current(DatabaseSnapshot snapshot, List<String> rows) {
		RevisionMap map = this.scripts.map();
		RevisionSet heads = map.heads();
		return rows.stream().map((row) -> new CurrentRevision(revision(snapshot, row), heads.containsId(row))).toList();
	}

	private Revision revision(DatabaseSnapshot snapshot, String row) {
		return this.scripts.map().find(row).orElseGet(() -> {
			JournalEntry entry = snapshot.entries().get(row);
			return Revision.of(row, null, (entry != null) ? entry.message() : "");
		});
	}

	@Override
	public List<Revision> newer(DatabaseSnapshot snapshot) {
		return (this.upgrade == null || understands(snapshot)) ? List.of() : position(this.upgrade, snapshot).unknown();
	}

	@Override
	public List<String> warnings(DatabaseSnapshot snapshot) {
		List<Revision> changed = new ChangedRevisions(this.scripts).of(snapshot.marks(), snapshot.rows());
		if (changed.isEmpty()) {
			return List.of();
		}
		return List.of("Changed since " + ((changed.size() == 1) ? "it was" : "they were")
				+ " applied, so that the database has another text than the file: "
				+ changed.stream()
					.map((revision) -> revision.id() + ", " + revision.displayMessage())
					.collect(Collectors.joining("; ")));
	}

	/**
	 * What an upgrade wants.
	 *
	 * @param target how far
	 * @param onNewer what to do when the database is ahead
	 */
	public record Upgrade(Target target, NewerDatabase onNewer) {
	}

}
