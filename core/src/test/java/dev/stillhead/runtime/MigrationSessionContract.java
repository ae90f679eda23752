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

package dev.stillhead.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.ConnectionCallback;

import dev.stillhead.dialect.JournalRow;
import dev.stillhead.dialect.JournalRow.RevisionText;
import dev.stillhead.dialect.JournalRow.StoredDowngrade;
import dev.stillhead.dialect.JournalRow.Writer;
import dev.stillhead.plan.Direction;
import dev.stillhead.runtime.MigrationSession.Record;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.StatementTrait;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What every database's {@link MigrationDatabase} and {@link MigrationSession} promise.
 */
public abstract class MigrationSessionContract {

	private TestDatabase database;

	/**
	 * A new, empty database.
	 * @return the database
	 */
	protected abstract TestDatabase newDatabase();

	/**
	 * The port under test.
	 * @param database the database
	 * @param settings where version table and journal are
	 * @return the port
	 */
	protected abstract MigrationDatabase port(TestDatabase database, VersionTableSettings settings);

	/**
	 * Whether the database knows who is connected.
	 * @return whether it has users
	 */
	protected boolean hasUsers() {
		return true;
	}

	@BeforeEach
	void makeDatabase() {
		this.database = newDatabase();
	}

	/**
	 * The database of the test.
	 * @return the database
	 */
	protected TestDatabase database() {
		return this.database;
	}

	private MigrationDatabase port() {
		return port(this.database, VersionTableSettings.DEFAULTS);
	}

	@Test
	void readsAnEmptyDatabaseAsNotInitialised() {
		DatabaseSnapshot snapshot = port().read(SnapshotDetail.ENTRIES).snapshot();
		assertThat(snapshot.versionTableExists()).isFalse();
		assertThat(snapshot.journalExists()).isFalse();
		assertThat(snapshot.rows()).isEmpty();
		assertThat(snapshot.marks()).isEmpty();
		assertThat(snapshot.lastRun()).isEmpty();
	}

	@Test
	void readingWritesNothing() {
		port().read(SnapshotDetail.MARKS);
		assertThat(port().read(SnapshotDetail.MARKS).snapshot().versionTableExists()).isFalse();
	}

	@Test
	void readsAVersionTableWithoutAJournal() {
		this.database.execute("CREATE TABLE alembic_version (version_num varchar(32) NOT NULL)",
				"INSERT INTO alembic_version VALUES ('b'), ('a')");
		DatabaseSnapshot snapshot = port().read(SnapshotDetail.ENTRIES).snapshot();
		assertThat(snapshot.versionTableExists()).isTrue();
		assertThat(snapshot.journalExists()).isFalse();
		assertThat(snapshot.rows()).containsExactly("a", "b");
	}

	@Test
	void readsAnEmptyVersionTableAsBase() {
		this.database.execute("CREATE TABLE alembic_version (version_num varchar(32) NOT NULL)");
		DatabaseSnapshot snapshot = port().read(SnapshotDetail.MARKS).snapshot();
		assertThat(snapshot.versionTableExists()).isTrue();
		assertThat(snapshot.rows()).isEmpty();
	}

	@Test
	void readsBackWhatACommitRecorded() {
		MigrationDatabase port = port();
		UUID run = UUID.randomUUID();
		try (MigrationSession session = port.open()) {
			session.begin();
			session.beginStep("1/1");
			session.execute(statement("CREATE TABLE t (id integer)"));
			session.commit(new Record(session.read(SnapshotDetail.MARKS), List.of(), List.of("a1"),
					List.of(row(run, "a1", "done", "first <&> \"it's\" ünï"))));
		}
		DatabaseSnapshot snapshot = port.read(SnapshotDetail.ENTRIES).snapshot();
		assertThat(snapshot.rows()).containsExactly("a1");
		assertThat(snapshot.marks()).containsOnlyKeys("a1");
		JournalEntry entry = snapshot.entries().get("a1");
		assertThat(entry.message()).isEqualTo("first <&> \"it's\" ünï");
		assertThat(entry.run()).isEqualTo(run);
		assertThat(entry.direction()).isEqualTo(Direction.UPGRADE);
		assertThat(entry.event()).isEqualTo(JournalEvent.DONE);
		assertThat(entry.downRevisions()).containsExactly("x", "y");
		assertThat(entry.dependsOn()).isEmpty();
		assertThat(entry.branchLabels()).containsExactly("billing");
		assertThat(entry.sha256()).isEqualTo("cafe");
		assertThat(entry.application()).isEqualTo(new Application("habits", null, "host"));
		assertThat(entry.duration()).isCloseTo(Duration.ofMillis(1500), Duration.ofMillis(20));
		assertThat(entry.databaseUser() != null).isEqualTo(hasUsers());
		assertThat(snapshot.lastRun()).containsExactly(entry);
	}

