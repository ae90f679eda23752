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

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.sql.SourceProblem;

/**
 * Revisions could not be loaded. Holds every problem of every file and of the graph.
 */
public class ScriptDirectoryException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient List<SourceProblem> problems;

	/**
	 * An error that lists problems.
	 * @param problems at least one, in the order in which they are printed
	 */
	public ScriptDirectoryException(List<SourceProblem> problems) {
		super(report(problems));
		this.problems = List.copyOf(problems);
	}

	private static ErrorReport report(List<SourceProblem> problems) {
		if (problems.size() == 1) {
			SourceProblem problem = problems.get(0);
			return ErrorReport.of(problem.text() + "; nothing was run", problem.remedy())
				.with(Fact.WHERE, problem.location().toString());
		}
		List<Fact> facts = new ArrayList<>();
		for (SourceProblem problem : problems) {
			facts.add(new Fact(Integer.toString(facts.size() + 1),
					problem.location() + "\n" + problem.text() + "\n" + problem.remedy()));
		}
		return new ErrorReport("the revisions have %d problems; nothing was run".formatted(problems.size()), facts,
				"Correct all of them; then start again.");
	}

	/**
	 * What is wrong.
	 * @return at least one problem
	 */
	public List<SourceProblem> problems() {
		return this.problems;
	}

}
