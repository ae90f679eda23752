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
import picocli.CommandLine.ScopeType;

/**
 * The root of all commands.
 */
@Command(name = "migrations", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, sortOptions = false,
		synopsisSubcommandLabel = "COMMAND",
		description = "Migrates the application's database: Alembic's commands, and more.",
		subcommands = { StatusCommand.class, CurrentCommand.class, HistoryCommand.class, HeadsCommand.class,
				BranchesCommand.class, ShowCommand.class, GraphCommand.class, UpgradeCommand.class,
				DowngradeCommand.class, StampCommand.class, ResetCommand.class, WaitCommand.class, CheckCommand.class,
				VerifyCommand.class, AcceptCommand.class, RevisionCommand.class, GenerateCommand.class,
				MergeCommand.class, EditCommand.class, InitCommand.class, SqlCommand.class, ListTemplatesCommand.class,
				EnsureVersionCommand.class, ReleaseCommand.class, CompletionCommand.class },
		footer = { "", "Options of a command: migrate COMMAND --help",
				"Spring properties: --name.with.dots=value, -Dname=value, or the environment" })
final class MigrationsCommand {

	@Mixin
	private final GlobalOptions global = new GlobalOptions();

	GlobalOptions global() {
		return this.global;
	}

}
