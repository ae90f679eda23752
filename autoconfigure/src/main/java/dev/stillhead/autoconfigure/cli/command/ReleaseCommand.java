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

import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import dev.stillhead.autoconfigure.cli.terminal.RunReport;

/**
 * Gives a database back to Alembic.
 */
@Command(name = "release", description = "Remove the journal, so that Alembic can manage the database again.",
		footer = { "", "Example: migrate release --yes" })
final class ReleaseCommand implements Subcommand {

	@Option(names = { "-y", "--yes" }, description = "Do not ask.")
	private boolean yes;

	@Override
	public int run(Invocation invocation) {
		invocation.announce();
		new Question(invocation.terminal()).confirm(this.yes,
				"This drops the journal: when and by whom revisions were applied, and how an older release can take "
						+ "them back. The version table stays as it is.");
		Optional<String> dropped = invocation.database().release(new RunReport(invocation.terminal()));
		invocation.terminal()
			.say(dropped.map((table) -> "Dropped " + table + ".").orElse("There is no journal; nothing was changed."));
		return DONE;
	}

}
