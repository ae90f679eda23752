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

package dev.stillhead.dialect.postgresql;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.JournalRow;
import dev.stillhead.dialect.postgresql.PostgresqlBookkeepingSql.JournalName;
import dev.stillhead.sql.SqlSyntax;

/**
 * The one query that reads version table and journal, whether they exist or not. A plain
 * SELECT of a table that is missing would be an error in the server's log at every start
 * of a service, and asking first would be a second trip; {@code query_to_xml} runs its
 * argument only where CASE lets it (works without libxml too).
 * <p>
 * Columns: schema, whether the schemas exist, the version table's rows, the journal's
 * newest entry of every revision, the newest run's entries. Each of the last three is
 * null where the table is missing, otherwise an XML element whose text holds records
 * parted by U+001E, their fields parted by U+001F.
 */
class PostgresqlSnapshotSql {

	/** What a start of a service needs of every revision. */
	static final List<String> MARK = List.of("revision", "direction", "event", "sha256", "statements_done",
			"statements_total", "extract(epoch FROM started_at)",
			"event IN ('started', 'statement') AND EXISTS (SELECT FROM %1$s f"
					+ " WHERE f.revision = j.revision AND f.event = 'failed' AND f.id > j.id)");

	/** What {@code status} and the endpoint need on top of it. */
	static final List<String> ENTRY = List.of("id", "run", "down_revisions", "depends_on", "branch_labels", "message",
			"transactional", "extract(epoch FROM finished_at)", "application", "application_version", "host",
			"database_user");

	private final SqlSyntax syntax;

	PostgresqlSnapshotSql(SqlSyntax syntax) {
		this.syntax = syntax;
	}

	String query(String table, @Nullable String schema, @Nullable JournalName journal, boolean entries) {
		String versionTable = literal(table);
		String journalTable = (journal != null) ? literal(journal.table()) : "NULL";
		String journalSchema = (journal != null && journal.schema() != null) ? literal(journal.schema()) : "schema";
		return """
				WITH place AS (SELECT %s AS schema),
				names AS (SELECT schema, quote_ident(schema) || '.' || quote_ident(%s) AS versions, %s AS journal_schema,
				  quote_ident(%s) || '.' || quote_ident(%s) AS journal FROM place)
				SELECT schema,
				  to_regnamespace(quote_ident(schema)) IS NOT NULL AND to_regnamespace(quote_ident(journal_schema)) IS NOT NULL,
				  %s,
				  %s,
				  %s
				FROM names"""
			.formatted(place(table, schema), versionTable, journalSchema, journalSchema, journalTable,
					when("versions", records("version_num", "FROM %1$s")), journalMarks(journal, entries),
					lastRun(journal, entries));
	}

	private String place(String table, @Nullable String schema) {
		if (schema != null) {
			return literal(schema) + "::text";
		}
		return "coalesce((SELECT nspname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
				+ " WHERE c.oid = to_regclass(" + literal(this.syntax.identifier(table))
				+ ")), current_schema())::text";
	}

	private String journalMarks(@Nullable JournalName journal, boolean entries) {
		if (journal == null) {
			return "NULL";
		}
		return when("journal", records(columns(entries), "FROM (SELECT DISTINCT ON (revision) * FROM %1$s"
				+ " WHERE event <> 'failed' AND " + JournalRow.KNOWN + " ORDER BY revision, id DESC) j"));
	}

	private String lastRun(@Nullable JournalName journal, boolean entries) {
		if (journal == null || !entries) {
			return "NULL";
		}
		return when("journal",
				records(columns(true),
						"FROM (SELECT * FROM %1$s WHERE run = (SELECT run FROM %1$s WHERE run <> "
								+ literal(JournalRow.NO_RUN.toString()) + " AND " + JournalRow.KNOWN
								+ " ORDER BY id DESC LIMIT 1) AND " + JournalRow.KNOWN + " ORDER BY id) j"));
	}

	private static String columns(boolean entries) {
		String mark = MARK.stream().map(PostgresqlSnapshotSql::field).collect(Collectors.joining(" || chr(31) || "));
		if (!entries) {
			return mark;
		}
		return mark + " || chr(31) || "
				+ ENTRY.stream().map(PostgresqlSnapshotSql::field).collect(Collectors.joining(" || chr(31) || "));
	}

	private static String field(String column) {
		return "coalesce((" + column + ")::text, '')";
	}

	private static String records(String columns, String from) {
		return "SELECT coalesce(string_agg(" + columns + ", chr(30)), '') AS r " + from;
	}

	/** Runs an inner query, whose {@code %1$s} is the table, where the table exists. */
	private String when(String table, String inner) {
		return "CASE WHEN to_regclass(" + table + ") IS NOT NULL THEN query_to_xml(format(" + literal(inner) + ", "
				+ table + "), false, true, '')::text END";
	}

	private String literal(String value) {
		return this.syntax.literal(value);
	}

}
