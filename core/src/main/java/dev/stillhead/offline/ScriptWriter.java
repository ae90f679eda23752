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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import dev.stillhead.dialect.JournalRow.Writer;
import dev.stillhead.dialect.ScriptGuard;
import dev.stillhead.dialect.ScriptSql;
import dev.stillhead.dialect.ScriptSql.Entry;
import dev.stillhead.plan.Direction;
import dev.stillhead.plan.OutsidePart;
import dev.stillhead.plan.PlanSegment;
import dev.stillhead.plan.PlannedAction;
import dev.stillhead.plan.PreparedPlan;
import dev.stillhead.plan.PreparedStep;
import dev.stillhead.plan.PreparedStep.Moment;
import dev.stillhead.runtime.JournalEvent;
import dev.stillhead.runtime.StepInfo;
import dev.stillhead.script.RevisionScript;
import dev.stillhead.script.ScriptDirectory;

/**
 * Writes a plan as a script: the transactions of a live run, each behind a guard. Where a
 * live run writes rows and journal just before it commits, a script writes them with each
 * step, so that it can be read step by step; what is committed is the same. For one
 * script.
 */
final class ScriptWriter {

	/** Rows of a script's journal say what they say when it runs, not this. */
	private static final UUID NOT_KNOWN_YET = new UUID(0, 0);

	private final ScriptSql sql;

	private final ScriptDirectory scripts;

	private final Writer writer;

	private final Blocks blocks;

	private final ScriptStatements statements;

	private int parts;

	private List<String> rows;

	private int part;

	private boolean recorded;

	/** Whether statements of revisions stand in the transaction that is open. */
	private boolean changed;

	private Entry entry = Entry.FIRST;

	ScriptWriter(ScriptSql sql, ScriptDirectory scripts, Writer writer, ScriptStatements statements,
			List<String> rows) {
		this.sql = sql;
		this.scripts = scripts;
		this.writer = writer;
		this.blocks = new Blocks(sql);
		this.statements = statements;
		this.rows = rows;
	}

	Blocks write(PreparedPlan plan) {
		this.parts = plan.segments().size();
		if (needsClient(plan)) {
			this.blocks.add(this.sql.stopAtFirstError());
		}
		this.blocks.add(this.sql.opening());
		for (PlanSegment segment : plan.segments()) {
			if (segment.atomic()) {
				transaction(segment.steps());
			}
			else {
				outside(segment.steps().get(0));
			}
			this.part++;
		}
		this.blocks.add(this.sql.closing());
		return this.blocks;
	}

	/** Whether the script runs anything that the failure of a guard does not undo. */
	private boolean needsClient(PreparedPlan plan) {
		return plan.segments().stream().anyMatch((segment) -> !segment.atomic()) || plan.steps()
			.stream()
			.flatMap((step) -> step.actions().stream())
			.flatMap((action) -> this.statements.of(action).stream())
			.anyMatch(this.sql::needsClient);
	}

	private void transaction(List<PreparedStep> steps) {
		begin(false);
		for (PreparedStep step : steps) {
			announce(step);
			if (!step.actions().isEmpty()) {
				change(step, 0, step.actions().size());
				this.blocks.add(this.sql.freshSession());
			}
			end(step);
		}
		commitPart();
	}

	/**
	 * Says in the journal that the step begins, after each statement how far it is, and
	 * at the end that it is done, as a live run does.
	 */
	private void outside(PreparedStep step) {
		begin(true);
		announce(step);
		makeTables();
		record(step, JournalEvent.STARTED, 0);
		this.blocks.commit();
		this.blocks.add(this.sql.leaveTransaction());
		int done = 0;
		boolean ended = false;
		while (done < step.actions().size()) {
			OutsidePart next = OutsidePart.at(step, done);
			done = next.end();
			ended = done == step.actions().size();
			if (next.alone()) {
				statements(step, next.start(), next.end());
				this.blocks.begin();
			}
			else {
				this.blocks.begin();
				this.blocks.add(this.sql.limits());
				change(step, next.start(), next.end());
			}
			if (!ended) {
				this.blocks.add(this.sql.ownSession());
				record(step, JournalEvent.STATEMENT, done);
				commit();
			}
		}
		if (!ended) {
			this.blocks.begin();
		}
		this.blocks.add(this.sql.freshSession());
		this.blocks.add(this.sql.guard(new ScriptGuard(this.rows, 0, false)));
		end(step);
		commitPart();
		this.blocks.add(this.sql.releaseLock());
	}

	private void begin(boolean outside) {
		this.blocks.begin();
		this.blocks.add((this.part == 0) ? this.sql.freshSession() : this.sql.limits());
		this.blocks.add(this.sql.guard(new ScriptGuard(this.rows, this.part, outside)));
		if (this.part == 0) {
			this.blocks.addAll(this.sql.beforeFirstStep());
		}
	}

	private void announce(PreparedStep step) {
		List<String> lines = new ArrayList<>();
		lines.add("Running " + StepInfo.of(step).arrow() + (step.atomic() ? "" : ", outside a transaction"));
		RevisionScript script = this.scripts.find(step.revision().id());
		if (script != null && step.step().direction() != Direction.STAMP) {
			lines.add(step.revision().message());
			lines.add(script.source());
		}
		this.blocks.comment(lines);
	}

	/** Statements in a transaction. */
	private void change(PreparedStep step, int from, int to) {
		if (!this.changed) {
			this.blocks.add(this.sql.beforeStatements());
			this.changed = true;
		}
		statements(step, from, to);
	}

	private void statements(PreparedStep step, int from, int to) {
		for (PlannedAction action : step.actions().subList(from, to)) {
			this.statements.of(action).forEach((statement) -> this.blocks.add(this.sql.statement(statement)));
		}
	}

	private void end(PreparedStep step) {
		makeTables();
		this.rows = List.copyOf(step.step().headChange().applyTo(new TreeSet<>(this.rows)));
		this.blocks.addAll(this.sql.change(step.step().headChange()));
		record(step, JournalEvent.DONE, step.actions().size());
	}

	private void makeTables() {
		if (!this.recorded) {
			this.blocks.addAll(this.sql.beforeFirstRecord());
			this.recorded = true;
		}
	}

	private void record(PreparedStep step, JournalEvent event, int statements) {
		Moment moment = new Moment(event.stored(), statements, Duration.ZERO,
				(event == JournalEvent.DONE) ? Duration.ZERO : null);
		List<String> written = this.sql.journal(step.journalRows(NOT_KNOWN_YET, this.writer, moment), this.entry);
		this.blocks.addAll(written);
		if (!written.isEmpty()) {
			this.entry = (event == JournalEvent.DONE) ? Entry.NEXT_STEP : Entry.SAME_STEP;
		}
	}

	private void commitPart() {
		if (this.parts > 1) {
			this.blocks.add(this.sql.done(this.part + 1));
		}
		commit();
	}

	private void commit() {
		if (this.changed) {
			this.blocks.add(this.sql.afterStatements());
			this.changed = false;
		}
		this.blocks.commit();
	}

}
