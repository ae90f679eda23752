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
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.HeadChangeSql;
import dev.stillhead.dialect.JournalRow;
import dev.stillhead.dialect.ScriptFrame;
import dev.stillhead.dialect.ScriptGuard;
import dev.stillhead.dialect.ScriptSql;
import dev.stillhead.revision.HeadChange;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlWords;
import dev.stillhead.sql.SqliteSyntax;

/**
 * A script for the {@code sqlite3} shell. A statement that fails leaves a transaction of
 * SQLite open, and a shell that goes on with the next one would commit the rest. So no
 * line of a script ends with a semicolon but the last: the shell sends what it has read
 * when a line ends a statement, and of what it sends at once nothing runs behind an
 * error. What is open when it leaves is undone. Nor does a line say {@code /} or
 * {@code go} alone, which ends a statement, too.
 */
final class SqliteScriptSql implements ScriptSql {

	private static final String NOTHING = "SELECT 0 WHERE 0";

	private final ScriptFrame frame;

	private final SqliteGuardSql guards;

	private final SqliteJournalSql journal = new SqliteJournalSql();

	SqliteScriptSql(ScriptFrame frame) {
		this.frame = frame;
		refuseSchema(frame.place().schema(), "stillhead.version-table-schema");
		refuseSchema(frame.place().journalSchema(), "stillhead.journal.schema");
		this.guards = new SqliteGuardSql(frame.place());
	}

	private static void refuseSchema(@Nullable String schema, String property) {
		if (schema != null && !schema.isEmpty() && !schema.equalsIgnoreCase("main")) {
			throw new NoSchemasException(schema, property);
		}
	}

	@Override
	public String client() {
		return "sqlite3 (database file) < (this script)";
	}

	@Override
	public boolean needsClient(SqlStatement statement) {
		return false;
	}

	@Override
	public String stopAtFirstError() {
		return "";
	}

	@Override
	public String opening() {
		return "-- A semicolon stands before each statement and not behind it, so that the shell takes all of this as\n"
				+ "-- one, and stops where something fails. " + NOTHING + " does nothing.\n"
				+ lines("DROP TABLE IF EXISTS " + SqliteScriptRunSql.TABLE, SqliteScriptRunSql.begin(this.frame.id()));
	}

	/** Within a transaction foreign keys are neither switched on nor off. */
	@Override
	public String begin() {
		return lines("PRAGMA foreign_keys = OFF", "BEGIN IMMEDIATE");
	}

	@Override
	public String limits() {
		return "";
	}

	@Override
	public String freshSession() {
		return Stream.of("legacy_alter_table", "recursive_triggers", "ignore_check_constraints", "writable_schema")
			.map((pragma) -> "; PRAGMA " + pragma + " = OFF")
			.collect(Collectors.joining());
	}

	/** The transaction has the lock of the file. */
	@Override
	public String guard(ScriptGuard guard) {
		List<String> statements = new ArrayList<>();
		List<String> rows = guard.rows();
		if (rows != null) {
			if (rows.isEmpty()) {
				statements.addAll(tables());
			}
			statements.addAll(this.guards.rows(rows));
		}
		if (guard.keepsLock() && this.frame.place().journalSchema() != null) {
			statements.addAll(tables());
			statements.addAll(this.guards.nothingUnfinished());
		}
		return lines(statements);
	}

	@Override
	public List<String> beforeFirstStep() {
		return List.of();
	}

	@Override
	public List<String> beforeFirstRecord() {
		return tables().stream().map((statement) -> lines(statement)).toList();
	}

	private List<String> tables() {
		BookkeepingPlace place = this.frame.place();
		ScriptFrame.Present present = this.frame.present();
		boolean there = present.versionTable() && (present.journal() || place.journalSchema() == null);
		return there ? List.of() : new SqliteBookkeepingSql().create(place);
	}

	@Override
	public String beforeStatements() {
		return lines(SqliteGuardSql.rememberBroken());
	}

	@Override
	public String afterStatements() {
		return lines(this.guards.nothingBroken());
	}

	/**
	 * SQLite keeps some statements with all that stands before their semicolon, and would
	 * keep other blanks than in a live run: theirs follows at once, and on the same line
	 * something that does nothing.
	 */
	@Override
	public String statement(SqlStatement statement) {
		String text = ShellLines.of(statement);
		return lines(text) + (isKeptWithBlanks(text) ? "; " + NOTHING : "");
	}

	private static boolean isKeptWithBlanks(String statement) {
		SqlWords words = SqlWords.of(statement);
		boolean closed = words.has(1, "TABLE") && statement.endsWith(")");
		return words.has(0, "CREATE") && !closed && !words.has(1, "TRIGGER") && !words.has(1, "VIEW");
	}

	@Override
	public List<String> change(HeadChange change) {
		String table = "main." + SqliteSyntax.INSTANCE.identifier(this.frame.place().table());
		return change.accept(new HeadChangeSql(SqliteSyntax.INSTANCE, table))
			.stream()
			.map((statement) -> lines(statement))
			.toList();
	}

	@Override
	public List<String> journal(List<JournalRow> rows, Entry entry) {
		if (this.frame.place().journalSchema() == null || rows.isEmpty()) {
			return List.of();
		}
		String table = this.frame.place().journalTable();
		return this.journal.insert(table, rows, new SqliteScriptRunSql(this.journal.name(table), entry))
			.stream()
			.map((statement) -> lines(statement))
			.toList();
	}

	@Override
	public String commit() {
		return lines("COMMIT");
	}

	/** What stands behind a part that failed is not reached. */
	@Override
	public String done(int part) {
		return "";
	}

	@Override
	public String leaveTransaction() {
		return "";
	}

	@Override
	public String ownSession() {
		return "";
	}

	@Override
	public String releaseLock() {
		return "";
	}

	@Override
	public String closing() {
		return lines("DROP TABLE " + SqliteScriptRunSql.TABLE) + "\n;";
	}

	private static String lines(String... statements) {
		return lines(List.of(statements));
	}

	private static String lines(List<String> statements) {
		return statements.stream().map((statement) -> "; " + statement).collect(Collectors.joining("\n"));
	}

}
