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

package dev.stillhead.autoconfigure.cli.command;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.stillhead.plan.Direction;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.JournalEntry;
import dev.stillhead.runtime.LockHolder;
import dev.stillhead.runtime.MigrationStatus;
import dev.stillhead.runtime.Phrases;
import dev.stillhead.runtime.UnfinishedStep;

/**
 * A database's status in words, and the command that follows from it. Immutable.
 *
 * @param status how the database stands
 * @param map the application's revisions
 * @param application who asks, with its version
 */
record StatusWords(MigrationStatus status, RevisionMap map, Application application) {

	/**
	 * The state in one line.
	 * @return for example {@code behind: 2 revisions pending}
	 */
	String state() {
		String pending = Phrases.count(this.status.pending().size(), "revision") + " pending";
		String unknown = Phrases.count(this.status.unknown().size(), "revision") + " that "
				+ this.application.nameAndVersion() + " does not have";
		return switch (this.status.state()) {
			case UP_TO_DATE -> "up to date";
			case BEHIND -> "behind: " + pending;
			case UNINITIALIZED -> "not initialised: " + pending;
			case AHEAD -> "ahead: " + unknown + ", above its own";
			case DIVERGED -> "diverged: " + unknown + ", and " + pending;
			case UNKNOWN -> "unknown: " + unknown + ", nor is it in the journal";
			case UNFINISHED -> "unfinished: " + unfinished(this.status.unfinished());
			case UNREACHABLE -> "unreachable";
		};
	}

	/**
	 * Who migrates now.
	 * @return for example
	 * {@code habits-service 1.9.0 on host-1, since …, revision 2 of 3}
	 */
	Optional<String> running() {
		LockHolder holder = this.status.running();
		if (holder == null) {
			return Optional.empty();
		}
		return Optional
			.of(holder.description() + ((holder.since() != null) ? ", since " + Times.seconds(holder.since()) : "")
					+ ((holder.progress() != null) ? ", " + holder.progress() : ""));
	}

	private static String unfinished(@Nullable UnfinishedStep step) {
		return (step != null) ? step.direction().label() + " of " + step.revision() + ", " + step.statement() + " of "
				+ step.of() + " statements done, since " + Times.seconds(step.since()) : "a step";
	}

	/**
	 * A revision with its message, as far as it is known.
	 * @param id the revision
	 * @return for example {@code 2a3f4c9d1cde  add cascade deletes}
	 */
	String line(String id) {
		return id + "  " + message(id);
	}

	private String message(String id) {
		Optional<Revision> own = this.map.find(id);
		JournalEntry entry = this.status.journal().get(id);
		return own.map(Revision::displayMessage)
			.orElseGet(() -> (entry != null) ? entry.message() : "(not in the journal)");
	}

	/**
	 * When a revision was applied, and by whom.
	 * @param id the revision
	 * @return the line, if the journal knows it
	 */
	Optional<String> applied(String id) {
		JournalEntry entry = this.status.journal().get(id);
		if (entry == null || entry.direction() == Direction.DOWNGRADE) {
			return Optional.empty();
		}
		boolean stamped = entry.direction() == Direction.STAMP;
		String duration = (stamped || entry.duration() == null) ? "" : ", " + Phrases.duration(entry.duration());
		return Optional.of((stamped ? "stamped " : "applied ") + Times.seconds(entry.startedAt()) + " by "
				+ entry.application().nameAndVersion() + duration);
	}

	/**
	 * What to type next.
	 * @return a command without the program's name; empty if nothing is to be done
	 */
	String next() {
		if (this.status.running() != null) {
			return "wait";
		}
		List<String> heads = this.status.heads();
		return switch (this.status.state()) {
			case BEHIND, UNINITIALIZED -> "upgrade " + this.status.target();
			case UNFINISHED -> goOn(this.status.unfinished());
			case AHEAD -> (heads.size() == 1) ? "downgrade " + heads.get(0) : "";
			case DIVERGED ->
				"merge " + String.join(" ", this.status.unknown()) + " " + String.join(" ", heads) + " -m \"…\"";
			case UNKNOWN -> "stamp --purge " + String.join(" ", heads);
			case UP_TO_DATE, UNREACHABLE -> "";
		};
	}

	/** Only what finishes the step is not refused. */
	private String goOn(@Nullable UnfinishedStep step) {
		return (step != null && step.direction() == Direction.DOWNGRADE) ? "downgrade " + step.revision() + "-1"
				: "upgrade " + this.status.target();
	}

}
