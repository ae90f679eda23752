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

package dev.stillhead;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import dev.stillhead.offline.OfflineSettings;
import dev.stillhead.offline.OfflineSql;
import dev.stillhead.offline.SqlScript;
import dev.stillhead.plan.DataLoss;
import dev.stillhead.plan.Direction;
import dev.stillhead.plan.GraphPlan;
import dev.stillhead.plan.PlanPreparer;
import dev.stillhead.plan.RevisionPlanner;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetResolver;
import dev.stillhead.revision.TargetUse;
import dev.stillhead.runtime.AcceptedRevision;
import dev.stillhead.runtime.Bookkeeper;
import dev.stillhead.runtime.CurrentRevisions;
import dev.stillhead.runtime.DatabaseNotAtTargetException;
import dev.stillhead.runtime.DirectoryPlanSource;
import dev.stillhead.runtime.DirectoryPlanSource.Upgrade;
import dev.stillhead.runtime.DowngradePlanSource;
import dev.stillhead.runtime.MigrationDatabase.Reading;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.MigrationRunner;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.MigrationStatus;
import dev.stillhead.runtime.NewerDatabase;
import dev.stillhead.runtime.SnapshotDetail;
import dev.stillhead.runtime.StatusAssessor;
import dev.stillhead.runtime.StoredDowngradeApproval;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.script.ScriptDirectory;
import dev.stillhead.sql.Placeholders;

/**
 * Migrates one database with the revisions of one script directory: one method per
 * command. Immutable, thread-safe; several instances, in this process or in others, may
 * work on one database at the same time. Targets are typed as for Alembic: an id or a
 * unique beginning of one, {@code head}, {@code heads}, {@code base}, {@code label@head},
 * {@code +2}, {@code -1}.
 */
public final class Migrator {

	private final ScriptDirectory scripts;

	private final MigrationRunner runner;

	private final Bookkeeper bookkeeper;

	private final PlanPreparer preparer;

	private final RevisionPlanner planner;

	private final StatusAssessor assessor;

	private final NewerDatabase onNewer;

	private final Placeholders placeholders;

	private final OfflineSql offline;

	Migrator(ScriptDirectory scripts, MigrationRunner runner, Bookkeeper bookkeeper, OfflineSql offline,
			OfflineSettings settings, Placeholders placeholders) {
		this.scripts = scripts;
		this.runner = runner;
		this.bookkeeper = bookkeeper;
		this.preparer = new PlanPreparer(scripts, settings.execution().transactionPerMigration());
		this.planner = new RevisionPlanner(scripts.map());
		this.assessor = new StatusAssessor(scripts);
		this.onNewer = settings.onNewer();
		this.placeholders = placeholders;
		this.offline = offline;
	}

	/**
	 * Begins to describe a migrator.
	 * @param dataSource gives connections to the database
	 * @return a builder with the defaults of everything else
	 */
	public static MigratorBuilder builder(DataSource dataSource) {
		return new MigratorBuilder(dataSource);
	}

	/**
	 * The application's revisions.
	 * @return the script directory
	 */
	public ScriptDirectory scripts() {
		return this.scripts;
	}

	/**
	 * How the database stands to the application now. Reads in one query, writes nothing,
	 * and does not wait for a database that is not there.
	 * @param target what the application wants
	 * @return the status
	 * @throws dev.stillhead.error.MigrationException if the database does not answer, or
	 * the target names nothing
	 */
	public MigrationStatus status(String target) {
		Reading reading = this.runner.readNow(SnapshotDetail.ENTRIES);
		MigrationStatus status = this.assessor.assess(reading, target);
		return (status.state() == MigrationState.UP_TO_DATE) ? status
				: status.running(this.runner.migrating(reading.snapshot().place()));
	}

	/**
	 * Where the database is now. Reads in one query, writes nothing, does not wait for a
	 * database that is not there, and does not mind what it finds.
	 * @return its revisions
	 * @throws dev.stillhead.error.MigrationException if the database does not answer
	 */
	public CurrentRevisions current() {
		return this.assessor.current(this.runner.readNow(SnapshotDetail.ENTRIES));
	}

