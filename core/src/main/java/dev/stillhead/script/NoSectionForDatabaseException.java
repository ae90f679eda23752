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

package dev.stillhead.script;

import java.util.List;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.revision.Revision;

/**
 * A revision that a plan holds is written for other databases only.
 */
public class NoSectionForDatabaseException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient Revision revision;

	private final String database;

	/**
	 * A revision without a section for a database.
	 * @param revision the revision
	 * @param kind which section is missing
	 * @param database the database as markers spell it
	 * @param others the databases that have one
	 * @param where the file
	 */
	NoSectionForDatabaseException(Revision revision, SectionKind kind, String database, List<String> others,
			String where) {
		super(ErrorReport
			.of("%s, %s, has no %s section for %s; nothing was changed".formatted(revision.id(),
					revision.displayMessage(), kind.keyword(), database),
					"Add \"-- +%1$s %2$s\", or \"-- +%1$s\" for every database that has none of its own."
						.formatted(kind.keyword(), database))
			.with("why", "its %s is written for %s only".formatted(kind.keyword(), String.join(" and ", others)))
			.with(Fact.WHERE, where));
		this.revision = revision;
		this.database = database;
	}

	/**
	 * The revision.
	 * @return the revision
	 */
	public Revision revision() {
		return this.revision;
	}

	/**
	 * The database that it has no section for.
	 * @return the name as markers spell it
	 */
	public String database() {
		return this.database;
	}

}
