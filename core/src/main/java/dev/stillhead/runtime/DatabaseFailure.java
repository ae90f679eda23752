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

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a database answered when it refused something. Internal to a run: whoever catches
 * it words it for the user, who never sees a driver's own exception.
 */
public class DatabaseFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Answer answer;

	private final transient @Nullable DatabaseInfo database;

	private final transient List<BlockingSession> blockers;

	/**
	 * A failure.
	 * @param answer what the database said
	 * @param cause the driver's exception
	 */
	public DatabaseFailure(Answer answer, @Nullable Throwable cause) {
		this(answer, null, List.of(), cause);
	}

	private DatabaseFailure(Answer answer, @Nullable DatabaseInfo database, List<BlockingSession> blockers,
			@Nullable Throwable cause) {
		super(answer.sqlState() + ": " + answer.message(), cause);
		this.answer = answer;
		this.database = database;
		this.blockers = List.copyOf(blockers);
	}

	/**
	 * This failure, with the database that it is of.
	 * @param database the database
	 * @return a failure that knows it
	 */
	public DatabaseFailure on(DatabaseInfo database) {
		return new DatabaseFailure(this.answer, database, this.blockers, getCause());
	}

	/**
	 * This failure, with those who held what was waited for.
	 * @param blockers the sessions; none if nobody was seen
	 * @return a failure that knows them
	 */
	public DatabaseFailure heldBy(List<BlockingSession> blockers) {
		return new DatabaseFailure(this.answer, this.database, blockers, getCause());
	}

	/**
	 * Who held what was waited for.
	 * @return the sessions, oldest transaction first; none if it is not about locks, or
	 * nobody was seen
	 */
	public List<BlockingSession> blockers() {
		return this.blockers;
	}

	/**
	 * Whether a lock could not be had: 55P03 after a timeout, 40P01 as it was a deadlock.
	 * @return whether it may be had later
	 */
	public boolean isAboutLocks() {
		return hasState("55P03", "40P01");
	}

	/**
	 * The database that it is of.
	 * @return the database, or null if there was no connection that could tell
	 */
	public @Nullable DatabaseInfo database() {
		return this.database;
	}

	/**
	 * What the database said.
	 * @return the answer
	 */
	public Answer answer() {
		return this.answer;
	}

	/**
	 * The error's SQLSTATE.
	 * @return five characters, or empty if there is none
	 */
	public String sqlState() {
		return this.answer.sqlState();
	}

	/**
	 * Whether the error has one of some SQLSTATEs.
	 * @param states some SQLSTATEs, or their first two characters for a whole class
	 * @return whether it has one of them
	 */
	public boolean hasState(String... states) {
		for (String state : states) {
			if (!this.answer.sqlState().isEmpty() && this.answer.sqlState().startsWith(state)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the connection has ended with it: class 08, and what PostgreSQL says before
	 * it ends a session (57P01 an administrator or a restart, 57P02 a crash, 57P05, 25P03
	 * and 25P04 a timeout of the session's own).
	 * @return whether nothing more can be sent
	 */
	public boolean isConnectionLost() {
		return hasState("08", "57P01", "57P02", "57P05", "25P03", "25P04");
	}

	/**
	 * What a database says of an error. Values of rows are masked.
	 *
	 * @param sqlState five characters, or empty
	 * @param message its first line
	 * @param detail more of it; null if there is none
	 * @param position the place in the statement, counted from 1; 0 if unknown
	 * @param table the table concerned with its schema; null if unknown
	 * @param constraint the constraint or index concerned; null if unknown
	 * @param remedy what to do on this database, in whole sentences; null where the
	 * SQLSTATE says enough
	 */
	public record Answer(String sqlState, String message, @Nullable String detail, int position, @Nullable String table,
			@Nullable String constraint, @Nullable String remedy) {

		/**
		 * Refuses null.
		 */
		public Answer {
			Objects.requireNonNull(sqlState, "'sqlState' must not be null");
			Objects.requireNonNull(message, "'message' must not be null");
		}

		/**
		 * An answer whose SQLSTATE says what to do.
		 * @param sqlState five characters, or empty
		 * @param message its first line
		 * @param detail more of it; null if there is none
		 * @param position the place in the statement, counted from 1; 0 if unknown
		 * @param table the table concerned with its schema; null if unknown
		 * @param constraint the constraint or index concerned; null if unknown
		 */
		public Answer(String sqlState, String message, @Nullable String detail, int position, @Nullable String table,
				@Nullable String constraint) {
			this(sqlState, message, detail, position, table, constraint, null);
		}

	}

}