	/**
	 * Runs what is pending. Takes no lock and writes nothing if nothing is.
	 * @param target how far
	 * @param listener hears what happens
	 * @return what was done
	 * @throws dev.stillhead.error.MigrationException if it cannot be done; what was not
	 * committed is undone
	 */
	public MigrationResult upgrade(String target, MigrationListener listener) {
		return this.runner.run(Direction.UPGRADE, upgrading(target), listener);
	}

	/**
	 * Takes revisions of this application back. Statements that only the journal has are
	 * refused, as nobody is there to look at them.
	 * @param target how far; {@code base} for all
	 * @param listener hears what happens
	 * @return what was done
	 * @throws dev.stillhead.error.MigrationException if it cannot be done; what was not
	 * committed is undone
	 */
	public MigrationResult downgrade(String target, MigrationListener listener) {
		return downgrade(target, StoredDowngradeApproval.NOBODY_TO_ASK, listener);
	}

	/**
	 * Takes revisions back, also those that a newer release has applied and that this
	 * application does not have, with the statements that the newer release has stored.
	 * @param target how far; {@code base} for all; also a revision that is only stored
	 * @param approval asked once, before anything is run or locked, if stored statements
	 * are to be run
	 * @param listener hears what happens
	 * @return what was done; no step if it was not approved
	 * @throws dev.stillhead.error.MigrationException if it cannot be done; what was not
	 * committed is undone
	 */
	public MigrationResult downgrade(String target, StoredDowngradeApproval approval, MigrationListener listener) {
		return this.runner.run(Direction.DOWNGRADE, downgrading(target), approval, listener);
	}

	/**
	 * What a downgrade would throw away, as far as its statements tell. Runs nothing.
	 * @param target how far it would go
	 * @return schemas, tables and columns; nothing if there is nothing to take back
	 * @throws dev.stillhead.error.MigrationException if it could not be done
	 */
	public DataLoss losses(String target) {
		return DataLoss.of(this.runner.plan(downgrading(target)));
	}

	/**
	 * Says where the database is, and runs nothing.
	 * @param targets the revisions that the version table is to name
	 * @param purge whether all its rows are deleted first
	 * @param listener hears what happens
	 * @return what was done
	 * @throws dev.stillhead.error.MigrationException if it cannot be done
	 */
	public MigrationResult stamp(List<String> targets, boolean purge, MigrationListener listener) {
		List<Target> parsed = targets.stream().map(Target::parse).toList();
		return this.runner.run(Direction.STAMP,
				source(Direction.STAMP, (rows) -> this.planner.stamp(rows, parsed, purge)), listener);
	}

	/**
	 * Records that the present text of an applied revision is right although it is not
	 * what was applied, so that nobody is warned of it any more. Runs nothing.
	 * @param revision the revision, by its id or a unique beginning of it
	 * @param listener hears of waiting for somebody else who migrates
	 * @return what was recorded
	 * @throws dev.stillhead.runtime.NothingToAcceptException if it is not applied, has
	 * not changed, or no journal knows
	 * @throws dev.stillhead.error.MigrationException if it is unknown, or cannot be
	 * recorded
	 */
	public AcceptedRevision accept(String revision, MigrationListener listener) {
		return this.bookkeeper.accept(this.scripts, this.preparer, revision, listener);
	}

	/**
	 * Removes the journal and leaves the version table, before a database goes back to
	 * Alembic. The next run of Stillhead would make it again.
	 * @param listener hears of waiting for somebody else who migrates
	 * @return the name of the journal that was removed; empty if there was none
	 * @throws dev.stillhead.error.MigrationException if a step is unfinished, or the
	 * database refuses
	 */
	public Optional<String> release(MigrationListener listener) {
		return this.bookkeeper.release(listener);
	}

	/**
	 * Makes version table and journal where they are missing. Takes no lock if nothing
	 * is.
	 * @param listener hears of waiting for somebody else who migrates
	 * @return whether something was missing and is made
	 * @throws dev.stillhead.error.MigrationException if the database refuses
	 */
	public boolean ensureVersion(MigrationListener listener) {
		return this.bookkeeper.ensureVersion(listener);
	}

