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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.stillhead.revision.GraphProblem;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionGraphException;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SourceProblem;

/**
 * What is found while the files of a script directory are read. Not thread-safe.
 */
final class ScriptFindings {

	private static final Comparator<SourceProblem> BY_PLACE = Comparator
		.comparing((SourceProblem problem) -> problem.location().source())
		.thenComparing((problem) -> problem.location().line())
		.thenComparing((problem) -> problem.location().column());

	private final List<RevisionScript> scripts = new ArrayList<>();

	private final List<Node> nodes = new ArrayList<>();

	private final List<SourceProblem> problems = new ArrayList<>();

	private final List<SourceProblem> warnings = new ArrayList<>();

	/**
	 * A revision whose place in the graph is known, whether or not the rest of its file
	 * can be used.
	 * @param revision the revision
	 * @param location where it says so
	 * @param file its file
	 */
	void revision(Revision revision, SourceLocation location, ScriptFile file) {
		this.nodes.add(new Node(revision, location, file.identity()));
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
	 * How many problems there are so far.
	 */
	int problemCount() {
		return this.problems.size();
	}

	/**
	 * Something odd.
	 */
	void warning(SourceProblem warning) {
		this.warnings.add(warning);
	}

	/**
	 * Puts the directory together.
	 * @return the directory
	 * @throws ScriptDirectoryException if there was a problem, in a file or in the graph
	 */
	ScriptDirectory directory() {
		List<Revision> revisions = this.nodes.stream().map(Node::revision).toList();
		try {
			RevisionMap map = RevisionMap.of(revisions);
			if (this.problems.isEmpty()) {
				warnOfCase();
				this.scripts.sort(Comparator.comparing(RevisionScript::source));
				this.warnings.sort(BY_PLACE);
				return new ScriptDirectory(this.scripts, map, this.warnings);
			}
		}
		catch (RevisionGraphException ex) {
			ex.problems().forEach((problem) -> problem(withPlaces(problem)));
		}
		throw failure();
	}

	/**
	 * The one script that was read.
	 * @return the script, whatever its place in a graph may be
	 * @throws ScriptDirectoryException if there was a problem in its file
	 */
	RevisionScript onlyScript() {
		if (!this.problems.isEmpty()) {
			throw failure();
		}
		return this.scripts.get(0);
	}

	/**
	 * All problems so far, of which there is one at least.
	 */
	ScriptDirectoryException failure() {
		this.problems.sort(BY_PLACE);
		return new ScriptDirectoryException(this.problems);
	}

	private SourceProblem withPlaces(GraphProblem problem) {
		List<Node> concerned = problem.revisions().stream().distinct().flatMap((id) -> nodesOf(id).stream()).toList();
		if (concerned.isEmpty()) {
			return new SourceProblem(SourceLocation.of("revisions"), problem.text(), problem.remedy());
		}
		Node first = concerned.get(0);
		String others = concerned.stream()
			.skip(1)
			.map((node) -> node.placeBeside(first))
			.collect(Collectors.joining(", "));
		return new SourceProblem(first.location(), problem.text() + (others.isEmpty() ? "" : "; the other: " + others),
				problem.remedy());
	}

	private List<Node> nodesOf(String id) {
		return this.nodes.stream().filter((node) -> node.revision().id().equals(id)).toList();
	}

	private void warnOfCase() {
		Map<String, List<Node>> byLowerCase = this.nodes.stream()
			.collect(Collectors.groupingBy((node) -> node.revision().id().toLowerCase(Locale.ROOT), TreeMap::new,
					Collectors.toList()));
		byLowerCase.values().stream().filter((nodes) -> nodes.size() > 1).forEach((nodes) -> {
			Node first = nodes.get(0);
			for (Node other : nodes.subList(1, nodes.size())) {
				warning(new SourceProblem(other.location(),
						"the ids %s and %s differ only by case; the first is in %s".formatted(first.revision().id(),
								other.revision().id(), first.placeBeside(other)),
						"Nothing has to be done; people will confuse them."));
			}
		});
	}

	/**
	 * A revision and where it was found.
	 *
	 * @param revision the revision
	 * @param location where it says so
	 * @param identity where the file really is
	 */
	private record Node(Revision revision, SourceLocation location, String identity) {

		/**
		 * The place for people who have read another one: two jars may hold files of one
		 * name.
		 */
		String placeBeside(Node other) {
			return this.location.source().equals(other.location.source()) ? this.identity : this.location.toString();
		}

	}

}
