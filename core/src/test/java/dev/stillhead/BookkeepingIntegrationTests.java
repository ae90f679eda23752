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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import dev.stillhead.revision.TargetNotAllowedException;
import dev.stillhead.revision.UnknownRevisionException;
import dev.stillhead.runtime.AcceptedRevision;
import dev.stillhead.runtime.BookkeepingFailedException;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.NothingToAcceptException;
import dev.stillhead.runtime.StatementFailedException;
import dev.stillhead.runtime.UnfinishedStepException;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.testing.RecordingListener;
import dev.stillhead.testing.TestDatabase;
import dev.stillhead.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Version table and journal are changed, and nothing is run.
 */
class BookkeepingIntegrationTests extends MigratorFixture {

	private static final String JOURNAL = "SELECT direction || ' ' || event || ' ' || revision FROM alembic_version_journal"
			+ " ORDER BY id";

	@Test
	void acceptedRevisionIsNoLongerChanged() {
		chain();
		upgrade("head");
		change("a1");
		assertThat(status().changed()).containsExactly("a1");
		String before = this.database.string("SELECT sha256 FROM alembic_version_journal WHERE revision = 'a1'");
		AcceptedRevision accepted = builder().build().accept("a1", this.listener);
		assertThat(accepted.revision().id()).isEqualTo("a1");
		assertThat(accepted.source()).endsWith("a1.sql");
		assertThat(accepted.formerSha256()).isEqualTo(before);
		assertThat(accepted.sha256()).isEqualTo(builder().build().scripts().script("a1").sha256());
		assertThat(status().changed()).isEmpty();
		assertThat(this.database.strings(JOURNAL)).containsExactly("upgrade done a1", "upgrade done b2",
				"stamp done a1");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("b2");
		this.listener.heard().clear();
		upgrade("head");
		assertThat(this.listener.heard()).containsExactly("up to date at b2 (head)");
	}

	@Test
	void acceptingIsNoRun() {
		chain();
		upgrade("head");
		change("a1");
		builder().build().accept("a1", this.listener);
		assertThat(status().lastRun()).satisfies((run) -> {
			assertThat(run.direction().label()).isEqualTo("upgrade");
			assertThat(run.to()).containsExactly("b2");
		});
		assertThat(status().state()).isEqualTo(MigrationState.UP_TO_DATE);
	}

	@Test
	void acceptedDowngradeIsWhatAnOldImageRuns() {
		chain();
		upgrade("head");
		this.revisions.revision("b2", "a1", "ALTER TABLE t ADD COLUMN name text;",
				"ALTER TABLE t DROP COLUMN name;\nDELETE FROM t;");
		builder().build().accept("b2", this.listener);
		this.revisions.delete("b2");
		builder().build().downgrade("a1", (plan) -> true, this.listener);
		assertThat(this.database.strings("SELECT id FROM t")).isEmpty();
	}

	@Test
	void acceptsAJavaRevision() {
		Migrator migrator = builder().locations(List.of("classpath:dev/stillhead/plan/javarevisions")).build();
		migrator.stamp(List.of("outside1"), false, this.listener);
		assertThatExceptionOfType(NothingToAcceptException.class)
			.isThrownBy(() -> migrator.accept("outside1", this.listener))
			.withMessageContaining("outside1 has not changed since it was applied; nothing was changed");
		this.database.execute("UPDATE alembic_version_journal SET sha256 = 'x'");
		assertThat(migrator.accept("outside1", this.listener).formerSha256()).isEqualTo("x");
	}

	@Test
	void acceptsARevisionBelowThoseOfANewerRelease() {
		chain();
		this.revisions.revision("c3", "b2", "CREATE TABLE u (id integer);", "DROP TABLE u;");
		upgrade("head");
		this.revisions.delete("c3");
		change("a1");
		builder().build().accept("a1", this.listener);
		assertThat(this.database.strings(JOURNAL)).last().isEqualTo("stamp done a1");
		assertThat(status().state()).isEqualTo(MigrationState.AHEAD);
	}

