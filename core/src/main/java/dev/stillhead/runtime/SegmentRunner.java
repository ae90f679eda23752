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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.stillhead.dialect.JournalRow;
import dev.stillhead.plan.PlanSegment;
import dev.stillhead.plan.PreparedStep;

/**
 * Runs steps that are committed together. A transaction that could not have its locks is
 * undone and tried again as a whole.
 */
final class SegmentRunner {

	private final MigrationSession session;

	private final RunContext context;

	private final MigrationListener listener;

	private final LockRetries retries;

	private final Ticker ticker;

	private long stepStart;

	SegmentRunner(MigrationSession session, RunContext context, MigrationListener listener, LockRetries retries,
			Ticker ticker) {
		this.session = session;
		this.context = context;
		this.listener = listener;
		this.retries = retries;
		this.ticker = ticker;
	}

	void run(PlanSegment segment) {
		try {
			this.retries.run(() -> runOnce(segment), this::rollback);
		}
		catch (StepFailure ex) {
			recordFailure(ex);
			throw ex.worded(this.session, this.context, before(segment, ex.step()), 0);
		}
	}

	/**
	 * Best effort, and nothing is made for it: what failed must not change what is there.
	 */
	private void recordFailure(StepFailure failure) {
		if (!this.context.snapshot().journalExists()) {
			return;
		}
		try {
			this.context.recordFailure(this.session, this.context.journal(failure.step(), JournalEvent.FAILED, 0,
					this.ticker.since(this.stepStart), Duration.ZERO));
		}
		catch (DatabaseFailure ex) {
			failure.addSuppressed(ex);
		}
	}

	private void runOnce(PlanSegment segment) {
		this.stepStart = this.ticker.nanos();
		List<StepInfo> done = new ArrayList<>();
		List<Timed> timed = new ArrayList<>();
		begin(segment);
		Set<String> rows = new TreeSet<>(this.context.rows());
		for (PreparedStep step : segment.steps()) {
			StepInfo info = StepInfo.of(step);
			this.listener.stepStarted(info);
			long start = this.ticker.nanos();
			this.stepStart = start;
			ActionRunner actions = new ActionRunner(this.session, step);
			actions.begin(this.context.progress(done.size()));
			for (int i = 0; i < step.actions().size(); i++) {
				actions.run(i);
			}
			rows = new TreeSet<>(step.step().headChange().applyTo(rows));
			timed.add(new Timed(step, start, this.ticker.nanos()));
			this.listener.stepFinished(info, this.ticker.since(start));
			done.add(info);
		}
		commit(segment, List.copyOf(rows), timed);
		this.context.committed().addAll(done);
	}

	private void begin(PlanSegment segment) {
		try {
			this.session.begin();
			if (this.context.needsSchema()) {
				this.session.createSchemas(this.context.snapshot());
				this.listener.schemaCreated(this.context.snapshot().place().schema());
			}
		}
		catch (DatabaseFailure ex) {
			throw DatabaseStepFailure.atCommit(segment.steps().get(0), ex);
		}
	}

	private void commit(PlanSegment segment, List<String> rows, List<Timed> timed) {
		List<JournalRow> journal = timed.stream()
			.flatMap((step) -> this.context
				.journal(step.step(), JournalEvent.DONE, step.step().actions().size(), this.ticker.since(step.start()),
						this.ticker.since(step.end()))
				.stream())
			.toList();
		try {
			this.context.commit(this.session, rows, journal);
		}
		catch (DatabaseFailure ex) {
			throw DatabaseStepFailure.atCommit(segment.steps().get(segment.steps().size() - 1), ex);
		}
	}

	/** A connection that is lost has rolled back by itself. */
	private void rollback(StepFailure failure) {
		try {
			this.session.rollback();
		}
		catch (DatabaseFailure ex) {
			failure.addSuppressed(ex);
		}
	}

	private static List<String> before(PlanSegment segment, PreparedStep failed) {
		return segment.steps()
			.stream()
			.takeWhile((step) -> step != failed)
			.map((step) -> step.revision().id())
			.toList();
	}

	private record Timed(PreparedStep step, long start, long end) {
	}

}
