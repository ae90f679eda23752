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

package dev.stillhead.autogenerate;

import java.util.List;
import java.util.function.Function;

import dev.stillhead.plan.Direction;
import dev.stillhead.plan.GraphPlan;
import dev.stillhead.plan.PlanPreparer;
import dev.stillhead.plan.RevisionPlanner;
import dev.stillhead.revision.Target;
import dev.stillhead.runtime.ConnectionOrigin;
import dev.stillhead.runtime.DirectoryPlanSource;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.MigrationRunner;
import dev.stillhead.runtime.ReplicaSettings;
import dev.stillhead.runtime.SnapshotDetail;
import dev.stillhead.script.ScriptDirectory;

/**
 * Runs revisions in scratch databases, with the engine that runs them everywhere, and
 * tells nobody. Immutable.
 */
final class ScratchEngine {

	private static final MigrationListener NOBODY = new MigrationListener() {
	};

	private final ScriptDirectory scripts;

	private final ScratchSettings settings;

	private final boolean ownServer;

	private final RevisionPlanner planner;

	private final PlanPreparer preparer;

	/**
	 * An engine for some revisions.
	 * @param scripts the revisions
	 * @param settings how they are run
	 * @param ownServer whether scratch is on the application's own server, where nothing
	 * beyond it may be changed
	 */
	ScratchEngine(ScriptDirectory scripts, ScratchSettings settings, boolean ownServer) {
		this.scripts = scripts;
		this.settings = settings;
		this.ownServer = ownServer;
		this.planner = new RevisionPlanner(scripts.map());
		this.preparer = new PlanPreparer(scripts, settings.execution().transactionPerMigration());
	}

	/**
	 * The same engine with other revisions.
	 * @param others the revisions
	 * @return an engine
	 */
	ScratchEngine with(ScriptDirectory others) {
		return new ScratchEngine(others, this.settings, this.ownServer);
	}

	ClassLoader classLoader() {
		return this.settings.classLoader();
	}

	ScriptDirectory scripts() {
		return this.scripts;
	}

	/**
	 * Brings a database up.
	 * @param scratch the database
	 * @param targets where to; nothing is done if there are none
	 * @throws dev.stillhead.error.MigrationException if a revision cannot be run there
	 */
	void upgrade(ScratchDatabase scratch, List<String> targets) {
		if (!targets.isEmpty()) {
			List<Target> parsed = targets.stream().map(Target::parse).toList();
			run(scratch, Direction.UPGRADE, (rows) -> this.planner.upgrade(rows, parsed));
		}
	}

	/**
	 * Takes back the revision that was applied last.
	 * @param scratch the database
	 * @param revision its id
	 * @throws dev.stillhead.error.MigrationException if it cannot be taken back there
	 */
	void undo(ScratchDatabase scratch, String revision) {
		Target below = Target.parse(revision + "@-1");
		run(scratch, Direction.DOWNGRADE, (rows) -> this.planner.downgrade(rows, below));
	}

	/**
	 * Says where a database is, whatever it holds.
	 * @param scratch the database
	 * @param rows the rows that its version table is to have
	 */
	void stamp(ScratchDatabase scratch, List<String> rows) {
		if (!rows.isEmpty()) {
			List<Target> parsed = rows.stream().map(Target::parse).toList();
			run(scratch, Direction.STAMP, (before) -> this.planner.stamp(before, parsed, true));
		}
	}

	/**
	 * Where a database is.
	 * @param scratch the database
	 * @return the rows of its version table
	 */
	List<String> rows(ScratchDatabase scratch) {
		return runner(scratch).readNow(SnapshotDetail.MARKS).snapshot().rows();
	}

	private void run(ScratchDatabase scratch, Direction direction, Function<List<String>, GraphPlan> plan) {
		DirectoryPlanSource source = DirectoryPlanSource.of(this.scripts, this.preparer, direction, plan);
		MigrationRunner runner = runner(scratch);
		if (this.ownServer) {
			ServerWideStatementException.refuse(runner.plan(source).steps());
		}
		runner.run(direction, source, NOBODY);
	}

	private MigrationRunner runner(ScratchDatabase scratch) {
		return new MigrationRunner(scratch.migrations(), this.settings.execution(), ReplicaSettings.DEFAULTS,
				this.settings.application(), ConnectionOrigin.UNKNOWN);
	}

}
