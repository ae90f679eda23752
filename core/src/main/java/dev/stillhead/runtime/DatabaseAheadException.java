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
import java.util.stream.Collectors;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;
import dev.stillhead.revision.Revision;

/**
 * The database is ahead of this application, which was told not to serve then.
 */
public class DatabaseAheadException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient List<Revision> newer;

	DatabaseAheadException(List<Revision> newer) {
		super(ErrorReport
			.of("The database is ahead: it has " + Phrases.count(newer.size(), "revision")
					+ " that this application does not have. Nothing was changed.",
					"Start the release that has them, or let this one serve: stillhead.on-newer-database=serve")
			.with("newer",
					newer.stream()
						.map((revision) -> revision.id() + "  " + revision.displayMessage())
						.collect(Collectors.joining("\n"))));
		this.newer = List.copyOf(newer);
	}

	/**
	 * What the application does not have.
	 * @return the revisions, newest first
	 */
	public List<Revision> newer() {
		return this.newer;
	}

}
