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

package dev.stillhead.authoring;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * A new revision cannot be what was asked for. Nothing was written. Holds the option that
 * stands in the way and its value.
 */
public final class RevisionRefusedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String option;

	private final String value;

	/**
	 * An error for one option.
	 * @param option the option as it is typed, for example {@code --rev-id}
	 * @param value its value
	 * @param problem what is wrong, a sentence without an end
	 * @param remedy what to do next
	 */
	RevisionRefusedException(String option, String value, String problem, String remedy) {
		this(option, value, ErrorReport.of(problem + "; nothing was written", remedy));
	}

	/**
	 * An error with facts.
	 * @param option the option as it is typed
	 * @param value its value
	 * @param report what it says
	 */
	RevisionRefusedException(String option, String value, ErrorReport report) {
		super(report);
		this.option = option;
		this.value = value;
	}

	/**
	 * The option that stands in the way.
	 * @return the option as it is typed, for example {@code --rev-id}
	 */
	public String option() {
		return this.option;
	}

	/**
	 * The option's value.
	 * @return the value as it was typed
	 */
	public String value() {
		return this.value;
	}

}
