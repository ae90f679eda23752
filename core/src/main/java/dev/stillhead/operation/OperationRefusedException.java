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

package dev.stillhead.operation;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.sql.SourceLocation;

/**
 * A Java revision says something that cannot be meant, or its own code fails while it is
 * asked what it does. Nothing has been run.
 */
public class OperationRefusedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String revision;

	private final transient SourceLocation location;

	/**
	 * A refused call.
	 * @param revision the revision's id
	 * @param location the line of the call
	 * @param problem what is wrong with it, one clause without a full stop
	 * @param remedy what to write instead
	 * @param cause what is behind it
	 */
	OperationRefusedException(String revision, SourceLocation location, String problem, String remedy,
			Throwable cause) {
		super(ErrorReport.of(problem + "; nothing was run", remedy)
			.with(Fact.WHERE, "%s, revision %s".formatted(location, revision)), cause);
		this.revision = revision;
		this.location = location;
	}

	/**
	 * The revision concerned.
	 * @return its id
	 */
	public String revision() {
		return this.revision;
	}

	/**
	 * The line of the call.
	 * @return for example {@code AddEmail.java:17}
	 */
	public SourceLocation location() {
		return this.location;
	}

}
