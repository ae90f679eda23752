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

package dev.stillhead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.testing.SqliteFile;
import dev.stillhead.testing.SqliteShell;
import dev.stillhead.testing.SqliteStatementClient;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files of SQLite, and what runs scripts in them.
 */
class SqliteScripts implements ScriptDatabase {

	static final DatabaseProduct SQLITE = DatabaseProduct.newest("sqlite");

	private static final String SCHEMA = "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '')"
			+ " FROM sqlite_master ORDER BY 1";

	private static final String JOURNAL = """
			SELECT concat_ws(' | ', revision, direction, event, down_revisions, depends_on, branch_labels, message, sha256,
			  downgrade, downgrade_reason, transactional, statements_done, statements_total, application,
			  application_version, database_user, started_at IS NOT NULL, finished_at IS NULL, format, length(run),
			  length(started_at)) FROM alembic_version_journal ORDER BY id""";

	/** Clients as they are when nobody says anything. */
	static List<Way> clients() {
		return List.of(new Way("sqlite3", SqliteShell.find(false), false),
				new Way("statements", Optional.of(new SqliteStatementClient()), false));
	}

	/** The same, told to stop at the first error, and typed by somebody. */
	static List<Way> ways() {
		List<Way> ways = new ArrayList<>(clients());
		ways.add(new Way("sqlite3", SqliteShell.find(false), true));
		ways.add(new Way("sqlite3 with somebody before it", SqliteShell.find(true), false));
		return ways;
	}

	@Override
	public DatabaseProduct product() {
		return SQLITE;
	}

	@Override
	public TestDatabase create() {
		return SqliteFile.newDatabase();
	}

	/** Files go with their folder. */
	@Override
	public void drop(TestDatabase database) {
	}

	@Override
	public void assertSame(TestDatabase scripted, TestDatabase live, String versionTable) {
		assertThat(allButTheJournal(scripted)).isEqualTo(allButTheJournal(live));
		assertThat(scripted.strings(JOURNAL)).isEqualTo(live.strings(JOURNAL)).isNotEmpty();
		String runs = "SELECT count(DISTINCT run) FROM alembic_version_journal";
		assertThat(scripted.strings(runs)).isEqualTo(live.strings(runs));
		assertThat(scripted.strings("SELECT revision FROM alembic_version_journal"
				+ " WHERE started_at > finished_at OR started_at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"))
			.isEmpty();
	}

	@Override
	public List<String> everything(TestDatabase database) {
		List<String> all = allButTheJournal(database);
		if (!database.strings("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version_journal'").isEmpty()) {
			all.addAll(database.strings("SELECT run || event FROM alembic_version_journal ORDER BY id"));
		}
		return all;
	}

	/** All that a script could have changed, but for the journal's rows. */
	private static List<String> allButTheJournal(TestDatabase database) {
		List<String> all = new ArrayList<>(database.strings(SCHEMA));
		for (String table : database.strings(
				"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'f\\__%' ESCAPE '\\' ORDER BY 1")) {
			if (!table.equals("alembic_version_journal")) {
				String columns = String.join(" || ' | ' || ", database
					.strings("SELECT 'quote(\"' || name || '\")' FROM pragma_table_xinfo('" + table + "')"));
				all.addAll(database
					.strings("SELECT '" + table + ": ' || " + columns + " FROM \"" + table + "\" ORDER BY 1"));
			}
		}
		all.addAll(database.strings("PRAGMA journal_mode"));
		return all;
	}

}
