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
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.JournalRow;
import dev.stillhead.plan.PlannedAction;
import dev.stillhead.plan.PlannedAction.PlannedSql;
import dev.stillhead.plan.PreparedStep;
import dev.stillhead.sql.SqlStatement;

/**
 * Runs a step that is not atomic: says in the journal that it begins, after each
 * statement how far it is, and at the end that it is done, so that whoever comes after a
 * crash goes on where it stopped. Statements that may share a transaction do.
 */
final class OutsideStepRunner {

	private final MigrationSession session;

	private final RunContext context;

	private final MigrationListener listener;

	private final Ticker ticker;

	OutsideStepRunner(MigrationSession session, RunContext context, MigrationListener listener, Ticker ticker) {
		this.session = session;
		this.context = context;
		this.listener = listener;
		this.ticker = ticker;
	}

	void run(PreparedStep step) {
		StepInfo info = Steps.info(step);
		int done = alreadyDone(step);
		if (done > 0) {
			this.listener.stepResumed(info, done);
		}
		else {
			this.listener.stepStarted(info);
		}
		long start = this.ticker.nanos();
		ActionRunner actions = new ActionRunner(this.session, step);
		try {
			if (done == 0) {
				record(step, new Entry(JournalEvent.STARTED, 0, start, null), this.context.rows());
			}
			while (done < step.actions().size()) {
				done = step.actions().get(done).outsideTransaction() ? runAlone(actions, info, step, done)
						: runTogether(actions, step, done);
				if (done < step.actions().size()) {
					record(step, new Entry(JournalEvent.STATEMENT, done, start, null), this.context.rows());
				}
			}
			List<String> rows = List
				.copyOf(new TreeSet<>(step.step().headChange().applyTo(new TreeSet<>(this.context.rows()))));
			record(step, new Entry(JournalEvent.DONE, done, start, this.ticker.nanos()), rows);
		}
		catch (StepFailure ex) {
			throw failed(step, done, start, ex);
		}
		this.listener.stepFinished(info, this.ticker.since(start));
		this.context.committed().add(info);
	}

	/** A file that was mended since counts as the same as far as it is done. */
	private int alreadyDone(PreparedStep step) {
		JournalMark mark = this.context.snapshot().marks().get(step.revision().id());
		if (mark == null || !mark.unfinished() || mark.direction() != step.step().direction()) {
			return 0;
		}
		return Math.min(mark.statementsDone(), step.actions().size());
	}

	private int runAlone(ActionRunner actions, StepInfo info, PreparedStep step, int index) {
		PlannedAction action = step.actions().get(index);
		dropInvalidIndex(step, index);
		long start = this.ticker.nanos();
		actions.begin(this.context.progress(0));
		actions.run(index);
		this.listener.statementFinished(info, index + 1, StatementFailedException.shorten(action.text()),
				this.ticker.since(start));
		return index + 1;
	}

	private void dropInvalidIndex(PreparedStep step, int index) {
		if (step.actions().get(index) instanceof PlannedSql sql) {
			String dropped = dropInvalidIndex(step, index, sql.statement());
			if (dropped != null) {
				this.listener.warning("dropped the invalid index " + dropped);
			}
		}
	}

	private @Nullable String dropInvalidIndex(PreparedStep step, int index, SqlStatement statement) {
		try {
			return this.session.dropInvalidIndex(statement);
		}
		catch (DatabaseFailure ex) {
			throw StepFailure.of(step, index, ex);
		}
	}

	private int runTogether(ActionRunner actions, PreparedStep step, int from) {
		int to = from;
		this.session.begin();
		actions.begin(this.context.progress(0));
		while (to < step.actions().size() && !step.actions().get(to).outsideTransaction()) {
			actions.run(to++);
		}
		return to;
	}

	private void record(PreparedStep step, Entry entry, List<String> rows) {
		Duration finished = (entry.end() != null) ? this.ticker.since(entry.end()) : null;
		List<JournalRow> journal = this.context.journal(step, entry.event(), entry.done(),
				this.ticker.since(entry.start()), finished);
		try {
			this.context.commit(this.session, rows, journal);
		}
		catch (DatabaseFailure ex) {
			throw StepFailure.atCommit(step, ex);
		}
	}

	private RuntimeException failed(PreparedStep step, int done, long start, StepFailure failure) {
		try {
			this.session.rollback();
			record(step, new Entry(JournalEvent.FAILED, done, start, this.ticker.nanos()), this.context.rows());
		}
		catch (DatabaseFailure | StepFailure ex) {
			failure.addSuppressed(ex);
		}
		return failure.worded(this.session, this.context, new ArrayList<>(), done);
	}

	private record Entry(JournalEvent event, int done, long start, @Nullable Long end) {
	}

}
