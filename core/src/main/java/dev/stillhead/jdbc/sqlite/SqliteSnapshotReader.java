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

package dev.stillhead.jdbc.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.sqlite.SqliteSnapshotSql;
import dev.stillhead.plan.Direction;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.DatabaseSnapshot;
import dev.stillhead.runtime.DowngradeTexts;
import dev.stillhead.runtime.JournalEntry;
import dev.stillhead.runtime.JournalEvent;
import dev.stillhead.runtime.JournalMark;
import dev.stillhead.schema.DatabaseProduct;

/**
 * Reads the rows of the query of {@code SqliteSnapshotSql}. Mutable, for one reading.
 */
class SqliteSnapshotReader {

	private final boolean wantsEntries;

	private final List<String> versions = new ArrayList<>();

	private final Map<String, JournalMark> marks = new HashMap<>();

	private final Map<String, JournalEntry> entries = new HashMap<>();

	private final List<JournalEntry> lastRun = new ArrayList<>();

	SqliteSnapshotReader(boolean wantsEntries) {
		this.wantsEntries = wantsEntries;
	}

	void read(ResultSet rows) throws SQLException {
		while (rows.next()) {
			String revision = rows.getString("revision");
			switch (rows.getString("part")) {
				case SqliteSnapshotSql.VERSION -> this.versions.add(revision);
				case SqliteSnapshotSql.MARK -> {
					this.marks.put(revision, mark(rows));
					if (this.wantsEntries) {
						this.entries.put(revision, entry(rows));
					}
				}
				default -> this.lastRun.add(entry(rows));
			}
		}
	}

	DatabaseSnapshot snapshot(DatabaseProduct product, BookkeepingPlace place, boolean hasVersions,
			boolean hasJournal) {
		return new DatabaseSnapshot(product, place, true, hasVersions, hasJournal, this.versions, this.marks,
				this.entries, this.lastRun, DowngradeTexts.NONE);
	}

	private static JournalMark mark(ResultSet row) throws SQLException {
		return new JournalMark(row.getString("revision"), direction(row), event(row), row.getString("sha256"),
				row.getInt("statements_done"), row.getInt("statements_total"),
				Instant.parse(row.getString("started_at")), row.getBoolean("failed"));
	}

	private static JournalEntry entry(ResultSet row) throws SQLException {
		String finishedAt = row.getString("finished_at");
		return new JournalEntry(row.getLong("id"), UUID.fromString(row.getString("run")), row.getString("revision"),
				direction(row), event(row), list(row.getString("down_revisions")), list(row.getString("depends_on")),
				list(row.getString("branch_labels")), row.getString("message"), row.getString("sha256"),
				row.getBoolean("transactional"), row.getInt("statements_done"), row.getInt("statements_total"),
				Instant.parse(row.getString("started_at")), instant(finishedAt),
				new Application(row.getString("application"), row.getString("application_version"),
						row.getString("host")),
				row.getString("database_user"));
	}

	private static Direction direction(ResultSet row) throws SQLException {
		return Direction.valueOf(row.getString("direction").toUpperCase(Locale.ROOT));
	}

	private static JournalEvent event(ResultSet row) throws SQLException {
		return JournalEvent.valueOf(row.getString("event").toUpperCase(Locale.ROOT));
	}

	private static @Nullable Instant instant(@Nullable String text) {
		return (text != null) ? Instant.parse(text) : null;
	}

	private static List<String> list(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(","));
	}

}
