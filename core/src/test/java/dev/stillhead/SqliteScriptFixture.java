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
import java.util.function.UnaryOperator;

import dev.stillhead.offline.SqlScript;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.testing.SqliteFile;
import dev.stillhead.testing.SqliteShell;
import dev.stillhead.testing.SqliteStatementClient;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Revisions that are run by a script in one file of SQLite, and live in another.
 */
abstract class SqliteScriptFixture extends MigratorFixture {

	static final DatabaseProduct SQLITE = DatabaseProduct.newest("sqlite");

	private static final String SCHEMA = "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '')"
			+ " FROM sqlite_master ORDER BY 1";

	private static final String JOURNAL = """
			SELECT concat_ws(' | ', revision, direction, event, down_revisions, depends_on, branch_labels, message, sha256,
			  downgrade, downgrade_reason, transactional, statements_done, statements_total, application,
			  application_version, database_user, started_at IS NOT NULL, finished_at IS NULL, format, length(run),
			  length(started_at)) FROM alembic_version_journal ORDER BY id""";

	final TestDatabase live = SqliteFile.newDatabase();

	UnaryOperator<MigratorBuilder> settings = (builder) -> builder;

	SqliteScriptFixture() {
		super(SqliteFile.newDatabase());
	}

	/** Clients as they are when nobody says anything. */
	static List<ScriptFixture.Way> clients() {
		return List.of(new ScriptFixture.Way("sqlite3", SqliteShell.find(false), false),
				new ScriptFixture.Way("statements", Optional.of(new SqliteStatementClient()), false));
	}

	/** The same, told to stop at the first error, and typed by somebody. */
	static List<ScriptFixture.Way> ways() {
		List<ScriptFixture.Way> ways = new ArrayList<>(clients());
		ways.add(new ScriptFixture.Way("sqlite3", SqliteShell.find(false), true));
		ways.add(new ScriptFixture.Way("sqlite3 with somebody before it", SqliteShell.find(true), false));
		return ways;
	}

	Migrator migrator() {
		return migrator(this.database);
	}

	Migrator migrator(TestDatabase on) {
		MigratorBuilder builder = Migrator.builder(on.dataSource())
			.database("sqlite")
			.locations(List.of(this.revisions.location()))
			.application(new Application("habits-service", "1.9.0", "host-1"));
		return this.settings.apply(builder).build();
	}

	void commitEachRevision() {
		this.settings = (builder) -> builder
			.execution(new ExecutionSettings(true, ExecutionSettings.DEFAULTS.lockTimeout(), null,
					ExecutionSettings.DEFAULTS.retryFor(), ExecutionSettings.DEFAULTS.connectionWait()));
	}

	/** Runs a script made from a range, and the same live in the other file. */
	SqlScript upgradeBoth(ScriptFixture.Way way, String range) {
		SqlScript script = migrator().upgradeSql(range, SQLITE);
		assertThat(way.run(this.database, script.text())).isEmpty();
		int transactions = migrator(this.live).upgrade(range.substring(range.indexOf(':') + 1), this.listener)
			.transactions();
		assertThat(script.transactions()).isEqualTo(transactions);
		assertSameAsLive();
		return script;
	}

	void assertSameAsLive() {
		assertThat(everything(this.database)).isEqualTo(everything(this.live));
		assertThat(this.database.strings(JOURNAL)).isEqualTo(this.live.strings(JOURNAL)).isNotEmpty();
		String runs = "SELECT count(DISTINCT run) FROM alembic_version_journal";
		assertThat(this.database.strings(runs)).isEqualTo(this.live.strings(runs));
		assertThat(this.database.strings("SELECT revision FROM alembic_version_journal"
				+ " WHERE started_at > finished_at OR started_at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"))
			.isEmpty();
	}

	/** All that a script could have changed, but for the journal's rows. */
	static List<String> everything(TestDatabase database) {
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

	void assertChangesNothing(ScriptFixture.Way way, SqlScript script) {
		List<String> before = everything(this.database);
		List<String> journal = journalRuns();
		assertThat(way.run(this.database, script.text())).isNotEmpty();
		assertThat(everything(this.database)).isEqualTo(before);
		assertThat(journalRuns()).isEqualTo(journal);
	}

	private List<String> journalRuns() {
		return this.database.strings("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version_journal'").isEmpty()
				? List.of() : this.database.strings("SELECT run || event FROM alembic_version_journal ORDER BY id");
	}

}
