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

package dev.stillhead.dialect;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One row of the journal, as it is written. Times are told as how long ago, measured by
 * the client's monotonic clock, so that the row holds the database's own time.
 *
 * @param run what all rows of one run share
 * @param revision the revision concerned
 * @param direction {@code upgrade}, {@code downgrade} or {@code stamp}
 * @param event {@code started}, {@code statement}, {@code done} or {@code failed}
 * @param text what the revision says of itself
 * @param downgrade how it can be taken back without its file
 * @param statementsDone how many statements are done
 * @param startedAgo how long ago the step began
 * @param finishedAgo how long ago it ended; null if it has not
 * @param writer who writes the row
 */
public record JournalRow(UUID run, String revision, String direction, String event, RevisionText text,
		StoredDowngrade downgrade, int statementsDone, Duration startedAgo, @Nullable Duration finishedAgo,
		Writer writer) {

	/**
	 * The run of what no run has written, such as a text that was accepted.
	 */
	public static final UUID NO_RUN = new UUID(0, 0);

	/**
	 * Which rows this release knows how to read, as SQL. A later one may write others
	 * into the same journal, and its rollback may not be stopped by them.
	 */
	public static final String KNOWN = "event IN ('started', 'statement', 'done', 'failed')"
			+ " AND direction IN ('upgrade', 'downgrade', 'stamp')";

	/**
	 * What a revision says of itself.
	 *
	 * @param downRevisions its down revisions
	 * @param dependsOn what it depends on
	 * @param branchLabels its labels
	 * @param message its message
	 * @param sha256 the hash of its text; null if that is not known
	 * @param transactional whether it runs in a transaction
	 * @param statements how many statements the step has
	 */
	public record RevisionText(List<String> downRevisions, List<String> dependsOn, List<String> branchLabels,
			String message, @Nullable String sha256, boolean transactional, int statements) {

		/**
		 * Copies the lists.
		 */
		public RevisionText {
			downRevisions = List.copyOf(downRevisions);
			dependsOn = List.copyOf(dependsOn);
			branchLabels = List.copyOf(branchLabels);
		}

	}

	/**
	 * How a revision can be taken back without its file: statements with their
	 * placeholders unresolved, or why not.
	 *
	 * @param statements the statements; null if they cannot be stored
	 * @param reason why they cannot be stored; null if they are
	 */
	public record StoredDowngrade(@Nullable List<String> statements, @Nullable String reason) {

		private static final String IRREVERSIBLE = "irreversible: ";

		/**
		 * Copies the statements.
		 */
		public StoredDowngrade {
			statements = (statements != null) ? List.copyOf(statements) : null;
		}

		/**
		 * Statements that can be stored.
		 * @param statements the statements
		 * @return the value
		 */
		public static StoredDowngrade of(List<String> statements) {
			return new StoredDowngrade(statements, null);
		}

		/**
		 * Nothing that can be stored.
		 * @param reason why
		 * @return the value
		 */
		public static StoredDowngrade impossible(String reason) {
			return new StoredDowngrade(null, reason);
		}

		/**
		 * Nothing to store: no image can take the revision back.
		 * @param reason why
		 * @return the value
		 */
		public static StoredDowngrade irreversible(String reason) {
			return new StoredDowngrade(null, IRREVERSIBLE + reason);
		}

		/**
		 * Why no image can take the revision back.
		 * @return the reason; null if one can, or if that is not known
		 */
		public @Nullable String irreversibleReason() {
			return (this.reason != null && this.reason.startsWith(IRREVERSIBLE))
					? this.reason.substring(IRREVERSIBLE.length()) : null;
		}

	}

	/**
	 * Who writes a row.
	 *
	 * @param application the application's name
	 * @param applicationVersion its version; null if it does not know
	 * @param host its host
	 */
	public record Writer(String application, @Nullable String applicationVersion, String host) {
	}

}
