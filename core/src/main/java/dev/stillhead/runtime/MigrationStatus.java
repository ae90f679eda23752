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

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How a database stands to what the application wants of it: what the endpoint,
 * {@code status} and the start of a service show.
 *
 * @param state the state, the first that applies
 * @param database which database
 * @param versionTable the version table's name with its schema
 * @param currentRevisions the rows of the version table, sorted
 * @param target what the application wants, as configured
 * @param heads the application's heads, sorted
 * @param pending what an upgrade to the target would run, in that order
 * @param unknown rows that the application does not know, and revisions below them
 * @param changed revisions whose text is not what was applied
 * @param unfinished a step that began and did not end; null if there is none
 * @param lastRun the newest run; null if none is known
 * @param running who migrates now; null if nobody does, or nobody can say
 * @param applied the ids of the application's revisions that are applied
 * @param journal the newest entry of every revision, by revision
 */
public record MigrationStatus(MigrationState state, DatabaseInfo database, String versionTable,
		List<String> currentRevisions, String target, List<String> heads, List<PendingRevision> pending,
		List<String> unknown, List<String> changed, @Nullable UnfinishedStep unfinished, @Nullable LastRun lastRun,
		@Nullable LockHolder running, Set<String> applied, Map<String, JournalEntry> journal) {

	/**
	 * Copies the collections.
	 */
	public MigrationStatus {
		currentRevisions = List.copyOf(currentRevisions);
		heads = List.copyOf(heads);
		pending = List.copyOf(pending);
		unknown = List.copyOf(unknown);
		changed = List.copyOf(changed);
		applied = Set.copyOf(applied);
		journal = Map.copyOf(journal);
	}

	/**
	 * The same, while somebody migrates.
	 * @param holder who; null if nobody does, or nobody can say
	 * @return the status
	 */
	public MigrationStatus running(@Nullable LockHolder holder) {
		return new MigrationStatus(this.state, this.database, this.versionTable, this.currentRevisions, this.target,
				this.heads, this.pending, this.unknown, this.changed, this.unfinished, this.lastRun, holder,
				this.applied, this.journal);
	}

}
