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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import picocli.CommandLine.Command;

import dev.stillhead.autoconfigure.ShowSql;
import dev.stillhead.autoconfigure.actuate.MigrationsDescriptor;
import dev.stillhead.autoconfigure.actuate.MigrationsEndpoint;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.MigrationStatus;

/**
 * Shows how the database stands to the application.
 */
@Command(name = "status", description = "Show how the database stands to the application.",
		footer = { "", "Examples: migrate status", "          migrate status --json | jq .pendingCount" })
final class StatusCommand implements Subcommand {

	private static final int LABEL_WIDTH = 10;

	@Override
	public int run(Invocation invocation) {
		String target = invocation.properties().target();
		if (invocation.options().json()) {
			MigrationsDescriptor facts = new MigrationsEndpoint(invocation.database(), target, ShowSql.NEVER)
				.migrations(null, null, null, null);
			invocation.terminal().print(Json.of(facts));
			return facts.state().equals(MigrationState.UNREACHABLE.label()) ? NOT_DONE : DONE;
		}
		MigrationStatus status = invocation.database().status(target);
		StatusWords words = new StatusWords(status, invocation.database().scripts().map(), invocation.application());
		invocation.terminal().print(status.database().description());
		invocation.terminal().print("");
		body(status, words).print(invocation.terminal());
		next(invocation, status, words);
		return DONE;
	}

	private static Block body(MigrationStatus status, StatusWords words) {
		Block block = new Block(2, LABEL_WIDTH).add("state", words.state());
		words.running().ifPresent((running) -> block.add("running", running));
		block.add("current", current(status, words));
		block.add("head", status.heads().stream().map(words::line).toList());
		group(block, "unknown", unknown(status, words));
		group(block, "pending",
				status.pending().stream().map((pending) -> words.line(pending.revision().id())).toList());
		group(block, "changed", status.changed().stream().map(words::line).toList());
		return block.gap()
			.add("tables", status.versionTable()
					+ (status.journal().isEmpty() ? "" : ", " + status.versionTable() + "_journal"));
	}

	private static void group(Block block, String label, List<String> lines) {
		if (!lines.isEmpty()) {
			block.gap().add(label, lines);
		}
	}

	private static List<String> current(MigrationStatus status, StatusWords words) {
		List<String> lines = new ArrayList<>();
		for (String row : status.currentRevisions()) {
			lines.add(words.line(row));
			words.applied(row).filter((text) -> !status.unknown().contains(row)).ifPresent(lines::add);
		}
		return lines.isEmpty() ? List.of("<base>") : lines;
	}

	private static List<String> unknown(MigrationStatus status, StatusWords words) {
		List<String> lines = new ArrayList<>();
		status.unknown().forEach((row) -> {
			lines.add(words.line(row));
			words.applied(row).ifPresent(lines::add);
		});
		return lines;
	}

	private static void next(Invocation invocation, MigrationStatus status, StatusWords words) {
		if (words.next().isEmpty()) {
			return;
		}
		String next = invocation.typed(words.next());
		boolean behind = status.running() == null
				&& Set.of(MigrationState.BEHIND, MigrationState.UNINITIALIZED).contains(status.state());
		String preview = behind ? "             what it would run: " + next + " --sql" : "";
		invocation.terminal().print("\nNext: " + next + preview);
	}

}
