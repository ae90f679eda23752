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

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.stillhead.autoconfigure.cli.terminal.RunReport;
import dev.stillhead.runtime.CurrentRevisions;
import dev.stillhead.runtime.ReplicaSettings;

/**
 * Waits until somebody else has migrated the database.
 */
@Command(name = "wait", description = "Wait until somebody else has brought the database to a revision.",
		footer = { "", "Example: migrate wait --timeout 5m" })
final class WaitCommand implements Subcommand {

	@Parameters(arity = "0..1", paramLabel = "REVISION",
			description = "What to wait for; the service's target by default.")
	private @Nullable String revision;

	@Option(names = "--timeout", paramLabel = "DURATION", converter = DurationConverter.class,
			description = "How long at most, for example 90s or 5m; stillhead.replicas.wait by default.")
	private @Nullable Duration timeout;

	@Override
	public int run(Invocation invocation) {
		String target = (this.revision != null) ? this.revision : invocation.properties().target();
		if (this.timeout != null) {
			invocation.replicas(new ReplicaSettings(this.timeout, invocation.properties().replicas().poll()));
		}
		CurrentRevisions before = invocation.announce();
		RunReport report = new RunReport(invocation.terminal());
		invocation.database().await(target, report);
		CurrentRevisions after = invocation.database().current();
		if (!after.ids().equals(before.ids())) {
			invocation.terminal().say("At " + RunReport.ids(after.rows()) + ".");
		}
		return DONE;
	}

}
