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

import dev.stillhead.dialect.JournalRow;
import dev.stillhead.dialect.ScriptSql.Entry;

/**
 * The run of a script, which finds out when it happens what it says. A script that is run
 * again later is another run.
 *
 * @param id the script's id
 * @param journal the journal's name, quoted
 * @param entry what the rows follow in the journal
 */
record PostgresqlScriptRunSql(String id, String journal, Entry entry) implements PostgresqlRunSql {

	/** The script's id, and behind it when the transaction began. */
	@Override
	public String run(JournalRow row) {
		if (this.entry != Entry.FIRST) {
			return newest("run");
		}
		return "('" + this.id + "' || lpad(to_hex((extract(epoch FROM now()) * 1000000)::bigint), 16, '0'))::uuid";
	}

	@Override
	public String startedAt(JournalRow row) {
		return switch (this.entry) {
			case FIRST -> "now()";
			case NEXT_STEP -> "greatest(now(), " + newest("finished_at") + ")";
			case SAME_STEP -> newest("started_at");
		};
	}

	@Override
	public String finishedAt(JournalRow row) {
		return (row.finishedAgo() != null) ? "clock_timestamp()" : "NULL";
	}

	@Override
	public String host(JournalRow row) {
		return "coalesce(host(inet_client_addr()), 'localhost')";
	}

	/** The guard saw to it that nobody else writes. */
	private String newest(String column) {
		return "(SELECT " + column + " FROM " + this.journal + " ORDER BY id DESC LIMIT 1)";
	}

}
