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
import dev.stillhead.operation.ExecuteLive;

/**
 * SQL is asked for where a revision has Java code.
 */
public class LiveWorkHasNoSqlException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient ExecuteLive operation;

	/**
	 * Live work that was to be printed.
	 * @param operation the work
	 */
	public LiveWorkHasNoSqlException(ExecuteLive operation) {
		super(ErrorReport
			.of("\"%s\" cannot be printed: it reads rows".formatted(operation.what()),
					"Run it live, or write that step as SQL.")
			.with(Fact.WHERE, operation.location().toString()));
		this.operation = operation;
	}

	/**
	 * The work.
	 * @return the operation
	 */
	public ExecuteLive operation() {
		return this.operation;
	}

}
