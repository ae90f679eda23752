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

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import dev.stillhead.autoconfigure.cli.terminal.RunReport;
import dev.stillhead.runtime.AcceptedRevision;

/**
 * Records the present text of an applied revision as right.
 */
@Command(name = "accept", description = "Record the changed text of an applied revision as right; runs nothing.",
		footer = { "", "Example: migrate accept 189b1231afd4" })
final class AcceptCommand implements Subcommand {

	@Parameters(arity = "1", paramLabel = "REVISION", description = "The revision that was changed.")
	private String revision = "";

	@Override
	public int run(Invocation invocation) {
		invocation.announce();
		AcceptedRevision accepted = invocation.database().accept(this.revision, new RunReport(invocation.terminal()));
		invocation.terminal()
			.say("Accepted " + accepted.revision().id() + ", " + accepted.revision().displayMessage()
					+ ": its text is now the one in " + accepted.source() + ". Nothing was run.");
		return DONE;
	}

}
