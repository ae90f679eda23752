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
import dev.stillhead.testing.CatalogPicture;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.Psql;
import dev.stillhead.testing.StatementClient;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Databases of PostgreSQL, and what runs scripts in them.
 */
class PostgresqlScripts implements ScriptDatabase {

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

	@Override
	public DatabaseProduct product() {
		return POSTGRESQL;
	}

	@Override
	public TestDatabase create() {
		return PostgresqlServer.shared().newDatabase();
	}

	@Override
	public void drop(TestDatabase database) {
		PostgresqlServer.shared().drop(database);
	}

	@Override
	public void assertSame(TestDatabase scripted, TestDatabase live, String versionTable) {
		assertThat(CatalogPicture.of(scripted).differencesFrom(CatalogPicture.of(live))).isEmpty();
		assertThat(scripted.strings(OWN_TABLES)).isEqualTo(live.strings(OWN_TABLES)).isNotEmpty();
		String rows = "SELECT version_num FROM " + versionTable + " ORDER BY 1";
		assertThat(scripted.strings(rows)).isEqualTo(live.strings(rows));
		String journal = JOURNAL.formatted(versionTable + "_journal");
		assertThat(scripted.strings(journal)).isEqualTo(live.strings(journal)).isNotEmpty();
		String runs = "SELECT count(DISTINCT run) FROM " + versionTable + "_journal";
		assertThat(scripted.strings(runs)).isEqualTo(live.strings(runs));
		assertThat(scripted.strings("SELECT revision FROM " + versionTable
				+ "_journal WHERE started_at > finished_at OR started_at > clock_timestamp()"))
			.isEmpty();
	}

	@Override
	public List<String> everything(TestDatabase database) {
		List<String> all = new ArrayList<>(CatalogPicture.of(database).lines());
		all.addAll(database.strings(OWN_TABLES));
		all.addAll(database.strings("SELECT query_to_xml('SELECT * FROM ' || oid::regclass, true, false, '')::text "
				+ "FROM pg_class WHERE relkind = 'r' AND relnamespace >= 16384 OR relkind = 'r' "
				+ "AND relnamespace = 'public'::regnamespace ORDER BY oid::regclass::text"));
		return all;
	}

}
