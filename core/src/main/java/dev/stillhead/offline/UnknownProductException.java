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
import dev.stillhead.error.Remedy;

/**
 * A script was asked for without a connection, and nobody said for which database.
 */
public final class UnknownProductException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String typed;

	/**
	 * An error for what was typed.
	 * @param command the command with what was typed behind it
	 */
	UnknownProductException(String command) {
		super(ErrorReport.of("for which database? A range is printed without a connection; nothing was printed",
				Remedy.type(command + " --sql --dialect postgresql", "").text()));
		this.typed = command;
	}

	/**
	 * The command that was typed.
	 * @return the command, without options
	 */
	public String typed() {
		return this.typed;
	}

}
