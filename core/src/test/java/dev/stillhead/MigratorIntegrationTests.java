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
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.StatementFailedException;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.RecordingListener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The engine as its users meet it on PostgreSQL.
 */
class MigratorIntegrationTests extends MigratorContract {

	MigratorIntegrationTests() {
		super(PostgresqlServer.shared().newDatabase());
	}

	@Override
	boolean exists(String table) {
		return this.database.string("SELECT to_regclass('" + table + "') IS NOT NULL").equals("t");
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
	void saysWhatKeepsATypeFromBeingChanged() {
		this.revisions.revision("a1", "",
				"CREATE TABLE t (title varchar(9), length integer GENERATED ALWAYS AS (char_length(title)) STORED);",
				"DROP TABLE t;")
			.revision("b2", "a1", "ALTER TABLE t ALTER COLUMN title TYPE varchar(400);", "");
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> upgrade("head"))
			.satisfies((ex) -> assertThat(ex.remedy()).contains("A generated column is computed from this one")
				.contains("drop the generated column before"));
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
		assertThat(this.listener.heard()).anyMatch((line) -> line.startsWith("retrying: ALTER TABLE t"));
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
