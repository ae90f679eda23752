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

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.BookkeepingPlace;
import dev.stillhead.dialect.JournalRow;
import dev.stillhead.operation.LiveWork;
import dev.stillhead.sql.SqlStatement;

/**
 * Port: one connection that runs revisions. Not thread-safe. Whatever a revision changes
 * in its session, the next one starts from the same; version table and journal are
 * addressed with their schemas. Every method may throw {@link DatabaseFailure}.
 */
public interface MigrationSession extends AutoCloseable {

	/**
	 * Which database.
	 * @return the database
	 */
	DatabaseInfo database();

	/**
	 * The lock of this database.
	 * @return the lock
	 */
	MigrationLock lock();

	/**
	 * Reads version table and journal again, in a statement of its own.
	 * @param detail how much of the journal is wanted
	 * @return what the database says
	 */
	DatabaseSnapshot read(SnapshotDetail detail);

	/**
	 * Reads how revisions are taken back without their files, and who could have written
	 * that.
	 * @param place where the journal is; it must exist
	 * @param revisions the ids of the revisions, at least one
	 * @return what the journal says
	 */
	DowngradeTexts downgrades(BookkeepingPlace place, Collection<String> revisions);

	/**
	 * Removes the journal, and commits.
	 * @param place where it is; it must exist
	 */
	void dropJournal(BookkeepingPlace place);

	/**
	 * Begins a transaction; what runs without one commits by itself.
	 */
	void begin();

	/**
	 * Makes the schemas that version table and journal are to be kept in, in the
	 * transaction that is open.
	 * @param base what the database said before
	 */
	void createSchemas(DatabaseSnapshot base);

	/**
	 * Begins a step: what runs next starts from a fresh session.
	 * @param progress what others see of it, for example {@code 2/5}
	 */
	void beginStep(String progress);

	/**
	 * Runs a statement, COPY data and all.
	 * @param statement the statement
	 */
	void execute(SqlStatement statement);

	/**
	 * Asks the database something.
	 * @param query a query
	 * @return its rows, each column as text
	 */
	List<List<@Nullable String>> query(String query);

	/**
	 * Runs a callback on this connection, in the transaction that is open.
	 * @param work the callback
	 */
	void execute(LiveWork work);

	/**
	 * Drops the index that an earlier try of this statement has left invalid, if there is
	 * one.
	 * @param statement a statement that is going to run
	 * @return the dropped index with its schema, or null
	 */
	@Nullable String dropInvalidIndex(SqlStatement statement);

	/**
	 * Finds out whether a statement was done by a run that was interrupted before it
	 * could say so.
	 * @param statement a statement that was under way
	 * @return what shows that it was done, or null if nothing does
	 */
	@Nullable String findDone(SqlStatement statement);

	/**
	 * Records what was done and commits, in one trip: makes version table and journal if
	 * they are missing, changes the rows, appends to the journal.
	 * @param record what was done
	 */
	void commit(Record record);

	/**
	 * Does the same in the middle of a step: what its statements have set in the session
	 * stays for those that follow.
	 * @param record what was done
	 */
	void commitWithinStep(Record record);

	/**
	 * Undoes what was not committed.
	 */
	void rollback();

	@Override
	void close();

	/**
	 * What a commit records.
	 *
	 * @param base what the database said before
	 * @param from the version table's rows before
	 * @param to the rows after
	 * @param journal the journal's new rows; ignored where none is kept
	 */
	record Record(DatabaseSnapshot base, List<String> from, List<String> to, List<JournalRow> journal) {

		/**
		 * Copies the lists.
		 */
		public Record {
			from = List.copyOf(from);
			to = List.copyOf(to);
			journal = List.copyOf(journal);
		}

	}

}
