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

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.plan.DatabasePosition;
import dev.stillhead.plan.DatabasePosition.State;
import dev.stillhead.revision.MultipleHeadsException;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.Target;
import dev.stillhead.runtime.MigrationDatabase.Reading;
import dev.stillhead.runtime.MigrationListener.CurrentRevision;
import dev.stillhead.script.RevisionScript;
import dev.stillhead.script.ScriptDirectory;

/**
 * Makes a status of what the database says and what the application has. Immutable,
 * thread-safe.
 */
public final class StatusAssessor {

	private static final Map<State, MigrationState> STATES = Map.of(State.DIVERGED, MigrationState.DIVERGED,
			State.UNKNOWN, MigrationState.UNKNOWN, State.AHEAD, MigrationState.AHEAD, State.UNINITIALIZED,
			MigrationState.UNINITIALIZED, State.BEHIND, MigrationState.BEHIND, State.UP_TO_DATE,
			MigrationState.UP_TO_DATE);

	private final ScriptDirectory scripts;

	/**
	 * For an application's revisions.
	 * @param scripts the revisions
	 */
	public StatusAssessor(ScriptDirectory scripts) {
		this.scripts = scripts;
	}

	/**
	 * The status.
	 * @param reading what the database says, with its journal's entries
	 * @param target what the application wants, as it was typed
	 * @return the status
	 */
	public MigrationStatus assess(Reading reading, String target) {
		DatabaseSnapshot snapshot = reading.snapshot();
		DatabasePosition position = position(snapshot, Target.parse(target));
		UnfinishedStep unfinished = unfinished(snapshot).orElse(null);
		List<String> known = snapshot.rows().stream().filter(this.scripts.map()::contains).toList();
		Set<String> applied = this.scripts.map()
			.applied(known)
			.stream()
			.map(Revision::id)
			.collect(Collectors.toUnmodifiableSet());
		List<String> changed = new ChangedRevisions(this.scripts).of(snapshot.marks(), snapshot.rows())
			.stream()
			.map(Revision::id)
			.toList();
		return new MigrationStatus(state(position, unfinished), reading.database(), snapshot.place().versionTable(),
				snapshot.rows(), target, this.scripts.map().heads().ids().stream().sorted().toList(),
				position.pending().stream().map(this::pending).toList(), unknown(position), changed, unfinished,
				LastRuns.of(snapshot.lastRun()), null, applied, snapshot.entries());
	}

	/**
	 * Where the database is.
	 * @param reading what the database says
	 * @return its rows, as far as they are known with their messages
	 */
	public CurrentRevisions current(Reading reading) {
		DatabaseSnapshot snapshot = reading.snapshot();
		List<CurrentRevision> rows = snapshot.rows()
			.stream()
			.map((row) -> new CurrentRevision(revision(snapshot, row), this.scripts.map().heads().containsId(row)))
			.toList();
		return new CurrentRevisions(reading.database(), snapshot.place().versionTable(), rows,
				unfinishedSteps(snapshot).toList());
	}

	private Revision revision(DatabaseSnapshot snapshot, String row) {
		return this.scripts.map().find(row).orElseGet(() -> {
			JournalEntry entry = snapshot.entries().get(row);
			return Revision.of(row, null, (entry != null) ? entry.message() : "");
		});
	}

	/**
	 * With several heads {@code head} names none of them, and an upgrade to it is
	 * refused; what is pending is then what all of them together want.
	 */
	private DatabasePosition position(DatabaseSnapshot snapshot, Target target) {
		List<Revision> stored = StoredRevisions.of(snapshot);
		try {
			return DatabasePosition.of(this.scripts.map(), snapshot.rows(), target, stored);
		}
		catch (MultipleHeadsException ex) {
			return DatabasePosition.of(this.scripts.map(), snapshot.rows(), Target.parse("heads"), stored);
		}
	}

	private static MigrationState state(DatabasePosition position, @Nullable UnfinishedStep unfinished) {
		MigrationState state = STATES.getOrDefault(position.state(), MigrationState.UNKNOWN);
		return (unfinished != null && state.compareTo(MigrationState.UNFINISHED) > 0) ? MigrationState.UNFINISHED
				: state;
	}

	private static Optional<UnfinishedStep> unfinished(DatabaseSnapshot snapshot) {
		return unfinishedSteps(snapshot).reduce((older, newer) -> newer);
	}

	private static Stream<UnfinishedStep> unfinishedSteps(DatabaseSnapshot snapshot) {
		return snapshot.marks()
			.values()
			.stream()
			.filter(JournalMark::unfinished)
			.sorted(Comparator.comparing(JournalMark::startedAt))
			.map((mark) -> new UnfinishedStep(mark.revision(), mark.direction(), mark.statementsDone(),
					mark.statementsTotal(), mark.startedAt()));
	}

	private PendingRevision pending(Revision revision) {
		RevisionScript script = this.scripts.script(revision.id());
		return new PendingRevision(revision, script.transactional(), script.reversible());
	}

	private static List<String> unknown(DatabasePosition position) {
		Map<String, String> ids = new TreeMap<>();
		position.unknown().forEach((revision) -> ids.put(revision.id(), revision.id()));
		position.unstored().forEach((id) -> ids.put(id, id));
		return List.copyOf(ids.keySet());
	}

}
