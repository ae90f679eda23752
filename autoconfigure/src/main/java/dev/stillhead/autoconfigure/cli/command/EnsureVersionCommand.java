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
import picocli.CommandLine.Mixin;

import dev.stillhead.autoconfigure.cli.terminal.RunReport;

/**
 * Makes the version table where it is missing.
 */
@Command(name = "ensure-version", aliases = "ensure_version",
		description = "Make version table and journal where they are missing.",
		footer = { "", "Example: migrate ensure-version" })
final class EnsureVersionCommand implements Subcommand {

	@Mixin
	private final SqlOptions sql = new SqlOptions();

	@Override
	public int run(Invocation invocation) {
		if (this.sql.wanted()) {
			invocation.terminal().printText(invocation.files().ensureVersionSql(this.sql.product(invocation)).text());
			return DONE;
		}
		invocation.announce();
		boolean made = invocation.database().ensureVersion(new RunReport(invocation.terminal()));
		String table = invocation.database().current().versionTable();
		invocation.terminal().say(made ? "Created " + table + "." : table + " is there; nothing was changed.");
		return DONE;
	}

}
