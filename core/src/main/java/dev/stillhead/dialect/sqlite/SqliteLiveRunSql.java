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

import java.time.Duration;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.JournalRow;
import dev.stillhead.sql.SqlSyntax;

/**
 * A run of the engine itself, which has measured what it says.
 *
 * @param syntax how SQLite quotes
 */
record SqliteLiveRunSql(SqlSyntax syntax) implements SqliteRunSql {

	@Override
	public String run(JournalRow row) {
		return this.syntax.literal(row.run().toString());
	}

	@Override
	public String startedAt(JournalRow row) {
		return ago(row.startedAgo());
	}

	@Override
	public String finishedAt(JournalRow row) {
		return ago(row.finishedAgo());
	}

	@Override
	public String host(JournalRow row) {
		return this.syntax.literal(row.writer().host());
	}

	private static String ago(@Nullable Duration ago) {
		if (ago == null) {
			return "NULL";
		}
		return String.format(Locale.ROOT, "strftime('%%Y-%%m-%%dT%%H:%%M:%%fZ', 'now', '-%.3f seconds')",
				ago.toNanos() / 1e9);
	}

}
