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

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.script.ScriptDirectory;

/**
 * Lists the heads.
 */
@Command(name = "heads", description = "List the revisions that no other revises.",
		footer = { "", "Example: migrate heads -v" })
final class HeadsCommand implements Subcommand {

	@Option(names = "--resolve-dependencies", description = "Leave out those that another depends on.")
	private boolean resolveDependencies;

	@Override
	public boolean hasDetails() {
		return true;
	}

	@Override
	public int run(Invocation invocation) {
		ScriptDirectory scripts = invocation.files().scripts();
		RevisionMap map = scripts.map();
		List<Revision> heads = (this.resolveDependencies ? map.effectiveHeads() : map.heads()).newestFirst();
		Listings listings = new Listings(invocation, scripts, null);
		if (invocation.options().json()) {
			invocation.terminal().print(Json.of(Map.of("heads", heads.stream().map(Revision::id).toList())));
		}
		else {
			invocation.terminal()
				.printText(invocation.options().verbose() ? listings.entries(heads) : listings.listing().heads(heads));
		}
		return DONE;
	}

}
