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

import dev.stillhead.authoring.ProjectInitializer;
import dev.stillhead.authoring.ProjectInitializer.InitializedFolder;

/**
 * Makes the folder of the revisions.
 */
@Command(name = "init", description = "Make the folder of the revisions.", footer = { "", "Example: migrate init" })
final class InitCommand implements Subcommand {

	@Override
	public int run(Invocation invocation) {
		InitializedFolder folder = ProjectInitializer.init(invocation.sourceFolders().get(0));
		String done = folder.created() ? "Creating directory " + folder.shownPath() + " ...  done"
				: "Directory " + folder.shownPath() + " is there already; nothing was changed.";
		invocation.terminal().print(invocation.options().quiet() ? folder.shownPath() : done);
		invocation.terminal().say("""

				Nothing has to be configured. The defaults, for application.yml:

				    stillhead:
				      locations: classpath:db/revisions
				      target: head

				Next: %s""".formatted(invocation.typed("revision -m \"what the first one does\"")));
		return DONE;
	}

}
