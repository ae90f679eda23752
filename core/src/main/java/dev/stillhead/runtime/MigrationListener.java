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

import dev.stillhead.revision.Revision;

/**
 * Hears what a run does, while it does it. Called on the thread that migrates; what it
 * throws stops the run. All methods do nothing unless overridden.
 */
public interface MigrationListener {

	/**
	 * Nothing is pending, or somebody else has just seen to it.
	 * @param database which database
	 * @param current the revisions it is at, each with whether it is a head
	 */
	default void upToDate(DatabaseInfo database, List<CurrentRevision> current) {
	}

	/**
	 * All that the application wants is applied, and newer revisions on top of it.
	 * @param database which database
	 * @param current the revisions it is at
	 * @param newer what the application does not have, newest first
	 */
	default void ahead(DatabaseInfo database, List<CurrentRevision> current, List<Revision> newer) {
	}

	/**
	 * Somebody else migrates; called once at first and then about every 30 s.
	 * @param holder who
	 * @param waited how long so far
	 */
	default void waiting(LockHolder holder, Duration waited) {
	}

	/**
	 * The run is ours and begins.
	 * @param database which database
	 * @param current the revisions it is at; empty if none has been applied
	 * @param pending what is going to run, in this order
	 */
	default void starting(DatabaseInfo database, List<CurrentRevision> current, List<Revision> pending) {
	}

	/**
	 * A downgrade is going to throw data away; called before its first step.
	 * @param lost the schemas, tables and columns whose data go, as its statements name
	 * them: {@code users.first_name}; never empty
	 */
	default void losing(List<String> lost) {
	}

	/**
	 * The schema for version table and journal was missing and is made.
	 * @param schema its name
	 */
	default void schemaCreated(String schema) {
	}

	/**
	 * A step begins.
	 * @param step the step
	 */
	default void stepStarted(StepInfo step) {
	}

	/**
	 * A step outside a transaction that began earlier goes on.
	 * @param step the step
	 * @param done how many of its statements are done already
	 */
	default void stepResumed(StepInfo step, int done) {
	}

	/**
	 * A statement outside a transaction is done.
	 * @param step the step
	 * @param statement which, counted from 1
	 * @param text the statement, shortened
	 * @param duration how long it took
	 */
	default void statementFinished(StepInfo step, int statement, String text, Duration duration) {
	}

	/**
	 * A step is done; if it is in a transaction, that has not been committed yet.
	 * @param step the step
	 * @param duration how long it took
	 */
	default void stepFinished(StepInfo step, Duration duration) {
	}

	/**
	 * A transaction could not have its locks and is going to be tried again.
	 * @param reason what the database answered, and who is in the way where that can be
	 * seen
	 * @param delay how long until the next try
	 */
	default void retrying(String reason, Duration delay) {
	}

	/**
	 * Something that is worth a line and does not stop the run.
	 * @param message one sentence
	 */
	default void warning(String message) {
	}

	/**
	 * All steps are done and committed.
	 * @param result what was done
	 */
	default void finished(MigrationResult result) {
	}

	/**
	 * A revision that a database is at.
	 *
	 * @param revision the revision; of one that the application does not know only the id
	 * @param head whether it is a head
	 */
	record CurrentRevision(Revision revision, boolean head) {
	}

}
