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
import dev.stillhead.sql.SourceLocation;

/**
 * A revision asks for what its database cannot do.
 */
public class UnsupportedOperationOnDatabaseException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient SourceLocation location;

	/**
	 * An operation that a database cannot do.
	 * @param location the line that asks for it
	 * @param problem what the database cannot do, one clause without a full stop
	 * @param remedy what to write instead
	 */
	public UnsupportedOperationOnDatabaseException(SourceLocation location, String problem, String remedy) {
		super(ErrorReport.of(problem + "; nothing was run", remedy).with(Fact.WHERE, location.toString()));
		this.location = location;
	}

	/**
	 * The line that asks for it.
	 * @return for example {@code AddEmail.java:17}
	 */
	public SourceLocation location() {
		return this.location;
	}

}
