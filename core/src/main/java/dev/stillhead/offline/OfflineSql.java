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

package dev.stillhead.offline;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.stillhead.plan.Direction;
import dev.stillhead.plan.GraphPlan;
import dev.stillhead.plan.PlanPreparer;
import dev.stillhead.plan.PreparedPlan;
import dev.stillhead.plan.RevisionPlanner;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetRange;
import dev.stillhead.revision.TargetUse;
import dev.stillhead.runtime.DatabaseSnapshot;
import dev.stillhead.runtime.DirectoryPlanSource;
import dev.stillhead.runtime.DirectoryPlanSource.Upgrade;
import dev.stillhead.runtime.JournalMark;
import dev.stillhead.runtime.MigrationDatabase.Reading;
import dev.stillhead.runtime.MigrationRunner;
import dev.stillhead.runtime.NewerDatabase;
import dev.stillhead.runtime.PlanSource;
import dev.stillhead.runtime.SnapshotDetail;
import dev.stillhead.runtime.UnfinishedStepException;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.script.ScriptDirectory;

/**
 * Makes scripts instead of running plans. A target starts from the rows that the database
 * has now, which are read once; a range starts where it says, and no connection is
 * opened. Immutable, thread-safe.
 */
public final class OfflineSql {

	private final ScriptDirectory scripts;

	private final PlanPreparer preparer;

	private final RevisionPlanner planner;

	private final MigrationRunner runner;

	private final String databaseOfRevisions;

	private final VersionTableSettings versionTable;

	private final NewerDatabase onNewer;

	private final ScriptPrinter printer;

	/**
	 * For the revisions of one application and one database.
	 * @param scripts the revisions
	 * @param runner reads the database
	 * @param settings what a script has in common with a live run
	 * @param rehearsals databases in which a script is tried before it is printed
	 * @param clock tells when a script was made
	 */
	public OfflineSql(ScriptDirectory scripts, MigrationRunner runner, OfflineSettings settings, Rehearsals rehearsals,
			Clock clock) {
		this.scripts = scripts;
		this.preparer = new PlanPreparer(scripts, settings.execution().transactionPerMigration());
		this.planner = new RevisionPlanner(scripts.map());
		this.runner = runner;
		this.databaseOfRevisions = settings.database();
		this.versionTable = settings.versionTable();
		this.onNewer = settings.onNewer();
		this.printer = new ScriptPrinter(scripts, settings, rehearsals, clock);
	}

	/**
	 * Applies what is pending.
	 * @param target how far, or {@code from:to}
	 * @param product the database that a range is for; null if there is none
	 * @return the script
	 */
	public SqlScript upgrade(String target, @Nullable DatabaseProduct product) {
		if (TargetRange.isRange(target)) {
			ScriptRange range = ScriptRange.parse(target, this.scripts.map(), TargetUse.UPGRADE)
				.requireUpwards(this.scripts.map());
			return offline(TargetUse.UPGRADE.with(target), product, range.rows(),
					this.planner.upgrade(range.rows(), List.of(range.to())));
		}
		Target parsed = Target.parse(target);
		return read(DirectoryPlanSource.upgrading(this.scripts, this.preparer, new Upgrade(parsed, this.onNewer),
				(rows) -> this.planner.upgrade(rows, List.of(parsed))));
	}

	/**
	 * Takes revisions back.
	 * @param target how far, or {@code from:to}
	 * @param product the database that a range is for; null if there is none
	 * @return the script
	 */
	public SqlScript downgrade(String target, @Nullable DatabaseProduct product) {
		if (TargetRange.isRange(target)) {
			ScriptRange range = ScriptRange.parse(target, this.scripts.map(), TargetUse.DOWNGRADE);
			return offline(TargetUse.DOWNGRADE.with(target), product, range.rows(),
					this.planner.downgrade(range.rows(), range.to()));
		}
		Target parsed = Target.parse(target);
		return read(source(Direction.DOWNGRADE, (rows) -> this.planner.downgrade(rows, parsed)));
	}

	/**
	 * Says where a database is.
	 * @param targets the revisions that the version table is to name, or {@code from:to}
	 * for each, all with the same {@code from}
	 * @param purge whether all rows that the database has now give way
	 * @param product the database that ranges are for; null if there is none
	 * @return the script
	 */
	public SqlScript stamp(List<String> targets, boolean purge, @Nullable DatabaseProduct product) {
		if (targets.stream().anyMatch(TargetRange::isRange)) {
			if (!targets.stream().allMatch(TargetRange::isRange)) {
				throw UnusableRangeException.differentStarts(targets);
			}
			List<ScriptRange> ranges = targets.stream()
				.map((target) -> ScriptRange.parse(target, this.scripts.map(), TargetUse.STAMP))
				.toList();
			if (ranges.stream().map(ScriptRange::start).distinct().count() > 1) {
				throw UnusableRangeException.differentStarts(targets);
			}
			List<String> rows = ranges.get(0).rows();
			return offline(TargetUse.STAMP.with(String.join(" ", targets)), product, rows,
					this.planner.stamp(rows, ranges.stream().map(ScriptRange::to).toList(), purge));
		}
		List<Target> parsed = targets.stream().map(Target::parse).toList();
		return read(source(Direction.STAMP, (rows) -> this.planner.stamp(rows, parsed, purge)));
	}

	/**
	 * Makes version table and journal where they are missing.
	 * @param product the database that it is for; null if the configured one is to be
	 * asked
	 * @return the script
	 */
	public SqlScript ensureVersion(@Nullable DatabaseProduct product) {
		if (product != null) {
			return this.printer.printTables(Destination.unread(product, this.versionTable, List.of()), List.of());
		}
		Reading reading = this.runner.read(SnapshotDetail.MARKS);
		return this.printer.printTables(Destination.read(reading), reading.snapshot().rows());
	}

	private DirectoryPlanSource source(Direction direction, Function<List<String>, GraphPlan> plan) {
		return DirectoryPlanSource.of(this.scripts, this.preparer, direction, plan);
	}

	private SqlScript read(PlanSource source) {
		Reading reading = this.runner.read(source);
		PreparedPlan plan = source.plan(reading.snapshot());
		if (plan.graph().direction() != Direction.STAMP) {
			refuseUnfinished(reading.snapshot());
		}
		return this.printer.print(plan, Destination.read(reading));
	}

	/** Only a live run can find out how far such a step has come. */
	private static void refuseUnfinished(DatabaseSnapshot snapshot) {
		snapshot.marks().values().stream().filter(JournalMark::unfinished).findFirst().ifPresent((mark) -> {
			throw new UnfinishedStepException(mark);
		});
	}

	private SqlScript offline(String command, @Nullable DatabaseProduct product, List<String> rows, GraphPlan graph) {
		if (product == null) {
			throw new UnknownProductException(command);
		}
		Destination destination = Destination.unread(product, this.versionTable, rows);
		if (!destination.dialect().name().equals(this.databaseOfRevisions)) {
			throw new OtherDatabaseException(this.databaseOfRevisions, destination.dialect().product());
		}
		return this.printer.print(this.preparer.prepare(graph, destination.dialect().product(), destination.place()),
				destination);
	}

}
