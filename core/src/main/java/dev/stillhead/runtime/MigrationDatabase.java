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

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.BookkeepingPlace;

/**
 * Port: a database as the engine sees it. Thread-safe.
 */
public interface MigrationDatabase {

	/**
	 * Reads version table and journal in one query, on a connection that is given back.
	 * @param detail how much of the journal is wanted
	 * @return what the database says
	 * @throws DatabaseFailure if it does not answer or refuses
	 */
	Reading read(SnapshotDetail detail);

	/**
	 * Reads how revisions are taken back without their files, and who could have written
	 * that, on a connection that is given back.
	 * @param place where the journal is; it must exist
	 * @param revisions the ids of the revisions, at least one
	 * @return what the journal says
	 * @throws DatabaseFailure if the database does not answer or refuses
	 */
	DowngradeTexts downgrades(BookkeepingPlace place, Collection<String> revisions);

	/**
	 * Who migrates now, on a connection that is given back.
	 * @param place where the engine keeps its own, whose lock it is
	 * @return who; null if nobody does, or nobody can say
	 * @throws DatabaseFailure if the database does not answer or refuses
	 */
	@Nullable LockHolder migrating(BookkeepingPlace place);

	/**
	 * Opens a connection that may run revisions; it is never given back to a pool.
	 * @return the session, to be closed
	 * @throws DatabaseFailure if the database does not answer or refuses
	 */
	MigrationSession open();

	/**
	 * What was read, and from where.
	 *
	 * @param database which database
	 * @param snapshot what it says
	 */
	record Reading(DatabaseInfo database, DatabaseSnapshot snapshot) {
	}

}
