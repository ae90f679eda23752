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

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Prints the script that lets a shell complete commands and options.
 */
@Command(name = "completion", description = "Print a script that lets the shell complete commands and options.",
		footer = { "", "Examples: source <(migrate completion bash)", "          source <(migrate completion zsh)" })
final class CompletionCommand implements Subcommand {

	/** The shells that are known. */
	enum Shell {

		bash, zsh

	}

	@Parameters(arity = "1", paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
	private Shell shell = Shell.bash;

	/**
	 * The script; zsh reads bash's.
	 * @param root all commands
	 * @return the script
	 */
	String script(CommandLine root) {
		String zsh = (this.shell == Shell.zsh) ? "autoload -U +X bashcompinit && bashcompinit\n" : "";
		return zsh + AutoComplete.bash("migrate", root) + "\n";
	}

	@Override
	public int run(Invocation invocation) {
		throw new IllegalStateException("is answered when it is read");
	}

}
