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

import dev.stillhead.dialect.JournalRow;
import dev.stillhead.dialect.ScriptSql.Entry;

/**
 * The run of a script, which finds out when it happens what it says. A script that is run
 * again later is another run. A file has no address that anybody came from.
 *
 * @param journal the journal's name, quoted
 * @param entry what the rows follow in the journal
 */
record SqliteScriptRunSql(String journal, Entry entry) implements SqliteRunSql {

	/** Holds one row while the script runs: its id and when it began. */
	static final String TABLE = "temp.stillhead_run";

	/**
	 * Makes that table. Its id is the script's, and behind it when it began.
	 * @param script the script's id
	 */
	static String begin(String script) {
		String milliseconds = "printf('%016x', CAST((julianday('now') - 2440587.5) * 86400000 AS integer))";
		String id = script.substring(0, 8) + "-" + script.substring(8, 12) + "-" + script.substring(12) + "-";
		return "CREATE TEMP TABLE stillhead_run AS SELECT '" + id + "' || substr(" + milliseconds
				+ ", 1, 4) || '-' || substr(" + milliseconds + ", 5) AS run,\n  " + NOW + " AS started_at";
	}

	@Override
	public String run(JournalRow row) {
		return "(SELECT run FROM " + TABLE + ")";
	}

	@Override
	public String startedAt(JournalRow row) {
		return switch (this.entry) {
			case FIRST -> "(SELECT started_at FROM " + TABLE + ")";
			case NEXT_STEP -> newest("finished_at");
			case SAME_STEP -> newest("started_at");
		};
	}

	@Override
	public String finishedAt(JournalRow row) {
		return (row.finishedAgo() != null) ? NOW : "NULL";
	}

	@Override
	public String host(JournalRow row) {
		return "'localhost'";
	}

	/** Nobody else can write as long as the transaction lasts. */
	private String newest(String column) {
		return "(SELECT " + column + " FROM " + this.journal + " ORDER BY id DESC LIMIT 1)";
	}

}
