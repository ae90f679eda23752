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

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;

import dev.stillhead.offline.SqlScript;
import dev.stillhead.runtime.Application;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.testing.CatalogPicture;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.Psql;
import dev.stillhead.testing.ScriptClient;
import dev.stillhead.testing.StatementClient;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Revisions that are run by a script in one database, and live in another.
 */
abstract class ScriptFixture extends MigratorFixture {

	static final DatabaseProduct POSTGRESQL = DatabaseProduct.newest("postgresql");

	private static final String JOURNAL = """
			SELECT concat_ws(' | ', revision, direction, event, down_revisions, depends_on, branch_labels, message, sha256,
			  downgrade, downgrade_reason, transactional, statements_done, statements_total, application,
			  application_version, database_user, started_at IS NOT NULL, finished_at IS NULL, format)
			FROM %s ORDER BY id""";

	private static final String OWN_TABLES = """
			SELECT concat_ws(' | ', attrelid::regclass, attname, atttypid::regtype, atttypmod, attnotnull, attidentity,
			  pg_get_expr(adbin, adrelid), conname, pg_get_constraintdef(c.oid), relowner::regrole)
			FROM pg_attribute a JOIN pg_class t ON t.oid = attrelid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
			LEFT JOIN pg_constraint c ON conrelid = attrelid AND attnum = ANY (conkey)
			WHERE relname LIKE 'alembic_version%' AND relkind = 'r' AND attnum > 0 ORDER BY 1""";

	final TestDatabase live = PostgresqlServer.shared().newDatabase();

	UnaryOperator<MigratorBuilder> settings = (builder) -> builder;

	@AfterEach
	void dropDatabases() {
		PostgresqlServer.shared().drop(this.database);
		PostgresqlServer.shared().drop(this.live);
	}

	/** Both clients, going on after an error. */
	static List<Way> clients() {
		return List.of(new Way("psql", Psql.find(), false),
				new Way("statements", Optional.of(new StatementClient()), false));
	}

	/** The same, and {@code psql} told to stop at the first error. */
	static List<Way> ways() {
		List<Way> ways = new ArrayList<>(clients());
		ways.add(new Way("psql", Psql.find(), true));
		return ways;
	}

	Migrator migrator() {
		return migrator(this.database);
	}

	Migrator migrator(TestDatabase on) {
		MigratorBuilder builder = Migrator.builder(on.dataSource())
			.locations(List.of(this.revisions.location()))
			.application(new Application("habits-service", "1.9.0", "host-1"));
		return this.settings.apply(builder).build();
	}

	/** Runs a script made from a range, and the same live in the other database. */
	SqlScript upgradeBoth(Way way, String range) {
		SqlScript script = migrator().upgradeSql(range, POSTGRESQL);
		assertThat(way.run(this.database, script.text())).isEmpty();
		int transactions = migrator(this.live).upgrade(range.substring(range.indexOf(':') + 1), this.listener)
			.transactions();
		assertThat(script.transactions()).isEqualTo(transactions);
		assertSameAsLive();
		return script;
	}

	void assertSameAsLive() {
		assertSameAsLive("alembic_version");
	}

	void assertSameAsLive(String versionTable) {
		assertThat(CatalogPicture.of(this.database).differencesFrom(CatalogPicture.of(this.live))).isEmpty();
		assertThat(this.database.strings(OWN_TABLES)).isEqualTo(this.live.strings(OWN_TABLES)).isNotEmpty();
		String rows = "SELECT version_num FROM " + versionTable + " ORDER BY 1";
		assertThat(this.database.strings(rows)).isEqualTo(this.live.strings(rows));
		String journal = JOURNAL.formatted(versionTable + "_journal");
		assertThat(this.database.strings(journal)).isEqualTo(this.live.strings(journal)).isNotEmpty();
		String runs = "SELECT count(DISTINCT run) FROM " + versionTable + "_journal";
		assertThat(this.database.strings(runs)).isEqualTo(this.live.strings(runs));
		assertThat(this.database.strings("SELECT revision FROM " + versionTable
				+ "_journal WHERE started_at > finished_at OR started_at > clock_timestamp()"))
			.isEmpty();
	}

	/** All that a script could have changed. */
	static List<String> everything(TestDatabase database) {
		List<String> all = new ArrayList<>(CatalogPicture.of(database).lines());
		all.addAll(database.strings(OWN_TABLES));
		all.addAll(database.strings("SELECT query_to_xml('SELECT * FROM ' || oid::regclass, true, false, '')::text "
				+ "FROM pg_class WHERE relkind = 'r' AND relnamespace >= 16384 OR relkind = 'r' "
				+ "AND relnamespace = 'public'::regnamespace ORDER BY oid::regclass::text"));
		return all;
	}

	void assertChangesNothing(Way way, SqlScript script) {
		List<String> before = everything(this.database);
		assertThat(way.run(this.database, script.text())).isNotEmpty();
		assertThat(everything(this.database)).isEqualTo(before);
	}

	/**
	 * How a script is run.
	 *
	 * @param name the client's name
	 * @param client the client; empty if it is not there
	 * @param stop whether it was told to stop at the first error
	 */
	record Way(String name, Optional<? extends ScriptClient> client, boolean stop) {

		/** Tells the errors. */
		List<String> run(TestDatabase database, String script) {
			if (this.client.isEmpty()) {
				System.out.println("Skipped: there is no " + this.name + " here to run a script with");
			}
			Assumptions.assumeTrue(this.client.isPresent(), () -> "no " + this.name);
			return this.client.orElseThrow().run(database, script, this.stop);
		}

		@Override
		public String toString() {
			return this.name + (this.stop ? ", stops at an error" : ", goes on after an error");
		}

	}

}
