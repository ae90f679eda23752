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
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.JournalRow;
import dev.stillhead.plan.OutsidePart;
import dev.stillhead.plan.PlannedAction;
import dev.stillhead.plan.PlannedAction.PlannedSql;
import dev.stillhead.plan.PreparedStep;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.StatementTrait;

/**
 * Runs a step that is not atomic: says in the journal that it begins, after each
 * statement how far it is, and at the end that it is done, so that whoever comes after a
 * crash goes on where it stopped. What the database runs in a transaction is committed
 * together with what the journal says of it, and so is done just once; of the rest, a
 * crash may leave in doubt whether it is done.
 */
final class OutsideStepRunner {

	private final MigrationSession session;

	private final RunContext context;

	private final MigrationListener listener;

	private final LockRetries retries;

	private final Ticker ticker;

	OutsideStepRunner(MigrationSession session, RunContext context, MigrationListener listener, LockRetries retries,
			Ticker ticker) {
		this.session = session;
		this.context = context;
		this.listener = listener;
		this.retries = retries;
		this.ticker = ticker;
	}

	void run(PreparedStep step) {
		StepInfo info = StepInfo.of(step);
		StepRun run = new StepRun(step, info);
		run.run();
		this.listener.stepFinished(info, this.ticker.since(run.start));
		this.context.committed().add(info);
	}

	/** A file that was mended since counts as the same as far as it is done. */
	private @Nullable JournalMark unfinished(PreparedStep step) {
		JournalMark mark = this.context.snapshot().marks().get(step.revision().id());
		return (mark != null && mark.unfinished() && mark.direction() == step.step().direction()) ? mark : null;
	}

	/** One step on its way, and how far it is. */
	private final class StepRun {

		private final PreparedStep step;

		private final StepInfo info;

		private final ActionRunner actions;

		private final long start = OutsideStepRunner.this.ticker.nanos();

		private int done;

		private boolean ended;

		private StepRun(PreparedStep step, StepInfo info) {
			this.step = step;
			this.info = info;
			this.actions = new ActionRunner(OutsideStepRunner.this.session, step);
		}

		private void run() {
			JournalMark mark = unfinished(this.step);
			this.done = (mark != null) ? Math.min(mark.statementsDone(), count()) : 0;
			try {
				begin();
				if (mark != null) {
					setSessionAgain();
					if (wasInterrupted(mark)) {
						passWhatIsDone();
					}
				}
				while (this.done < count()) {
					next();
				}
				if (!this.ended) {
					recordProgress(count());
				}
			}
			catch (StepFailure ex) {
				throw failed(ex);
			}
		}

		private int count() {
			return this.step.actions().size();
		}

		private void begin() {
			if (this.done > 0) {
				OutsideStepRunner.this.listener.stepResumed(this.info, this.done);
			}
			else {
				OutsideStepRunner.this.listener.stepStarted(this.info);
				record(JournalEvent.STARTED, 0);
			}
			this.actions.begin(OutsideStepRunner.this.context.progress(0));
		}

		/** What follows may count on what the statements that are done have set. */
		private void setSessionAgain() {
			for (int i = 0; i < this.done; i++) {
				SqlStatement statement = statement(i);
				if (statement != null && statement.is(StatementTrait.SETS_SESSION)) {
					this.actions.run(i);
				}
			}
		}

		/** A process that ended without a word may have done more than it recorded. */
		private boolean wasInterrupted(JournalMark mark) {
			return !mark.failed() && this.done < count() && OutsidePart.at(this.step, this.done).alone()
					&& this.step.journal()
						.stream()
						.anyMatch((entry) -> entry.revision().equals(mark.revision())
								&& Objects.equals(entry.text().sha256(), mark.sha256()));
		}

		private void passWhatIsDone() {
			SqlStatement statement = statement(this.done);
			String found = ask(OutsideStepRunner.this.session::findDone);
			String which = "statement " + (this.done + 1) + " of " + count();
			if (found != null) {
				warn(which + " was done when an earlier run was interrupted: " + found);
				recordProgress(++this.done);
			}
			else if (statement == null || !statement.is(StatementTrait.CONCURRENTLY)) {
				warn("an earlier run was interrupted in " + which + ", which may be done or not, and is run again");
			}
		}

