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

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.error.Remedy;

/**
 * The revision from which steps are counted, by the version table's rows.
 */
final class StepStart {

	private final RevisionMap map;

	private final TypedTarget typed;

	private final @Nullable Branch branch;

	StepStart(RevisionMap map, TypedTarget typed, @Nullable Branch branch) {
		this.map = map;
		this.typed = typed;
		this.branch = branch;
	}

	/**
	 * Where steps up begin. Within a branch that has no row yet these begin at what is
	 * applied below it.
	 * @param rows the rows
	 * @param count how many steps up
	 * @return the revision; null for base
	 */
	@Nullable Revision upwards(Collection<String> rows, int count) {
		RevisionSet applied = this.map.applied(rows);
		List<Revision> starts = rowsWithinBranch(rows);
		if (starts.isEmpty() && this.branch != null) {
			starts = List.copyOf(applied.and(this.branch.lineage()).tops(Edges.ALL));
		}
		return only(starts, count);
	}

	/**
	 * Where steps down begin. Within a branch that has no row of its own these begin at
	 * what the rows imply of it.
	 * @param rows the rows
	 * @param count how many steps, negative
	 * @return the revision
	 */
	Revision downwards(Collection<String> rows, int count) {
		RevisionSet applied = this.map.applied(rows);
		List<Revision> starts = rowsWithinBranch(rows);
		if (starts.isEmpty() && this.branch != null) {
			starts = List.copyOf(applied.tops(Edges.REVISES).and(this.branch.lineage()));
		}
		Revision start = only(starts, count);
		if (start == null) {
			String where = (this.branch != null) ? " of branch \"%s\"".formatted(this.branch.typed()) : "";
			throw new StepPastEndException(this.typed.text(), 0,
					this.typed.sentence(
							"\"%s\" goes past base: no revision%s is applied".formatted(this.typed.text(), where)),
					Remedy.type("migrate current", "where the database is").text());
		}
		return start;
	}

	private List<Revision> rowsWithinBranch(Collection<String> rows) {
		return rows.stream()
			.sorted()
			.distinct()
			.flatMap((row) -> this.map.find(row).stream())
			.filter((row) -> this.branch == null || this.branch.lineage().contains(row))
			.toList();
	}

	private @Nullable Revision only(List<Revision> starts, int count) {
		if (starts.size() > 1) {
			throw new SeveralRowsException(this.typed, count, starts, parting(starts));
		}
		return starts.isEmpty() ? null : starts.get(0);
	}

	/**
	 * The newest revision below all of some.
	 * @param starts the revisions
	 * @return the revision; null if there is none, or no single one
	 */
	private @Nullable Revision parting(List<Revision> starts) {
		RevisionSet common = this.map.revisions();
		for (Revision start : starts) {
			common = common.and(this.map.ancestors(List.of(start.id()), Edges.REVISES));
		}
		List<Revision> newest = List.copyOf(common.tops(Edges.REVISES));
		return (newest.size() == 1) ? newest.get(0) : null;
	}

}
