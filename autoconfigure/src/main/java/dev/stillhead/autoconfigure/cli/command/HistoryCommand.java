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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import dev.stillhead.autoconfigure.actuate.RevisionDescriber;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionHistory;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetRange;
import dev.stillhead.runtime.MigrationStatus;
import dev.stillhead.script.ScriptDirectory;

/**
 * Lists revisions, newest first.
 */
@Command(name = "history", description = "List revisions, newest first.",
		footer = { "", "Examples: migrate history -r -3:current", "          migrate history --pending" })
final class HistoryCommand implements Subcommand {

	@Option(names = { "-r", "--rev-range" }, paramLabel = "FROM:TO",
			description = "Only these: FROM:TO, FROM:, :TO; also current and -N.")
	private @Nullable String range;

	@Option(names = { "-i", "--indicate-current" }, description = "Mark where the database is.")
	private boolean indicateCurrent;

	@Option(names = "--pending", description = "Only what an upgrade to the service's target would run.")
	private boolean pending;

	@Override
	public boolean hasDetails() {
		return true;
	}

	@Override
	public int run(Invocation invocation) {
		TargetRange wanted = (this.range != null) ? TargetRange.parse(this.range) : null;
		boolean connects = this.indicateCurrent || this.pending || (wanted != null && namesCurrent(wanted));
		MigrationStatus status = null;
		ScriptDirectory scripts;
		if (connects) {
			invocation.announce();
			status = invocation.database().status(invocation.properties().target());
			scripts = invocation.database().scripts();
		}
		else {
			scripts = invocation.files().scripts();
		}
		List<Revision> revisions = revisions(scripts.map(), wanted, status);
		print(invocation, scripts, revisions, status);
		return DONE;
	}

	private void print(Invocation invocation, ScriptDirectory scripts, List<Revision> revisions,
			@Nullable MigrationStatus status) {
		if (invocation.options().json()) {
			RevisionDescriber describer = new RevisionDescriber(scripts, status);
			invocation.terminal()
				.print(Json.of(Map.of("history", revisions.stream().map(describer::inHistory).toList())));
			return;
		}
		Listings listings = new Listings(invocation, scripts,
				(this.indicateCurrent && status != null) ? status.currentRevisions() : null);
		invocation.terminal()
			.printText(invocation.options().verbose() ? listings.entries(revisions)
					: listings.listing().history(revisions));
	}

	private List<Revision> revisions(RevisionMap map, @Nullable TargetRange wanted, @Nullable MigrationStatus status) {
		List<Revision> revisions = map.history();
		if (wanted != null) {
			List<String> known = (status != null) ? status.currentRevisions().stream().filter(map::contains).toList()
					: null;
			revisions = new RevisionHistory(map, known).within(wanted);
		}
		if (!this.pending || status == null) {
			return revisions;
		}
		Set<String> wantedIds = status.pending()
			.stream()
			.map((step) -> step.revision().id())
			.collect(Collectors.toUnmodifiableSet());
		return revisions.stream().filter((revision) -> wantedIds.contains(revision.id())).toList();
	}

	private static boolean namesCurrent(TargetRange range) {
		return isCurrent(range.from()) || isCurrent(range.to());
	}

	private static boolean isCurrent(@Nullable Target target) {
		return target != null && target.text().contains("current");
	}

}
