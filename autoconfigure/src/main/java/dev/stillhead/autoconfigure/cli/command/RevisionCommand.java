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
import picocli.CommandLine.Option;

/**
 * Writes a new revision file.
 */
@Command(name = "revision", description = "Write a new revision file.",
		footer = { "", "Examples: migrate revision -m \"add email to program templates\"",
				"          migrate revision -m \"reporting\" --head base --branch-label reporting",
				"          migrate revision --autogenerate -m \"add reminders\"" })
final class RevisionCommand implements Subcommand {

	@Option(names = { "-m", "--message" }, paramLabel = "MESSAGE", description = "What the revision does.")
	private String message = "";

	@Option(names = "--autogenerate",
			description = "Compare the application's model with the database, and write what leads to the model.")
	private boolean autogenerate;

	@Mixin
	private final NewRevisionOptions options = new NewRevisionOptions();

	@Mixin
	private final AutogenerateOptions generated = new AutogenerateOptions();

	@Override
	public boolean hasDetails() {
		return this.autogenerate;
	}

	@Override
	public int run(Invocation invocation) {
		if (this.autogenerate) {
			new AutogenerateRun(invocation, this.generated).run(this.message, this.options::request);
			return DONE;
		}
		this.generated.refuse();
		NewFiles files = new NewFiles(invocation);
		files.write(files.author().revision(this.options.request(this.message).build()));
		return DONE;
	}

}
