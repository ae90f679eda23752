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
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;

/**
 * Several revisions or labels begin so. Holds what was typed and all of them.
 */
public final class AmbiguousRevisionException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String name;

	private final transient List<String> candidates;

	/**
	 * An error for one beginning.
	 * @param typed the whole target
	 * @param name the part that is ambiguous
	 * @param candidates what begins so, at least two
	 */
	AmbiguousRevisionException(TypedTarget typed, String name, List<NamedRevision> candidates) {
		super(report(typed, name, candidates));
		this.name = name;
		this.candidates = candidates.stream().map(NamedRevision::name).toList();
	}

	/**
	 * The beginning that was typed.
	 * @return what was typed
	 */
	public String name() {
		return this.name;
	}

	/**
	 * The ids and labels that begin so.
	 * @return at least two, sorted
	 */
	public List<String> candidates() {
		return this.candidates;
	}

	private static ErrorReport report(TypedTarget typed, String name, List<NamedRevision> candidates) {
		String problem = "%s begin with \"%s\"".formatted(Listing.count(candidates.size(), "name"), name);
		String longer = candidates.get(0).name();
		return ErrorReport
			.of(typed.sentence(problem),
					Remedy.type(typed.instead(name, longer), "or as much of it as is unique").text())
			.with("begins", candidates.stream().map(NamedRevision::text).collect(Collectors.joining("\n")));
	}

}
