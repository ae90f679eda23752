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

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;
import dev.stillhead.plan.PlannedAction.PlannedLive;
import dev.stillhead.plan.PreparedStep;

/**
 * A script was asked for of a revision that runs code.
 */
public final class LiveWorkCannotBePrintedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String revision;

	private final String what;

	/**
	 * An error for one callback.
	 * @param step the step that holds it
	 * @param live the callback
	 */
	LiveWorkCannotBePrintedException(PreparedStep step, PlannedLive live) {
		super(ErrorReport.of("%s cannot be printed: \"%s\" (%s) reads rows".formatted(step.revision().id(), live.text(),
				live.location()), "Run it live, or write that step as SQL."));
		this.revision = step.revision().id();
		this.what = live.text();
	}

	/**
	 * The revision concerned.
	 * @return its id
	 */
	public String revision() {
		return this.revision;
	}

	/**
	 * What its author calls the work.
	 * @return the name
	 */
	public String what() {
		return this.what;
	}

}
