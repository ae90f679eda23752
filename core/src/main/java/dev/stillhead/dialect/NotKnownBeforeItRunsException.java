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

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;

/**
 * SQL is asked for where it depends on what the database holds when it runs.
 */
public class NotKnownBeforeItRunsException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient DeferredStatements statements;

	/**
	 * Statements that nobody can print.
	 * @param statements the statements
	 */
	public NotKnownBeforeItRunsException(DeferredStatements statements) {
		super(ErrorReport
			.of("%s cannot be printed: its statements depend on what the table looks like when they run"
				.formatted(String.join("; ", statements.words())), "Run it live, or write that step as SQL.")
			.with(Fact.WHERE, statements.location().toString()));
		this.statements = statements;
	}

	/**
	 * The statements.
	 * @return what was asked for
	 */
	public DeferredStatements statements() {
		return this.statements;
	}

}
