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

package dev.stillhead.autoconfigure.actuate;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;
import dev.stillhead.revision.UnknownRevisionException;

/**
 * The endpoint was asked for something that does not exist, or that cannot be meant.
 */
public final class UnanswerableQuestionException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final boolean notFound;

	private UnanswerableQuestionException(ErrorReport report, boolean notFound) {
		super(report);
		this.notFound = notFound;
	}

	/**
	 * A name that names nothing.
	 * @param problem what was asked for, one sentence
	 * @return the error
	 */
	static UnanswerableQuestionException notFound(String problem) {
		return new UnanswerableQuestionException(
				ErrorReport.of(problem, "What there is stands in /actuator/migrations: revisions under history, "
						+ "databases under databases."),
				true);
	}

	/**
	 * A revision that cannot be found by what was typed.
	 * @param ex why
	 * @return the error
	 */
	static UnanswerableQuestionException of(MigrationException ex) {
		return new UnanswerableQuestionException(ex.report(), ex instanceof UnknownRevisionException);
	}

	/**
	 * A question that cannot be meant.
	 * @param problem what was asked, one sentence
	 * @param remedy what to ask instead
	 * @return the error
	 */
	static UnanswerableQuestionException badRequest(String problem, String remedy) {
		return new UnanswerableQuestionException(ErrorReport.of(problem, remedy), false);
	}

	/**
	 * Whether what was asked for does not exist.
	 * @return false if the question cannot be meant
	 */
	public boolean isNotFound() {
		return this.notFound;
	}

}
