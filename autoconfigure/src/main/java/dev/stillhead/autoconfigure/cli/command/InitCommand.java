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

import java.io.File;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import dev.stillhead.authoring.ProjectInitializer;
import dev.stillhead.authoring.ProjectInitializer.InitializedFolder;
import dev.stillhead.script.SourceFolder;

/**
 * Makes the folder of the revisions.
 */
@Command(name = "init", description = "Make the folder of the revisions.",
		footer = { "", "Examples: migrate init", "          migrate init src/main/resources/db/billing" })
final class InitCommand implements Subcommand {

	private static final String RESOURCES = "src/main/resources/";

	@Parameters(arity = "0..1", paramLabel = "DIRECTORY",
			description = "The folder; that of the first location by default.")
	private @Nullable String directory;

	@Override
	public int run(Invocation invocation) {
		String location = (this.directory != null) ? location(this.directory) : null;
		SourceFolder wanted = (location != null) ? SourceFolder.of(location, invocation.project())
				: invocation.sourceFolders().get(0);
		InitializedFolder folder = ProjectInitializer.init(wanted);
		String done = folder.created() ? "Creating directory " + folder.shownPath() + " ...  done"
				: "Directory " + folder.shownPath() + " is there already; nothing was changed.";
		invocation.terminal().print(invocation.options().quiet() ? folder.shownPath() : done);
		boolean unread = location != null && !invocation.properties().locations().contains(location);
		invocation.terminal()
			.say("""

					%s

					    stillhead:
					      locations: %s
					      target: head

					Next: %s""".formatted(
					unread ? "It is read as soon as it is a location, in application.yml:"
							: "Nothing has to be configured. The defaults, for application.yml:",
					unread ? location : "classpath:db/revisions",
					invocation.typed("revision -m \"what the first one does\"")));
		return DONE;
	}

	/** Resources are on the class path, and so in the jar; nothing else is. */
	private static String location(String directory) {
		String path = Path.of(directory).normalize().toString().replace(File.separatorChar, '/');
		return path.startsWith(RESOURCES) ? "classpath:" + path.substring(RESOURCES.length()) : "file:" + path;
	}

}
