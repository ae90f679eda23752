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

import picocli.CommandLine.Command;

import dev.stillhead.revision.Edges;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.script.ScriptDirectory;

/**
 * Lists the places where branches begin.
 */
@Command(name = "branches", description = "List the revisions that several others revise.",
		footer = { "", "Example: migrate branches -v" })
final class BranchesCommand implements Subcommand {

	@Override
	public boolean hasDetails() {
		return true;
	}

	@Override
	public int run(Invocation invocation) {
		ScriptDirectory scripts = invocation.files().scripts();
		Listings listings = new Listings(invocation, scripts, null);
		if (invocation.options().json()) {
			invocation.terminal().print(Json.of(Map.of("branches", branches(scripts.map()))));
		}
		else {
			invocation.terminal()
				.printText(invocation.options().verbose() ? listings.listing().branches(listings.details())
						: listings.listing().branches());
		}
		return DONE;
	}

	private static Map<String, List<String>> branches(RevisionMap map) {
		Map<String, List<String>> branches = new LinkedHashMap<>();
		for (Revision point : map.branchPoints().newestFirst()) {
			branches.put(point.id(), map.children(point.id(), Edges.REVISES).ids());
		}
		return branches;
	}

}
