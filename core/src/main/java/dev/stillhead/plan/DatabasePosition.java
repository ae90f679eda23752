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

package dev.stillhead.plan;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.stillhead.error.MigrationException;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.UnknownRowException;

/**
 * How the version table's rows stand to what an application wants, by the application's
 * own revisions and, for rows that it does not know, by what the journal has stored.
 *
 * @param state the verdict
 * @param rows the version table's rows, sorted
 * @param pending the revisions of the application's target that are not applied, in the
 * order in which they would run
 * @param unknown the revisions that are applied and that the application does not have,
 * newest first, as far as they are stored
 * @param unstored the ids below or among the rows of which neither the application nor
 * the journal knows anything, sorted
 * @param heads the application's heads, newest first
 */
public record DatabasePosition(State state, List<String> rows, List<Revision> pending, List<Revision> unknown,
		List<String> unstored, List<Revision> heads) {

	/**
	 * Copies the lists.
	 */
	public DatabasePosition {
		Objects.requireNonNull(state, "'state' must not be null");
		rows = List.copyOf(rows);
		pending = List.copyOf(pending);
		unknown = List.copyOf(unknown);
		unstored = List.copyOf(unstored);
		heads = List.copyOf(heads);
	}

	/**
	 * Compares a database with an application.
	 * @param map the application's revisions
	 * @param rows the version table's rows
	 * @param target what the application wants
	 * @param stored what the journal has stored of revisions, at least of those that the
	 * application does not have; others are ignored
	 * @return the position
	 */
	public static DatabasePosition of(RevisionMap map, Collection<String> rows, Target target,
			Collection<Revision> stored) {
		return new PositionAssessment(map, rows, stored).assess(target);
	}

	/**
	 * The error that stops an upgrade, if the rows do.
	 * @return the error of a diverged or unknown position; empty for all others
	 */
	public Optional<MigrationException> refusal() {
		return switch (this.state) {
			case UNKNOWN ->
				Optional.of(new UnknownRowException(this.unstored, this.heads, UnknownRowException.NOT_IN_THE_JOURNAL));
			case DIVERGED -> Optional.of(new DatabaseDivergedException(this.unknown, this.pending, this.rows));
			default -> Optional.empty();
		};
	}

	/**
	 * A verdict; where several apply, the first.
	 */
	public enum State {

		/** What is applied is stored, and of the target something is missing. */
		DIVERGED,

		/** Of a row, or of something below it, nobody knows anything. */
		UNKNOWN,

		/** All of the target is applied, and on top of it what newer releases brought. */
		AHEAD,

		/** No row, and something is pending. */
		UNINITIALIZED,

		/** Something is pending. */
		BEHIND,

		/** Nothing is pending. */
		UP_TO_DATE

	}

}
