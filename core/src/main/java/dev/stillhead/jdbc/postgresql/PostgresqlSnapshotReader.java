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

package dev.stillhead.jdbc.postgresql;

import java.math.BigDecimal;
import java.sql.DatabaseMetaData;
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
import dev.stillhead.plan.Direction;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.DatabaseSnapshot;
import dev.stillhead.runtime.DowngradeTexts;
import dev.stillhead.runtime.JournalEntry;
import dev.stillhead.runtime.JournalEvent;
import dev.stillhead.runtime.JournalMark;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.schema.DatabaseProduct;

/**
 * Reads the one row of the snapshot query: records in the text of an XML element, parted
 * by U+001E, their fields by U+001F, in the order of {@code PostgresqlSnapshotSql}.
 */
class PostgresqlSnapshotReader {

	private static final int MARK_FIELDS = 8;

	private final VersionTableSettings settings;

	PostgresqlSnapshotReader(VersionTableSettings settings) {
		this.settings = settings;
	}

	DatabaseSnapshot read(ResultSet row) throws SQLException {
		String schema = row.getString(1);
		if (schema == null) {
			throw new NoSchemaException();
		}
		List<String[]> versions = records(row.getString(3));
		List<String[]> journal = records(row.getString(4));
		List<String[]> lastRun = records(row.getString(5));
		List<String> rows = new ArrayList<>();
		for (String[] version : orEmpty(versions)) {
			rows.add(version[0]);
		}
		Map<String, JournalMark> marks = new HashMap<>();
		Map<String, JournalEntry> entries = new HashMap<>();
		for (String[] fields : orEmpty(journal)) {
			marks.put(fields[0], mark(fields));
			if (fields.length > MARK_FIELDS) {
				entries.put(fields[0], entry(fields));
			}
		}
		return new DatabaseSnapshot(product(row), place(schema), row.getBoolean(2), versions != null, journal != null,
				rows, marks, entries, orEmpty(lastRun).stream().map(PostgresqlSnapshotReader::entry).toList(),
				DowngradeTexts.NONE);
	}

	private static DatabaseProduct product(ResultSet row) throws SQLException {
		DatabaseMetaData metaData = row.getStatement().getConnection().getMetaData();
		return DatabaseProduct.of(metaData.getDatabaseProductName(), metaData.getDatabaseProductVersion());
	}

	private BookkeepingPlace place(String schema) {
		String journalSchema = (this.settings.journalSchema() != null) ? this.settings.journalSchema() : schema;
		return new BookkeepingPlace(schema, this.settings.table(), this.settings.journal() ? journalSchema : null,
				this.settings.journalTable());
	}

	private static List<String[]> orEmpty(@Nullable List<String[]> records) {
		return (records != null) ? records : List.of();
	}

	private static JournalMark mark(String[] fields) {
		return new JournalMark(fields[0], direction(fields[1]), event(fields[2]), emptyToNull(fields[3]),
				Integer.parseInt(fields[4]), Integer.parseInt(fields[5]), instant(fields[6]),
				Boolean.parseBoolean(fields[7]));
	}

	private static JournalEntry entry(String[] f) {
		return new JournalEntry(Long.parseLong(f[8]), UUID.fromString(f[9]), f[0], direction(f[1]), event(f[2]),
				list(f[10]), list(f[11]), list(f[12]), f[13], emptyToNull(f[3]), Boolean.parseBoolean(f[14]),
				Integer.parseInt(f[4]), Integer.parseInt(f[5]), instant(f[6]), f[15].isEmpty() ? null : instant(f[15]),
				new Application(f[16], emptyToNull(f[17]), f[18]), emptyToNull(f[19]));
	}

	private static Direction direction(String label) {
		return Direction.valueOf(label.toUpperCase(Locale.ROOT));
	}

	private static JournalEvent event(String label) {
		return JournalEvent.valueOf(label.toUpperCase(Locale.ROOT));
	}

	private static Instant instant(String epoch) {
		BigDecimal seconds = new BigDecimal(epoch);
		long whole = seconds.longValue();
		return Instant.ofEpochSecond(whole, seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
	}

	private static List<String> list(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(","));
	}

	private static @Nullable String emptyToNull(String text) {
		return text.isEmpty() ? null : text;
	}

	/** The records of an element; null if there is no element, for there is no table. */
	static @Nullable List<String[]> records(@Nullable String xml) {
		if (xml == null) {
			return null;
		}
		int start = xml.indexOf("<r>");
		int end = xml.lastIndexOf("</r>");
		if (start < 0 || end <= start + 3) {
			return List.of();
		}
		List<String[]> records = new ArrayList<>();
		for (String record : xml.substring(start + 3, end).split("\u001e", -1)) {
			String[] fields = record.split("\u001f", -1);
			for (int i = 0; i < fields.length; i++) {
				fields[i] = unescape(fields[i]);
			}
			records.add(fields);
		}
		return records;
	}

	/** What {@code escape_xml} of PostgreSQL's {@code xml.c} writes, and nothing else. */
	private static String unescape(String text) {
		if (text.indexOf('&') < 0) {
			return text;
		}
		return text.replace("&lt;", "<").replace("&gt;", ">").replace("&#x0d;", "\r").replace("&amp;", "&");
	}

}