	@Test
	void refusesToAcceptWhatIsNotInDoubt() {
		chain();
		upgrade("a1");
		assertThatExceptionOfType(NothingToAcceptException.class).isThrownBy(() -> accept("a1"))
			.withMessageContaining("a1 has not changed since it was applied");
		assertThatExceptionOfType(NothingToAcceptException.class).isThrownBy(() -> accept("b2"))
			.withMessageContaining("b2 is not applied, so there is nothing to accept; nothing was changed")
			.withMessageContaining("migrate upgrade b2");
		assertThatExceptionOfType(UnknownRevisionException.class).isThrownBy(() -> accept("nowhere"));
		assertThatExceptionOfType(TargetNotAllowedException.class).isThrownBy(() -> accept("base"))
			.withMessageContaining("does not name one revision");
		assertThatExceptionOfType(TargetNotAllowedException.class).isThrownBy(() -> accept("-1"));
		change("a1");
		this.database.execute("UPDATE alembic_version_journal SET sha256 = NULL");
		assertThatExceptionOfType(NothingToAcceptException.class).isThrownBy(() -> accept("a1"))
			.withMessageContaining("the journal does not say with which text a1 was applied");
		this.database.execute("DROP TABLE alembic_version_journal");
		assertThatExceptionOfType(NothingToAcceptException.class).isThrownBy(() -> accept("a1"))
			.withMessageContaining("there is no journal");
	}

	@Test
	void refusesToAcceptOrReleaseWhileSomethingIsUnfinished() {
		unfinished();
		assertThatExceptionOfType(UnfinishedStepException.class).isThrownBy(() -> accept("c3"));
		assertThatExceptionOfType(UnfinishedStepException.class)
			.isThrownBy(() -> builder().build().release(this.listener));
		assertThat(this.database.string("SELECT to_regclass('alembic_version_journal') IS NULL")).isEqualTo("f");
		builder().build().stamp(List.of("b2"), false, this.listener);
		assertThat(builder().build().release(this.listener)).isPresent();
	}

