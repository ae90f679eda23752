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

package dev.stillhead.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.stillhead.dialect.JournalRow;
import dev.stillhead.sql.SqlSyntax;
import dev.stillhead.sql.SqliteSyntax;

/**
 * The queries that read version table and journal. SQLite knows the tables of a statement
 * before it runs it, so one query asks which of the two are there and another reads them,
 * both at once, so that what it gives is of one moment.
 */
public final class SqliteSnapshotSql {

	/** First column of a row of the version table; the row is in {@code revision}. */
	public static final String VERSION = "version";

	/** First column of the newest entry of a revision that is not {@code failed}. */
	public static final String MARK = "mark";

	/** First column of an entry of the newest run. */
	public static final String LAST_RUN = "last run";

	private static final List<String> MARK_COLUMNS = List.of("revision", "direction", "event", "sha256",
			"statements_done", "statements_total", "started_at");

	private static final List<String> ENTRY_COLUMNS = List.of("id", "run", "down_revisions", "depends_on",
			"branch_labels", "message", "transactional", "finished_at", "application", "application_version", "host",
			"database_user");

	private final SqlSyntax syntax = SqliteSyntax.INSTANCE;

	/**
	 * Which of some tables are there.
	 * @param tables their names
	 * @return a query with a name in each row, in lower case
	 */
	public String existing(List<String> tables) {
		return "SELECT lower(name) FROM main.sqlite_master WHERE type = 'table' AND lower(name) IN (" + tables.stream()
			.map((table) -> "lower(" + this.syntax.literal(table) + ")")
			.collect(Collectors.joining(", ")) + ")";
	}

	/**
	 * The version table's rows.
	 * @param table the version table
	 * @return a part of a query
	 */
	public String versions(String table) {
		return "SELECT '" + VERSION + "' AS part, version_num AS revision"
				+ ", NULL".repeat(MARK_COLUMNS.size() + ENTRY_COLUMNS.size()) + " FROM main."
				+ this.syntax.identifier(table);
	}

	/**
	 * What the journal says.
	 * @param table the journal
	 * @param entries whether its entries are wanted in full
	 * @return parts of a query
	 */
	public List<String> journal(String table, boolean entries) {
		String name = "main." + this.syntax.identifier(table);
		List<String> parts = new ArrayList<>();
		parts.add(select(MARK, entries) + " FROM " + name + " j WHERE id IN (SELECT max(id) FROM " + name
				+ " WHERE event <> 'failed' AND " + JournalRow.KNOWN + " GROUP BY revision)");
		if (entries) {
			parts.add(select(LAST_RUN, true) + " FROM " + name + " j WHERE run = (SELECT run FROM " + name
					+ " WHERE run <> " + this.syntax.literal(JournalRow.NO_RUN.toString()) + " AND " + JournalRow.KNOWN
					+ " ORDER BY id DESC LIMIT 1) AND " + JournalRow.KNOWN);
		}
		return parts.stream().map((part) -> part.replace("{journal}", name)).toList();
	}

	/**
	 * All of it in one query.
	 * @param parts the parts, at least one
	 * @return a query whose rows are ordered by {@code part} and {@code id}
	 */
	public String query(List<String> parts) {
		return "WITH rows (part, " + String.join(", ", MARK_COLUMNS) + ", failed, " + String.join(", ", ENTRY_COLUMNS)
				+ ") AS (\n" + String.join("\nUNION ALL\n", parts) + "\n) SELECT * FROM rows ORDER BY part, id";
	}

	private static String select(String part, boolean entries) {
		return "SELECT '" + part + "', " + String.join(", ", MARK_COLUMNS)
				+ ", event IN ('started', 'statement') AND EXISTS (SELECT 1 FROM {journal} f"
				+ " WHERE f.revision = j.revision AND f.event = 'failed' AND f.id > j.id)"
				+ (entries ? ", " + String.join(", ", ENTRY_COLUMNS) : ", NULL".repeat(ENTRY_COLUMNS.size()));
	}

}
