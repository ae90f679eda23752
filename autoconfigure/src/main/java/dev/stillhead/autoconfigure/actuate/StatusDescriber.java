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

package dev.stillhead.autoconfigure.actuate;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.stillhead.autoconfigure.actuate.MigrationsDescriptor.ApplicationDescriptor;
import dev.stillhead.autoconfigure.actuate.MigrationsDescriptor.DatabaseDescriptor;
import dev.stillhead.autoconfigure.actuate.MigrationsDescriptor.PendingDescriptor;
import dev.stillhead.autoconfigure.actuate.MigrationsDescriptor.RunDescriptor;
import dev.stillhead.autoconfigure.actuate.MigrationsDescriptor.RunningDescriptor;
import dev.stillhead.autoconfigure.actuate.MigrationsDescriptor.SummaryDescriptor;
import dev.stillhead.autoconfigure.actuate.MigrationsDescriptor.UnfinishedDescriptor;
import dev.stillhead.autoconfigure.actuate.MigrationsDescriptor.UnknownDescriptor;
import dev.stillhead.runtime.DatabaseUnreachableException;
import dev.stillhead.runtime.JournalEntry;
import dev.stillhead.runtime.LastRun;
import dev.stillhead.runtime.LockHolder;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.MigrationStatus;
import dev.stillhead.runtime.PendingRevision;
import dev.stillhead.runtime.UnfinishedStep;
import dev.stillhead.script.ScriptDirectory;

/**
 * Turns a status into what the endpoint says. Immutable, thread-safe, and asks no
 * database.
 */
final class StatusDescriber {

	/** The database that a service has when it has just one. */
	static final String DEFAULT_DATABASE = "default";

	private final ScriptDirectory scripts;

	StatusDescriber(ScriptDirectory scripts) {
		this.scripts = scripts;
	}

	/**
	 * A database that answered.
	 * @param status how it stands
	 * @param page which part of the history is wanted
	 */
	MigrationsDescriptor describe(MigrationStatus status, HistoryPage page) {
		List<String> current = status.currentRevisions();
		List<PendingDescriptor> pending = status.pending().stream().map(StatusDescriber::pending).toList();
		String state = status.state().label();
		return new MigrationsDescriptor(state, null, database(status), (current.size() == 1) ? current.get(0) : null,
				current, status.target(), status.heads(), pending.size(), pending,
				status.unknown().stream().map((id) -> unknown(id, status.journal().get(id))).toList(), status.changed(),
				unfinished(status.unfinished()), running(status.running()), run(status.lastRun()),
				this.scripts.map().size(), history(status, page),
				Map.of(DEFAULT_DATABASE, new SummaryDescriptor(state, pending.size(), current)));
	}

	/**
	 * A database that did not answer: what is known without it.
	 * @param ex why
	 * @param target what the application wants
	 * @param page which part of the history is wanted
	 */
	MigrationsDescriptor describe(DatabaseUnreachableException ex, String target, HistoryPage page) {
		String state = MigrationState.UNREACHABLE.label();
		return new MigrationsDescriptor(state, ex.report().description(),
				new DatabaseDescriptor(DEFAULT_DATABASE, null, null, null, null, null), null, null, target,
				this.scripts.map().heads().ids().stream().sorted().toList(), null, null, null, null, null, null, null,
				this.scripts.map().size(), history(null, page),
				Map.of(DEFAULT_DATABASE, new SummaryDescriptor(state, null, null)));
	}

	private List<RevisionDescriptor> history(@Nullable MigrationStatus status, HistoryPage page) {
		RevisionDescriber describer = new RevisionDescriber(this.scripts, status);
		return page.of(this.scripts.map().history()).stream().map(describer::inHistory).toList();
	}

	private static DatabaseDescriptor database(MigrationStatus status) {
		return new DatabaseDescriptor(DEFAULT_DATABASE, status.database().product(), status.database().version(),
				status.database().url(), status.database().user(), status.versionTable());
	}

	private static PendingDescriptor pending(PendingRevision pending) {
		return new PendingDescriptor(pending.revision().id(), pending.revision().message(), pending.transactional(),
				pending.reversible());
	}

	private static UnknownDescriptor unknown(String revision, @Nullable JournalEntry entry) {
		return (entry != null)
				? new UnknownDescriptor(revision, entry.message(), RevisionDescriber.time(entry.startedAt()),
						RevisionDescriber.application(entry.application()))
				: new UnknownDescriptor(revision, null, null, null);
	}

	private static @Nullable UnfinishedDescriptor unfinished(@Nullable UnfinishedStep step) {
		return (step != null) ? new UnfinishedDescriptor(step.revision(), step.direction().label(), step.statement(),
				step.of(), RevisionDescriber.time(step.since())) : null;
	}

	private static @Nullable RunningDescriptor running(@Nullable LockHolder holder) {
		if (holder == null) {
			return null;
		}
		return new RunningDescriptor(holder.description(),
				(holder.since() != null) ? RevisionDescriber.time(holder.since()) : null, holder.progress());
	}

	private static @Nullable RunDescriptor run(@Nullable LastRun run) {
		if (run == null) {
			return null;
		}
		ApplicationDescriptor by = new ApplicationDescriptor(run.application().name(), run.application().version(),
				run.application().host(), run.databaseUser());
		return new RunDescriptor(run.direction().label(), run.from(), run.to(), run.outcome(),
				RevisionDescriber.time(run.startedAt()),
				(run.finishedAt() != null) ? RevisionDescriber.time(run.finishedAt()) : null,
				RevisionDescriber.millis(run.duration()), by);
	}

}
