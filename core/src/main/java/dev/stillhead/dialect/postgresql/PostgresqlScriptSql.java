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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.stillhead.dialect.HeadChangeSql;
import dev.stillhead.dialect.JournalRow;
import dev.stillhead.dialect.ScriptFrame;
import dev.stillhead.dialect.ScriptGuard;
import dev.stillhead.dialect.ScriptSql;
import dev.stillhead.revision.HeadChange;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlSyntax;

/**
 * A script for {@code psql}. Its commands stand only in scripts that cannot do without.
 */
final class PostgresqlScriptSql implements ScriptSql {

	private final SqlSyntax syntax;

	private final ScriptFrame frame;

	private final PostgresqlScriptPlace place;

	private final PostgresqlGuardSql guards;

	private final PostgresqlScriptTables tables;

	PostgresqlScriptSql(SqlSyntax syntax, ScriptFrame frame) {
		this.syntax = syntax;
		this.frame = frame;
		this.place = new PostgresqlScriptPlace(syntax, frame.place());
		this.guards = new PostgresqlGuardSql(syntax, this.place);
		this.tables = new PostgresqlScriptTables(syntax, frame, this.place);
	}

	/** A start-up file of psql's could switch on what goes on after an error. */
	@Override
	public String client() {
		return "psql -X -f";
	}

	/**
	 * When COPY fails, psql takes the data that follow it for commands.
	 */
	@Override
	public boolean needsClient(SqlStatement statement) {
		return statement.copyData() != null;
	}

	@Override
	public String stopAtFirstError() {
		return "-- Only psql can run this: what stands outside a transaction, and the data of a COPY, must not be reached\n"
				+ "-- when something before it failed.\n"
				+ "\\set ON_ERROR_STOP on\n\\set ON_ERROR_ROLLBACK off\n\\set AUTOCOMMIT on";
	}

	@Override
	public String opening() {
		return "";
	}

	@Override
	public String begin() {
		return "BEGIN;";
	}

	@Override
	public String limits() {
		ScriptFrame.Limits limits = this.frame.limits();
		String lock = "SET LOCAL lock_timeout = " + setting(limits.lock()) + ";";
		return (limits.statement() != null)
				? lock + "\nSET LOCAL statement_timeout = " + setting(limits.statement()) + ";" : lock;
	}

	@Override
	public String freshSession() {
		return "RESET SESSION AUTHORIZATION; RESET ROLE; RESET ALL; SET client_encoding = 'UTF8';\n" + limits();
	}

	@Override
	public String guard(ScriptGuard guard) {
		return this.guards.guard(guard, this.frame.id());
	}

	/** PostgreSQL itself refuses what breaks a foreign key. */
	@Override
	public String beforeStatements() {
		return "";
	}

	@Override
	public String afterStatements() {
		return "";
	}

	@Override
	public List<String> beforeFirstStep() {
		return this.tables.beforeFirstStep();
	}

	@Override
	public List<String> beforeFirstRecord() {
		return this.tables.beforeFirstRecord();
	}

	@Override
	public String statement(SqlStatement statement) {
		String text = statement.text();
		String lastLine = text.substring(text.lastIndexOf('\n') + 1);
		String ended = text + (lastLine.contains("--") ? "\n;" : ";");
		String data = statement.copyData();
		return (data != null) ? ended + "\n" + data + "\\." : ended;
	}

	@Override
	public List<String> change(HeadChange change) {
		return change.accept(new HeadChangeSql(this.syntax, this.place.versionTable()))
			.stream()
			.map((statement) -> statement + ";")
			.toList();
	}

	@Override
	public List<String> journal(List<JournalRow> rows, Entry entry) {
		String schema = this.frame.place().journalSchema();
		String journal = this.place.journal();
		if (schema == null || journal == null || rows.isEmpty()) {
			return List.of();
		}
		return new PostgresqlJournalSql(this.syntax)
			.insert(schema, this.frame.place().journalTable(), rows,
					new PostgresqlScriptRunSql(this.frame.id(), journal, entry))
			.stream()
			.map((insert) -> insert + ";")
			.toList();
	}

	@Override
	public String commit() {
		return "COMMIT;";
	}

	@Override
	public String done(int part) {
		return "SET stillhead.script = '" + this.frame.id() + " " + part + "';";
	}

	/** A timeout would leave an invalid index behind where one is built concurrently. */
	@Override
	public String leaveTransaction() {
		return "SET lock_timeout = 0;";
	}

	@Override
	public String ownSession() {
		List<String> settings = new ArrayList<>(
				List.of("SET LOCAL SESSION AUTHORIZATION DEFAULT;", "SET LOCAL ROLE NONE;"));
		if (this.place.isFoundBySession()) {
			settings.add("SET LOCAL search_path TO DEFAULT;");
		}
		return String.join(" ", settings) + "\n" + limits();
	}

	@Override
	public String releaseLock() {
		return this.guards.release();
	}

	@Override
	public String closing() {
		return "";
	}

	private static String setting(Duration duration) {
		long millis = duration.toMillis();
		if (millis == 0) {
			return "0";
		}
		return (millis % 1000 == 0) ? "'" + millis / 1000 + "s'" : "'" + millis + "ms'";
	}

}