	@Test
	void releasesADatabaseToAlembic() {
		chain();
		upgrade("head");
		assertThat(builder().build().release(this.listener)).contains("public.alembic_version_journal");
		assertThat(
				this.database.strings("SELECT relname FROM pg_class WHERE relname LIKE 'alembic%' AND relkind = 'r'"))
			.containsExactly("alembic_version");
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).containsExactly("b2");
		assertThat(builder().build().release(this.listener)).isEmpty();
		assertThat(status().state()).isEqualTo(MigrationState.UP_TO_DATE);
	}

	@Test
	void hasNothingToReleaseWhereNoJournalIsKept() {
		chain();
		upgrade("head");
		VersionTableSettings settings = new VersionTableSettings("alembic_version", null, false, null);
		assertThat(builder().versionTable(settings).build().release(this.listener)).isEmpty();
		assertThat(this.database.strings(JOURNAL)).hasSize(2);
	}

	@Test
	void makesVersionTableAndJournalOnce() {
		chain();
		assertThat(builder().build().ensureVersion(this.listener)).isTrue();
		assertThat(this.database.strings("SELECT version_num FROM alembic_version")).isEmpty();
		assertThat(this.database.strings(JOURNAL)).isEmpty();
		assertThat(builder().build().ensureVersion(this.listener)).isFalse();
		assertThat(status().state()).isEqualTo(MigrationState.UNINITIALIZED);
		upgrade("head");
		assertThat(this.database.strings(JOURNAL)).hasSize(2);
	}

	@Test
	void makesWhatIsMissingAndItsSchema() {
		VersionTableSettings settings = new VersionTableSettings("versions", "app", true, "audit");
		assertThat(builder().versionTable(settings).build().ensureVersion(this.listener)).isTrue();
		assertThat(this.database
			.strings("SELECT nspname || '.' || relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace"
					+ " WHERE relkind = 'r' AND relname LIKE 'versions%' ORDER BY 1"))
			.containsExactly("app.versions", "audit.versions_journal");
		this.database.execute("DROP TABLE audit.versions_journal");
		assertThat(builder().versionTable(settings).build().ensureVersion(this.listener)).isTrue();
		assertThat(builder().versionTable(settings).build().ensureVersion(this.listener)).isFalse();
	}

	@Test
	void wantsNoJournalWhereNoneIsKept() {
		VersionTableSettings settings = new VersionTableSettings("alembic_version", null, false, null);
		assertThat(builder().versionTable(settings).build().ensureVersion(this.listener)).isTrue();
		assertThat(builder().versionTable(settings).build().ensureVersion(this.listener)).isFalse();
		assertThat(this.database.string("SELECT to_regclass('alembic_version_journal') IS NULL")).isEqualTo("t");
	}

	@Test
	void waitsForWhoeverMigrates() throws Exception {
		chain();
		upgrade("head");
		change("a1");
		this.revisions.revision("c3", "b2", "SELECT pg_sleep(2);", "");
		RecordingListener other = new RecordingListener();
		CompletableFuture<Void> run = CompletableFuture
			.runAsync(() -> builder().build().upgrade("head", new RecordingListener()));
		Wait.until("the other one migrating",
				() -> !this.database
					.string("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
							+ " AND application_name LIKE 'stillhead%' AND query LIKE '%pg_sleep%'")
					.equals("0"));
		builder().build().accept("a1", other);
		assertThat(other.heard()).containsExactly("waiting for habits-service 1.9.0 on host-1");
		run.get(20, TimeUnit.SECONDS);
		assertThat(this.database.strings(JOURNAL)).endsWith("upgrade done c3", "stamp done a1");
	}

	@Test
	void twoInstancesMakeTheTablesOnce() throws Exception {
		CountDownLatch together = new CountDownLatch(2);
		List<CompletableFuture<Boolean>> runs = List.of(1, 2).stream().map((i) -> CompletableFuture.supplyAsync(() -> {
			Migrator migrator = builder().build();
			together.countDown();
			return migrator.ensureVersion(new RecordingListener());
		}, (work) -> new Thread(work).start())).toList();
		for (CompletableFuture<Boolean> run : runs) {
			run.get(20, TimeUnit.SECONDS);
		}
		assertThat(runs).filteredOn(CompletableFuture::join).hasSize(1);
	}

	@Test
	void namesTheRightThatIsMissing() {
		String role = "reader_" + Long.toHexString(System.nanoTime());
		chain();
		upgrade("head");
		change("a1");
		this.database.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'x'",
				"GRANT SELECT ON alembic_version, alembic_version_journal TO " + role);
		TestDatabase asReader = new TestDatabase(this.database.url(), role, "x");
		Migrator reader = Migrator.builder(asReader.dataSource()).locations(List.of(this.revisions.location())).build();
		assertThatExceptionOfType(BookkeepingFailedException.class).isThrownBy(() -> reader.accept("a1", this.listener))
			.withMessageContaining("Version table or journal could not be written. Nothing was changed.")
			.withMessageContaining("GRANT");
		assertThatExceptionOfType(BookkeepingFailedException.class).isThrownBy(() -> reader.release(this.listener))
			.withMessageContaining("42501");
	}

	private AcceptedRevision accept(String revision) {
		return builder().build().accept(revision, this.listener);
	}

	private void change(String revision) {
		this.revisions.revision(revision, "", "CREATE TABLE t (id bigint);", "DROP TABLE t;");
	}

	private void unfinished() {
		chain();
		this.revisions.revision("c3", "b2", "VACUUM t;\nVACUUM nowhere;", "", "Transactional: false");
		assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> upgrade("head"));
	}

}
