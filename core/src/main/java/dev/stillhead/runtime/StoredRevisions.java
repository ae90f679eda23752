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

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.stillhead.dialect.JournalRow.RevisionText;
import dev.stillhead.dialect.JournalRow.StoredDowngrade;
import dev.stillhead.plan.Direction;
import dev.stillhead.plan.StoredRevision;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.UnknownRowException;
import dev.stillhead.runtime.DowngradeTexts.DowngradeText;
import dev.stillhead.script.IrreversibleRevisionException;

/**
 * What the journal tells of revisions that an application does not have, and whether that
 * is enough to take them back.
 */
final class StoredRevisions {

	private final DatabaseSnapshot snapshot;

	private final Target target;

	/**
	 * The stored revisions of a database, for one downgrade.
	 * @param snapshot what the database says, with the texts that the downgrade needs
	 * @param target where the downgrade is to lead
	 */
	StoredRevisions(DatabaseSnapshot snapshot, Target target) {
		this.snapshot = snapshot;
		this.target = target;
	}

	/**
	 * The places of stored revisions in the graph.
	 * @param snapshot what the database says, with its journal's entries
	 * @return the revisions, in no order
	 */
	static List<Revision> of(DatabaseSnapshot snapshot) {
		return snapshot.entries()
			.values()
			.stream()
			.map((entry) -> new Revision(entry.revision(), entry.downRevisions(), entry.dependsOn(),
					entry.branchLabels(), entry.message(), null))
			.toList();
	}

	/**
	 * What is known of rows that the application does not have.
	 * @param snapshot what the database says, with its journal's entries
	 * @param rows the rows
	 * @return a line for each, or one for all of which nothing is known
	 */
	static String describe(DatabaseSnapshot snapshot, List<String> rows) {
		return rows.stream().map((row) -> {
			JournalEntry entry = snapshot.entries().get(row);
			return (entry != null) ? describe(entry) : UnknownRowException.NOT_IN_THE_JOURNAL;
		}).distinct().collect(Collectors.joining("\n"));
	}

	private static String describe(JournalEntry entry) {
		Instant since = Objects.requireNonNullElse(entry.finishedAt(), entry.startedAt());
		return entry.revision() + (entry.message().isEmpty() ? "" : ", " + entry.message())
				+ ((entry.direction() == Direction.STAMP) ? ", stamped " : ", applied ") + Phrases.time(since) + " by "
				+ entry.application().nameAndVersion();
	}

	/**
	 * A stored revision that can be taken back.
	 * @param revision the revision
	 * @return what is stored of it
	 * @throws IrreversibleRevisionException if it cannot be taken back at all
	 * @throws DowngradeNotStoredException if it can, but not by what is stored
	 * @throws JournalOpenToOthersException if somebody else may have written it
	 */
	StoredRevision find(Revision revision) {
		JournalEntry entry = this.snapshot.entries().get(revision.id());
		DowngradeText text = this.snapshot.downgrades().texts().get(revision.id());
		String journal = Objects.requireNonNull(this.snapshot.place().journal(), "'snapshot' must have a journal");
		if (entry == null || text == null) {
			throw new IllegalStateException("'snapshot' must hold the text of " + revision.id());
		}
		StoredDowngrade downgrade = text.downgrade();
		String irreversible = downgrade.irreversibleReason();
		if (irreversible != null) {
			throw new IrreversibleRevisionException(revision, irreversible,
					"stored by %s in %s".formatted(entry.application().nameAndVersion(), journal));
		}
		List<String> statements = downgrade.statements();
		if (statements == null) {
			throw new DowngradeNotStoredException(entry,
					Objects.requireNonNullElse(downgrade.reason(), "its downgrade was not stored"), this.target.text(),
					this.snapshot.rows());
		}
		if (!this.snapshot.downgrades().writers().isEmpty()) {
			throw new JournalOpenToOthersException(journal, this.snapshot.downgrades().writers(), this.snapshot.rows());
		}
		return new StoredRevision(revision, text(entry), statements, journal + ", entry " + text.entry());
	}

	private static RevisionText text(JournalEntry entry) {
		return new RevisionText(entry.downRevisions(), entry.dependsOn(), entry.branchLabels(), entry.message(),
				entry.sha256(), entry.transactional(), entry.statementsTotal());
	}

}
