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

package dev.stillhead.dialect;

import java.util.List;

import dev.stillhead.revision.HeadChange;
import dev.stillhead.sql.SqlStatement;

/**
 * The SQL around the revisions of one script, for the command-line client of one
 * database. Every text is one or more whole lines with all their semicolons, without a
 * final line end, and empty where the database needs nothing of the kind. A script
 * changes nothing when a guard refuses, even if the client goes on after an error: what
 * follows in the same transaction is undone, and what is not in one stands only in
 * scripts that begin with {@link #stopAtFirstError}. Implementations are immutable.
 */
public interface ScriptSql {

	/**
	 * How the client is called.
	 * @return for example {@code psql -X -f}
	 */
	String client();

	/**
	 * Whether a statement can be run only by the client itself, and only if it stops at
	 * the first error.
	 * @param statement the statement
	 * @return whether the script must begin with {@link #stopAtFirstError}
	 */
	boolean needsClient(SqlStatement statement);

	/**
	 * Commands that make the client stop at the first error, however it was called.
	 * @return the lines
	 */
	String stopAtFirstError();

	/**
	 * What stands before the first transaction.
	 * @return the text
	 */
	String opening();

	/**
	 * Begins a transaction.
	 * @return the text
	 */
	String begin();

	/**
	 * Limits what follows in the transaction.
	 * @return the text
	 */
	String limits();

	/**
	 * Puts back, in a transaction, whatever a revision or a person may have set in the
	 * session, and limits what follows.
	 * @return the text
	 */
	String freshSession();

	/**
	 * Takes the lock of a live run, without waiting, and raises an error unless all is as
	 * the script expects it.
	 * @param guard what must be true
	 * @return the text
	 */
	String guard(ScriptGuard guard);

	/**
	 * Makes what must be there before the first step of the script.
	 * @return the text, none if nothing has to be made
	 */
	List<String> beforeFirstStep();

	/**
	 * Makes what must be there before the first rows are written.
	 * @return the text, none if nothing has to be made
	 */
	List<String> beforeFirstRecord();

	/**
	 * Stands before the first statement of revisions in a transaction.
	 * @return the text
	 */
	String beforeStatements();

	/**
	 * Stands behind the last statement of revisions in a transaction, and raises an error
	 * if they have broken what the database checks only when it is asked to.
	 * @return the text
	 */
	String afterStatements();

	/**
	 * A statement of a revision, with the data that follow it.
	 * @param statement the statement
	 * @return the text
	 */
	String statement(SqlStatement statement);

	/**
	 * Changes the version table's rows.
	 * @param change the change
	 * @return a text for each row, none if none changes
	 */
	List<String> change(HeadChange change);

	/**
	 * Appends to the journal. The rows' run, times and host are those of whoever runs the
	 * script.
	 * @param rows the rows
	 * @param entry what they follow in the journal
	 * @return the text, none if no journal is kept
	 */
	List<String> journal(List<JournalRow> rows, Entry entry);

	/**
	 * Ends a transaction.
	 * @return the text
	 */
	String commit();

	/**
	 * Remembers, for the guards that follow in this session, that a part of the script is
	 * done; forgotten if the transaction is undone.
	 * @param part the part's number, from 1
	 * @return the text
	 */
	String done(int part);

	/**
	 * Prepares the session for statements that run outside a transaction.
	 * @return the text
	 */
	String leaveTransaction();

	/**
	 * Lets what follows in the transaction be written by the role that migrates, whatever
	 * a step has set, which holds again afterwards.
	 * @return the text
	 */
	String ownSession();

	/**
	 * Gives back the lock that a guard has kept.
	 * @return the text
	 */
	String releaseLock();

	/**
	 * What stands behind the last transaction.
	 * @return the text
	 */
	String closing();

	/**
	 * What an entry of the journal follows.
	 */
	enum Entry {

		/** Nothing of this script: it begins a run. */
		FIRST,

		/** Another step of this script. */
		NEXT_STEP,

		/** An earlier entry of the same step. */
		SAME_STEP

	}

}
