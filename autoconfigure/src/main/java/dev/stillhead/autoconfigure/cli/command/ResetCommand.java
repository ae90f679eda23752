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
import picocli.CommandLine.Option;

import dev.stillhead.plan.DataLoss;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetResolver;
import dev.stillhead.revision.TargetUse;
import dev.stillhead.runtime.CurrentRevisions;
import dev.stillhead.runtime.Phrases;

/**
 * Takes everything back and runs it again.
 */
@Command(name = "reset", description = "Downgrade to base and upgrade again. All rows are lost.",
		footer = { "", "Example: migrate reset" })
final class ResetCommand implements Subcommand {

	@Option(names = { "-y", "--yes" }, description = "Do not ask.")
	private boolean yes;

	@Override
	public int run(Invocation invocation) {
		CurrentRevisions current = invocation.announce();
		String target = invocation.properties().target();
		// What cannot be made again must not be taken back
		new TargetResolver(invocation.database().scripts().map(), TargetUse.UPGRADE).resolve(Target.parse(target));
		if (!current.rows().isEmpty()) {
			confirm(invocation, current);
			new RunCommands(invocation).run((migrator, listener) -> migrator.downgrade("base", listener));
		}
		new RunCommands(invocation).run((migrator, listener) -> migrator.upgrade(target, listener));
		return DONE;
	}

	private void confirm(Invocation invocation, CurrentRevisions current) {
		DataLoss losses = invocation.database().losses("base");
		int revisions = invocation.database().scripts().map().applied(current.ids()).size();
		String place = current.database().place();
		String name = place.substring(place.lastIndexOf('/') + 1);
		String lost = losses.tables().isEmpty() ? ""
				: " Every row in the " + Phrases.count(losses.tables().size(), "table") + " they made is lost.";
		new Question(invocation.terminal()).confirm(this.yes,
				"This downgrades " + Phrases.count(revisions, "revision") + " to base and upgrades again." + lost,
				"Type the database's name to go on:", name);
	}

}
