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

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import dev.stillhead.plan.DropsOwnTablesException;
import dev.stillhead.revision.MultipleHeadsException;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.StatementFailedException;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.testing.RecordingListener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The engine as its users meet it: files in, a real database out.
 */
class MigratorIntegrationTests extends MigratorFixture {

	@Test
	void bringsAnEmptyDatabaseToHeadInOneTransaction() {
		chain();
		MigrationResult result = upgrade("head");
		assertThat(this.listener.heard()).containsExactly("starting from <base>", "upgrade <base> -> a1, revision a1",
				"upgrade a1 -> b2, revision b2", "finished at b2 (head) in 1 transactions");
		assertThat(result.to()).containsExactly("b2");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("b2");
		assertThat(this.database.strings("SELECT name FROM t")).containsExactly("x");
		assertThat(this.database.strings(
				"SELECT revision || ' ' || direction || ' ' || event || ' ' || statements_done || ' ' || downgrade::text"
						+ " || ' ' || application || ' ' || application_version || ' ' || host"
						+ " FROM alembic_version_journal ORDER BY id"))
			.containsExactly("a1 upgrade done 1 [\"DROP TABLE t\"] habits-service 1.9.0 host-1",
					"b2 upgrade done 2 [\"ALTER TABLE t DROP COLUMN name\"] habits-service 1.9.0 host-1");
	}

	@Test
	void doesNothingTheSecondTime() {
		chain();
		upgrade("head");
		this.listener.heard().clear();
		MigrationResult second = upgrade("head");
		assertThat(second.steps()).isEmpty();
		assertThat(this.listener.heard()).containsExactly("up to date at b2 (head)");
	}

	@Test
	void takesRevisionsBack() {
		chain();
		upgrade("head");
		this.listener.heard().clear();
		downgrade("-1");
		assertThat(this.listener.heard()).containsExactly("starting from b2 (head)", "losing t.name",
				"downgrade b2 -> a1, revision b2", "finished at a1 in 1 transactions");
		downgrade("base");
		assertThat(this.database.string("SELECT count(*) FROM alembic_version")).isEqualTo("0");
		assertThat(this.database.string("SELECT to_regclass('t') IS NULL")).isEqualTo("t");
	}

