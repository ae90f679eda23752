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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Prints what an upgrade would run.
 */
@Command(name = "sql", description = "Print what an upgrade would run; the same as upgrade --sql.",
		footer = { "", "Example: migrate sql > pending.sql" })
final class SqlCommand implements Subcommand {

	@Parameters(arity = "0..1", paramLabel = "REVISION",
			description = "How far, or FROM:TO; the service's target by default.")
	private @Nullable String revision;

	@Mixin
	private final SqlOptions sql = new SqlOptions();

	@Override
	public int run(Invocation invocation) {
		String target = (this.revision != null) ? this.revision : invocation.properties().target();
		return this.sql.always()
			.print(invocation, List.of(target), (migrator, product) -> migrator.upgradeSql(target, product));
	}

}
