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

package dev.stillhead.sql;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;

/**
 * A text is not SQL that can be split into statements, or holds a statement that a
 * revision may not hold.
 */
public class SqlTextException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient SourceLocation location;

	/**
	 * An error at a place.
	 * @param location the place
	 * @param problem what is wrong, one sentence
	 * @param remedy what to write instead
	 */
	public SqlTextException(SourceLocation location, String problem, String remedy) {
		super(ErrorReport.of(problem, remedy).with(Fact.WHERE, location.toString()));
		this.location = location;
	}

	/**
	 * Where it is.
	 * @return the place
	 */
	public SourceLocation location() {
		return this.location;
	}

}