	/**
	 * What {@link #upgrade} would run, as a script for somebody else to run. It refuses
	 * any database that is not where it starts from.
	 * @param target how far, starting from where the database is now, which is read once;
	 * or {@code from:to}, and no connection is opened
	 * @param product the database that a range is for, its version perhaps unknown; not
	 * looked at without a range, and null if there is none
	 * @return the script
	 * @throws dev.stillhead.error.MigrationException if the plan cannot be made, or holds
	 * what only a live run can do
	 */
	public SqlScript upgradeSql(String target, @Nullable DatabaseProduct product) {
		return this.offline.upgrade(target, product);
	}

	/**
	 * What {@link #downgrade} would run, as a script.
	 * @param target how far, or {@code from:to} with {@code from} above {@code to}
	 * @param product as for {@link #upgradeSql}
	 * @return the script
	 * @throws dev.stillhead.error.MigrationException if the plan cannot be made, or holds
	 * what only a live run can do
	 */
	public SqlScript downgradeSql(String target, @Nullable DatabaseProduct product) {
		return this.offline.downgrade(target, product);
	}

	/**
	 * What {@link #stamp} would write, as a script.
	 * @param targets the revisions that the version table is to name; or {@code from:to}
	 * for each, all with the same {@code from}
	 * @param purge whether all rows that the database has when the script is made give
	 * way
	 * @param product as for {@link #upgradeSql}
	 * @return the script
	 * @throws dev.stillhead.error.MigrationException if the plan cannot be made
	 */
	public SqlScript stampSql(List<String> targets, boolean purge, @Nullable DatabaseProduct product) {
		return this.offline.stamp(targets, purge, product);
	}

	/**
	 * A script that makes version table and journal where they are missing, and may be
	 * run anywhere and any number of times.
	 * @param product the database that it is for, and no connection is opened; null to
	 * ask the configured one
	 * @return the script
	 * @throws dev.stillhead.error.MigrationException if the database does not answer
	 */
	public SqlScript ensureVersionSql(@Nullable DatabaseProduct product) {
		return this.offline.ensureVersion(product);
	}

	/**
	 * Refuses a database that is not where the application wants it, unless it is ahead
	 * and served. Writes nothing.
	 * @param target what the application wants
	 * @return the status
	 * @throws DatabaseNotAtTargetException if revisions are pending
	 * @throws dev.stillhead.error.MigrationException if the database does not answer or
	 * stands in a way that no upgrade mends
	 */
	public MigrationStatus validate(String target) {
		// A status is content with heads where head names no one revision
		new TargetResolver(this.scripts.map(), TargetUse.UPGRADE).resolve(Target.parse(target));
		MigrationStatus status = this.assessor.assess(this.runner.read(SnapshotDetail.ENTRIES), target);
		if (status.state() != MigrationState.UP_TO_DATE) {
			this.runner.plan(upgrading(target));
		}
		if (!status.pending().isEmpty()) {
			throw new DatabaseNotAtTargetException(status);
		}
		return status;
	}

	/**
	 * Waits until somebody else has brought the database to the target.
	 * @param target what the application wants
	 * @param listener hears of the waiting
	 * @throws dev.stillhead.error.MigrationException if that takes longer than
	 * configured, or the database stands in a way that no upgrade mends
	 */
	public void await(String target, MigrationListener listener) {
		this.runner.await(upgrading(target), listener);
	}

	private DirectoryPlanSource upgrading(String target) {
		Target parsed = Target.parse(target);
		return DirectoryPlanSource.upgrading(this.scripts, this.preparer, new Upgrade(parsed, this.onNewer),
				(rows) -> this.planner.upgrade(rows, List.of(parsed)));
	}

	private DowngradePlanSource downgrading(String target) {
		return new DowngradePlanSource(this.scripts, this.preparer, this.placeholders, Target.parse(target));
	}

	private DirectoryPlanSource source(Direction direction, Function<List<String>, GraphPlan> plan) {
		return DirectoryPlanSource.of(this.scripts, this.preparer, direction, plan);
	}

}
