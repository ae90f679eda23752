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
import dev.stillhead.revision.Revision;

/**
 * A revision that was tried in scratch is not in order.
 */
public class RevisionNotVerifiedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private static final int SHOWN = 10;

	private final transient Revision revision;

	private final Way way;

	private final transient List<String> differences;

	RevisionNotVerifiedException(Revision revision, Way way, List<String> differences) {
		super(ErrorReport.of(way.problem().formatted(named(revision)), way.remedy())
			.with((differences.size() == 1) ? "difference" : "differences", shown(differences)));
		this.revision = revision;
		this.way = way;
		this.differences = List.copyOf(differences);
	}

	RevisionNotVerifiedException(Revision revision, Way way, MigrationException cause) {
		super(report(revision, way, cause), cause);
		this.revision = revision;
		this.way = way;
		this.differences = List.of();
	}

	private static ErrorReport report(Revision revision, Way way, MigrationException cause) {
		ErrorReport report = ErrorReport.of(way.failure().formatted(named(revision)), cause.remedy());
		for (Fact fact : cause.facts()) {
			if (!fact.label().equals(Fact.STATE)) {
				report = report.with(fact.label(), fact.text());
			}
		}
		return cause.facts().isEmpty() ? report.with("why", cause.problem()) : report;
	}

	private static String named(Revision revision) {
		return revision.id() + ", " + revision.displayMessage();
	}

	/** One in a line, the first ones. */
	static String shown(List<String> differences) {
		String first = String.join("\n", differences.subList(0, Math.min(SHOWN, differences.size())));
		return (differences.size() > SHOWN) ? first + "\nand " + (differences.size() - SHOWN) + " more" : first;
	}

	/**
	 * The revision.
	 * @return the revision
	 */
	public Revision revision() {
		return this.revision;
	}

	/**
	 * Where it went wrong.
	 * @return the way
	 */
	public Way way() {
		return this.way;
	}

	/**
	 * What is not as it should be.
	 * @return one line for each difference; none if a statement failed
	 */
	public List<String> differences() {
		return this.differences;
	}

	/**
	 * A part of the trial.
	 */
	public enum Way {

		/** The upgrade. */
		UP("", "%s cannot be applied in scratch.", ""),

		/** The downgrade. */
		DOWN("The downgrade of %s does not lead back to where the upgrade began.",
				"%s cannot be taken back in scratch.",
				"Let the downgrade undo all that the upgrade does, and nothing else."),

		/** The upgrade after the downgrade. */
		UP_AGAIN("Applied again after its downgrade, %s makes another schema than the first time.",
				"%s cannot be applied again after its downgrade.",
				"Look for IF NOT EXISTS, and for what the downgrade leaves behind.");

		private final String problem;

		private final String failure;

		private final String remedy;

		Way(String problem, String failure, String remedy) {
			this.problem = problem;
			this.failure = failure;
			this.remedy = remedy;
		}

		String problem() {
			return this.problem;
		}

		String failure() {
			return this.failure;
		}

		String remedy() {
			return this.remedy;
		}

	}

}
