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

import java.util.List;

import dev.stillhead.dialect.JournalRow.RevisionText;
import dev.stillhead.dialect.JournalRow.StoredDowngrade;
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
	 * What the journal says of a revision.
	 *
	 * @param revision its id
	 * @param text what it says of itself
	 * @param downgrade how it can be taken back without its file
	 */
	public record JournalText(String revision, RevisionText text, StoredDowngrade downgrade) {
	}

}
