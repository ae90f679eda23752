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
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.stillhead.plan.Direction;

/**
 * One row of the journal, as it is read back.
 *
 * @param id counted up by the database
 * @param run what all rows of one run share
 * @param revision the revision concerned
 * @param direction which way
 * @param event what happened
 * @param downRevisions the revision's down revisions
 * @param dependsOn what it depends on
 * @param branchLabels its labels
 * @param message its message
 * @param sha256 the hash of its text; null where none was known
 * @param transactional whether it ran in a transaction
 * @param statementsDone how many statements are done
 * @param statementsTotal how many there are
 * @param startedAt when the step began, by the database's clock
 * @param finishedAt when it ended, by the database's clock; null if it has not
 * @param application who ran it
 * @param databaseUser the role that ran it
 */
public record JournalEntry(long id, UUID run, String revision, Direction direction, JournalEvent event,
		List<String> downRevisions, List<String> dependsOn, List<String> branchLabels, String message,
		@Nullable String sha256, boolean transactional, int statementsDone, int statementsTotal, Instant startedAt,
		@Nullable Instant finishedAt, Application application, @Nullable String databaseUser) {

	/**
	 * Copies the lists.
	 */
	public JournalEntry {
		downRevisions = List.copyOf(downRevisions);
		dependsOn = List.copyOf(dependsOn);
		branchLabels = List.copyOf(branchLabels);
	}

	/**
	 * How long it took.
	 * @return the time, or null while it has not ended
	 */
	public @Nullable Duration duration() {
		return (this.finishedAt != null) ? Duration.between(this.startedAt, this.finishedAt) : null;
	}

}
