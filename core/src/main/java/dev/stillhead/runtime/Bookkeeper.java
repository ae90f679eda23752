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
import java.util.Optional;
import java.util.function.Function;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.JournalRow;
import dev.stillhead.dialect.JournalRow.Writer;
import dev.stillhead.plan.Direction;
import dev.stillhead.plan.JoinedGraph;
import dev.stillhead.plan.PlanPreparer;
import dev.stillhead.plan.PreparedStep.JournalText;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetNotAllowedException;
import dev.stillhead.revision.TargetResolver;
import dev.stillhead.revision.TargetUse;
import dev.stillhead.runtime.MigrationSession.Record;
import dev.stillhead.script.RevisionScript;
import dev.stillhead.script.ScriptDirectory;

/**
 * Changes version table and journal without running anything: makes them, removes the
 * journal, records that a changed text is right. Whatever it changes, it changes under
 * the lock of the migration. Thread-safe.
 */
public final class Bookkeeper {

	private final MigrationDatabase database;

	private final ReplicaSettings replicas;

	private final Application application;

	private final Ticker ticker = Ticker.SYSTEM;

	/**
	 * A bookkeeper.
	 * @param database the database
	 * @param replicas how others are waited for
	 * @param application who writes
	 * @param origin where the database's address came from
	 */
	public Bookkeeper(MigrationDatabase database, ReplicaSettings replicas, Application application,
			ConnectionOrigin origin) {
		this.database = new PatientDatabase(database, Duration.ZERO, origin, this.ticker);
		this.replicas = replicas;
		this.application = application;
	}

	/**
	 * Makes version table and journal where they are missing. Takes no lock if nothing
	 * is.
	 * @param listener hears of the waiting
	 * @return whether something was missing
	 */
	public boolean ensureVersion(MigrationListener listener) {
		return isIncomplete(read()) && underLock(listener, (session) -> {
			DatabaseSnapshot snapshot = session.read(SnapshotDetail.MARKS);
			if (!isIncomplete(snapshot)) {
				return false;
			}
			session.commit(new Record(snapshot, snapshot.rows(), snapshot.rows(), List.of()));
			return true;
		});
	}

	private static boolean isIncomplete(DatabaseSnapshot snapshot) {
		return !snapshot.versionTableExists() || (snapshot.place().journal() != null && !snapshot.journalExists());
	}

	/**
	 * Removes the journal and leaves the version table.
	 * @param listener hears of the waiting
	 * @return the journal's name with its schema; empty if there was none
	 * @throws UnfinishedStepException if only the journal knows how far a step is
	 */
	public Optional<String> release(MigrationListener listener) {
		if (!read().journalExists()) {
			return Optional.empty();
		}
		return underLock(listener, (session) -> {
			DatabaseSnapshot snapshot = session.read(SnapshotDetail.MARKS);
			if (!snapshot.journalExists()) {
				return Optional.empty();
			}
			UnfinishedSteps.of(snapshot).stream().findFirst().ifPresent((mark) -> {
				throw new UnfinishedStepException(mark);
			});
			BookkeepingPlace place = snapshot.place();
			session.dropJournal(place);
			return Optional.ofNullable(place.journal());
		});
	}

	/**
	 * Records that the present text of a revision is right although it is not what was
	 * applied.
	 * @param scripts the application's revisions
	 * @param preparer knows what the journal says of a revision
	 * @param typed the revision
	 * @param listener hears of the waiting
	 * @return what was recorded
	 * @throws NothingToAcceptException if it is not applied, or has not changed
	 */
	public AcceptedRevision accept(ScriptDirectory scripts, PlanPreparer preparer, String typed,
			MigrationListener listener) {
		RevisionScript script = scripts.script(one(scripts, Target.parse(typed)).id());
		changedMark(scripts, script, this.database.read(SnapshotDetail.ENTRIES).snapshot());
		return underLock(listener, (session) -> {
			DatabaseSnapshot snapshot = session.read(SnapshotDetail.ENTRIES);
			String before = changedMark(scripts, script, snapshot);
			JournalText text = preparer.journalText(script.revision().id(), snapshot.product());
			session.commit(new Record(snapshot, snapshot.rows(), snapshot.rows(), List.of(row(text))));
			return new AcceptedRevision(script.revision(), script.source(), before, script.sha256());
		});
	}

	private static Revision one(ScriptDirectory scripts, Target target) {
		List<Revision> named = new TargetResolver(scripts.map(), TargetUse.ACCEPT).resolve(target);
		if (named.size() != 1) {
			throw new TargetNotAllowedException(target, TargetUse.ACCEPT,
					"does not name one revision, and texts are accepted one by one",
					"Name the revision; migrate check names those that have changed.");
		}
		return named.get(0);
	}

	/** The hash that is recorded of a revision, which must not be that of its text. */
	private static String changedMark(ScriptDirectory scripts, RevisionScript script, DatabaseSnapshot snapshot) {
		if (!snapshot.journalExists()) {
			throw NothingToAcceptException.noJournal(script);
		}
		String id = script.revision().id();
		JournalMark mark = snapshot.marks().get(id);
		if (mark != null && mark.unfinished()) {
			throw new UnfinishedStepException(mark);
		}
		JoinedGraph joined = new JoinedGraph(scripts.map(), snapshot.rows(), StoredRevisions.of(snapshot));
		if (!joined.applied().containsId(id)) {
			throw NothingToAcceptException.notApplied(script);
		}
		if (mark == null || mark.sha256() == null || mark.direction() == Direction.DOWNGRADE) {
			throw NothingToAcceptException.notRecorded(script);
		}
		if (mark.sha256().equals(script.sha256())) {
			throw NothingToAcceptException.notChanged(script);
		}
		return mark.sha256();
	}

	/**
	 * Like a stamp, it says what is true now and ran nothing: whoever reads the newest
	 * entry that is done finds the new text. It belongs to no run.
	 */
	private JournalRow row(JournalText text) {
		return new JournalRow(JournalRow.NO_RUN, text.revision(), Direction.STAMP.label(), JournalEvent.DONE.stored(),
				text.text(), text.downgrade(), 0, Duration.ZERO, Duration.ZERO,
				new Writer(this.application.name(), this.application.version(), this.application.host()));
	}

	private DatabaseSnapshot read() {
		return this.database.read(SnapshotDetail.MARKS).snapshot();
	}

	private <T> T underLock(MigrationListener listener, Function<MigrationSession, T> work) {
		try (MigrationSession session = this.database.open()) {
			return underLock(session, listener, work);
		}
	}

	private <T> T underLock(MigrationSession session, MigrationListener listener, Function<MigrationSession, T> work) {
		try {
			new LockWaiter(this.replicas, listener, this.ticker).acquire(session,
					() -> session.read(SnapshotDetail.MARKS), (snapshot) -> false);
			T result = work.apply(session);
			LockWaiter.release(session.lock());
			return result;
		}
		catch (DatabaseFailure ex) {
			throw ex.isConnectionLost() ? new ConnectionLostException(ex)
					: BookkeepingFailedException.changing(ex.on(session.database()));
		}
	}

}
