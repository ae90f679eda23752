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

import org.jspecify.annotations.Nullable;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;

/**
 * Nothing is called so, and nothing begins so. Holds what was typed and the nearest
 * names.
 */
public final class UnknownRevisionException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private static final String NOTE = "note";

	private static final int SURE_TO_BE_FOUND = 4;

	private final String name;

	private final transient List<String> nearest;

	/**
	 * An error for one name.
	 * @param typed the whole target
	 * @param name the part that is not known
	 * @param branch the branch in which it was looked for; null for everywhere
	 * @param nearest the nearest names, each with its message behind it
	 */
	UnknownRevisionException(TypedTarget typed, String name, @Nullable String branch, List<NamedRevision> nearest) {
		super(report(typed, name, branch, nearest));
		this.name = name;
		this.nearest = nearest.stream().map(NamedRevision::name).toList();
	}

	/**
	 * The name that is not known.
	 * @return an id, a beginning of one, or a label
	 */
	public String name() {
		return this.name;
	}

	/**
	 * The nearest names.
	 * @return at most three, the nearest first
	 */
	public List<String> nearest() {
		return this.nearest;
	}

	private static ErrorReport report(TypedTarget typed, String name, @Nullable String branch,
			List<NamedRevision> nearest) {
		String where = (branch != null) ? " of branch \"%s\"".formatted(branch) : "";
		ErrorReport report = ErrorReport.of(
				typed.sentence("no revision or label%s begins with \"%s\"".formatted(where, name)),
				remedy(typed, name, nearest));
		if (!nearest.isEmpty()) {
			report = report.with("nearest",
					nearest.stream().map(NamedRevision::text).collect(Collectors.joining("\n")));
		}
		String first = nearest.isEmpty() ? "" : nearest.get(0).name();
		if (first.matches("0\\d+") && name.matches("[1-9]\\d*")) {
			return report.with(NOTE, "to YAML %s is a number; in quotes it is a name: \"%s\"".formatted(first, first));
		}
		return (name.length() < SURE_TO_BE_FOUND)
				? report.with(NOTE, "names of three characters or fewer are found only whole; of others, four are best")
				: report;
	}

	private static String remedy(TypedTarget typed, String name, List<NamedRevision> nearest) {
		Remedy all = Remedy.type("migrate history", "lists all revisions");
		return nearest.isEmpty() ? all.text()
				: Remedy.type(typed.instead(name, nearest.get(0).name()), "")
					.or("migrate history", "lists all revisions")
					.text();
	}

}
