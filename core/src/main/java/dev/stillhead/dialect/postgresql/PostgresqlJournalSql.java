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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.JournalRow;
import dev.stillhead.dialect.JsonText;
import dev.stillhead.sql.SqlSyntax;

/**
 * The journal on PostgreSQL. Its columns are a contract: older releases read it, so they
 * are only ever added to.
 */
class PostgresqlJournalSql {

	/** Measured: the cost of a trip is spread thin enough from here on. */
	private static final int ROWS_PER_STATEMENT = 200;

	private static final List<String> COLUMNS = List.of("run", "revision", "direction", "event", "down_revisions",
			"depends_on", "branch_labels", "message", "sha256", "downgrade", "downgrade_reason", "transactional",
			"statements_done", "statements_total", "started_at", "finished_at", "application", "application_version",
			"host", "database_user");

	private final SqlSyntax syntax;

	PostgresqlJournalSql(SqlSyntax syntax) {
		this.syntax = syntax;
	}

	String create(String schema, String table) {
		return "CREATE TABLE IF NOT EXISTS " + name(schema, table) + """
				 (
				  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
				  format smallint NOT NULL DEFAULT 1,
				  run uuid NOT NULL,
				  revision varchar(32) NOT NULL,
				  direction varchar(9) NOT NULL,
				  event varchar(9) NOT NULL,
				  down_revisions text NOT NULL,
				  depends_on text NOT NULL,
				  branch_labels text NOT NULL,
				  message text NOT NULL,
				  sha256 varchar(64),
				  downgrade jsonb,
				  downgrade_reason text,
				  transactional boolean NOT NULL,
				  statements_done integer NOT NULL,
				  statements_total integer NOT NULL,
				  started_at timestamptz NOT NULL,
				  finished_at timestamptz,
				  application text NOT NULL,
				  application_version text,
				  host text NOT NULL,
				  database_user text NOT NULL
				)""";
	}

	List<String> insert(String schema, String table, List<JournalRow> rows, PostgresqlRunSql run) {
		String head = "INSERT INTO " + name(schema, table) + " (" + String.join(", ", COLUMNS) + ") VALUES\n";
		List<String> statements = new ArrayList<>();
		for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
			List<JournalRow> some = rows.subList(from, Math.min(from + ROWS_PER_STATEMENT, rows.size()));
			statements.add(head + some.stream().map((row) -> values(row, run)).collect(Collectors.joining(",\n")));
		}
		return statements;
	}

	/** The server takes the JSON array apart, so that nobody here has to read JSON. */
	String downgrades(String schema, String table, Collection<String> revisions) {
		return """
				SELECT j.revision, j.id, j.downgrade IS NOT NULL, j.downgrade_reason, s.statement
				FROM (SELECT DISTINCT ON (revision) id, revision, downgrade, downgrade_reason FROM %s
				  WHERE event <> 'failed' AND revision IN (%s) ORDER BY revision, id DESC) j
				LEFT JOIN LATERAL pg_catalog.jsonb_array_elements_text(j.downgrade) WITH ORDINALITY
				  AS s (statement, place) ON true
				ORDER BY j.revision, s.place""".formatted(name(schema, table),
				revisions.stream().map(this::literal).collect(Collectors.joining(", ")));
	}

	/**
	 * Rights that were granted, on the table or on one of its columns. Whoever may act as
	 * the owner needs none, and what the session's own role wrote it may run as well.
	 */
	String writers(String schema, String table) {
		return """
				SELECT DISTINCT coalesce(pg_catalog.quote_ident(r.rolname), 'PUBLIC')
				FROM pg_catalog.pg_class c CROSS JOIN LATERAL (
				  SELECT grantee, privilege_type FROM pg_catalog.aclexplode(c.relacl)
				  UNION ALL SELECT x.grantee, x.privilege_type
				    FROM pg_catalog.pg_attribute t CROSS JOIN LATERAL pg_catalog.aclexplode(t.attacl) x
				    WHERE t.attrelid = c.oid AND NOT t.attisdropped) g
				LEFT JOIN pg_catalog.pg_roles r ON r.oid = g.grantee
				WHERE c.oid = pg_catalog.to_regclass(%s)
				  AND g.privilege_type IN ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE')
				  AND (g.grantee = 0 OR NOT (r.rolsuper OR r.rolname = session_user
				    OR pg_catalog.pg_has_role(r.oid, c.relowner, 'MEMBER')))
				ORDER BY 1""".formatted(literal(name(schema, table)));
	}

	String drop(String schema, String table) {
		return "DROP TABLE " + name(schema, table);
	}

	private String values(JournalRow row, PostgresqlRunSql run) {
		JournalRow.RevisionText text = row.text();
		List<String> values = List.of(run.run(row), literal(row.revision()), literal(row.direction()),
				literal(row.event()), list(text.downRevisions()), list(text.dependsOn()), list(text.branchLabels()),
				literal(text.message()), literal(text.sha256()), json(row.downgrade().statements()),
				literal(row.downgrade().reason()), Boolean.toString(text.transactional()),
				Integer.toString(row.statementsDone()), Integer.toString(text.statements()), run.startedAt(row),
				run.finishedAt(row), literal(row.writer().application()), literal(row.writer().applicationVersion()),
				run.host(row), "session_user");
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

	/** Without a schema the name is found as the session finds names. */
	String name(String schema, String table) {
		return schema.isEmpty() ? this.syntax.identifier(table)
				: this.syntax.identifier(schema) + "." + this.syntax.identifier(table);
	}

}
