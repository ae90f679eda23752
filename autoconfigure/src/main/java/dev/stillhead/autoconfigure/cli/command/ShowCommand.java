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

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import dev.stillhead.autoconfigure.actuate.RevisionDescriber;
import dev.stillhead.plan.RevisionSql;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetResolver;
import dev.stillhead.revision.TargetUse;
import dev.stillhead.script.ScriptDirectory;

/**
 * Shows everything about revisions.
 */
@Command(name = "show", description = "Show everything about a revision, with what it runs.",
		footer = { "", "Examples: migrate show head", "          migrate show 3b7a" })
final class ShowCommand implements Subcommand {

	@Parameters(arity = "1", paramLabel = "REVISION",
			description = "An id or a beginning of one, head, heads, current.")
	private String revision = "";

	@Override
	public int run(Invocation invocation) {
		Target target = Target.parse(this.revision);
		boolean connects = this.revision.contains("current");
		List<String> rows = connects ? invocation.announce().ids() : List.of();
		ScriptDirectory scripts = (connects ? invocation.database() : invocation.files()).scripts();
		List<Revision> found = new TargetResolver(scripts.map(), TargetUse.SHOW).resolve(target, rows);
		Listings listings = new Listings(invocation, scripts, connects ? rows : null);
		for (Revision shown : found) {
			RevisionSql sql = RevisionSql.of(scripts.script(shown.id()), invocation.product());
			if (invocation.options().json()) {
				invocation.terminal().print(Json.of(new RevisionDescriber(scripts, null).byItself(shown, sql)));
			}
			else {
				invocation.terminal()
					.printText(listings.entries(List.of(shown)) + text("upgrade", sql.upgrade())
							+ text("downgrade", sql.downgrade()));
			}
		}
		return DONE;
	}

	private static String text(String direction, @Nullable List<String> statements) {
		StringBuilder text = new StringBuilder("-- ").append(direction);
		if (statements == null) {
			return text.append(": irreversible\n\n").toString();
		}
		text.append(statements.isEmpty() ? ": nothing\n" : "\n");
		for (String statement : statements) {
			text.append(statement.strip()).append(statement.startsWith("--") ? "\n" : ";\n");
		}
		return text.append("\n").toString();
	}

}
