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

package dev.stillhead.error;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Root of all errors that Stillhead reports to its users. Every one says what went wrong,
 * where, and what to do next, so that whoever shows it (a failure analyzer, the command
 * line, a log) only has to lay it out. Subclasses are named as sentences, live in the
 * package that throws them and keep their data as fields.
 */
public abstract class MigrationException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient ErrorReport report;

	/**
	 * An error with nothing behind it.
	 * @param report what it says
	 */
	protected MigrationException(ErrorReport report) {
		this(report, null);
	}

	/**
	 * An error that another one caused.
	 * @param report what it says
	 * @param cause what is behind it, if anything
	 */
	protected MigrationException(ErrorReport report, @Nullable Throwable cause) {
		super(report.description() + "\n\n" + report.remedy(), cause);
		this.report = report;
	}

	/**
	 * Finds what we have to say of a failure that others have wrapped.
	 * @param failure what was caught
	 * @return the first of our errors among it and its causes; null if there is none
	 */
	public static @Nullable MigrationException in(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof MigrationException known) {
				return known;
			}
		}
		return null;
	}

	/**
	 * All that the error says.
	 * @return the report
	 */
	public ErrorReport report() {
		return this.report;
	}

	/**
	 * What did not happen and what is true now.
	 * @return one sentence
	 */
	public String problem() {
		return this.report.problem();
	}

	/**
	 * What is known, in the order in which it is printed.
	 * @return the facts, perhaps none
	 */
	public List<Fact> facts() {
		return this.report.facts();
	}

	/**
	 * What to do next.
	 * @return one or more lines
	 */
	public String remedy() {
		return this.report.remedy();
	}

}
