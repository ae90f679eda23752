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

import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.MigrationStatus;
import dev.stillhead.runtime.StatementFailedException;
import dev.stillhead.runtime.UnfinishedStepException;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Revisions that leave the transaction, and what a failure there leaves.
 */
class OutsideTransactionIntegrationTests extends MigratorFixture {

	@Test
	void runsWhatCannotRunInATransactionOutsideOfOne() {
		chain();
		this.revisions
			.revision("c3", "b2",
					"CREATE INDEX CONCURRENTLY t_id ON t (id);\nCREATE INDEX CONCURRENTLY t_name ON t (name);",
					"DROP INDEX CONCURRENTLY t_name;\nDROP INDEX CONCURRENTLY t_id;", "Transactional: false")
			.revision("d4", "c3", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		upgrade("head");
		assertThat(this.listener.heard()).contains("statement 1 of 2", "statement 2 of 2");
		assertThat(this.database.strings(
				"SELECT event || ' ' || statements_done FROM alembic_version_journal WHERE revision = 'c3' ORDER BY id"))
			.containsExactly("started 0", "statement 1", "done 2");
		downgrade("base");
		assertThat(this.database.string("SELECT count(*) FROM alembic_version")).isEqualTo("0");
	}

	@Test
	void goesOnWhereAFailureOutsideATransactionStopped() {
		chain();
		this.revisions.revision("c3", "b2",
				"CREATE INDEX CONCURRENTLY t_id ON t (id);\nCREATE UNIQUE INDEX CONCURRENTLY t_name ON t (name);",
				"DROP INDEX CONCURRENTLY t_name;\nDROP INDEX CONCURRENTLY t_id;", "Transactional: false");
		upgrade("b2");
		this.database.execute("INSERT INTO t VALUES (2, 'x')");
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> upgrade("head"))
			.satisfies((ex) -> assertThat(ex.problem()).isEqualTo("The upgrade stopped at c3, revision c3. "
					+ "1 statement of it is done and stays. The database is at b2."));
		MigrationStatus status = status();
		assertThat(status.state()).isEqualTo(MigrationState.UNFINISHED);
		assertThat(status.unfinished()).satisfies((unfinished) -> {
			assertThat(unfinished.revision()).isEqualTo("c3");
			assertThat(unfinished.statement()).isEqualTo(1);
			assertThat(unfinished.of()).isEqualTo(2);
		});
		assertThat(status.lastRun()).satisfies((run) -> assertThat(run.outcome()).isEqualTo("failed"));
		this.database.execute("DELETE FROM t");
		this.listener.heard().clear();
		upgrade("head");
		assertThat(this.listener.heard()).contains("resuming after 1: upgrade b2 -> c3, revision c3",
				"warning: dropped the invalid index public.t_name", "statement 2 of 2");
		assertThat(status().state()).isEqualTo(MigrationState.UP_TO_DATE);
	}

