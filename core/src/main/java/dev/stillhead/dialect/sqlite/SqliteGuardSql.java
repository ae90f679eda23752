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

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.sql.SqlSyntax;
import dev.stillhead.sql.SqliteSyntax;

/**
 * The guards of a script: statements that fail unless all is as the script expects it.
 * SQLite raises no errors of one's own outside triggers, but it tells the name of the
 * constraint that a row breaks.
 */
final class SqliteGuardSql {

	private static final String BROKEN = "SELECT \"table\" AS child, parent, count(*) AS n"
			+ " FROM pragma_foreign_key_check GROUP BY 1, 2";

	private final SqlSyntax syntax = SqliteSyntax.INSTANCE;

	private final String versionTable;

	private final BookkeepingPlace place;

	SqliteGuardSql(BookkeepingPlace place) {
		this.place = place;
		this.versionTable = "main." + this.syntax.identifier(place.table());
	}

	/**
	 * Whether the version table holds just these rows; a script that starts from none has
	 * made it before.
	 */
	List<String> rows(List<String> rows) {
		List<String> statements = new ArrayList<>();
		String start = "this script starts from " + (rows.isEmpty() ? "<base>" : String.join(", ", rows));
		if (!rows.isEmpty()) {
			statements.addAll(refuseUnless(
					"EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND lower(name) = lower("
							+ this.syntax.literal(this.place.table()) + "))",
					start + ", and this database has no table " + this.place.table()));
		}
		String these = "(SELECT count(*) FROM " + this.versionTable + ") = " + rows.size()
				+ (rows.isEmpty() ? ""
						: " AND (SELECT count(*) FROM " + this.versionTable + " WHERE version_num IN ("
								+ rows.stream().map(this.syntax::literal).collect(Collectors.joining(", ")) + ")) = "
								+ rows.size());
		statements.add("SELECT " + this.syntax.literal(start + ", the database is at ")
				+ " || coalesce((SELECT group_concat(version_num, ', ')\n  FROM " + this.versionTable
				+ "), '<base>') WHERE NOT (" + these + ")");
		statements.addAll(refuseUnless(these, start + ", the database is elsewhere"));
		return statements;
	}

	/** Whether no step outside a transaction began and did not end. */
	List<String> nothingUnfinished() {
		String journal = "main." + this.syntax.identifier(this.place.journalTable());
		return refuseUnless("NOT EXISTS (SELECT 1 FROM " + journal + " WHERE event IN ('started', 'statement')\n"
				+ "    AND id IN (SELECT max(id) FROM " + journal + " WHERE event <> 'failed' GROUP BY revision))",
				"a step outside a transaction began and did not end: let a live run go on with it");
	}

	/** Remembers what foreign keys are broken already. */
	static List<String> rememberBroken() {
		return List.of("CREATE TEMP TABLE stillhead_broken AS\n  " + BROKEN);
	}

	/** Whether rows break more foreign keys than before. */
	List<String> nothingBroken() {
		List<String> statements = new ArrayList<>();
		statements.add("CREATE TEMP TABLE stillhead_newly_broken AS\n" + "  SELECT * FROM (" + BROKEN + ") AS now\n"
				+ "  WHERE n > coalesce((SELECT n FROM temp.stillhead_broken AS before\n"
				+ "    WHERE before.child = now.child AND before.parent = now.parent), 0)");
		statements.add("SELECT n || ' rows of ' || child || ' refer to rows of ' || parent || ' that are not there'\n"
				+ "  FROM temp.stillhead_newly_broken");
		statements.addAll(refuseUnless("NOT EXISTS (SELECT 1 FROM temp.stillhead_newly_broken)",
				"this script leaves rows that refer to rows that are not there"));
		statements.add("DROP TABLE temp.stillhead_newly_broken");
		statements.add("DROP TABLE temp.stillhead_broken");
		return statements;
	}

	static List<String> refuseUnless(String condition, String message) {
		return List.of(
				"CREATE TEMP TABLE stillhead_guard (holds CONSTRAINT " + '"' + message.replace("\"", "\"\"")
						+ "\" CHECK (holds))",
				"INSERT INTO temp.stillhead_guard SELECT " + condition, "DROP TABLE temp.stillhead_guard");
	}

}
