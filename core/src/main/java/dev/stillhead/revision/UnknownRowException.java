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

import java.util.List;
import java.util.stream.Collectors;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;

/**
 * The version table has rows that the application does not know. Holds them and the
 * application's heads.
 */
public final class UnknownRowException extends MigrationException {

	private static final long serialVersionUID = 1L;

	/** What is true of a row that no application and no journal knows. */
	public static final String NOT_IN_THE_JOURNAL = "not in the journal either: from a deleted branch, another tool, or a restored dump";

	private final transient List<String> rows;

	private final transient List<Revision> heads;

	/**
	 * An error for rows of which nothing is known.
	 * @param rows the rows, at least one
	 * @param heads the application's heads
	 */
	public UnknownRowException(List<String> rows, List<Revision> heads) {
		this(rows, heads, "");
	}

	/**
	 * An error for rows with what is known of them.
	 * @param rows the rows, at least one
	 * @param heads the application's heads
	 * @param state what is known of the rows; empty if nothing was looked up
	 */
	public UnknownRowException(List<String> rows, List<Revision> heads, String state) {
		super(report(rows, heads, state));
		this.rows = List.copyOf(rows);
		this.heads = List.copyOf(heads);
	}

	/**
	 * The rows that the application does not know.
	 * @return at least one, sorted
	 */
	public List<String> rows() {
		return this.rows;
	}

	/**
	 * The application's heads.
	 * @return perhaps none
	 */
	public List<Revision> heads() {
		return this.heads;
	}

	private static ErrorReport report(List<String> rows, List<Revision> heads, String state) {
		ErrorReport report = ErrorReport
			.of("the database is at %s, which this application does not have; nothing was changed"
				.formatted(Listing.and(rows)), remedy(rows, heads));
		if (!state.isEmpty()) {
			report = report.with(Fact.STATE, state);
		}
		return heads.isEmpty() ? report : report.with((heads.size() > 1) ? "heads" : "head", Listing.lines(heads));
	}

	private static String remedy(List<String> rows, List<Revision> heads) {
		Remedy remedy = Remedy.type("git log --all -- '*%s*'".formatted(rows.get(0)),
				"the branch that has it; merge it");
		String stamped = heads.isEmpty() ? "base" : heads.stream().map(Revision::id).collect(Collectors.joining(" "));
		return remedy
			.or("migrate stamp --purge " + stamped,
					"if the schema is that of %s: rewrites the version table, runs nothing"
						.formatted(heads.isEmpty() ? "base" : Listing.and(heads.stream().map(Revision::id).toList())))
			.text();
	}

}