	@Test
	void takesTheNewestEntryOfARevisionThatDidNotFail() {
		MigrationDatabase port = port();
		UUID run = UUID.randomUUID();
		try (MigrationSession session = port.open()) {
			session.commit(new Record(session.read(SnapshotDetail.MARKS), List.of(), List.of(), List
				.of(row(run, "a1", "started", "m"), row(run, "a1", "statement", "m"), row(run, "a1", "failed", "m"))));
		}
		JournalMark mark = port.read(SnapshotDetail.MARKS).snapshot().marks().get("a1");
		assertThat(mark.event()).isEqualTo(JournalEvent.STATEMENT);
		assertThat(mark.unfinished()).isTrue();
	}

	@Test
	void writesManyJournalRowsAtOnce() {
		MigrationDatabase port = port();
		List<JournalRow> rows = IntStream.range(0, 450)
			.mapToObj((i) -> row(UUID.randomUUID(), "r" + i, "done", "m"))
			.toList();
		try (MigrationSession session = port.open()) {
			session.commit(new Record(session.read(SnapshotDetail.MARKS), List.of(), List.of("r449"), rows));
		}
		assertThat(port.read(SnapshotDetail.MARKS).snapshot().marks()).hasSize(450);
	}

	@Test
	void movesInsertsAndDeletesRows() {
		MigrationDatabase port = port();
		commit(port, List.of(), List.of("a", "b", "c"));
		commit(port, List.of("a", "b", "c"), List.of("c", "d"));
		assertThat(port.read(SnapshotDetail.MARKS).snapshot().rows()).containsExactly("c", "d");
		commit(port, List.of("c", "d"), List.of());
		assertThat(port.read(SnapshotDetail.MARKS).snapshot().rows()).isEmpty();
	}

