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
import java.util.List;
import java.util.stream.Collectors;

import dev.stillhead.dialect.ScriptGuard;
import dev.stillhead.sql.SqlSyntax;

/**
 * The guards of a script: blocks that raise an error unless all is as the script expects
 * it, and so undo the transaction in which they stand.
 */
final class PostgresqlGuardSql {

	private final SqlSyntax syntax;

	private final PostgresqlScriptPlace place;

	PostgresqlGuardSql(SqlSyntax syntax, PostgresqlScriptPlace place) {
		this.syntax = syntax;
		this.place = place;
	}

	/**
	 * Takes the lock before it reads the rows, each in a statement of its own: the rows
	 * are those that whoever had the lock before has left. Whoever does not know the
	 * lock, as Alembic does not, cannot change them any more until the transaction ends.
	 */
	String guard(ScriptGuard guard, String scriptId) {
		List<String> body = new ArrayList<>();
		if (guard.after() > 0) {
			body.addAll(unless("current_setting('stillhead.script', true) IS DISTINCT FROM '" + scriptId + " "
					+ guard.after() + "'", "the part of this script before this one was not done"));
		}
		body.addAll(unless("NOT pg_try_advisory_xact_lock(" + this.place.lockKey() + ")",
				"another migration of this database is running"));
		List<String> rows = guard.rows();
		if (rows != null) {
			body.addAll(rows.isEmpty() ? noRows() : rows(rows));
		}
		if (guard.keepsLock()) {
			body.addAll(nothingUnfinished());
			body.add("  PERFORM pg_advisory_lock(" + this.place.lockKey() + "); -- kept until the step is done");
		}
		return PostgresqlBlock.of(this.place.declarations(), body);
	}

	/**
	 * Gives back the lock that a guard has kept.
	 */
	String release() {
		return PostgresqlBlock.of(this.place.declarations(),
				List.of("  PERFORM pg_advisory_unlock(" + this.place.lockKey() + ");"));
	}

	private List<String> rows(List<String> rows) {
		String table = this.place.versionTable();
		String start = "this script starts from " + String.join(", ", rows);
		List<String> body = new ArrayList<>();
		body.addAll(unless("to_regclass(" + this.syntax.literal(table) + ") IS NULL",
				start + ", and this database has no table " + table));
		body.add(lockTable("  "));
		body.add("  IF (SELECT array_agg(version_num::text ORDER BY version_num COLLATE \"C\") FROM " + table + ")\n"
				+ "     IS DISTINCT FROM ARRAY["
				+ rows.stream().map(this.syntax::literal).collect(Collectors.joining(", "))
				+ "] THEN\n    RAISE EXCEPTION " + format(start + ", the database is at ", "%")
				+ ",\n      coalesce((SELECT string_agg(version_num, ', ') FROM " + table + "), '<base>');\n  END IF;");
		return body;
	}

	private List<String> noRows() {
		String table = this.place.versionTable();
		return List.of("  IF to_regclass(" + this.syntax.literal(table) + ") IS NOT NULL THEN", lockTable("    "),
				"    IF EXISTS (SELECT FROM " + table + ") THEN\n"
						+ "      RAISE EXCEPTION 'this script starts from <base>, the database is at %',\n"
						+ "        (SELECT string_agg(version_num, ', ') FROM " + table + ");\n    END IF;",
				"  END IF;");
	}

	private String lockTable(String indent) {
		return indent + "LOCK TABLE " + this.place.versionTable() + " IN SHARE ROW EXCLUSIVE MODE;";
	}

	private List<String> nothingUnfinished() {
		String journal = this.place.journal();
		if (journal == null) {
			return List.of();
		}
		return List.of("  IF to_regclass(" + this.syntax.literal(journal) + ") IS NOT NULL THEN",
				"    IF EXISTS (SELECT FROM (SELECT DISTINCT ON (revision) event FROM " + journal + "\n"
						+ "        WHERE event <> 'failed' ORDER BY revision, id DESC) newest"
						+ " WHERE event IN ('started', 'statement')) THEN\n"
						+ "      RAISE EXCEPTION 'a step outside a transaction began and did not end: let a live run go on"
						+ " with it';\n    END IF;",
				"  END IF;");
	}

	private List<String> unless(String condition, String message) {
		return List.of("  IF " + condition + " THEN", "    RAISE EXCEPTION " + format(message, "") + ";", "  END IF;");
	}

	/** In a message of RAISE a percent sign stands for a value. */
	private String format(String message, String value) {
		return this.syntax.literal(message.replace("%", "%%") + value);
	}

}