	@Test
	void refusesToLeaveAHalfTakenBackRevisionBehind() {
		chain();
		this.revisions.revision("c3", "b2", "CREATE INDEX CONCURRENTLY t_id ON t (id);",
				"DROP INDEX CONCURRENTLY t_id;\nDROP INDEX CONCURRENTLY nowhere;", "Transactional: false");
		upgrade("head");
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> downgrade("-1"))
			.satisfies((ex) -> assertThat(ex.remedy()).contains("stamped but never applied").contains("stamp b2"));
		assertThatExceptionOfType(UnfinishedStepException.class).isThrownBy(() -> upgrade("head"))
			.withMessageContaining("1 of 2 statements are done");
		builder().build().stamp(List.of("b2"), false, this.listener);
		assertThat(status().state()).isEqualTo(MigrationState.BEHIND);
	}

	@Test
	void stampEndsWhatWasUndoneByHand() {
		this.revisions.revision("a1", "", "CREATE INDEX CONCURRENTLY nowhere_id ON nowhere (id);\nVACUUM;", "",
				"Transactional: false");
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> upgrade("head"));
		assertThat(status().state()).isEqualTo(MigrationState.UNFINISHED);
		builder().build().stamp(List.of("base"), false, this.listener);
		assertThat(status().state()).isEqualTo(MigrationState.UNINITIALIZED);
	}

	@Test
	void enumValueIsCommittedBeforeItIsUsed() {
		this.revisions
			.revision("a1", "", "CREATE TYPE mood AS ENUM ('ok'); CREATE TABLE t (m mood);",
					"DROP TABLE t; DROP TYPE mood;")
			.revision("b2", "a1", "ALTER TYPE mood ADD VALUE 'good';", "")
			.revision("c3", "b2", "INSERT INTO t VALUES ('good');", "DELETE FROM t;");
		assertThat(upgrade("head").transactions()).isEqualTo(2);
		assertThat(this.database.strings("SELECT m FROM t")).containsExactly("good");
	}

	@Test
	void whatARevisionSetsHoldsUntilItsEnd() {
		this.revisions
			.revision("a1", "", "CREATE SCHEMA app;\nCREATE TABLE app.t (id integer);",
					"DROP TABLE app.t;\nDROP SCHEMA app;")
			.revision("b2", "a1",
					"SET search_path TO app;\nCREATE INDEX CONCURRENTLY t_id ON t (id);\nVACUUM t;\n"
							+ "ALTER TABLE t ADD COLUMN path text DEFAULT current_setting('search_path');\n"
							+ "INSERT INTO t VALUES (1);",
					"", "Transactional: false")
			.revision("c3", "b2", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		upgrade("head");
		assertThat(this.database.strings("SELECT path FROM app.t")).containsExactly("app");
		assertThat(this.database.strings("SELECT id FROM public.u")).isEmpty();
	}

	@Test
	void whatARevisionSetsHoldsAgainWhenItGoesOn() {
		this.revisions
			.revision("a1", "",
					"CREATE SCHEMA app;\nCREATE TABLE app.t (id integer);\nINSERT INTO app.t VALUES (1), (1);",
					"DROP TABLE app.t;\nDROP SCHEMA app;")
			.revision("b2", "a1",
					"SET ROLE pg_monitor;\nRESET ROLE;\nSELECT set_config('search_path', 'app', false);\nVACUUM t;\n"
							+ "CREATE UNIQUE INDEX CONCURRENTLY t_id ON t (id);",
					"", "Transactional: false");
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> upgrade("head"));
		this.database.execute("DELETE FROM app.t");
		upgrade("head");
		assertThat(this.listener.heard()).contains("resuming after 4: upgrade a1 -> b2, revision b2",
				"warning: dropped the invalid index app.t_id", "statement 5 of 5");
	}

	@Test
	void bookkeepingIsTheMigratingRolesWhateverRoleARevisionTakes() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);\nVACUUM t;\nSET ROLE pg_monitor;\nSELECT 1;\n"
				+ "VACUUM;\nSELECT current_user;", "", "Transactional: false");
		upgrade("head");
		assertThat(this.database.strings("SELECT DISTINCT database_user FROM alembic_version_journal"))
			.containsExactly(this.database.user());
	}

	@Test
	void makesTheSchemaOfTheVersionTableBeforeAFirstRevisionOutsideATransaction() {
		this.revisions.revision("a1", "", "CREATE TABLE app.t (id integer);\nVACUUM app.t;", "",
				"Transactional: false");
		builder().versionTable(new VersionTableSettings("alembic_version", "app", true, null))
			.build()
			.upgrade("head", this.listener);
		assertThat(this.database.strings("SELECT version_num FROM app.alembic_version")).containsExactly("a1");
	}

	@Test
	void everyStatementIsCommittedByItself() {
		this.revisions.revision("a1", "",
				"CREATE TYPE mood AS ENUM ('ok');\nALTER TYPE mood ADD VALUE 'good';\nCREATE TABLE t (m mood);\n"
						+ "INSERT INTO t VALUES ('good');",
				"", "Transactional: false");
		upgrade("head");
		assertThat(this.database.strings("SELECT m FROM t")).containsExactly("good");
	}

	@Test
	void codeMayCommitInARevisionThatHasNoTransaction() {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);\n"
				+ "CREATE PROCEDURE fill() LANGUAGE plpgsql AS $$ BEGIN INSERT INTO t VALUES (1); COMMIT; END $$;\n"
				+ "CALL fill();\nDO $$ BEGIN INSERT INTO t VALUES (2); COMMIT; END $$;", "", "Transactional: false");
		upgrade("head");
		assertThat(this.database.strings("SELECT id FROM t ORDER BY id")).containsExactly("1", "2");
	}

	@Test
	void partitionedTableIsReindexedOutsideATransaction() {
		this.revisions.revision("a1", "",
				"CREATE TABLE t (id integer PRIMARY KEY) PARTITION BY RANGE (id);\n"
						+ "CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (1) TO (9);\nREINDEX TABLE t;",
				"DROP TABLE t;", "Transactional: false");
		upgrade("head");
		assertThat(this.listener.heard()).contains("statement 3 of 3");
	}

	@Test
	void statementThatCannotHaveItsLockIsTriedAgain() throws Exception {
		this.revisions.revision("a1", "", "CREATE TABLE t (id integer);", "DROP TABLE t;")
			.revision("b2", "a1", "ALTER TABLE t ADD COLUMN name text;\nVACUUM t;", "", "Transactional: false");
		upgrade("a1");
		Migrator migrator = builder()
			.execution(
					new ExecutionSettings(false, Duration.ofMillis(100), null, Duration.ofSeconds(20), Duration.ZERO))
			.build();
		try (Connection holder = this.database.connect()) {
			holder.setAutoCommit(false);
			holder.createStatement().execute("LOCK TABLE t");
			CompletableFuture<MigrationResult> run = CompletableFuture
				.supplyAsync(() -> migrator.upgrade("head", this.listener));
			Wait.until("a second try",
					() -> this.listener.heard().stream().anyMatch((line) -> line.startsWith("retrying")));
			holder.rollback();
			assertThat(run.get(20, TimeUnit.SECONDS).to()).containsExactly("b2");
		}
	}

}
