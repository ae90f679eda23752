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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.stillhead.authoring.RevisionDraft;
import dev.stillhead.authoring.RevisionRequest;

/**
 * Writes a revision that brings branches together.
 */
@Command(name = "merge", description = "Write a revision that brings branches together.",
		footer = { "", "Example: migrate merge heads -m \"merge email and reminders\"" })
final class MergeCommand implements Subcommand {

	@Parameters(arity = "0..*", paramLabel = "REVISION", description = "What is brought together; heads by default.")
	private List<String> revisions = List.of();

	@Option(names = { "-m", "--message" }, paramLabel = "MESSAGE", description = "What the revision does.")
	private String message = "";

	@Option(names = "--branch-label", paramLabel = "LABEL", description = "Give what begins here a label.")
	private List<String> branchLabels = List.of();

	@Option(names = "--rev-id", paramLabel = "ID", description = "Its id, instead of one that is made.")
	private @Nullable String revId;

	@Option(names = "--splice", description = "Allow what is no head.")
	private boolean splice;

	@Override
	public int run(Invocation invocation) {
		NewFiles files = new NewFiles(invocation);
		RevisionDraft draft = files.author()
			.merge(RevisionRequest.builder(this.message)
				.heads(this.revisions)
				.branchLabels(this.branchLabels)
				.revId(this.revId)
				.splice(this.splice)
				.build());
		files.write(draft);
		invocation.terminal().say(draft.id() + " merges " + String.join(" and ", draft.downRevisions()) + ".");
		return DONE;
	}

}
