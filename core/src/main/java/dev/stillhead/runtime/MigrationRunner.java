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

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.error.MigrationException;
import dev.stillhead.plan.DataLoss;
import dev.stillhead.plan.Direction;
import dev.stillhead.plan.PlanSegment;
import dev.stillhead.plan.PreparedPlan;
import dev.stillhead.plan.PreparedStep;
import dev.stillhead.revision.Revision;
import dev.stillhead.runtime.MigrationDatabase.Reading;
import dev.stillhead.runtime.MigrationListener.CurrentRevision;

/**
 * Brings a database to where a plan wants it: plans without a lock, and if there is
 * nothing to do leaves it at that; otherwise takes the lock, plans again, and runs.
 * Thread-safe.
 */
public final class MigrationRunner {

	private final MigrationDatabase database;

	private final MigrationDatabase databaseNow;

	private final ExecutionSettings execution;

	private final ReplicaSettings replicas;

	private final Application application;

	private final Ticker ticker;

	/**
	 * A runner.
	 * @param database the database
	 * @param execution how revisions are run
	 * @param replicas how others are waited for
	 * @param application who migrates
	 * @param origin where the database's address came from
	 */
	public MigrationRunner(MigrationDatabase database, ExecutionSettings execution, ReplicaSettings replicas,
			Application application, ConnectionOrigin origin) {
		this.database = new PatientDatabase(database, execution.connectionWait(), origin, Ticker.SYSTEM);
		this.databaseNow = new PatientDatabase(database, Duration.ZERO, origin, Ticker.SYSTEM);
		this.execution = execution;
		this.replicas = replicas;
		this.application = application;
		this.ticker = Ticker.SYSTEM;
	}

	/**
	 * What the database says, in one query. One that is still starting is waited for.
	 * @param detail how much of the journal is wanted
	 * @return what it says
	 */
	public Reading read(SnapshotDetail detail) {
		return this.database.read(detail);
	}

	/**
	 * What the database says at this moment, in one query.
	 * @param detail how much of the journal is wanted
	 * @return what it says
	 */
	public Reading readNow(SnapshotDetail detail) {
		return this.databaseNow.read(detail);
	}

	/**
	 * Who migrates now.
	 * @param place where the engine keeps its own
	 * @return who; null if nobody does, or nobody can say
	 */
	public @Nullable LockHolder migrating(BookkeepingPlace place) {
		return this.databaseNow.migrating(place);
	}

	/**
	 * Plans and runs.
	 * @param direction which way
	 * @param source makes the plan
	 * @param listener hears what happens
	 * @return what was done
	 */
	public MigrationResult run(Direction direction, PlanSource source, MigrationListener listener) {
		return run(direction, source, StoredDowngradeApproval.NOBODY_TO_ASK, listener);
	}

	/**
	 * Plans and runs what somebody may have to look at first.
	 * @param direction which way
	 * @param source makes the plan
	 * @param approval asked before the lock is taken if statements come from the journal
	 * @param listener hears what happens
	 * @return what was done
	 */
	public MigrationResult run(Direction direction, PlanSource source, StoredDowngradeApproval approval,
			MigrationListener listener) {
		Reading reading = read(source);
		source.warnings(reading.snapshot()).forEach(listener::warning);
		StoredDowngrade shown = source.toBeApproved(reading.database(), reading.snapshot());
		Run run = new Run(direction, source, shown, listener);
		if (isDone(source, reading.snapshot())) {
			return nothingToDo(run, reading.database(), reading.snapshot());
		}
		if (shown != null && !approval.approve(shown)) {
			return run.without(reading.snapshot());
		}
		try (MigrationSession session = this.database.open()) {
			return runWith(session, run);
		}
		catch (DatabaseFailure ex) {
			throw beforeAnyRevision(ex);
		}
	}

	/**
	 * What would be run.
	 * @param source makes the plan
	 * @return the plan
	 */
	public PreparedPlan plan(PlanSource source) {
		return source.plan(read(source).snapshot());
	}

	/**
	 * Waits until somebody else has migrated.
	 * @param source tells what is still to do
	 * @param listener hears of the waiting
	 */
	public void await(PlanSource source, MigrationListener listener) {
		Reading reading = read(source);
		if (!isDone(source, reading.snapshot())) {
			try (MigrationSession session = this.database.open()) {
				DatabaseSnapshot done = new LockWaiter(this.replicas, listener, this.ticker).await(session,
						() -> read(source, session), (snapshot) -> isDone(source, snapshot));
				reading = new Reading(session.database(), done);
			}
			catch (DatabaseFailure ex) {
				throw beforeAnyRevision(ex);
			}
		}
		nothingToDo(new Run(Direction.UPGRADE, source, null, listener), reading.database(), reading.snapshot());
	}

	/**
	 * What the database says, as far as a plan needs it. One that is still starting is
	 * waited for.
	 * @param source makes the plan
	 * @return what it says
	 */
	public Reading read(PlanSource source) {
		Reading marks = this.database.read(SnapshotDetail.MARKS);
		Reading reading = source.understands(marks.snapshot()) ? marks : this.database.read(SnapshotDetail.ENTRIES);
		return new Reading(reading.database(), withTexts(source, reading.snapshot(), this.database::downgrades));
	}

