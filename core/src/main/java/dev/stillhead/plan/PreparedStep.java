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

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.JournalRow;
import dev.stillhead.dialect.JournalRow.RevisionText;
import dev.stillhead.dialect.JournalRow.StoredDowngrade;
import dev.stillhead.dialect.JournalRow.Writer;
import dev.stillhead.revision.Revision;

/**
 * A step through the graph with all that it does, rendered and checked.
 *
 * @param step the step
 * @param revision the revision concerned; of a stamp the one that is stamped
 * @param actions what it does, in order
 * @param atomic whether all of it runs in one transaction
 * @param endsTransaction whether nothing else may follow in its transaction, as it adds
 * an enum value that cannot be used before
 * @param journal what the journal says of the revisions concerned
 */
public record PreparedStep(GraphStep step, Revision revision, List<PlannedAction> actions, boolean atomic,
		boolean endsTransaction, List<JournalText> journal) {

	/**
	 * Copies the lists.
	 */
	public PreparedStep {
		actions = List.copyOf(actions);
		journal = List.copyOf(journal);
	}

	/**
	 * This step with other words for the journal.
	 * @param journal what it says
	 * @return a new step
	 */
	PreparedStep withJournal(List<JournalText> journal) {
		return new PreparedStep(this.step, this.revision, this.actions, this.atomic, this.endsTransaction, journal);
	}

	/**
	 * The journal's rows for a moment of this step; a stamp has one for every revision it
	 * implies.
	 * @param run what all rows of one run share
	 * @param writer who writes them
	 * @param moment what has happened
	 * @return the rows
	 */
	public List<JournalRow> journalRows(UUID run, Writer writer, Moment moment) {
		return this.journal.stream()
			.map((entry) -> new JournalRow(run, entry.revision(), this.step.direction().label(), moment.event(),
					entry.text(), entry.downgrade(), moment.statementsDone(), moment.startedAgo(), moment.finishedAgo(),
					writer))
			.toList();
	}

	/**
	 * A moment of a step that the journal tells of.
	 *
	 * @param event {@code started}, {@code statement}, {@code done} or {@code failed}
	 * @param statementsDone how many statements are done
	 * @param startedAgo how long ago the step began
	 * @param finishedAgo how long ago it ended; null if it has not
	 */
	public record Moment(String event, int statementsDone, Duration startedAgo, @Nullable Duration finishedAgo) {
	}

	/**
	 * What the journal says of a revision.
	 *
	 * @param revision its id
	 * @param text what it says of itself
	 * @param downgrade how it can be taken back without its file
	 */
	public record JournalText(String revision, RevisionText text, StoredDowngrade downgrade) {
	}

}
