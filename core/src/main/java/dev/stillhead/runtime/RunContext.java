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
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.JournalRow;
import dev.stillhead.dialect.JournalRow.Writer;
import dev.stillhead.plan.PreparedPlan;
import dev.stillhead.plan.PreparedStep;
import dev.stillhead.plan.PreparedStep.Moment;
import dev.stillhead.runtime.MigrationSession.Record;

/**
 * What changes while a plan is run: where the database stands, and what is committed.
 */
final class RunContext {

	private final UUID run = UUID.randomUUID();

	private final Writer writer;

	private final int totalSteps;

	private final boolean makesOwnSchema;

	private DatabaseSnapshot snapshot;

	private List<String> rows;

	private final List<StepInfo> committed = new ArrayList<>();

	private int transactions;

	RunContext(DatabaseSnapshot snapshot, Application application, PreparedPlan plan) {
		this.snapshot = snapshot;
		this.rows = snapshot.rows();
		this.writer = new Writer(application.name(), application.version(), application.host());
		this.totalSteps = plan.steps().size();
		this.makesOwnSchema = plan.makesOwnSchema();
	}

	List<String> rows() {
		return this.rows;
	}

	DatabaseSnapshot snapshot() {
		return this.snapshot;
	}

	List<StepInfo> committed() {
		return this.committed;
	}

	int transactions() {
		return this.transactions;
	}

	/**
	 * Whether the schema of version table and journal has to be made before the first
	 * revision, which may well expect it. One that makes it itself is left to do so.
	 */
	boolean needsSchema() {
		return !this.snapshot.schemasExist() && !this.makesOwnSchema;
	}

	/** What others see of a step: which of how many. */
	String progress(int indexInSegment) {
		return (this.committed.size() + indexInSegment + 1) + "/" + this.totalSteps;
	}

	/** Commits rows and journal entries; what was not there before is there now. */
	void commit(MigrationSession session, List<String> to, List<JournalRow> journal) {
		session.commit(new Record(this.snapshot, this.rows, to, journal));
		this.rows = to;
		this.transactions++;
		this.snapshot = new DatabaseSnapshot(this.snapshot.product(), this.snapshot.place(), true, true,
				this.snapshot.place().journalSchema() != null, to, this.snapshot.marks(), this.snapshot.entries(),
				this.snapshot.lastRun(), DowngradeTexts.NONE);
	}

	/**
	 * Commits journal entries in the middle of a step, which has made version table and
	 * journal when it began.
	 */
	void commitWithinStep(MigrationSession session, List<JournalRow> journal) {
		session.commitWithinStep(new Record(this.snapshot, this.rows, this.rows, journal));
		this.transactions++;
	}

	/**
	 * Commits what the journal says of a failure, and nothing else.
	 */
	void recordFailure(MigrationSession session, List<JournalRow> journal) {
		session.commit(new Record(this.snapshot, this.rows, this.rows, journal));
	}

	/**
	 * What the journal says of a step; a stamp has a row for every revision it implies.
	 */
	List<JournalRow> journal(PreparedStep step, JournalEvent event, int statementsDone, Duration startedAgo,
			@Nullable Duration finishedAgo) {
		return step.journalRows(this.run, this.writer,
				new Moment(event.stored(), statementsDone, startedAgo, finishedAgo));
	}

}
