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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.revision.UnknownRowException;
import dev.stillhead.runtime.DatabaseAheadException;
import dev.stillhead.runtime.DatabaseNotAtTargetException;
import dev.stillhead.runtime.DatabaseUnreachableException;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.MigrationStatus;
import dev.stillhead.runtime.NewerDatabase;
import dev.stillhead.runtime.StatementFailedException;
import dev.stillhead.testing.RecordingListener;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Databases that are not where the application expects them.
 */
class DatabasePositionIntegrationTests extends MigratorFixture {

	@Test
	void servesADatabaseThatIsAheadUnlessToldNotTo() {
		chain();
		this.revisions.revision("c3", "b2", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		upgrade("head");
		this.revisions.delete("c3");
		this.listener.heard().clear();
		assertThat(upgrade("head").steps()).isEmpty();
		assertThat(this.listener.heard()).containsExactly("ahead at c3 by c3");
		assertThat(status().state()).isEqualTo(MigrationState.AHEAD);
		assertThat(status().unknown()).containsExactly("c3");
		assertThat(builder().build().validate("head").state()).isEqualTo(MigrationState.AHEAD);
		assertThatExceptionOfType(DatabaseAheadException.class)
			.isThrownBy(() -> builder().onNewerDatabase(NewerDatabase.FAIL).build().upgrade("head", this.listener));
	}

	@Test
	void refusesADivergedDatabase() {
		chain();
		this.revisions.revision("c3", "b2", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		upgrade("head");
		this.revisions.delete("c3").revision("d4", "b2", "CREATE TABLE v (id integer);", "DROP TABLE v;");
		assertThatExceptionOfType(MigrationException.class).isThrownBy(() -> upgrade("head"))
			.withMessageContaining("c3")
			.withMessageContaining("d4");
		assertThat(status().state()).isEqualTo(MigrationState.DIVERGED);
	}

	@Test
	void refusesARowThatNobodyKnows() {
		chain();
		this.database.execute("CREATE TABLE alembic_version (version_num varchar(32) NOT NULL)",
				"INSERT INTO alembic_version VALUES ('7c2e90ab41f3')");
		assertThatExceptionOfType(UnknownRowException.class).isThrownBy(() -> upgrade("head"))
			.withMessageContaining("7c2e90ab41f3");
		assertThat(status().state()).isEqualTo(MigrationState.UNKNOWN);
	}

	@Test
	void refusesToStampOverARowThatTheApplicationDoesNotHaveAndSaysWhatTheJournalKnows() {
		chain();
		this.revisions.revision("c3", "b2", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		upgrade("head");
		this.revisions.delete("c3");
		assertThatExceptionOfType(UnknownRowException.class).isThrownBy(() -> stamp(false))
			.satisfies((ex) -> assertThat(ex.report().facts()).anySatisfy((fact) -> {
				assertThat(fact.label()).isEqualTo(Fact.STATE);
				assertThat(fact.text()).startsWith("c3, revision c3, applied ")
					.endsWith("Z by " + status().journal().get("c3").application().nameAndVersion());
			}))
			.withMessageContaining("stamp --purge b2");
		stamp(true);
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("b2");
		this.database.execute("UPDATE alembic_version SET version_num = '7c2e90ab41f3'");
		assertThatExceptionOfType(UnknownRowException.class).isThrownBy(() -> stamp(false))
			.withMessageContaining(UnknownRowException.NOT_IN_THE_JOURNAL);
	}

	@Test
	void warnsOfARevisionThatWasChangedAfterItWasApplied() {
		chain();
		upgrade("head");
		this.revisions.revision("a1", "", "CREATE TABLE t (id bigint);", "DROP TABLE t;");
		this.listener.heard().clear();
		upgrade("head");
		assertThat(this.listener.heard()).hasSize(2)
			.first()
			.asString()
			.startsWith("warning: Changed since it was applied")
			.contains("a1, revision a1");
		assertThat(status().changed()).containsExactly("a1");
	}

	@Test
	void tablesMadeByHandLeadToStamp() {
		chain();
		this.database.execute("CREATE TABLE t (id integer)");
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> upgrade("head"))
			.satisfies((ex) -> assertThat(ex.remedy()).contains("made by something else").contains("stamp a1"));
		builder().build().stamp(List.of("a1"), false, this.listener);
		upgrade("head");
		assertThat(
				this.database.strings("SELECT direction || ' ' || revision FROM alembic_version_journal ORDER BY id"))
			.containsExactly("stamp a1", "upgrade b2");
	}

	@Test
	void takesOverADatabaseOfAlembics() {
		chain();
		this.database.execute(
				"CREATE TABLE alembic_version (version_num varchar(32) NOT NULL, "
						+ "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))",
				"INSERT INTO alembic_version VALUES ('a1')", "CREATE TABLE t (id integer)");
		assertThat(status().state()).isEqualTo(MigrationState.BEHIND);
		upgrade("head");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("b2");
	}

	@Test
	void statusTellsWhatIsPendingAndWhatTheLastRunDid() {
		chain();
		assertThat(status().state()).isEqualTo(MigrationState.UNINITIALIZED);
		upgrade("a1");
		MigrationStatus status = status();
		assertThat(status.state()).isEqualTo(MigrationState.BEHIND);
		assertThat(status.pending()).extracting((pending) -> pending.revision().id()).containsExactly("b2");
		assertThat(status.currentRevisions()).containsExactly("a1");
		assertThat(status.applied()).containsExactly("a1");
		assertThat(status.lastRun()).satisfies((run) -> {
			assertThat(run.from()).isEmpty();
			assertThat(run.to()).containsExactly("a1");
			assertThat(run.outcome()).isEqualTo("done");
		});
		assertThat(status.journal().get("a1").databaseUser()).isEqualTo(this.database.user());
	}

	@Test
	void saysWhereItCouldNotConnect() {
		chain();
		TestDatabase missing = new TestDatabase(this.database.url() + "_missing", this.database.user(), "secret");
		assertThatExceptionOfType(DatabaseUnreachableException.class)
			.isThrownBy(() -> Migrator.builder(missing.dataSource())
				.locations(List.of(this.revisions.location()))
				.build()
				.upgrade("head", this.listener))
			.withMessageContaining("no database of that name")
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("secret"));
	}

	@Test
	void validateWritesNothingAndNamesWhatIsPending() {
		chain();
		assertThatExceptionOfType(DatabaseNotAtTargetException.class)
			.isThrownBy(() -> builder().build().validate("head"))
			.withMessageContaining("a1  revision a1")
			.withMessageContaining("2 revisions are pending");
		assertThat(this.database.string("SELECT to_regclass('alembic_version') IS NULL")).isEqualTo("t");
	}

	@Test
	void awaitGoesOnWhenSomebodyElseHasMigrated() throws Exception {
		chain();
		CompletableFuture<Void> waiting = CompletableFuture
			.runAsync(() -> builder().build().await("head", this.listener));
		Thread.sleep(300);
		assertThat(waiting).isNotDone();
		builder().build().upgrade("head", new RecordingListener());
		waiting.get(20, TimeUnit.SECONDS);
		assertThat(this.listener.heard()).last().isEqualTo("up to date at b2 (head)");
	}

	private void stamp(boolean purge) {
		builder().build().stamp(List.of("head"), purge, this.listener);
	}

}
