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

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import dev.stillhead.revision.Revision;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetResolver;
import dev.stillhead.revision.TargetUse;
import dev.stillhead.script.ScriptDirectory;

/**
 * Opens the files of revisions in an editor.
 */
@Command(name = "edit", description = "Open a revision's file in an editor.",
		footer = { "", "Example: migrate edit 3b7a" })
final class EditCommand implements Subcommand {

	@Parameters(arity = "0..1", paramLabel = "REVISION", defaultValue = "head",
			description = "An id or a beginning of one, head, heads, current; head by default.")
	private String revision = "head";

	@Override
	public int run(Invocation invocation) {
		boolean connects = this.revision.contains("current");
		List<String> rows = connects ? invocation.announce().ids() : List.of();
		ScriptDirectory scripts = (connects ? invocation.database() : invocation.files()).scripts();
		List<Revision> found = new TargetResolver(scripts.map(), TargetUse.EDIT).resolve(Target.parse(this.revision),
				rows);
		if (found.isEmpty()) {
			throw new NothingToEditException(this.revision);
		}
		List<String> files = found.stream().map((shown) -> scripts.sourceFile(shown.id()).toString()).toList();
		return open(editor(invocation), files);
	}

	private static String editor(Invocation invocation) {
		Environment environment = invocation.context().getEnvironment();
		String named = Stream.of("VISUAL", "EDITOR")
			.map(environment::getProperty)
			.filter(StringUtils::hasText)
			.findFirst()
			.orElse(null);
		if (named == null && !invocation.terminal().canAsk()) {
			throw EditorFailedException.noTerminal();
		}
		return (named != null) ? named : "vi";
	}

	private static int open(String editor, List<String> files) {
		List<String> command = new ArrayList<>(List.of(editor.strip().split("\\s+")));
		command.addAll(files);
		try {
			int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
			if (exitCode != 0) {
				throw EditorFailedException.ended(editor, exitCode);
			}
			return DONE;
		}
		catch (IOException ex) {
			throw EditorFailedException.missing(editor, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return NOT_DONE;
		}
	}

}
