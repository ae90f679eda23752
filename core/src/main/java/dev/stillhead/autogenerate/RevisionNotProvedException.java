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

package dev.stillhead.autogenerate;

import java.util.List;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;

/**
 * A generated revision does not do in scratch what it was generated for.
 */
public class RevisionNotProvedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private static final String PROBLEM = "The generated revision cannot be proved, so it was not written. ";

	private static final String REMEDY = "Narrow it down with --only, or write this one by hand: migrate revision -m \"…\". "
			+ "If nobody changes what is generated here, this is a bug: please report it.";

	private final transient List<String> differences;

	RevisionNotProvedException(String problem, List<String> differences) {
		super(ErrorReport.of(PROBLEM + problem, REMEDY)
			.with((differences.size() == 1) ? "difference" : "differences",
					RevisionNotVerifiedException.shown(differences)));
		this.differences = List.copyOf(differences);
	}

	RevisionNotProvedException(String problem, MigrationException cause) {
		super(report(problem, cause), cause);
		this.differences = List.of();
	}

	RevisionNotProvedException(ScratchStatementFailedException ex) {
		super(ErrorReport.of(PROBLEM + "One of its statements fails.", REMEDY)
			.with(Fact.STATEMENT, ex.statement().strip().replaceAll("\\s+", " "))
			.with(Fact.DATABASE, ex.failure().sqlState() + ": " + ex.failure().answer().message()), ex);
		this.differences = List.of();
	}

	private static ErrorReport report(String problem, MigrationException cause) {
		ErrorReport report = ErrorReport.of(PROBLEM + problem, REMEDY).with("why", cause.problem());
		for (Fact fact : cause.facts()) {
			if (!fact.label().equals(Fact.STATE)) {
				report = report.with(fact.label(), fact.text());
			}
		}
		return report;
	}

	/**
	 * Between what was wanted and what came of it.
	 * @return one line for each difference; none if a statement failed
	 */
	public List<String> differences() {
		return this.differences;
	}

}
