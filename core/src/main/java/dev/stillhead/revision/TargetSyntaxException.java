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
 * What was typed is no target. Holds the text.
 */
public final class TargetSyntaxException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String typed;

	/**
	 * An error for one text.
	 * @param typed what was typed
	 * @param problem why it is no target
	 * @param remedy what to type instead
	 */
	TargetSyntaxException(String typed, String problem, String remedy) {
		super(ErrorReport.of(problem, remedy));
		this.typed = typed;
	}

	/**
	 * What was typed.
	 * @return the text, unchanged
	 */
	public String typed() {
		return this.typed;
	}

}
