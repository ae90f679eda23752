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
import picocli.CommandLine.Parameters;

/**
 * Writes a revision that leads from the database to the application's model.
 */
@Command(name = "generate",
		description = "Write what leads from the database to the application's model; "
				+ "the same as revision --autogenerate -m.",
		footer = { "", "Examples: migrate generate \"add_new_field_to_users\"",
				"          migrate generate \"names\" --rename users.title:name" })
final class GenerateCommand implements Subcommand {

	@Parameters(arity = "1", paramLabel = "MESSAGE", description = "What the revision does, in quotes.")
	private String message = "";

	@Mixin
	private final NewRevisionOptions options = new NewRevisionOptions();

	@Mixin
	private final AutogenerateOptions generated = new AutogenerateOptions();

	@Override
	public boolean hasDetails() {
		return true;
	}

	@Override
	public int run(Invocation invocation) {
		new AutogenerateRun(invocation, this.generated).run(this.message, this.options::request);
		return DONE;
	}

}
