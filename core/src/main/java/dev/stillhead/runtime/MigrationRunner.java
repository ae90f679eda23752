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

import dev.stillhead.plan.Direction;
import dev.stillhead.plan.PlanSegment;
import dev.stillhead.plan.PreparedPlan;
import dev.stillhead.runtime.MigrationDatabase.Reading;

/**
 * Brings a database to where a plan wants it: plans without a lock, and if there is
 * nothing to do leaves it at that; otherwise takes the lock, plans again, and runs.
 * Thread-safe.
 */
public final class MigrationRunner {

	private final MigrationDatabase database;

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
		this(new PatientDatabase(database, execution.connectionWait(), origin, Ticker.SYSTEM), execution, replicas,
				application, Ticker.SYSTEM);
	}

	MigrationRunner(MigrationDatabase database, ExecutionSettings execution, ReplicaSettings replicas,
			Application application, Ticker ticker) {
		this.database = database;
		this.execution = execution;
		this.replicas = replicas;
		this.application = application;
		this.ticker = ticker;
	}

	/**
	 * What the database says, in one query.
	 * @param detail how much of the journal is wanted
	 * @return what it says
	 */
	public Reading read(SnapshotDetail detail) {
		return this.database.read(detail);
	}

	/**
	 * Plans and runs.
	 * @param direction which way
	 * @param source makes the plan
	 * @param listener hears what happens
	 * @return what was done
	 */
	public MigrationResult run(Direction direction, PlanSource source, MigrationListener listener) {
		Reading reading = this.database.read(SnapshotDetail.MARKS);
		if (isDone(source, reading.snapshot())) {
			return nothingToDo(direction, source, listener, reading.database(), reading.snapshot());
		}
		try (MigrationSession session = this.database.open()) {
			DatabaseSnapshot done = new LockWaiter(this.replicas, listener, this.ticker).acquire(session,
					(snapshot) -> isDone(source, snapshot));
			if (done != null) {
				return nothingToDo(direction, source, listener, session.database(), done);
			}
			DatabaseSnapshot snapshot = session.read(SnapshotDetail.MARKS);
			PreparedPlan plan = source.plan(snapshot);
			if (plan.segments().isEmpty()) {
				return nothingToDo(direction, source, listener, session.database(), snapshot);
			}
			return runLocked(direction, source, listener, session, new Prepared(snapshot, plan));
		}
	}

	private static boolean isDone(PlanSource source, DatabaseSnapshot snapshot) {
		return source.plan(snapshot).segments().isEmpty();
	}

	private static MigrationResult nothingToDo(Direction direction, PlanSource source, MigrationListener listener,
			DatabaseInfo database, DatabaseSnapshot snapshot) {
		List<MigrationListener.CurrentRevision> current = source.current(snapshot.rows());
		listener.upToDate(database, current);
		return new MigrationResult(direction, List.of(), snapshot.rows(), snapshot.rows(), current, 0, Duration.ZERO);
	}

	private MigrationResult runLocked(Direction direction, PlanSource source, MigrationListener listener,
			MigrationSession session, Prepared prepared) {
		long start = this.ticker.nanos();
		DatabaseSnapshot snapshot = prepared.snapshot();
		PreparedPlan plan = prepared.plan();
		listener.starting(session.database(), source.current(snapshot.rows()),
				plan.steps().stream().map((step) -> step.revision()).toList());
		RunContext context = new RunContext(snapshot, this.application, plan.steps().size());
		SegmentRunner atomic = new SegmentRunner(session, context, listener, this.execution, this.ticker);
		OutsideStepRunner outside = new OutsideStepRunner(session, context, listener, this.ticker);
		for (PlanSegment segment : plan.segments()) {
			if (segment.atomic()) {
				atomic.run(segment);
			}
			else {
				outside.run(segment.steps().get(0));
			}
		}
		MigrationResult result = new MigrationResult(direction, context.committed(), snapshot.rows(), context.rows(),
				source.current(context.rows()), context.transactions(), this.ticker.since(start));
		listener.finished(result);
		return result;
	}

	private record Prepared(DatabaseSnapshot snapshot, PreparedPlan plan) {
	}

}
