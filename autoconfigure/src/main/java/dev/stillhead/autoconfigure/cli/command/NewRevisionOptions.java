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
import picocli.CommandLine.Option;

import dev.stillhead.authoring.RevisionRequest;
import dev.stillhead.script.ScriptType;

/**
 * Where a new revision has its place, in the graph and among the files.
 */
final class NewRevisionOptions {

	@Option(names = "--head", paramLabel = "REVISION", description = "What it revises; head by default, base for none.")
	private List<String> heads = List.of();

	@Option(names = "--splice", description = "Allow it to revise what is no head, so that a branch begins.")
	private boolean splice;

	@Option(names = "--branch-label", paramLabel = "LABEL", description = "Give the branch that begins here a label.")
	private List<String> branchLabels = List.of();

	@Option(names = "--rev-id", paramLabel = "ID", description = "Its id, instead of one that is made.")
	private @Nullable String revId;

	@Option(names = "--depends-on", paramLabel = "REVISION", description = "What must be applied before it.")
	private List<String> dependsOn = List.of();

	@Option(names = "--version-path", paramLabel = "FOLDER", description = "The folder of the file.")
	private @Nullable String versionPath;

	@Option(names = "--format", paramLabel = "FORMAT", converter = ScriptTypeConverter.class,
			description = "sql or java; stillhead.revision.format by default.")
	private @Nullable ScriptType format;

	/**
	 * Asks for a revision with these options.
	 * @param text the message, with or without further paragraphs
	 * @return the request, without a body
	 */
	RevisionRequest.Builder request(String text) {
		return RevisionRequest.builder(text)
			.heads(this.heads)
			.splice(this.splice)
			.branchLabels(this.branchLabels)
			.revId(this.revId)
			.dependsOn(this.dependsOn)
			.versionPath(this.versionPath)
			.format(this.format);
	}

}
