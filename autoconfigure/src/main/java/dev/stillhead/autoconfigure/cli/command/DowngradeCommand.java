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

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.stillhead.revision.Target;

/**
 * Takes revisions back.
 */
@Command(name = "downgrade", description = "Take revisions back.",
		footer = { "", "Examples: migrate downgrade -1", "          migrate downgrade base" })
final class DowngradeCommand implements Subcommand {

	@Parameters(arity = "0..1", paramLabel = "REVISION", defaultValue = "-1",
			description = "How far: an id or a beginning of one, base, -N, label@-N; with --sql FROM:TO. -1 by default.")
	private String revision = "-1";

	@Option(names = { "-y", "--yes" }, description = "Do not ask before statements from the journal run.")
	private boolean yes;

	@Mixin
	private final SqlOptions sql = new SqlOptions();

	@Override
	public int run(Invocation invocation) {
		this.sql.refuseRanges("downgrade", List.of(this.revision));
		if (this.sql.wanted()) {
			return this.sql.print(invocation, List.of(this.revision),
					(migrator, product) -> migrator.downgradeSql(this.revision, product));
		}
		Target.parse(this.revision);
		invocation.announce();
		new RunCommands(invocation).run((migrator, listener) -> migrator.downgrade(this.revision,
				new StoredDowngradeQuestion(invocation.terminal(), this.yes, listener), listener));
		return DONE;
	}

}
