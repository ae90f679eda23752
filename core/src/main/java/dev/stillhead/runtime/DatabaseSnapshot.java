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

/**
 * What the database says of itself, read in one query: the rows of the version table and,
 * per revision, what the journal holds.
 *
 * @param versionTable the version table's name with its schema, for people
 * @param schema the schema that holds it, or would hold it; empty where the database has
 * no schemas
 * @param versionTableExists whether it is there
 * @param journalExists whether the journal is there
 * @param rows the version table's rows, sorted
 * @param journal the newest row that is not {@code failed} of every revision, by revision
 * @param lastRun the rows of the newest run, oldest first; empty if the journal is, or if
 * only the rows' positions were asked for
 */
public record DatabaseSnapshot(String versionTable, String schema, boolean versionTableExists, boolean journalExists,
		List<String> rows, Map<String, JournalEntry> journal, List<JournalEntry> lastRun) {

	/**
	 * Copies the collections.
	 */
	public DatabaseSnapshot {
		rows = rows.stream().sorted().toList();
		journal = Map.copyOf(journal);
		lastRun = List.copyOf(lastRun);
	}

}
