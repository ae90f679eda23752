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

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import dev.stillhead.autoconfigure.cli.terminal.Terminal;
import dev.stillhead.error.Remedy;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.MigrationStatus;

/**
 * Answers whether what is there may be committed and deployed.
 */
@Command(name = "check", description = "Answer whether this may be committed and deployed; exit with 1 if not.",
		footer = { "", "Examples: migrate check --only revisions,database", "          migrate check --from-scratch" })
final class CheckCommand implements Subcommand {

	private static final int LABEL_WIDTH = 11;

	/** What can be checked. */
	enum Part {

		revisions, database, model

	}

	@Option(names = "--only", split = ",", paramLabel = "PART",
			description = "Check these only: ${COMPLETION-CANDIDATES}")
	private Set<Part> only = EnumSet.allOf(Part.class);

	@Option(names = "--from-scratch",
			description = "Look at what the revisions make in a scratch database, not at the application's database.")
	private boolean fromScratch;

	private Remedy next = Remedy.none();

	@Override
	public int run(Invocation invocation) {
		Terminal terminal = invocation.terminal();
		RevisionMap map = invocation.files().scripts().map();
		boolean connects = this.only.contains(Part.database) || invocation.hasDatabase();
		MigrationStatus status = null;
		if (connects && !this.fromScratch) {
			invocation.announce();
			status = invocation.database().status(invocation.properties().target());
		}
		boolean good = true;
		if (this.only.contains(Part.revisions)) {
			good = revisions(terminal, map, status);
		}
		if (status != null && this.only.contains(Part.database)) {
			good &= database(terminal, new StatusWords(status, map, invocation.application()));
		}
		if (connects && this.only.contains(Part.model)) {
			ModelCheck model = new ModelCheck(invocation, this.fromScratch);
			good &= model.run(status);
			for (String command : model.next()) {
				this.next = this.next.or(command, "");
			}
		}
		if (!this.next.text().isEmpty()) {
			terminal.print("\nNext: " + invocation.errors().typed(this.next.text()).replace("\n", "\n      "));
		}
		return good ? DONE : NOT_DONE;
	}

	private boolean revisions(Terminal terminal, RevisionMap map, @Nullable MigrationStatus status) {
		List<Revision> heads = map.heads().newestFirst();
		List<String> changed = (status != null) ? status.changed() : List.of();
		String since = (status != null) ? since(changed.size()) : "";
		Block block = new Block(0, LABEL_WIDTH).add("revisions",
				map.size() + ", " + ((heads.size() == 1) ? "one head" : heads.size() + " heads") + since);
		if (heads.size() > 1) {
			block.add("", heads.stream().map((head) -> "  " + head.id() + "  " + head.displayMessage()).toList());
			this.next = this.next.or("migrate merge heads -m \"…\"", "");
		}
		for (String id : changed) {
			block.add("", "  " + id + "  " + map.find(id).map(Revision::displayMessage).orElse("")
					+ ", applied with another text");
			this.next = this.next.or("git log -p -- '*" + id + "*'", "what changed")
				.or("migrate accept " + id, "if the database is right as it is: records the new text, runs nothing");
		}
		block.print(terminal);
		return heads.size() < 2 && changed.isEmpty();
	}

	private static String since(int changed) {
		if (changed == 0) {
			return ", none changed since it was applied";
		}
		return ", " + changed + " changed since " + ((changed == 1) ? "it was" : "they were") + " applied";
	}

	private boolean database(Terminal terminal, StatusWords words) {
		MigrationStatus status = words.status();
		Block block = new Block(0, LABEL_WIDTH).add("database", words.state());
		status.pending().forEach((pending) -> block.add("", "  " + words.line(pending.revision().id())));
		status.unknown().forEach((unknown) -> block.add("", "  " + words.line(unknown)));
		block.print(terminal);
		boolean good = status.state() == MigrationState.UP_TO_DATE;
		if (!good && !words.next().isEmpty()) {
			this.next = this.next.or("migrate " + words.next(), "");
		}
		return good;
	}

}
