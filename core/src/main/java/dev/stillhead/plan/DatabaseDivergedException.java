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

package dev.stillhead.plan;

import java.util.List;
import java.util.stream.Collectors;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;
import dev.stillhead.revision.Revision;

/**
 * The database has revisions that the application lacks, and lacks revisions that the
 * application has. Holds both sides.
 */
public final class DatabaseDivergedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient List<Revision> applied;

	private final transient List<Revision> missing;

	/**
	 * An error for both sides.
	 * @param applied what is applied and unknown to the application, newest first
	 * @param missing what the application has and is not applied, oldest first
	 * @param rows the version table's rows
	 */
	DatabaseDivergedException(List<Revision> applied, List<Revision> missing, List<String> rows) {
		super(report(applied, missing, rows));
		this.applied = List.copyOf(applied);
		this.missing = List.copyOf(missing);
	}

	/**
	 * What is applied and the application does not have.
	 * @return newest first
	 */
	public List<Revision> applied() {
		return this.applied;
	}

	/**
	 * What the application has and is not applied.
	 * @return in the order in which it would run
	 */
	public List<Revision> missing() {
		return this.missing;
	}

	private static ErrorReport report(List<Revision> applied, List<Revision> missing, List<String> rows) {
		String theirs = applied.get(0).id();
		String ours = missing.get(missing.size() - 1).id();
		return ErrorReport
			.of("the database has %s, which this application lacks, and lacks %s, which this application has; nothing was changed"
				.formatted(theirs, ours),
					Remedy.type("git log --all -- '*%s*'".formatted(theirs), "the branch that has it; bring it here")
						.or("migrate merge %s %s -m \"…\"".formatted(theirs, ours),
								"then one line holds both; commit the new file")
						.text())
			.with("there", lines(applied))
			.with("here", lines(missing))
			.with(Fact.STATE, "at " + String.join(", ", rows));
	}

	private static String lines(List<Revision> revisions) {
		return revisions.stream()
			.map((revision) -> revision.id() + "  " + revision.displayMessage())
			.collect(Collectors.joining("\n"));
	}

}