	@Test
	void undoesEverythingWhenAStatementFailsAndSaysWhereAndWhatToDo() {
		chain();
		this.revisions.revision("c3", "b2",
				"INSERT INTO t VALUES (2, 'x');\n\nCREATE UNIQUE INDEX t_name_key\n  ON t (name);",
				"DROP INDEX t_name_key;");
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> upgrade("head")).satisfies((ex) -> {
			assertThat(ex.problem()).isEqualTo(
					"The upgrade stopped at c3, revision c3. Nothing was changed: the database is at <base>, as before.");
			assertThat(ex.report().description()).contains("where      " + this.folder + "/c3.sql:9, statement 2 of 2")
				.contains("statement  CREATE UNIQUE INDEX t_name_key ON t (name)")
				.contains("database   23505: could not create unique index \"t_name_key\"")
				.contains("Key (name)=(…) is duplicated.")
				.contains("state      a1, b2 were rolled back with it (one transaction)");
			assertThat(ex.remedy()).contains("Rows of public.t break the new rule")
				.contains("SELECT name, count(*) FROM t GROUP BY name HAVING count(*) > 1;")
				.contains("before line 9");
		});
		assertThat(this.database.string("SELECT to_regclass('t') IS NULL")).isEqualTo("t");
		assertThat(this.database.string("SELECT to_regclass('alembic_version') IS NULL")).isEqualTo("t");
	}

	@Test
	void keepsWhatIsCommittedWhenEveryRevisionHasItsOwnTransaction() {
		chain();
		this.revisions.revision("c3", "b2", "SELECT nonsense;", "");
		Migrator migrator = builder()
			.execution(new ExecutionSettings(true, Duration.ofSeconds(3), null, Duration.ZERO, Duration.ZERO))
			.build();
		assertThatExceptionOfType(StatementFailedException.class)
			.isThrownBy(() -> migrator.upgrade("head", this.listener))
			.satisfies((ex) -> {
				assertThat(ex.problem()).endsWith("The database is at b2.");
				assertThat(ex.committed()).containsExactly("a1", "b2");
				assertThat(ex.report().description()).contains("c3.sql:7:8");
			});
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("b2");
	}

	@Test
	void settingsOfOneRevisionDoNotReachTheNext() {
		this.revisions
			.revision("a1", "",
					"SET lock_timeout = 0;\nSELECT pg_catalog.set_config('search_path', '', false);\n"
							+ "CREATE TABLE public.t (id integer);",
					"DROP TABLE t;")
			.revision("b2", "a1", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		upgrade("head");
		assertThat(this.database.strings("SELECT version_num FROM public.alembic_version")).containsExactly("b2");
	}

	@Test
	void oneOfTwoInstancesMigratesAndTheOtherWaits() throws Exception {
		this.revisions.revision("a1", "", "SELECT pg_sleep(1); CREATE TABLE t (id integer);", "DROP TABLE t;")
			.revision("b2", "a1", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		RecordingListener other = new RecordingListener();
		CompletableFuture<MigrationResult> first = CompletableFuture
			.supplyAsync(() -> builder().build().upgrade("head", this.listener));
		CompletableFuture<MigrationResult> second = CompletableFuture
			.supplyAsync(() -> builder().build().upgrade("head", other));
		int ran = first.get(20, TimeUnit.SECONDS).steps().size() + second.get(20, TimeUnit.SECONDS).steps().size();
		assertThat(ran).isEqualTo(2);
		List<String> waited = first.get().steps().isEmpty() ? this.listener.heard() : other.heard();
		assertThat(waited).containsExactly("waiting for habits-service 1.9.0 on host-1", "up to date at b2 (head)");
	}

	@Test
	void transactionThatCannotHaveItsLocksIsTriedAgain() throws Exception {
		chain();
		upgrade("a1");
		Migrator migrator = builder()
			.execution(
					new ExecutionSettings(false, Duration.ofMillis(200), null, Duration.ofSeconds(20), Duration.ZERO))
			.build();
		try (Connection holder = this.database.connect()) {
			holder.setAutoCommit(false);
			holder.createStatement().execute("LOCK TABLE t");
			CompletableFuture<MigrationResult> run = CompletableFuture
				.supplyAsync(() -> migrator.upgrade("head", this.listener));
			long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
			while (this.listener.heard().stream().noneMatch((line) -> line.startsWith("retrying"))
					&& System.nanoTime() < deadline) {
				Thread.sleep(20);
			}
			holder.rollback();
			assertThat(run.get(20, TimeUnit.SECONDS).to()).containsExactly("b2");
		}
		assertThat(this.listener.heard())
			.anyMatch((line) -> line.startsWith("retrying: canceling statement due to lock timeout: ALTER TABLE t"));
	}

	@Test
	void refusesHeadWhenThereAreTwo() {
		chain();
		this.revisions.revision("c3", "a1", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		assertThatExceptionOfType(MultipleHeadsException.class).isThrownBy(() -> upgrade("head"));
		assertThat(this.database.string("SELECT to_regclass('t') IS NULL")).isEqualTo("t");
		upgrade("heads");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version ORDER BY 1")).containsExactly("b2",
				"c3");
	}

	@Test
	void runsForkDependencyAndMerge() {
		chain();
		this.revisions.revision("c3", "a1", "ALTER TABLE t ADD COLUMN c integer;", "ALTER TABLE t DROP COLUMN c;")
			.revision("d4", "b2, c3", "", "")
			.revision("z1", "", "ALTER TABLE t ADD COLUMN z integer;", "ALTER TABLE t DROP COLUMN z;",
					"Branch Labels: other", "Depends On: d4");
		upgrade("heads");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("z1");
		downgrade("base");
		assertThat(this.database.string("SELECT count(*) FROM alembic_version")).isEqualTo("0");
	}

	@Test
	void orphanBranchOfSeed004() {
		this.revisions.revision("001", "", "CREATE TABLE examples (id integer);", "DROP TABLE examples;")
			.revision("002", "001", "CREATE TABLE categories (id integer);", "DROP TABLE categories;")
			.revision("003", "002", "ALTER TABLE examples ADD COLUMN priority integer;",
					"ALTER TABLE examples DROP COLUMN priority;")
			.revision("004", "003", "ALTER TABLE examples ADD COLUMN x integer;", "ALTER TABLE examples DROP COLUMN x;")
			.revision("002_example", "001", "CREATE TABLE example_categories (id integer);",
					"DROP TABLE example_categories;");
		upgrade("002");
		assertThatExceptionOfType(MultipleHeadsException.class).isThrownBy(() -> upgrade("head"));
		assertThat(upgrade("004").steps()).extracting((step) -> step.revision().id()).containsExactly("003", "004");
		assertThat(builder().build().status("004").state()).isEqualTo(MigrationState.UP_TO_DATE);
		downgrade("002");
		assertThat(upgrade("heads").steps()).extracting((step) -> step.revision().id())
			.containsExactlyInAnyOrder("003", "004", "002_example");
	}

	@Test
	void refusesARevisionThatDropsTheEnginesOwnTables() {
		this.revisions
			.revision("a1", "", "CREATE TABLE t (id integer);", "DROP TABLE IF EXISTS t, \"alembic_version\" CASCADE;")
			.revision("b2", "a1", "DROP SCHEMA public CASCADE; CREATE SCHEMA public;", "");
		upgrade("a1");
		assertThatExceptionOfType(DropsOwnTablesException.class).isThrownBy(() -> downgrade("base"))
			.withMessageContaining("alembic_version");
		assertThatExceptionOfType(DropsOwnTablesException.class).isThrownBy(() -> upgrade("head"))
			.withMessageContaining("public");
	}

	@Test
	void makesTheSchemaOfTheVersionTableBeforeTheFirstRevision() {
		this.revisions.revision("a1", "", "CREATE TABLE habits.t (id integer);", "DROP TABLE habits.t;");
		builder().versionTable(new VersionTableSettings("alembic_version", "habits", true, null))
			.build()
			.upgrade("head", this.listener);
		assertThat(this.database.string("SELECT version_num FROM habits.alembic_version")).isEqualTo("a1");
	}

	@Test
	void leavesTheSchemaToARevisionThatMakesIt() {
		this.revisions.revision("a1", "", "-- from a dump\nCREATE SCHEMA habits;\nCREATE TABLE habits.t (id integer);",
				"DROP TABLE habits.t;");
		builder().versionTable(new VersionTableSettings("alembic_version", "habits", true, null))
			.build()
			.upgrade("head", this.listener);
		assertThat(this.database.string("SELECT version_num FROM habits.alembic_version")).isEqualTo("a1");
	}

}
