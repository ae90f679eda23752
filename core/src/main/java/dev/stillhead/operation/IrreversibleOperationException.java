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
 * An operation cannot be taken back, because a fact is missing or on purpose.
 */
public class IrreversibleOperationException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private static final String OR_WRITE = ", or write downgrade.";

	private final transient SourceLocation location;

	/**
	 * An operation without a way back.
	 * @param location the line that says it
	 * @param problem what cannot be taken back and why, one clause without a full stop
	 * @param remedy what to write instead
	 */
	public IrreversibleOperationException(SourceLocation location, String problem, String remedy) {
		super(ErrorReport.of(problem, remedy).with(Fact.WHERE, location.toString()));
		this.location = location;
	}

	static IrreversibleOperationException missing(SourceLocation location, String call, String fact, String instead) {
		return new IrreversibleOperationException(location,
				"%s has no way back: it does not say %s".formatted(call, fact), "Say it: " + instead + OR_WRITE);
	}

	static IrreversibleOperationException ifNotExists(SourceLocation location, String verb) {
		return new IrreversibleOperationException(location,
				"ifNotExists().%s has no way back: nobody knows whether it made anything".formatted(verb),
				"Leave out ifNotExists()" + OR_WRITE);
	}

	static IrreversibleOperationException ifExists(SourceLocation location, String verb) {
		return new IrreversibleOperationException(location,
				"ifExists().%s has no way back: nobody knows whether it dropped anything".formatted(verb),
				"Leave out ifExists()" + OR_WRITE);
	}

	static IrreversibleOperationException liveWork(SourceLocation location, String what) {
		return new IrreversibleOperationException(location, "\"%s\" has no way back: it is Java code".formatted(what),
				"Write downgrade.");
	}

	static IrreversibleOperationException onPurpose(SourceLocation location, String reason) {
		return new IrreversibleOperationException(location, "the revision says that there is no way back: " + reason,
				"Go back by a backup, or upgrade with a revision that repairs.");
	}

	/**
	 * The line that makes the revision irreversible.
	 * @return for example {@code AddEmail.java:17}
	 */
	public SourceLocation location() {
		return this.location;
	}

}
