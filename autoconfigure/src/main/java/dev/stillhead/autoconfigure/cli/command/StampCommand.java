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
 * Says where the database is, and runs nothing.
 */
@Command(name = "stamp", description = "Say where the database is, and run nothing.",
		footer = { "", "Example: migrate stamp 189b1231afd4" })
final class StampCommand implements Subcommand {

	@Parameters(arity = "1..*", paramLabel = "REVISION",
			description = "The revisions that the version table is to name: ids, head, heads, base.")
	private List<String> revisions = List.of();

	@Option(names = "--purge", description = "Delete all rows of the version table first.")
	private boolean purge;

	@Option(names = { "-y", "--yes" }, description = "Do not ask.")
	private boolean yes;

	@Mixin
	private final SqlOptions sql = new SqlOptions();

	@Override
	public int run(Invocation invocation) {
		this.sql.refuseRanges("stamp", this.revisions);
		if (this.sql.wanted()) {
			return this.sql.print(invocation, this.revisions,
					(migrator, product) -> migrator.stampSql(this.revisions, this.purge, product));
		}
		this.revisions.forEach(Target::parse);
		invocation.announce();
		if (this.purge) {
			new Question(invocation.terminal()).confirm(this.yes, "This deletes every row of the version table, and "
					+ "writes " + String.join(", ", this.revisions) + ". No revision is run.");
		}
		new RunCommands(invocation).run((migrator, listener) -> migrator.stamp(this.revisions, this.purge, listener));
		return DONE;
	}

}