	@Test
	void refusesToMoveARowThatSomebodyElseMoved() {
		MigrationDatabase port = port();
		commit(port, List.of(), List.of("a"));
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> commit(port, List.of("x"), List.of("y")))
			.satisfies((ex) -> assertThat(ex.sqlState()).isEqualTo("SH001"));
		assertThat(port.read(SnapshotDetail.MARKS).snapshot().rows()).containsExactly("a");
	}

	@Test
	void undoesWhatWasNotCommitted() {
		MigrationDatabase port = port();
		try (MigrationSession session = port.open()) {
			session.begin();
			session.beginStep("1/1");
			session.execute(statement("CREATE TABLE t (id integer)"));
			session.rollback();
		}
		this.database.execute("CREATE TABLE t (id integer)");
	}

	@Test
	void closingUndoesWhatWasNotCommitted() {
		try (MigrationSession session = port().open()) {
			session.begin();
			session.beginStep("1/1");
			session.execute(statement("CREATE TABLE t (id integer)"));
		}
		this.database.execute("CREATE TABLE t (id integer)");
	}

	@Test
	void givesTheLockToOneSessionAtATime() {
		MigrationDatabase port = port();
		try (MigrationSession first = port.open(); MigrationSession second = port.open()) {
			assertThat(first.lock().tryAcquire()).isTrue();
			assertThat(first.lock().isHeld()).isTrue();
			assertThat(second.lock().tryAcquire()).isFalse();
			assertThat(second.lock().isHeld()).isFalse();
			assertThat(second.lock().holder()).isNotNull()
				.satisfies((holder) -> assertThat(holder.description()).contains("habits"));
			first.lock().release();
			assertThat(second.lock().tryAcquire()).isTrue();
		}
	}

	@Test
	void closingGivesTheLockBack() {
		MigrationDatabase port = port();
		try (MigrationSession first = port.open()) {
			assertThat(first.lock().tryAcquire()).isTrue();
		}
		try (MigrationSession second = port.open()) {
			assertThat(second.lock().holder()).isNull();
			assertThat(second.lock().tryAcquire()).isTrue();
		}
	}

	@Test
	void runsACallbackInTheStepsTransaction() {
		try (MigrationSession session = port().open()) {
			session.begin();
			session.beginStep("1/1");
			session.execute(statement("CREATE TABLE t (id integer)"));
			session.execute((jdbc) -> jdbc.update("INSERT INTO t VALUES (?)", 7));
			session.commit(new Record(session.read(SnapshotDetail.MARKS), List.of(), List.of(), List.of()));
		}
		assertThat(this.database.string("SELECT id FROM t")).isEqualTo("7");
	}

	@Test
	void refusesACallbackThatEndsTheTransaction() {
		try (MigrationSession session = port().open()) {
			session.begin();
			session.beginStep("1/1");
			assertThatExceptionOfType(IllegalStateException.class)
				.isThrownBy(() -> session.execute((jdbc) -> jdbc.execute((ConnectionCallback<Void>) (c) -> {
					c.commit();
					return null;
				})))
				.withMessageContaining("commit");
		}
	}

	private void commit(MigrationDatabase port, List<String> from, List<String> to) {
		try (MigrationSession session = port.open()) {
			session.commit(new Record(session.read(SnapshotDetail.MARKS), from, to, List.of()));
		}
	}

	/**
	 * A statement without traits.
	 * @param text its text
	 * @param traits its traits
	 * @return the statement
	 */
	protected static SqlStatement statement(String text, StatementTrait... traits) {
		return SqlStatement.at(SourceLocation.of("test.sql", 1), text, Set.of(traits));
	}

	@Test
	void readsHowRevisionsAreTakenBack() {
		MigrationDatabase port = port();
		StoredDowngrade code = StoredDowngrade.impossible("it is code");
		try (MigrationSession session = port.open()) {
			commit(session, row("a1", "done", StoredDowngrade.of(List.of("SELECT 'older'"))),
					row("a1", "done", StoredDowngrade.of(List.of("DROP TABLE \"t\"", "SELECT 'a\\b;ü'\n\t", "x"))),
					row("a1", "failed", StoredDowngrade.of(List.of("SELECT 'failed'"))), row("b2", "done", code),
					row("c3", "done", StoredDowngrade.of(List.of())), row("d4", "done", code));
			DatabaseSnapshot snapshot = session.read(SnapshotDetail.ENTRIES);
			List<String> asked = List.of("a1", "b2", "c3", "o'nowhere");
			DowngradeTexts texts = session.downgrades(snapshot.place(), asked);
			assertThat(texts.texts()).containsOnlyKeys("a1", "b2", "c3");
			assertThat(texts.texts().get("a1").entry()).isEqualTo(snapshot.entries().get("a1").id());
			assertThat(texts.texts().get("a1").downgrade().statements()).containsExactly("DROP TABLE \"t\"",
					"SELECT 'a\\b;ü'\n\t", "x");
			assertThat(texts.texts().get("b2").downgrade()).isEqualTo(code);
			assertThat(texts.texts().get("c3").downgrade()).isEqualTo(StoredDowngrade.of(List.of()));
			assertThat(texts.writers()).isEmpty();
			assertThat(port.downgrades(snapshot.place(), asked)).isEqualTo(texts);
		}
	}

	@Test
	void whatBelongsToNoRunIsNotTheLastRun() {
		MigrationDatabase port = port();
		UUID run = UUID.randomUUID();
		try (MigrationSession session = port.open()) {
			commit(session, row(run, "a1", "done", ""));
			commit(session, row(JournalRow.NO_RUN, "a1", "done", "accepted"));
		}
		DatabaseSnapshot snapshot = port.read(SnapshotDetail.ENTRIES).snapshot();
		assertThat(snapshot.lastRun()).extracting(JournalEntry::run).containsExactly(run);
		assertThat(snapshot.entries().get("a1").message()).isEqualTo("accepted");
	}

	@Test
	void removesTheJournalAndLeavesTheVersionTable() {
		MigrationDatabase port = port();
		try (MigrationSession session = port.open()) {
			commit(session, row(UUID.randomUUID(), "a1", "done", ""));
			session.dropJournal(session.read(SnapshotDetail.MARKS).place());
		}
		DatabaseSnapshot snapshot = port.read(SnapshotDetail.ENTRIES).snapshot();
		assertThat(snapshot.journalExists()).isFalse();
		assertThat(snapshot.versionTableExists()).isTrue();
	}

	private static void commit(MigrationSession session, JournalRow... rows) {
		DatabaseSnapshot base = session.read(SnapshotDetail.MARKS);
		session.commit(new Record(base, base.rows(), base.rows(), List.of(rows)));
	}

	private static JournalRow row(String revision, String event, StoredDowngrade downgrade) {
		JournalRow row = row(UUID.randomUUID(), revision, event, "");
		return new JournalRow(row.run(), revision, row.direction(), event, row.text(), downgrade, row.statementsDone(),
				row.startedAgo(), row.finishedAgo(), row.writer());
	}

	private static JournalRow row(UUID run, String revision, String event, String message) {
		return new JournalRow(run, revision, "upgrade", event,
				new RevisionText(List.of("x", "y"), List.of(), List.of("billing"), message, "cafe", true, 2),
				StoredDowngrade.of(List.of("DROP TABLE \"t\"", "SELECT 'a\\b'\n")), 1, Duration.ofMillis(2000),
				Duration.ofMillis(500), new Writer("habits", null, "host"));
	}

}
