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

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.stillhead.autoconfigure.actuate.MigrationsDescriptor.ApplicationDescriptor;
import dev.stillhead.autoconfigure.actuate.RevisionDescriptor.SqlDescriptor;
import dev.stillhead.error.MigrationException;
import dev.stillhead.plan.Direction;
import dev.stillhead.plan.RevisionSql;
import dev.stillhead.revision.Revision;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.JournalEntry;
import dev.stillhead.runtime.JournalEvent;
import dev.stillhead.runtime.MigrationStatus;
import dev.stillhead.script.RevisionScript;
import dev.stillhead.script.ScriptDirectory;

/**
 * Describes revisions of an application as they stand in a database.
 */
public final class RevisionDescriber {

	private static final DateTimeFormatter MILLISECONDS = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

	private final ScriptDirectory scripts;

	private final Set<String> heads;

	private final @Nullable MigrationStatus status;

	/**
	 * A describer.
	 * @param scripts the application's revisions
	 * @param status how the database stands; null if it cannot be reached
	 */
	public RevisionDescriber(ScriptDirectory scripts, @Nullable MigrationStatus status) {
		this.scripts = scripts;
		this.heads = Set.copyOf(scripts.map().heads().ids());
		this.status = status;
	}

	/**
	 * A revision in the history.
	 * @param revision the revision
	 * @return what is known of it
	 */
	public RevisionDescriptor inHistory(Revision revision) {
		return describe(revision, null, null, null);
	}

	/**
	 * A revision by itself.
	 * @param revision the revision
	 * @param sql what it runs; null if that is not wanted
	 * @return what is known of it
	 */
	public RevisionDescriptor byItself(Revision revision, @Nullable RevisionSql sql) {
		String description = this.scripts.script(revision.id()).description();
		return describe(revision, description.isEmpty() ? null : description, revision.createDate(),
				(sql != null) ? new SqlDescriptor(sql.upgrade(), sql.downgrade()) : null);
	}

	private RevisionDescriptor describe(Revision revision, @Nullable String description, @Nullable String createDate,
			@Nullable SqlDescriptor sql) {
		RevisionScript script = this.scripts.script(revision.id());
		JournalEntry applied = applied(revision.id());
		return new RevisionDescriptor(revision.id(), revision.downRevisions(), revision.dependsOn(),
				revision.branchLabels(), revision.message(), description, createDate,
				this.heads.contains(revision.id()),
				(this.status != null) ? this.status.currentRevisions().contains(revision.id()) : null,
				(this.status != null) ? this.status.applied().contains(revision.id()) : null,
				(applied != null) ? time(applied.startedAt()) : null, duration(applied),
				(applied != null) ? application(applied.application()) : null, script.type().label(),
				script.transactional(), reversible(script), changed(applied), script.source(), sql);
	}

	/**
	 * A revision of another release may have been taken back after the journal's last
	 * word on it.
	 */
	private @Nullable JournalEntry applied(String revision) {
		if (this.status == null || !this.status.applied().contains(revision)) {
			return null;
		}
		JournalEntry entry = this.status.journal().get(revision);
		return (entry != null && entry.direction() != Direction.DOWNGRADE && entry.event() == JournalEvent.DONE) ? entry
				: null;
	}

	private static @Nullable Long duration(@Nullable JournalEntry entry) {
		// A stamp runs nothing
		return (entry != null && entry.direction() == Direction.UPGRADE) ? millis(entry.duration()) : null;
	}

	/**
	 * Whether a class can be taken back is known only to itself, and it may not let
	 * itself be constructed.
	 */
	private static @Nullable Boolean reversible(RevisionScript script) {
		try {
			return script.reversible();
		}
		catch (MigrationException ex) {
			return null;
		}
	}

	private @Nullable Boolean changed(@Nullable JournalEntry applied) {
		return (this.status != null && applied != null && applied.sha256() != null)
				? this.status.changed().contains(applied.revision()) : null;
	}

	static @Nullable Long millis(@Nullable Duration duration) {
		return (duration != null) ? duration.toMillis() : null;
	}

	static String time(Instant instant) {
		return MILLISECONDS.format(instant);
	}

	static ApplicationDescriptor application(Application application) {
		return new ApplicationDescriptor(application.name(), application.version(), null, null);
	}

}
