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

package dev.stillhead.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.Dialects;
import dev.stillhead.plan.PreparedStep.JournalText;
import dev.stillhead.revision.HeadChange.KeepHeads;
import dev.stillhead.revision.Revision;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.script.ScriptDirectory;

/**
 * Turns a way through the graph into a plan that can be run or printed: every statement
 * rendered and checked, every transaction known. What cannot be run is refused here,
 * before anything was changed. Immutable, thread-safe where the scripts are.
 */
public final class PlanPreparer {

	private final ScriptDirectory scripts;

	private final boolean transactionPerMigration;

	/**
	 * A preparer.
	 * @param scripts the revisions
	 * @param transactionPerMigration whether every revision has a transaction of its own
	 */
	public PlanPreparer(ScriptDirectory scripts, boolean transactionPerMigration) {
		this.scripts = scripts;
		this.transactionPerMigration = transactionPerMigration;
	}

	/**
	 * Prepares a plan.
	 * @param plan the way through the graph
	 * @param product the database that it is for
	 * @param place where the engine keeps its own
	 * @return the prepared plan
	 * @throws dev.stillhead.error.MigrationException if a step cannot be run
	 */
	public PreparedPlan prepare(GraphPlan plan, DatabaseProduct product, BookkeepingPlace place) {
		return prepare(plan, product, place, StoredDowngrades.NONE);
	}

	/**
	 * Prepares a plan that takes back revisions of which there are no files.
	 * @param plan the way through the graph
	 * @param product the database that it is for
	 * @param place where the engine keeps its own
	 * @param stored how the journal says that they are taken back
	 * @return the prepared plan
	 * @throws dev.stillhead.error.MigrationException if a step cannot be run
	 */
	public PreparedPlan prepare(GraphPlan plan, DatabaseProduct product, BookkeepingPlace place,
			StoredDowngrades stored) {
		if (plan.isEmpty()) {
			return new PreparedPlan(plan, List.of(), false);
		}
		stored.refuseMissingValues();
		OwnTables own = new OwnTables(place);
		Preparation preparation = new Preparation(Dialects.of(product), own, stored);
		List<PreparedStep> prepared = new ArrayList<>();
		for (GraphStep step : plan.steps()) {
			prepared.add(step.accept(preparation));
		}
		boolean makesOwnSchema = prepared.stream().flatMap((step) -> step.actions().stream()).anyMatch(own::createdBy);
		return new PreparedPlan(plan, PlanSegment.cut(prepared, this.transactionPerMigration), makesOwnSchema);
	}

	/**
	 * Prepares a stamp that also ends what began outside a transaction and did not end.
	 * @param plan the way through the graph, perhaps without steps
	 * @param product the database that it is for
	 * @param unfinished the revisions that are unfinished, one or more
	 * @return the prepared plan
	 */
	public PreparedPlan prepareEnding(GraphPlan plan, DatabaseProduct product, List<String> unfinished) {
		Preparation preparation = new Preparation(Dialects.of(product), null, StoredDowngrades.NONE);
		List<PreparedStep> prepared = new ArrayList<>();
		for (GraphStep step : plan.steps()) {
			prepared.add(step.accept(preparation));
		}
		if (prepared.isEmpty()) {
			prepared.add(preparation.stamp(new StampStep(plan.from(), plan.to(), new KeepHeads(), List.of())));
		}
		PreparedStep last = prepared.remove(prepared.size() - 1);
		prepared.add(last.withJournal(preparation.ending(unfinished, prepared, last)));
		return new PreparedPlan(plan, PlanSegment.cut(prepared, false), false);
	}

	/**
	 * What the journal would say of one of these revisions if it were stamped.
	 * @param revision its id
	 * @param product the database that it is for
	 * @return what it says
	 */
	public JournalText journalText(String revision, DatabaseProduct product) {
		return new StepPreparer(this.scripts, Dialects.of(product)).journalText(revision);
	}

	private Revision stamped(StampStep step) {
		List<String> ids = step.to().isEmpty() ? step.from() : step.to();
		String id = ids.isEmpty() ? "base" : ids.get(ids.size() - 1);
		return this.scripts.map().find(id).orElseGet(() -> Revision.of(id, null, ""));
	}

	private final class Preparation implements GraphStepVisitor<PreparedStep> {

		private final StepPreparer steps;

		private final StoredStepPreparer storedSteps;

		private final StoredDowngrades stored;

		private final @Nullable OwnTables own;

		private Preparation(Dialect dialect, @Nullable OwnTables own, StoredDowngrades stored) {
			this.steps = new StepPreparer(PlanPreparer.this.scripts, dialect);
			this.storedSteps = new StoredStepPreparer(dialect.syntax(), stored.placeholders());
			this.stored = stored;
			this.own = own;
		}

		@Override
		public PreparedStep revision(RevisionStep step) {
			StoredRevision revision = this.stored.of(step);
			PreparedStep prepared = (revision != null) ? this.storedSteps.prepare(step, revision)
					: this.steps.prepare(step);
			OwnTables guarded = this.own;
			if (guarded != null) {
				prepared.actions().forEach((action) -> guarded.refuseDropBy(step, action));
			}
			return prepared;
		}

		@Override
		public PreparedStep stamp(StampStep step) {
			List<JournalText> journal = step.implied()
				.stream()
				.map((revision) -> this.steps.journalText(revision.id()))
				.toList();
			return new PreparedStep(step, stamped(step), List.of(), true, false, journal);
		}

		private List<JournalText> ending(List<String> unfinished, List<PreparedStep> before, PreparedStep last) {
			Set<String> said = Stream.concat(before.stream(), Stream.of(last))
				.flatMap((step) -> step.journal().stream())
				.map(JournalText::revision)
				.collect(Collectors.toSet());
			List<JournalText> journal = new ArrayList<>(last.journal());
			unfinished.stream()
				.filter((id) -> !said.contains(id))
				.forEach((id) -> journal.add(this.steps.journalText(id)));
			return journal;
		}

	}

}
