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
import java.util.Optional;

import dev.stillhead.runtime.MigrationListener.CurrentRevision;

/**
 * Where a database is, whatever the application wants of it.
 *
 * @param database which database
 * @param versionTable the version table's name with its schema
 * @param rows the version table's rows with what is known of them, sorted by id; none
 * where no revision has been applied
 * @param unfinished steps outside a transaction that began and did not end, oldest first
 */
public record CurrentRevisions(DatabaseInfo database, String versionTable, List<CurrentRevision> rows,
		List<UnfinishedStep> unfinished) {

	/**
	 * Copies the lists.
	 */
	public CurrentRevisions {
		rows = List.copyOf(rows);
		unfinished = List.copyOf(unfinished);
	}

	/**
	 * The ids of the rows.
	 * @return sorted
	 */
	public List<String> ids() {
		return this.rows.stream().map((row) -> row.revision().id()).toList();
	}

	/**
	 * The oldest step that is unfinished.
	 * @return the step, if there is one
	 */
	public Optional<UnfinishedStep> oldestUnfinished() {
		return this.unfinished.stream().findFirst();
	}

}
