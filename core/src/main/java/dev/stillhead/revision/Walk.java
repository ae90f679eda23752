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

import org.jspecify.annotations.Nullable;

import dev.stillhead.error.Remedy;

/**
 * Steps along down revisions. A fork on the way is an error that names the ways.
 */
final class Walk {

	private final RevisionMap map;

	private final TypedTarget typed;

	Walk(RevisionMap map, TypedTarget typed) {
		this.map = map;
		this.typed = typed;
	}

	/**
	 * Goes up.
	 * @param start where to begin; null for base
	 * @param steps how many, at least one
	 * @param branch the branch to stay in; null for none
	 * @return where that leads
	 */
	Revision up(@Nullable Revision start, int steps, @Nullable Branch branch) {
		Revision at = start;
		for (int walked = 0; walked < steps; walked++) {
			RevisionSet next = (at != null) ? this.map.children(at.id(), Edges.REVISES) : this.map.bases();
			List<Revision> ways = List.copyOf((branch != null) ? next.and(branch.lineage()) : next);
			if (ways.isEmpty()) {
				throw pastHead(start, at, walked);
			}
			if (ways.size() > 1) {
				throw new AmbiguousStepException(this.typed,
						"%s up from %s".formatted(Listing.count(ways.size(), "way"), place(at)), ways);
			}
			at = ways.get(0);
		}
		if (at == null) {
			throw new IllegalArgumentException("'steps' must be positive");
		}
		return at;
	}

	/**
	 * Goes down.
	 * @param start where to begin; null for base
	 * @param steps how many
	 * @return where that leads; null for base
	 */
	@Nullable Revision down(@Nullable Revision start, int steps) {
		Revision at = start;
		for (int walked = 0; walked < steps; walked++) {
			if (at == null) {
				throw pastBase(start, walked);
			}
			List<Revision> down = this.map.downRevisions(at.id());
			if (down.size() > 1) {
				throw new AmbiguousStepException(this.typed,
						"%s down from the merge %s".formatted(Listing.count(down.size(), "way"), at.id()), down);
			}
			at = down.isEmpty() ? null : down.get(0);
		}
		return at;
	}

	private StepPastEndException pastHead(@Nullable Revision start, @Nullable Revision last, int walked) {
		boolean counted = this.typed.target().countsFromRows();
		String above = counted ? "pending" : "above " + place(start);
		String available = (walked == 0) ? "nothing is " + above
				: "%s %s %s".formatted(Listing.count(walked, "revision"), (walked == 1) ? "is" : "are", above);
		String from = counted ? " from " + place(start) : "";
		String remedy = (last == null || walked == 0) ? Remedy.type("migrate current", "where the database is")
			.or("migrate history", "lists all revisions")
			.text() : Remedy.type(this.typed.instead(last.id()), "as far as it goes").text();
		return new StepPastEndException(this.typed.text(), walked,
				this.typed.sentence("\"%s\"%s goes past the head: %s".formatted(this.typed.text(), from, available)),
				remedy);
	}

	private StepPastEndException pastBase(@Nullable Revision start, int walked) {
		String available = (start != null)
				? "base is %s below %s".formatted(Listing.count(walked, "step"), place(start))
				: "nothing is below base";
		return new StepPastEndException(this.typed.text(), walked,
				this.typed.sentence("\"%s\" goes past base: %s".formatted(this.typed.text(), available)),
				Remedy.type(this.typed.instead("base"), "before everything").text());
	}

	private static String place(@Nullable Revision revision) {
		return (revision != null) ? revision.id() : "base";
	}

}
