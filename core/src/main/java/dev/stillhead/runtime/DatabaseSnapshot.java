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

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.schema.DatabaseProduct;

/**
 * What the database says of itself, read in one query: the rows of the version table and,
 * per revision, what the journal holds.
 *
 * @param product product and version of the database
 * @param place where version table and journal are, or would be
 * @param schemasExist whether the schemas of both exist
 * @param versionTableExists whether the version table is there
 * @param journalExists whether the journal is there
 * @param rows the version table's rows, sorted
 * @param marks the newest entry that is not {@code failed} of every revision, in short
 * @param entries the same in full; empty if only marks were asked for
 * @param lastRun the entries of the newest run, oldest first; empty likewise
 * @param downgrades how revisions are taken back without their files; empty unless it was
 * asked for
 */
public record DatabaseSnapshot(DatabaseProduct product, BookkeepingPlace place, boolean schemasExist,
		boolean versionTableExists, boolean journalExists, List<String> rows, Map<String, JournalMark> marks,
		Map<String, JournalEntry> entries, List<JournalEntry> lastRun, DowngradeTexts downgrades) {

	/**
	 * Copies the collections.
	 */
	public DatabaseSnapshot {
		rows = rows.stream().sorted().toList();
		marks = Map.copyOf(marks);
		entries = Map.copyOf(entries);
		lastRun = List.copyOf(lastRun);
	}

	/**
	 * This snapshot with texts.
	 * @param texts how revisions are taken back without their files
	 * @return a new snapshot
	 */
	DatabaseSnapshot with(DowngradeTexts texts) {
		return new DatabaseSnapshot(this.product, this.place, this.schemasExist, this.versionTableExists,
				this.journalExists, this.rows, this.marks, this.entries, this.lastRun, texts);
	}

}
