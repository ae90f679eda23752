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

import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.MigrationStatus;
import dev.stillhead.runtime.StatementFailedException;
import dev.stillhead.runtime.UnfinishedStepException;

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

}
