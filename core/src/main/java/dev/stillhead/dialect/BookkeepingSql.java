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

import java.util.Collection;
import java.util.List;

/**
 * The SQL text that writes version table and journal. Every name is written with its
 * schema and every value as a literal, so that the same text runs online and stands in a
 * script. How they are read is each database's own. Implementations are immutable.
 */
public interface BookkeepingSql {

	/**
	 * What makes version table and journal where they are missing.
	 * @param place where
	 * @return the statements, in order
	 */
	List<String> create(BookkeepingPlace place);

	/**
	 * What makes their schemas where they are missing.
	 * @param place where
	 * @return the statements, none where the database has no schemas
	 */
	List<String> createSchemas(BookkeepingPlace place);

	/**
	 * What changes the version table's rows, and fails, which a session reports as
	 * {@link #ROWS_CHANGED}, unless every row was there just once.
	 * @param place where
	 * @param from the rows before
	 * @param to the rows after
	 * @return the statements, none if nothing changes
	 */
	List<String> changeRows(BookkeepingPlace place, Collection<String> from, Collection<String> to);

	/**
	 * What appends rows to the journal.
	 * @param place where; its journal's schema must not be null
	 * @param rows the rows
	 * @return the statements, each with many rows
	 */
	List<String> append(BookkeepingPlace place, List<JournalRow> rows);

	/**
	 * The query that reads how revisions can be taken back without their files, each by
	 * its newest entry that is not {@code failed}. Columns: revision, the entry's id,
	 * whether statements are stored, the reason if they are not, a statement. One row for
	 * each statement, in order; a revision without statements has one row, whose last
	 * column is null.
	 * @param place where; its journal must exist
	 * @param revisions the ids of the revisions, at least one
	 * @return a query
	 */
	String downgrades(BookkeepingPlace place, Collection<String> revisions);

	/**
	 * The query that tells who could have written into the journal what somebody else is
	 * about to run: roles other than its owner and the session's own that may change its
	 * rows, administrators aside.
	 * @param place where; its journal must exist
	 * @return a query with one column, the names of roles as SQL writes them; without a
	 * row where a table has no rights of its own
	 */
	String writers(BookkeepingPlace place);

	/**
	 * What removes the journal.
	 * @param place where; its journal must exist
	 * @return the statement
	 */
	String dropJournal(BookkeepingPlace place);

	/** SQLSTATE that {@link #changeRows} raises: somebody else changed the rows. */
	String ROWS_CHANGED = "SH001";

}
