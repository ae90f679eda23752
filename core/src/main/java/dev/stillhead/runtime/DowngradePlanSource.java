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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.plan.DataLoss;
import dev.stillhead.plan.Direction;
import dev.stillhead.plan.GraphPlan;
import dev.stillhead.plan.JoinedGraph;
import dev.stillhead.plan.PlanPreparer;
import dev.stillhead.plan.PlannedAction;
import dev.stillhead.plan.PreparedPlan;
import dev.stillhead.plan.PreparedStep;
import dev.stillhead.plan.RevisionPlanner;
import dev.stillhead.plan.RevisionStep;
import dev.stillhead.plan.StoredDowngrades;
import dev.stillhead.plan.StoredRevision;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.UnknownRowException;
import dev.stillhead.runtime.MigrationListener.CurrentRevision;
import dev.stillhead.script.ScriptDirectory;
import dev.stillhead.sql.Placeholders;

/**
 * Plans downgrades: with the application's own files as far as it has them, and above
 * them with what the journal has stored. Immutable, thread-safe.
 */
public final class DowngradePlanSource implements PlanSource {

	private final ScriptDirectory scripts;

	private final PlanPreparer preparer;

	private final Placeholders placeholders;

	private final Target target;

	private final DirectoryPlanSource own;

	/**
	 * A source for one target.
	 * @param scripts the application's revisions
	 * @param preparer prepares the plan
	 * @param placeholders the values for placeholders in stored statements
	 * @param target how far
	 */
	public DowngradePlanSource(ScriptDirectory scripts, PlanPreparer preparer, Placeholders placeholders,
			Target target) {
		this.scripts = scripts;
		this.preparer = preparer;
		this.placeholders = placeholders;
		this.target = target;
		RevisionPlanner planner = new RevisionPlanner(scripts.map());
		this.own = DirectoryPlanSource.of(scripts, preparer, Direction.DOWNGRADE,
				(rows) -> planner.downgrade(rows, target));
	}

	@Override
	public boolean understands(DatabaseSnapshot snapshot) {
		return snapshot.rows().stream().allMatch(this.scripts.map()::contains);
	}

	@Override
	public List<String> onlyStored(DatabaseSnapshot snapshot) {
		return understands(snapshot) ? List.of()
				: steps(graph(snapshot)).stream().map((step) -> step.revision().id()).filter(this::isMissing).toList();
	}

	private boolean isMissing(String revision) {
		return this.scripts.find(revision) == null;
	}

	@Override
	public PreparedPlan plan(DatabaseSnapshot snapshot) {
		if (understands(snapshot)) {
			return this.own.plan(snapshot);
		}
		GraphPlan graph = graph(snapshot);
		PreparedPlan plan = this.preparer.prepare(graph, snapshot.product(), snapshot.place(),
				new StoredDowngrades(stored(graph, snapshot), this.placeholders));
		UnfinishedSteps.refuse(UnfinishedSteps.of(snapshot), plan);
		return plan;
	}

	private GraphPlan graph(DatabaseSnapshot snapshot) {
		JoinedGraph joined = new JoinedGraph(this.scripts.map(), snapshot.rows(), StoredRevisions.of(snapshot));
		if (!joined.unstored().isEmpty()) {
			throw new UnknownRowException(joined.unstored(), this.scripts.map().heads().newestFirst(),
					snapshot.journalExists() ? UnknownRowException.NOT_IN_THE_JOURNAL
							: "there is no journal that could say how it is taken back");
		}
		return new RevisionPlanner(joined.map()).downgrade(snapshot.rows(), this.target);
	}

	private static List<RevisionStep> steps(GraphPlan graph) {
		return graph.steps().stream().filter(RevisionStep.class::isInstance).map(RevisionStep.class::cast).toList();
	}

	private Map<String, StoredRevision> stored(GraphPlan graph, DatabaseSnapshot snapshot) {
		StoredRevisions journal = new StoredRevisions(snapshot, this.target);
		Map<String, StoredRevision> stored = new HashMap<>();
		for (RevisionStep step : steps(graph)) {
			if (isMissing(step.revision().id())) {
				stored.put(step.revision().id(), journal.find(step.revision()));
			}
		}
		return stored;
	}

	@Override
	public @Nullable StoredDowngrade toBeApproved(DatabaseInfo database, DatabaseSnapshot snapshot) {
		if (understands(snapshot)) {
			return null;
		}
		PreparedPlan plan = plan(snapshot);
		List<StoredDowngrade.Step> steps = plan.steps().stream().map((step) -> shown(step, snapshot)).toList();
		return steps.stream().allMatch((step) -> step.stored() == null) ? null
				: new StoredDowngrade(database, snapshot.rows(), steps, plan.segments().size(), DataLoss.of(plan));
	}

	private StoredDowngrade.Step shown(PreparedStep step, DatabaseSnapshot snapshot) {
		String id = step.revision().id();
		List<String> statements = step.journal().get(0).downgrade().statements();
		return new StoredDowngrade.Step(StepInfo.of(step),
				Objects.requireNonNullElseGet(statements,
						() -> step.actions().stream().map(PlannedAction::shown).toList()),
				DataLoss.of(step), isMissing(id) ? snapshot.entries().get(id) : null);
	}

	@Override
	public List<CurrentRevision> current(DatabaseSnapshot snapshot, List<String> rows) {
		return this.own.current(snapshot, rows);
	}

	@Override
	public List<Revision> newer(DatabaseSnapshot snapshot) {
		return List.of();
	}

	@Override
	public List<String> warnings(DatabaseSnapshot snapshot) {
		return this.own.warnings(snapshot);
	}

}
