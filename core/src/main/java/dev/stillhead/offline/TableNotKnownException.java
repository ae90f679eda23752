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

package dev.stillhead.offline;

import dev.stillhead.dialect.DeferredStatements;
import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.plan.PreparedStep;

/**
 * A script was asked for of a revision that copies a table which the script does not
 * make, and nobody was asked what the table looks like.
 */
public final class TableNotKnownException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String revision;

	/**
	 * An error for one revision.
	 * @param step the step that holds the statements
	 * @param statements the statements that cannot be written
	 */
	TableNotKnownException(PreparedStep step, DeferredStatements statements) {
		super(ErrorReport
			.of("%s cannot be printed: \"%s\" copies a table, and a range that does not make it asks no database what it looks like; nothing was printed"
				.formatted(step.revision().id(), String.join("; ", statements.words()).replaceAll("\\s+", " ")),
					"Leave out the start of the range, and the database is asked; or say what the table looks like: "
							+ "op.batchAlterTable(…, copyFrom(…)); or run it live.")
			.with(Fact.WHERE, statements.location().toString()));
		this.revision = step.revision().id();
	}

	/**
	 * The revision concerned.
	 * @return its id
	 */
	public String revision() {
		return this.revision;
	}

}
