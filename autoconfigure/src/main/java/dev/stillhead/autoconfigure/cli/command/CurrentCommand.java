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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import dev.stillhead.autoconfigure.cli.terminal.TerminalStyle;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.RevisionSet;
import dev.stillhead.runtime.CurrentRevisions;

/**
 * Prints the revisions that the database is at.
 */
@Command(name = "current", description = "Show the revisions that the database is at.",
		footer = { "", "Example: migrate current --check-heads" })
final class CurrentCommand implements Subcommand {

	@Option(names = "--check-heads", description = "Exit with 1 unless the database is at all heads.")
	private boolean checkHeads;

	@Override
	public boolean hasDetails() {
		return true;
	}

	@Override
	public int run(Invocation invocation) {
		CurrentRevisions current = invocation.announce();
		print(invocation, current);
		if (this.checkHeads && !atHeads(invocation.database().scripts().map(), current.ids())) {
			invocation.terminal().say("The database is not at all heads. Next: " + invocation.typed("upgrade heads"));
			return NOT_DONE;
		}
		return DONE;
	}

	private static void print(Invocation invocation, CurrentRevisions current) {
		RevisionMap map = invocation.database().scripts().map();
		if (invocation.options().json()) {
			Map<String, Object> facts = new LinkedHashMap<>();
			if (current.ids().size() == 1) {
				facts.put("currentRevision", current.ids().get(0));
			}
			facts.put("currentRevisions", current.ids());
			invocation.terminal().print(Json.of(facts));
			return;
		}
		TerminalStyle style = invocation.terminal().style();
		RevisionSet heads = map.heads();
		for (String id : shown(map, current.ids())) {
			if (invocation.options().verbose() && map.contains(id)) {
				Listings listings = new Listings(invocation, invocation.database().scripts(), null);
				invocation.terminal().printText(listings.entries(map.find(id).stream().toList()));
			}
			else {
				invocation.terminal().print(style.id(id) + (heads.containsId(id) ? " " + style.mark("(head)") : ""));
			}
		}
	}

	/**
	 * The rows, and the newest revision of each line that has no row as another line
	 * depends on it.
	 */
	private static Set<String> shown(RevisionMap map, List<String> rows) {
		Set<String> shown = new TreeSet<>(rows);
		shown.addAll(map.currentHeads(rows.stream().filter(map::contains).toList()).ids());
		return shown;
	}

	/** A head that another revision depends on has no row of its own. */
	private static boolean atHeads(RevisionMap map, List<String> rows) {
		Set<String> heads = new TreeSet<>(map.effectiveHeads().ids());
		return heads.equals(new TreeSet<>(rows));
	}

}
