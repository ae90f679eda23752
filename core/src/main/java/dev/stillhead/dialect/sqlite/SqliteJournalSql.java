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
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.JournalRow;
import dev.stillhead.dialect.JsonText;
import dev.stillhead.sql.SqlSyntax;
import dev.stillhead.sql.SqliteSyntax;

/**
 * The journal on SQLite: the same columns as everywhere, which are a contract, in
 * SQLite's types. Times are ISO-8601 in UTC; there are no users.
 */
class SqliteJournalSql {

	/** As many as a start of a large chain writes at once, and far from any limit. */
	private static final int ROWS_PER_STATEMENT = 200;

	private static final List<String> COLUMNS = List.of("run", "revision", "direction", "event", "down_revisions",
			"depends_on", "branch_labels", "message", "sha256", "downgrade", "downgrade_reason", "transactional",
			"statements_done", "statements_total", "started_at", "finished_at", "application", "application_version",
			"host");

	private final SqlSyntax syntax = SqliteSyntax.INSTANCE;

	String create(String table) {
		return "CREATE TABLE IF NOT EXISTS " + name(table) + """
				 (
				  id integer PRIMARY KEY,
				  format smallint NOT NULL DEFAULT 1,
				  run text NOT NULL,
				  revision varchar(32) NOT NULL,
				  direction varchar(9) NOT NULL,
				  event varchar(9) NOT NULL,
				  down_revisions text NOT NULL,
				  depends_on text NOT NULL,
				  branch_labels text NOT NULL,
				  message text NOT NULL,
				  sha256 varchar(64),
				  downgrade text,
				  downgrade_reason text,
				  transactional boolean NOT NULL,
				  statements_done integer NOT NULL,
				  statements_total integer NOT NULL,
				  started_at text NOT NULL,
				  finished_at text,
				  application text NOT NULL,
				  application_version text,
				  host text NOT NULL,
				  database_user text
				)""";
	}

	List<String> insert(String table, List<JournalRow> rows, SqliteRunSql run) {
		String head = "INSERT INTO " + name(table) + " (" + String.join(", ", COLUMNS) + ") VALUES\n";
		List<String> statements = new ArrayList<>();
		for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
			List<JournalRow> some = rows.subList(from, Math.min(from + ROWS_PER_STATEMENT, rows.size()));
			statements.add(head + some.stream().map((row) -> values(row, run)).collect(Collectors.joining(",\n")));
		}
		return statements;
	}

	/** SQLite takes the JSON array apart, so that nobody here has to read JSON. */
	String downgrades(String table, Collection<String> revisions) {
		return """
				SELECT j.revision, j.id, j.downgrade IS NOT NULL, j.downgrade_reason, s.value
				FROM %1$s j LEFT JOIN json_each(coalesce(j.downgrade, '[]')) s
				WHERE j.id IN (SELECT max(id) FROM %1$s WHERE event <> 'failed' AND revision IN (%2$s) GROUP BY revision)
				ORDER BY j.revision, s.key"""
			.formatted(name(table), revisions.stream().map(this::literal).collect(Collectors.joining(", ")));
	}

	String drop(String table) {
		return "DROP TABLE " + name(table);
	}

	private String values(JournalRow row, SqliteRunSql run) {
		JournalRow.RevisionText text = row.text();
		List<String> values = List.of(run.run(row), literal(row.revision()), literal(row.direction()),
				literal(row.event()), list(text.downRevisions()), list(text.dependsOn()), list(text.branchLabels()),
				literal(text.message()), literal(text.sha256()), json(row.downgrade().statements()),
				literal(row.downgrade().reason()), text.transactional() ? "1" : "0",
				Integer.toString(row.statementsDone()), Integer.toString(text.statements()), run.startedAt(row),
				run.finishedAt(row), literal(row.writer().application()), literal(row.writer().applicationVersion()),
				run.host(row));
		return "(" + String.join(", ", values) + ")";
	}

	private String list(List<String> ids) {
		return literal(String.join(",", ids));
	}

	private String json(@Nullable List<String> statements) {
		return (statements != null) ? literal(JsonText.array(statements)) : "NULL";
	}

	private String literal(@Nullable String value) {
		return (value != null) ? this.syntax.literal(value) : "NULL";
	}

	String name(String table) {
		return "main." + this.syntax.identifier(table);
	}

}
