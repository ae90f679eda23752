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
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.Dialects;
import dev.stillhead.dialect.JournalRow.Writer;
import dev.stillhead.dialect.ScriptFrame;
import dev.stillhead.dialect.ScriptFrame.Limits;
import dev.stillhead.dialect.ScriptFrame.Present;
import dev.stillhead.dialect.ScriptGuard;
import dev.stillhead.dialect.ScriptSql;
import dev.stillhead.offline.SqlScript.Counts;
import dev.stillhead.plan.Direction;
import dev.stillhead.plan.GraphPlan;
import dev.stillhead.plan.PlanPreparer;
import dev.stillhead.plan.PlannedAction.PlannedLive;
import dev.stillhead.plan.PreparedPlan;
import dev.stillhead.plan.PreparedStep;
import dev.stillhead.plan.RevisionPlanner;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetRange;
import dev.stillhead.revision.TargetUse;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.DatabaseInfo;
import dev.stillhead.runtime.DatabaseSnapshot;
import dev.stillhead.runtime.DirectoryPlanSource;
import dev.stillhead.runtime.DirectoryPlanSource.Upgrade;
import dev.stillhead.runtime.JournalMark;
import dev.stillhead.runtime.MigrationDatabase.Reading;
import dev.stillhead.runtime.MigrationRunner;
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

	private final OfflineSettings settings;

	private final Clock clock;

	/**
	 * For the revisions of one application and one database.
	 * @param scripts the revisions
	 * @param runner reads the database
	 * @param settings what a script has in common with a live run
	 * @param clock tells when a script was made
	 */
	public OfflineSql(ScriptDirectory scripts, MigrationRunner runner, OfflineSettings settings, Clock clock) {
		this.scripts = scripts;
		this.preparer = new PlanPreparer(scripts, settings.execution().transactionPerMigration());
		this.planner = new RevisionPlanner(scripts.map());
		this.runner = runner;
		this.settings = settings;
		this.clock = clock;
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
		return read(DirectoryPlanSource.upgrading(this.scripts, this.preparer,
				new Upgrade(parsed, this.settings.onNewer()), (rows) -> this.planner.upgrade(rows, List.of(parsed))));
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
			return tables(Dialects.of(product), frame(place(), new Present(false, false, false), false), List.of(),
					null);
		}
		Reading reading = this.runner.read(SnapshotDetail.MARKS);
		DatabaseSnapshot snapshot = reading.snapshot();
		return tables(Dialects.of(snapshot.product()), frame(snapshot.place(), present(snapshot), false),
				snapshot.rows(), reading.database());
	}

	private DirectoryPlanSource source(Direction direction, Function<List<String>, GraphPlan> plan) {
		return DirectoryPlanSource.of(this.scripts, this.preparer, direction, plan);
	}

	private SqlScript read(PlanSource source) {
		Reading reading = this.runner.read(source);
		DatabaseSnapshot snapshot = reading.snapshot();
		PreparedPlan plan = source.plan(snapshot);
		if (plan.graph().direction() != Direction.STAMP) {
			snapshot.marks().values().stream().filter(JournalMark::unfinished).findFirst().ifPresent((mark) -> {
				throw new UnfinishedStepException(mark);
			});
		}
		return script(plan, Dialects.of(snapshot.product()),
				frame(snapshot.place(), present(snapshot), plan.makesOwnSchema()), reading.database());
	}

	private SqlScript offline(String command, @Nullable DatabaseProduct product, List<String> rows, GraphPlan graph) {
		if (product == null) {
			throw new UnknownProductException(command);
		}
		Dialect dialect = Dialects.of(product);
		BookkeepingPlace place = place();
		PreparedPlan plan = this.preparer.prepare(graph, dialect.product(), place);
		boolean there = !rows.isEmpty();
		boolean oneSchema = place.journalSchema() == null || place.journalSchema().equals(place.schema());
		return script(plan, dialect, frame(place, new Present(there && oneSchema, there, place.journalSchema() == null),
				plan.makesOwnSchema()), null);
	}

	/** Where version table and journal are, as far as that is configured. */
	private BookkeepingPlace place() {
		VersionTableSettings configured = this.settings.versionTable();
		String schema = (configured.schema() != null) ? configured.schema() : "";
		String journalSchema = (configured.journalSchema() != null) ? configured.journalSchema() : schema;
		return new BookkeepingPlace(schema, configured.table(), configured.journal() ? journalSchema : null,
				configured.journalTable());
	}

	private static Present present(DatabaseSnapshot snapshot) {
		return new Present(snapshot.schemasExist(), snapshot.versionTableExists(),
				snapshot.journalExists() || snapshot.place().journalSchema() == null);
	}

	private ScriptFrame frame(BookkeepingPlace place, Present present, boolean makesOwnSchema) {
		String id = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
		return new ScriptFrame(id, place, present, makesOwnSchema,
				new Limits(this.settings.execution().lockTimeout(), this.settings.execution().statementTimeout()));
	}

	private SqlScript script(PreparedPlan plan, Dialect dialect, ScriptFrame frame, @Nullable DatabaseInfo database) {
		refuseLiveWork(plan);
		GraphPlan graph = plan.graph();
		String command = graph.direction().label();
		ScriptHead head = head(dialect);
		List<PreparedStep> steps = plan.steps();
		if (steps.isEmpty()) {
			return new SqlScript(head.nothingToDo(command, graph.from()) + "\n", graph.from(), graph.to(),
					new Counts(0, 0, 0), database);
		}
		ScriptSql sql = dialect.script(frame);
		Blocks blocks = new ScriptWriter(sql, this.scripts, writer(), plan).write(plan);
		Counts counts = new Counts(steps.size(), steps.stream().mapToInt((step) -> step.actions().size()).sum(),
				blocks.transactions());
		String amount = ScriptHead.amount(counts.revisions(), graph.direction() == Direction.STAMP, counts.statements(),
				counts.transactions());
		String text = head.text(command, graph.from(), graph.to(), amount, howToRun(sql)) + "\n\n" + blocks.text();
		return new SqlScript(text, graph.from(), graph.to(), counts, database);
	}

	private static void refuseLiveWork(PreparedPlan plan) {
		for (PreparedStep step : plan.steps()) {
			step.actions().forEach((action) -> {
				if (action instanceof PlannedLive live) {
					throw new LiveWorkCannotBePrintedException(step, live);
				}
			});
		}
	}

	private SqlScript tables(Dialect dialect, ScriptFrame frame, List<String> rows, @Nullable DatabaseInfo database) {
		ScriptSql sql = dialect.script(frame);
		Blocks blocks = new Blocks(sql);
		blocks.begin();
		blocks.add(sql.freshSession());
		blocks.add(sql.guard(new ScriptGuard(null, 0, false)));
		blocks.addAll(sql.beforeFirstStep());
		blocks.addAll(sql.beforeFirstRecord());
		blocks.commit();
		BookkeepingPlace place = frame.place();
		String tables = place.versionTable() + ((place.journalSchema() != null) ? " and its journal" : "");
		return new SqlScript(head(dialect).ensureVersion(tables, howToRun(sql)) + "\n\n" + blocks.text(), rows, rows,
				new Counts(0, 0, blocks.transactions()), database);
	}

	private ScriptHead head(Dialect dialect) {
		return new ScriptHead(this.settings.application(), dialect.product(), this.clock.instant());
	}

	private static String howToRun(ScriptSql sql) {
		return "Run with " + sql.client() + ".";
	}

	private Writer writer() {
		Application application = this.settings.application();
		return new Writer(application.name(), application.version(), application.host());
	}

}
