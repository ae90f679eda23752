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

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.runtime.StatementFailedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What to do next, for each cause that PostgreSQL tells: caused for real, one after the
 * other.
 */
class RemediesIntegrationTests extends MigratorFixture {

	private static final String DRIFT = "It was made by hand, or the database has drifted from its revisions. Compare: "
			+ "migrate check. If all of this revision is there already: migrate stamp b2";

	private static final String UNDONE = "What this downgrade takes back is not there: b2 was stamped but never applied, "
			+ "or its work was changed by hand. If it is undone already, say so; nothing is run: migrate stamp a1";

	private static final String BASE = """
			CREATE SCHEMA s;
			CREATE TYPE mood AS ENUM ('ok');
			CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
			CREATE TABLE t (id int, name text, during int4range, m mood);
			INSERT INTO t VALUES (1, 'x', '[1,5)', 'ok'), (1, NULL, '[2,3)', 'ok');
			CREATE TABLE u (id int PRIMARY KEY, up int REFERENCES u DEFERRABLE INITIALLY DEFERRED);""";

	static List<Case> upgrades() {
		return List.of(Case.of("42P07", "CREATE TABLE t (id int);", DRIFT),
				Case.of("42701", "ALTER TABLE t ADD COLUMN id int;", DRIFT),
				Case.of("42P06", "CREATE SCHEMA s;", DRIFT),
				Case.of("42710", "CREATE TYPE mood AS ENUM ('ok');", DRIFT),
				Case.of("42723", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';", DRIFT),
				Case.of("42P01", "DROP TABLE nowhere;", notThere("b2.sql:7")),
				Case.of("42703", "ALTER TABLE t DROP COLUMN nowhere;", notThere("b2.sql:7")),
				Case.of("42704", "DROP TYPE nowhere;", notThere("b2.sql:7")),
				Case.of("42883", "SELECT nowhere();", notThere("b2.sql:7:8")),
				Case.of("3F000", "CREATE TABLE nowhere.t (id int);", notThere("b2.sql:7:14")),
				Case.of("42601", "CREATE TABEL t (id int);", "Mend b2.sql:7:8; then start again."),
				Case.of("55P04", "ALTER TYPE mood ADD VALUE 'good'; UPDATE t SET m = 'good';",
						"PostgreSQL lets nobody use an enum value before the transaction that added it has ended. Move "
								+ "what uses it into a revision of its own, after this one; then start again."),
				Case.of("55006", "INSERT INTO u VALUES (2, 3); ALTER TABLE u ADD COLUMN n int;",
						"Deferred constraints of this transaction are still to be checked. Put SET CONSTRAINTS ALL "
								+ "IMMEDIATE; before the statement, or give every revision a transaction of its own: "
								+ "stillhead.transaction-per-migration=true"),
				Case.of("25001", "DO $$ BEGIN EXECUTE 'VACUUM'; END $$;",
						"PostgreSQL does not run this in a transaction. Add \"-- Transactional: false\" to the header "
								+ "(a Java revision: transactional = false); then start again."),
				Case.of("57014", "SET LOCAL statement_timeout = '20ms'; SELECT pg_sleep(5);",
						"It took longer than the statement_timeout: that of stillhead.ddl.statement-timeout, or the "
								+ "role's or database's own. Raise it for migrations; then start again."),
				Case.of("57014",
						"DO $$ BEGIN PERFORM pg_cancel_backend(pg_backend_pid()); PERFORM pg_sleep(5); END $$;",
						"Somebody cancelled it. Start again when it may run."),
				// The real thing would leave no locks to the tests beside this one
				Case.of("53200", "DO $$ BEGIN RAISE EXCEPTION 'out of shared memory' USING ERRCODE = '53200'; END $$;",
						"One transaction has locked more objects than the server's lock table holds "
								+ "(max_locks_per_transaction). Give every revision a transaction of its own: "
								+ "stillhead.transaction-per-migration=true. If this revision alone is too large, "
								+ "split it."));
	}

	static List<Case> rules() {
		return List.of(
				Case.of("23505", "CREATE UNIQUE INDEX t_id ON t (id);",
						broken("SELECT id, count(*) FROM t GROUP BY id HAVING count(*) > 1;")),
				Case.of("23502", "ALTER TABLE t ALTER COLUMN name SET NOT NULL;",
						broken("SELECT * FROM public.t WHERE name IS NULL;")),
				Case.of("23514", "ALTER TABLE t ADD CONSTRAINT t_check CHECK (id > 1);",
						broken("SELECT * FROM t WHERE NOT (id > 1);")),
				Case.of("23503", "ALTER TABLE t ADD CONSTRAINT t_u FOREIGN KEY (id) REFERENCES u (id);",
						broken("SELECT * FROM t t WHERE t.id IS NOT NULL AND NOT EXISTS "
								+ "(SELECT 1 FROM u r WHERE r.id = t.id);")),
				Case.of("23P01", "ALTER TABLE t ADD CONSTRAINT t_excl EXCLUDE USING gist (during WITH &&);",
						"Rows of public.t break the new rule. Correct them in the revision, before line 7, or in the database; "
								+ "then start again."));
	}

	private static String notThere(String place) {
		return "Nothing of that name is there. Check its spelling and schema in " + place
				+ ", and whether the revision that makes it comes before this one; then start again.";
	}

	private static String broken(String query) {
		return "Rows of public.t break the new rule. To find them:\n\n  " + query
				+ "\n\nCorrect them in the revision, before line 7, or in the database; then start again.";
	}

	@ParameterizedTest
	@MethodSource({ "upgrades", "rules" })
	void saysWhatToDoOnTheWayUp(Case failing) {
		this.revisions.revision("a1", "", BASE, "");
		upgrade("a1");
		this.revisions.revision("b2", "a1", failing.statements(), "");
		assertFails(() -> upgrade("b2"), failing);
		assertQueryFindsRows(failing.remedy());
	}

	@Test
	void saysHowToTakeOverWhatWasThereBeforeMigrations() {
		this.database.execute("CREATE TABLE t (id int)");
		this.revisions.revision("a1", "", "CREATE TABLE t (id int);", "");
		assertFails(() -> upgrade("a1"),
				Case.of("42P07", "", "The database has no version table, and this is there already: it was made by "
						+ "something else. If all that a revision makes is there, say so once; nothing is run: migrate "
						+ "stamp a1"));
	}

	static List<Case> downgrades() {
		return List.of(Case.of("42P01", "DROP TABLE nowhere;", UNDONE),
				Case.of("42703", "ALTER TABLE t DROP COLUMN nowhere;", UNDONE),
				Case.of("42704", "DROP TYPE nowhere;", UNDONE), Case.of("42883", "DROP FUNCTION nowhere();", UNDONE),
				Case.of("3F000", "DROP SCHEMA nowhere;", UNDONE),
				Case.of("42P07", "CREATE TABLE t (id int);", "Mend b2.sql:10; then start again."));
	}

	@ParameterizedTest
	@MethodSource("downgrades")
	void saysWhatToDoOnTheWayDown(Case failing) {
		this.revisions.revision("a1", "", BASE, "").revision("b2", "a1", "SELECT 1;", failing.statements());
		upgrade("b2");
		assertFails(() -> downgrade("a1"), failing);
	}

	private void assertFails(Runnable run, Case failing) {
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(run::run).satisfies((ex) -> {
			assertThat(ex.sqlState()).isEqualTo(failing.state());
			assertThat(String.valueOf(ex.remedy()).replace(this.folder + "/", "")).isEqualTo(failing.remedy());
		});
	}

	/** What somebody is told to type has to run, and to find what it says. */
	private void assertQueryFindsRows(String remedy) {
		remedy.lines()
			.filter((line) -> line.startsWith("  SELECT"))
			.forEach((query) -> assertThat(this.database.strings(query)).isNotEmpty());
	}

	private record Case(String state, String statements, String remedy) {

		static Case of(String state, String statements, String remedy) {
			return new Case(state, statements, remedy);
		}

		@Override
		public String toString() {
			return this.state + " " + this.statements;
		}

	}

}
