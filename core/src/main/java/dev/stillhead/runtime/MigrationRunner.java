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
import java.util.function.Function;

import dev.stillhead.error.MigrationException;
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
	 * Plans and runs.
	 * @param direction which way
	 * @param source makes the plan
	 * @param listener hears what happens
	 * @return what was done
	 */
	public MigrationResult run(Direction direction, PlanSource source, MigrationListener listener) {
		Reading reading = read(source);
		source.warnings(reading.snapshot()).forEach(listener::warning);
		if (isDone(source, reading.snapshot())) {
			return nothingToDo(new Run(direction, source, listener), reading.database(), reading.snapshot());
		}
		try (MigrationSession session = this.database.open()) {
			return runWith(session, new Run(direction, source, listener));
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
						() -> read(source, session::read), (snapshot) -> isDone(source, snapshot));
				reading = new Reading(session.database(), done);
			}
			catch (DatabaseFailure ex) {
				throw beforeAnyRevision(ex);
			}
		}
		nothingToDo(new Run(Direction.UPGRADE, source, listener), reading.database(), reading.snapshot());
	}

	/**
	 * What the database says, as far as a plan needs it. One that is still starting is
	 * waited for.
	 * @param source makes the plan
	 * @return what it says
	 */
	public Reading read(PlanSource source) {
		Reading reading = this.database.read(SnapshotDetail.MARKS);
		return source.understands(reading.snapshot()) ? reading : this.database.read(SnapshotDetail.ENTRIES);
	}

	private static DatabaseSnapshot read(PlanSource source, Function<SnapshotDetail, DatabaseSnapshot> read) {
		DatabaseSnapshot marks = read.apply(SnapshotDetail.MARKS);
		return source.understands(marks) ? marks : read.apply(SnapshotDetail.ENTRIES);
	}

	/** Whatever fails in a step is worded as a failure of that step. */
	private static MigrationException beforeAnyRevision(DatabaseFailure failure) {
		return failure.isConnectionLost() ? new ConnectionLostException(failure)
				: BookkeepingFailedException.reading(failure);
	}

	private MigrationResult runWith(MigrationSession session, Run run) {
		DatabaseSnapshot done = new LockWaiter(this.replicas, run.listener(), this.ticker).acquire(session,
				() -> read(run.source(), session::read), (snapshot) -> isDone(run.source(), snapshot));
		if (done != null) {
			return nothingToDo(run, session.database(), done);
		}
		DatabaseSnapshot snapshot = read(run.source(), session::read);
		PreparedPlan plan = run.source().plan(snapshot);
		if (plan.segments().isEmpty()) {
			return nothingToDo(run, session.database(), snapshot);
		}
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
		return new MigrationResult(run.direction(), List.of(), snapshot.rows(), snapshot.rows(), current, 0,
				Duration.ZERO);
	}

	private MigrationResult runLocked(Run run, MigrationSession session, DatabaseSnapshot snapshot, PreparedPlan plan) {
		long start = this.ticker.nanos();
		run.listener()
			.starting(session.database(), run.source().current(snapshot, snapshot.rows()),
					plan.steps().stream().map(PreparedStep::revision).toList());
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
		session.lock().release();
		run.listener().finished(result);
		return result;
	}

	private record Run(Direction direction, PlanSource source, MigrationListener listener) {
	}

}