	private static DatabaseSnapshot read(PlanSource source, MigrationSession session) {
		DatabaseSnapshot marks = session.read(SnapshotDetail.MARKS);
		DatabaseSnapshot snapshot = source.understands(marks) ? marks : session.read(SnapshotDetail.ENTRIES);
		return withTexts(source, snapshot, session::downgrades);
	}

	private static DatabaseSnapshot withTexts(PlanSource source, DatabaseSnapshot snapshot,
			BiFunction<BookkeepingPlace, List<String>, DowngradeTexts> read) {
		List<String> revisions = source.onlyStored(snapshot);
		return revisions.isEmpty() ? snapshot : snapshot.with(read.apply(snapshot.place(), revisions));
	}

	/** Whatever fails in a step is worded as a failure of that step. */
	private static MigrationException beforeAnyRevision(DatabaseFailure failure) {
		return failure.isConnectionLost() ? new ConnectionLostException(failure)
				: BookkeepingFailedException.reading(failure);
	}

	private MigrationResult runWith(MigrationSession session, Run run) {
		DatabaseSnapshot done = new LockWaiter(this.replicas, run.listener(), this.ticker).acquire(session,
				() -> read(run.source(), session), (snapshot) -> isDone(run.source(), snapshot));
		if (done != null) {
			return nothingToDo(run, session.database(), done);
		}
		DatabaseSnapshot snapshot = read(run.source(), session);
		PreparedPlan plan = run.source().plan(snapshot);
		if (plan.segments().isEmpty()) {
			return nothingToDo(run, session.database(), snapshot);
		}
		run.refuseUnlessShown(snapshot, run.source().toBeApproved(session.database(), snapshot));
		return runLocked(run, session, snapshot, plan);
	}

	private static boolean isDone(PlanSource source, DatabaseSnapshot snapshot) {
		return source.plan(snapshot).segments().isEmpty();
	}

	private static MigrationResult nothingToDo(Run run, DatabaseInfo database, DatabaseSnapshot snapshot) {
		List<CurrentRevision> current = run.source().current(snapshot, snapshot.rows());
		List<Revision> newer = run.source().newer(snapshot);
		if (newer.isEmpty()) {
			run.listener().upToDate(database, current);
		}
		else {
			run.listener().ahead(database, current, newer);
		}
		return run.nothing(snapshot, current);
	}

	private MigrationResult runLocked(Run run, MigrationSession session, DatabaseSnapshot snapshot, PreparedPlan plan) {
		long start = this.ticker.nanos();
		run.listener()
			.starting(session.database(), run.source().current(snapshot, snapshot.rows()),
					plan.steps().stream().map(PreparedStep::revision).toList());
		DataLoss loss = (run.direction() == Direction.DOWNGRADE) ? DataLoss.of(plan) : DataLoss.NONE;
		if (!loss.isEmpty()) {
			run.listener().losing(loss.names());
		}
		RunContext context = new RunContext(snapshot, this.application, plan);
		LockRetries retries = new LockRetries(run.listener(), this.execution.retryFor(), this.ticker);
		SegmentRunner atomic = new SegmentRunner(session, context, run.listener(), retries, this.ticker);
		OutsideStepRunner outside = new OutsideStepRunner(session, context, run.listener(), retries, this.ticker);
		for (PlanSegment segment : plan.segments()) {
			if (segment.atomic()) {
				atomic.run(segment);
			}
			else {
				outside.run(segment.steps().get(0));
			}
		}
		MigrationResult result = new MigrationResult(run.direction(), context.committed(), snapshot.rows(),
				context.rows(), run.source().current(snapshot, context.rows()), context.transactions(),
				this.ticker.since(start));
		// A server needs a moment to notice that a session has ended, and others wait for
		// this lock
		LockWaiter.release(session.lock());
		run.listener().finished(result);
		return result;
	}

	/**
	 * What is asked for.
	 *
	 * @param direction which way
	 * @param source makes the plan
	 * @param shown what somebody has looked at and approved; null if there was nothing
	 * @param listener hears what happens
	 */
	private record Run(Direction direction, PlanSource source, @Nullable StoredDowngrade shown,
			MigrationListener listener) {

		private MigrationResult without(DatabaseSnapshot snapshot) {
			return nothing(snapshot, this.source.current(snapshot, snapshot.rows()));
		}

		private MigrationResult nothing(DatabaseSnapshot snapshot, List<CurrentRevision> current) {
			return new MigrationResult(this.direction, List.of(), snapshot.rows(), snapshot.rows(), current, 0,
					Duration.ZERO);
		}

		private void refuseUnlessShown(DatabaseSnapshot snapshot, @Nullable StoredDowngrade now) {
			List<StoredDowngrade.Step> before = (this.shown != null) ? this.shown.steps() : List.of();
			if (now != null && !now.steps().equals(before)) {
				throw new StoredDowngradeChangedException(snapshot.rows());
			}
		}

	}

}
