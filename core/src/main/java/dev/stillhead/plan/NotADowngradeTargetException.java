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

import org.jspecify.annotations.Nullable;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.TargetUse;

/**
 * A downgrade can't lead to the target, or the target does not say which way. Holds what
 * was typed and where the database is.
 */
public final class NotADowngradeTargetException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private static final int OFFERED = 3;

	private final String typed;

	private final transient List<Revision> rows;

	private NotADowngradeTargetException(String typed, List<Revision> rows, ErrorReport report) {
		super(report.with(Fact.STATE, state(rows)));
		this.typed = typed;
		this.rows = List.copyOf(rows);
	}

	/**
	 * The target is not below the rows.
	 * @param typed the target's text
	 * @param destination what it names
	 * @param applied whether that is applied
	 * @param dependents what is applied and depends on it; empty if what is applied above
	 * is on another branch than was meant
	 * @param rows where the database is
	 * @return the error
	 */
	static NotADowngradeTargetException notBelow(String typed, Revision destination, boolean applied,
			List<Revision> dependents, List<Revision> rows) {
		String name = typed.equals(destination.id()) ? destination.id() : "%s (%s)".formatted(typed, destination.id());
		if (!applied) {
			return new NotADowngradeTargetException(typed, rows,
					report("%s is not applied, so there is no way down to it".formatted(name),
							Remedy.type(TargetUse.UPGRADE.with(destination.id()), "applies it")));
		}
		if (dependents.isEmpty()) {
			return new NotADowngradeTargetException(typed, rows, report(
					"nothing of that branch is applied above %s".formatted(name),
					Remedy.type(TargetUse.DOWNGRADE.with(destination.id()), "takes back what is, on other branches")));
		}
		String because = dependents.stream().map(Revision::id).collect(Collectors.joining(", "));
		Remedy remedy = dependents.stream()
			.filter(rows::contains)
			.findFirst()
			.map((row) -> Remedy.type(TargetUse.DOWNGRADE.with(row.id() + "@-1"), "takes that back"))
			.orElseGet(() -> Remedy.type(TargetUse.SHOW.with(dependents.get(0).id()), "what depends on it"));
		return new NotADowngradeTargetException(typed, rows,
				report("nothing above %s is applied; only %s depends on it".formatted(name, because), remedy));
	}

	/**
	 * Several branches begin above the target, and the branch named is below all of them.
	 * @param typed the target's text
	 * @param branch the revision before the {@code @}
	 * @param destination where the branches begin; null for base
	 * @param ways what stands above it
	 * @param rows where the database is
	 * @return the error
	 */
	static NotADowngradeTargetException severalWays(String typed, Revision branch, @Nullable Revision destination,
			List<Revision> ways, List<Revision> rows) {
		String fork = (destination != null) ? destination.id() : "base";
		Remedy remedy = Remedy.type(TargetUse.DOWNGRADE.with(ways.get(0).id() + "@" + fork), "this way");
		for (Revision way : ways.subList(1, Math.min(ways.size(), OFFERED))) {
			remedy = remedy.or(TargetUse.DOWNGRADE.with(way.id() + "@" + fork), "this way");
		}
		remedy = remedy.or(TargetUse.DOWNGRADE.with(fork), "all of them");
		String ids = ways.stream().map(Revision::id).collect(Collectors.joining(", "));
		return new NotADowngradeTargetException(typed, rows,
				report("\"%s\" could mean several branches: above %s stand %s, and %s is below them all"
					.formatted(typed, fork, ids, branch.id()), remedy));
	}

	/**
	 * The target that was typed.
	 * @return the target's text
	 */
	public String typed() {
		return this.typed;
	}

	/**
	 * Where the database is.
	 * @return perhaps none
	 */
	public List<Revision> rows() {
		return this.rows;
	}

	private static ErrorReport report(String problem, Remedy remedy) {
		return ErrorReport.of(problem + TargetUse.DOWNGRADE.untouched(), remedy.text());
	}

	private static String state(List<Revision> rows) {
		return rows.isEmpty() ? "no revision is applied"
				: "at " + rows.stream().map(Revision::id).collect(Collectors.joining(", "));
	}

}
