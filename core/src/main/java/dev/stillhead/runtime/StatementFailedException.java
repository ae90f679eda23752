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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.revision.Revision;
import dev.stillhead.runtime.DatabaseFailure.Answer;
import dev.stillhead.runtime.FailedStatement.Aftermath;

/**
 * A statement of a revision failed; its transaction was undone.
 */
public class StatementFailedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	/** Long enough to recognise a statement, short enough for a terminal. */
	private static final int STATEMENT_LENGTH = 160;

	/** Only outside a transaction, so that what it did stays. */
	private static final Pattern BUILDS_AN_INDEX = Pattern
		.compile("\\s*CREATE\\s+(UNIQUE\\s+)?INDEX\\s+CONCURRENTLY\\s", Pattern.CASE_INSENSITIVE);

	private final transient FailedStatement failed;

	private final transient List<BlockingSession> blockers;

	StatementFailedException(FailedStatement failed, DatabaseFailure cause) {
		super(report(failed, cause.blockers()), cause);
		this.failed = failed;
		this.blockers = cause.blockers();
	}

	/**
	 * The revision whose statement failed.
	 * @return the revision
	 */
	public Revision revision() {
		return this.failed.revision();
	}

	/**
	 * The revisions of this run that are committed, in order.
	 * @return their ids
	 */
	public List<String> committed() {
		return this.failed.aftermath().committed();
	}

	/**
	 * The error's SQLSTATE.
	 * @return five characters, or empty if there is none
	 */
	public String sqlState() {
		return this.failed.answer().sqlState();
	}

	/**
	 * Who held the locks that the statement could not have.
	 * @return the sessions, as they were last seen while it waited; none if it failed for
	 * another reason, or nobody was seen
	 */
	public List<BlockingSession> blockers() {
		return this.blockers;
	}

	private static ErrorReport report(FailedStatement failed, List<BlockingSession> blockers) {
		Answer answer = failed.answer();
		String database = answer.sqlState() + ": " + answer.message()
				+ ((answer.detail() != null) ? "\n" + answer.detail() : "");
		ErrorReport report = ErrorReport.of(problem(failed), StatementRemedies.of(failed))
			.with(Fact.WHERE, failed.location() + ", statement " + failed.number() + " of " + failed.of())
			.with(Fact.STATEMENT, shorten(failed.text()))
			.with(Fact.DATABASE, database);
		if (!blockers.isEmpty()) {
			report = report.with("held by",
					blockers.stream().map(BlockingSession::description).collect(Collectors.joining("\n")));
		}
		String state = state(failed);
		return state.isEmpty() ? report : report.with(Fact.STATE, state);
	}

	private static String problem(FailedStatement failed) {
		Aftermath aftermath = failed.aftermath();
		String stopped = "The " + failed.direction().label() + " stopped at " + failed.revision().id() + ", "
				+ failed.revision().displayMessage() + ". ";
		if (aftermath.nothingChanged()) {
			return stopped + "Nothing was changed: the database is at " + aftermath.position() + ", as before.";
		}
		return stopped + Phrases.kept(aftermath.statementsKept()) + "The database is at " + aftermath.position() + ".";
	}

	private static String state(FailedStatement failed) {
		Aftermath aftermath = failed.aftermath();
		StringBuilder state = new StringBuilder();
		if (BUILDS_AN_INDEX.matcher(failed.text()).lookingAt()) {
			state
				.append("the index is left INVALID and slows writes; the next run drops it and goes on with statement ")
				.append(failed.number());
		}
		if (!aftermath.committed().isEmpty()) {
			state.append((state.length() > 0) ? "\n" : "")
				.append("committed: ")
				.append(String.join(", ", aftermath.committed()));
		}
		if (!aftermath.undone().isEmpty()) {
			state.append((state.length() > 0) ? "\n" : "")
				.append(String.join(", ", aftermath.undone()))
				.append((aftermath.undone().size() == 1) ? " was" : " were")
				.append(" rolled back with it (one transaction)");
		}
		return state.toString();
	}

	static String shorten(String statement) {
		String line = statement.strip().replaceAll("\\s+", " ");
		return (line.length() <= STATEMENT_LENGTH) ? line : line.substring(0, STATEMENT_LENGTH - 2) + " …";
	}

}