		private void next() {
			long from = OutsideStepRunner.this.ticker.nanos();
			OutsidePart part = OutsidePart.at(this.step, this.done);
			int end = part.end();
			if (part.alone()) {
				dropInvalidIndex();
				this.actions.run(this.done);
				this.done = end;
				finished(end, from);
				recordProgress(end);
			}
			else {
				OutsideStepRunner.this.retries.run(() -> runInTransaction(end),
						(ex) -> OutsideStepRunner.this.session.rollback());
				this.done = end;
				finished(end, from);
			}
		}

		/** Statements that share a transaction are no news one by one. */
		private void finished(int statement, long from) {
			PlannedAction action = this.step.actions().get(statement - 1);
			if (action.outsideTransaction()) {
				OutsideStepRunner.this.listener.statementFinished(this.info, statement,
						StatementFailedException.shorten(action.text()), OutsideStepRunner.this.ticker.since(from));
			}
		}

		private void warn(String message) {
			OutsideStepRunner.this.listener.warning(message);
		}

		private void runInTransaction(int end) {
			try {
				OutsideStepRunner.this.session.begin();
			}
			catch (DatabaseFailure ex) {
				throw DatabaseStepFailure.of(this.step, this.done, ex);
			}
			for (int i = this.done; i < end; i++) {
				this.actions.run(i);
			}
			recordProgress(end);
		}

		private @Nullable SqlStatement statement(int index) {
			return (this.step.actions().get(index) instanceof PlannedSql sql) ? sql.statement() : null;
		}

		private void dropInvalidIndex() {
			String dropped = ask(OutsideStepRunner.this.session::dropInvalidIndex);
			if (dropped != null) {
				warn("dropped the invalid index " + dropped);
			}
		}

		private @Nullable String ask(Function<SqlStatement, @Nullable String> question) {
			SqlStatement statement = statement(this.done);
			try {
				return (statement != null) ? question.apply(statement) : null;
			}
			catch (DatabaseFailure ex) {
				throw DatabaseStepFailure.of(this.step, this.done, ex);
			}
		}

		private void recordProgress(int upTo) {
			this.ended = upTo == count();
			record(this.ended ? JournalEvent.DONE : JournalEvent.STATEMENT, upTo);
		}

		private void record(JournalEvent event, int statements) {
			RunContext context = OutsideStepRunner.this.context;
			boolean ended = event == JournalEvent.DONE || event == JournalEvent.FAILED;
			List<JournalRow> journal = context.journal(this.step, event, statements,
					OutsideStepRunner.this.ticker.since(this.start), ended ? Duration.ZERO : null);
			try {
				if (event == JournalEvent.STATEMENT) {
					context.commitWithinStep(OutsideStepRunner.this.session, journal);
				}
				else {
					context.commit(OutsideStepRunner.this.session, rowsAfter(event), journal);
				}
			}
			catch (DatabaseFailure ex) {
				throw DatabaseStepFailure.atCommit(this.step, ex);
			}
		}

		private List<String> rowsAfter(JournalEvent event) {
			List<String> rows = OutsideStepRunner.this.context.rows();
			return (event == JournalEvent.DONE)
					? List.copyOf(this.step.step().headChange().applyTo(new TreeSet<>(rows))) : rows;
		}

		/**
		 * A statement that is done and could not be recorded did not fail: the next run
		 * is to find that out, as after an interruption.
		 */
		private RuntimeException failed(StepFailure failure) {
			try {
				OutsideStepRunner.this.session.rollback();
				if (!failure.isOfBookkeeping()) {
					record(JournalEvent.FAILED, this.done);
				}
			}
			catch (DatabaseFailure | StepFailure ex) {
				failure.addSuppressed(ex);
			}
			return failure.worded(OutsideStepRunner.this.session, OutsideStepRunner.this.context, List.of(), this.done);
		}

	}

}
