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

package dev.stillhead.revision;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * A relative target goes further than the graph does. Holds how far one could go.
 */
public final class StepPastEndException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String typed;

	private final int available;

	/**
	 * An error for one target.
	 * @param typed the target's text
	 * @param available how many steps there are
	 * @param problem what is wrong
	 * @param remedy what to type instead
	 */
	StepPastEndException(String typed, int available, String problem, String remedy) {
		super(ErrorReport.of(problem, remedy));
		this.typed = typed;
		this.available = available;
	}

	/**
	 * The target that was typed.
	 * @return the target's text
	 */
	public String typed() {
		return this.typed;
	}

	/**
	 * How many steps there are in that direction.
	 * @return 0 or more
	 */
	public int available() {
		return this.available;
	}

}
