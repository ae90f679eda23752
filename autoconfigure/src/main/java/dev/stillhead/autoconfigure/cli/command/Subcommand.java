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

package dev.stillhead.autoconfigure.cli.command;

/**
 * What one command does. Its options are set before it runs.
 */
interface Subcommand {

	/** The command did what it was asked for, or all is in step. */
	int DONE = 0;

	/** The command did not, or found something. */
	int NOT_DONE = 1;

	/**
	 * Runs the command.
	 * @param invocation the application, and where to write
	 * @return the exit code
	 * @throws dev.stillhead.error.MigrationException if it cannot be done
	 */
	int run(Invocation invocation);

	/**
	 * Whether {@code -v} asks this command for details, not for the log.
	 * @return whether it does
	 */
	default boolean hasDetails() {
		return false;
	}

}
