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

package dev.stillhead.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;

/**
 * The revisions are no graph. Holds every problem at once.
 */
public final class RevisionGraphException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient List<GraphProblem> problems;

	/**
	 * An error that names the revisions by their ids only.
	 * @param problems what is wrong, at least one thing
	 */
	RevisionGraphException(List<GraphProblem> problems) {
		this(problems, (id) -> List.of());
	}

	private RevisionGraphException(List<GraphProblem> problems, Function<String, List<String>> places) {
		super(report(problems, places));
		this.problems = List.copyOf(problems);
	}

	/**
	 * What is wrong.
	 * @return at least one problem, in an order that depends on nothing but the revisions
	 */
	public List<GraphProblem> problems() {
		return this.problems;
	}

	/**
	 * The same error with the places of the revisions.
	 * @param places the files of an id, for people; empty if none is known
	 * @return a new error
	 */
	public RevisionGraphException at(Function<String, List<String>> places) {
		return new RevisionGraphException(this.problems, places);
	}

	private static ErrorReport report(List<GraphProblem> problems, Function<String, List<String>> places) {
		if (problems.size() == 1) {
			GraphProblem problem = problems.get(0);
			ErrorReport report = ErrorReport.of(problem.text() + "; nothing was run", problem.remedy());
			String where = where(problem, places);
			return where.isEmpty() ? report : report.with(Fact.WHERE, where);
		}
		List<Fact> facts = new ArrayList<>();
		for (GraphProblem problem : problems) {
			String where = where(problem, places);
			String text = problem.text() + "\n" + problem.remedy();
			facts.add(new Fact(Integer.toString(facts.size() + 1), where.isEmpty() ? text : text + "\n" + where));
		}
		return new ErrorReport("the revisions have %s problems; nothing was run".formatted(problems.size()), facts,
				"Correct all of them; then start again.");
	}

	private static String where(GraphProblem problem, Function<String, List<String>> places) {
		return problem.revisions()
			.stream()
			.flatMap((id) -> places.apply(id).stream())
			.distinct()
			.collect(Collectors.joining("\n"));
	}

}
