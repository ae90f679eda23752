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

package dev.stillhead.plan;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.sql.SourceLocation;

/**
 * A revision would drop the schema or table in which the engine keeps its own.
 */
public class DropsOwnTablesException extends MigrationException {

	private static final long serialVersionUID = 1L;

	DropsOwnTablesException(RevisionStep step, String name, SourceLocation location) {
		super(ErrorReport
			.of("The " + step.direction().label() + " of " + step.revision().id() + " would drop " + name
					+ ", which holds the version table or the journal. Nothing was changed.",
					"Drop only what the revision made, and leave " + name
							+ "; or keep version table and journal elsewhere: stillhead.version-table-schema")
			.with(Fact.WHERE, location.toString()));
	}

}
