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

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.runtime.BookkeepingFailedException;
import dev.stillhead.runtime.LiveWorkFailedException;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.StatementFailedException;
import dev.stillhead.testing.SaidRevisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the journal says of a failure, which decides nothing.
 */
class FailureInJournalIntegrationTests extends MigratorFixture {

	@TempDir
	Path classes;

	@Test
	void failureInATransactionIsWrittenAfterTheRollback() {
		chain();
		upgrade("head");
		this.revisions.revision("c3", "b2", "CREATE TABLE u (id integer);\nSELECT nonsense;", "DROP TABLE u;");
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> upgrade("head"));
		assertThat(entries("c3")).containsExactly("upgrade failed 0 of 2");
		assertThat(status()).satisfies((status) -> {
			assertThat(status.state()).isEqualTo(MigrationState.BEHIND);
			assertThat(status.lastRun()).satisfies((run) -> assertThat(run.outcome()).isEqualTo("failed"));
		});
		this.revisions.revision("c3", "b2", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		upgrade("head");
		assertThat(entries("c3")).containsExactly("upgrade failed 0 of 2", "upgrade done 1 of 1");
		assertThat(status().state()).isEqualTo(MigrationState.UP_TO_DATE);
	}

	@Test
	void nothingIsMadeForTheSakeOfAFailure() {
		this.revisions.revision("a1", "", "SELECT nonsense;", "");
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> upgrade("head"));
		assertThat(this.database.string("SELECT to_regclass('alembic_version_journal') IS NULL")).isEqualTo("t");
	}

	@Test
	void failureThatCannotBeWrittenIsReportedAllTheSame() {
		chain();
		upgrade("head");
		refuse("NEW.event = 'failed'");
		this.revisions.revision("c3", "b2", "SELECT nonsense;", "");
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> upgrade("head"))
			.satisfies((ex) -> assertThat(ex.sqlState()).isEqualTo("42703"));
	}

	@Test
	void failureOfCodeInATransactionIsWritten() {
		SaidRevisions said = new SaidRevisions(this.classes).revision("a1", "", (op) -> op.execute("CREATE TABLE t ()"))
			.revision("b2", "a1", (op) -> {
				op.execute("CREATE TABLE u ()");
				op.execute("think", (jdbc) -> {
					throw new IllegalStateException("no idea");
				});
			})
			.compile();
		Migrator migrator = said.on(this.database.dataSource()).build();
		migrator.upgrade("a1", this.listener);
		assertThatExceptionOfType(LiveWorkFailedException.class)
			.isThrownBy(() -> migrator.upgrade("head", this.listener))
			.withMessageContaining("Its transaction was undone.");
		assertThat(entries("b2")).containsExactly("upgrade failed 0 of 2");
		assertThat(this.database.string("SELECT to_regclass('u') IS NULL")).isEqualTo("t");
	}

	@Test
	void failureOfCodeOutsideATransactionIsNoInterruption() {
		SaidRevisions said = new SaidRevisions(this.classes).revision("a1", "", (op) -> {
			op.execute("CREATE TABLE t ()");
			op.outsideTransaction((outside) -> outside.execute("think", (jdbc) -> {
				throw new IllegalStateException("no idea");
			}));
		}).compile();
		Migrator migrator = said.on(this.database.dataSource()).build();
		assertThatExceptionOfType(LiveWorkFailedException.class)
			.isThrownBy(() -> migrator.upgrade("head", this.listener))
			.withMessageContaining("1 statement of it is done and stays.");
		assertThat(entries("a1")).containsExactly("upgrade started 0 of 2", "upgrade statement 1 of 2",
				"upgrade failed 1 of 2");
		this.listener.heard().clear();
		assertThatExceptionOfType(LiveWorkFailedException.class)
			.isThrownBy(() -> migrator.upgrade("head", this.listener));
		assertThat(this.listener.heard()).noneMatch((line) -> line.contains("interrupted"));
	}

	@Test
	void statementThatIsDoneAndCouldNotBeRecordedIsNotRunAgain() {
		chain();
		upgrade("head");
		this.revisions.revision("c3", "b2", "CREATE INDEX CONCURRENTLY t_id ON t (id);\nVACUUM t;", "",
				"Transactional: false");
		refuse("NEW.event = 'statement'");
		assertThatExceptionOfType(BookkeepingFailedException.class).isThrownBy(() -> upgrade("head"))
			.withMessageNotContaining("undone")
			.withMessageContaining("What is done of it stays");
		this.database.execute("DROP TRIGGER refuse ON alembic_version_journal");
		upgrade("head");
		assertThat(this.listener.heard())
			.contains("warning: statement 1 of 2 was done when an earlier run was interrupted: "
					+ "index public.t_id is there and valid");
	}

	private List<String> entries(String revision) {
		return this.database
			.strings("SELECT direction || ' ' || event || ' ' || statements_done || ' of ' || statements_total"
					+ " FROM alembic_version_journal WHERE revision = '" + revision + "' ORDER BY id");
	}

	private void refuse(String which) {
		this.database.execute("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
				+ " $$ BEGIN RAISE EXCEPTION 'refused'; END $$");
		this.database.execute("CREATE TRIGGER refuse BEFORE INSERT ON alembic_version_journal FOR EACH ROW WHEN ("
				+ which + ") EXECUTE FUNCTION refuse()");
	}

}
