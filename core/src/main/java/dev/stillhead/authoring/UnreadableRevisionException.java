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

package dev.stillhead.authoring;

import java.util.ArrayList;
import java.util.List;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.sql.SourceProblem;

/**
 * The text of a new revision would not be read as that revision, because of its message
 * or of a template. Nothing was written. Holds all that is wrong with the text.
 */
public final class UnreadableRevisionException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient List<SourceProblem> problems;

	/**
	 * An error for one text.
	 * @param problems what is wrong, at least one thing
	 * @param template where its template is, for people
	 */
	UnreadableRevisionException(List<SourceProblem> problems, String template) {
		super(report(problems, template));
		this.problems = List.copyOf(problems);
	}

	private static ErrorReport report(List<SourceProblem> problems, String template) {
		List<Fact> facts = new ArrayList<>();
		for (SourceProblem problem : problems) {
			facts.add(new Fact(Fact.WHERE, problem.location() + "\n" + problem.text() + "\n" + problem.remedy()));
		}
		facts.add(new Fact("template", template));
		return new ErrorReport("the new revision could not be read back; nothing was written", facts,
				"Write another message, or correct the template.");
	}

	/**
	 * What is wrong.
	 * @return at least one problem
	 */
	public List<SourceProblem> problems() {
		return this.problems;
	}

}
