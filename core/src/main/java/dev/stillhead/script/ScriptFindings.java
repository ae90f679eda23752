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

package dev.stillhead.script;

import java.util.ArrayList;
import java.util.List;

import dev.stillhead.revision.Revision;
import dev.stillhead.sql.SourceProblem;

/**
 * What is found while the files of a script directory are read. Not thread-safe.
 */
final class ScriptFindings {

	private final List<RevisionScript> scripts = new ArrayList<>();

	private final List<Node> nodes = new ArrayList<>();

	private final List<SourceProblem> problems = new ArrayList<>();

	private final List<SourceProblem> warnings = new ArrayList<>();

	/**
	 * A revision whose place in the graph is known, whether or not the rest of its file
	 * can be used.
	 * @param revision the revision
	 * @param file its file
	 */
	void revision(Revision revision, ScriptFile file) {
		this.nodes.add(new Node(revision, file));
	}

	/**
	 * A script that can be used.
	 */
	void script(RevisionScript script) {
		this.scripts.add(script);
	}

	/**
	 * Something that keeps the directory from being used.
	 */
	void problem(SourceProblem problem) {
		this.problems.add(problem);
	}

	/**
	 * Something odd.
	 */
	void warning(SourceProblem warning) {
		this.warnings.add(warning);
	}

	List<RevisionScript> scripts() {
		return this.scripts;
	}

	List<Node> nodes() {
		return this.nodes;
	}

	List<SourceProblem> problems() {
		return this.problems;
	}

	List<SourceProblem> warnings() {
		return this.warnings;
	}

	/**
	 * A revision and where it was found.
	 *
	 * @param revision the revision
	 * @param file its file
	 */
	record Node(Revision revision, ScriptFile file) {

	}

}
