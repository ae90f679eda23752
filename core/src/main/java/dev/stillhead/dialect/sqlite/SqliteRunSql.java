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

package dev.stillhead.dialect.sqlite;

import dev.stillhead.dialect.JournalRow;

/**
 * What the journal says of a run: as expressions, for a script's run is not known when it
 * is written.
 */
interface SqliteRunSql {

	/** Times are texts, ISO-8601 in UTC. */
	String NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";

	/** What all rows of the run share, a UUID as text. */
	String run(JournalRow row);

	/** When the row's step began. */
	String startedAt(JournalRow row);

	/** When it ended; NULL if it has not. */
	String finishedAt(JournalRow row);

	/** Where it was run. */
	String host(JournalRow row);

}
