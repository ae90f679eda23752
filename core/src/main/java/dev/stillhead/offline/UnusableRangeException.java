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

package dev.stillhead.offline;

import java.util.List;
import java.util.stream.Collectors;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.TargetUse;

/**
 * A range that can be read, but that no script can go along. Holds it.
 */
public final class UnusableRangeException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String typed;

	private UnusableRangeException(String typed, String problem, String remedy) {
		super(ErrorReport.of(problem + "; nothing was printed", remedy));
		this.typed = typed;
	}

	/**
	 * One of its ends was left out.
	 * @param typed the range
	 * @param use for which command
	 * @return the error
	 */
	static UnusableRangeException open(String typed, TargetUse use) {
		return new UnusableRangeException(typed, "\"%s\" lacks an end".formatted(typed.strip()),
				"A script needs both: <from>:<to>. base:head starts from an empty database; without a colon, %s --sql starts from where the database is."
					.formatted(use.with("<to>")));
	}

	/**
	 * Its start is counted from rows.
	 * @param typed the range
	 * @param use for which command
	 * @return the error
	 */
	static UnusableRangeException counted(String typed, TargetUse use) {
		return new UnusableRangeException(typed,
				"\"%s\" starts from what the database has, and a range asks no database".formatted(typed.strip()),
				Remedy.type(use.with(typed.strip().substring(typed.strip().indexOf(':') + 1)) + " --sql", "asks it")
					.text());
	}

	/**
	 * Its start is several revisions.
	 * @param typed the range
	 * @param use for which command
	 * @param to the end as it was typed
	 * @param starts what the start names
	 * @return the error
	 */
	static UnusableRangeException severalStarts(String typed, TargetUse use, String to, List<Revision> starts) {
		Remedy remedy = Remedy.type(use.with(to) + " --sql", "asks the database, whatever rows it has");
		for (Revision start : starts) {
			remedy = remedy.or(use.with(start.id() + ":" + to) + " --sql", start.displayMessage());
		}
		return new UnusableRangeException(typed,
				"\"%s\" starts from %s, and a range starts from one".formatted(typed.strip(), ids(starts)),
				remedy.text());
	}

	/**
	 * Nothing that it leads to stands above its start.
	 * @param typed the range
	 * @param from its start
	 * @param to what its end names; none for base
	 * @param inverted whether it is the other way round
	 * @return the error
	 */
	static UnusableRangeException notUpwards(String typed, Revision from, List<Revision> to, boolean inverted) {
		Remedy remedy = inverted ? Remedy.type(TargetUse.DOWNGRADE.with(typed.strip()) + " --sql", "goes down")
				: Remedy.type("migrate history", "lists all revisions");
		return new UnusableRangeException(typed,
				"\"%s\" is no way up: %s does not stand above %s".formatted(typed.strip(), ids(to), from.id()),
				remedy.text());
	}

	/**
	 * It starts from elsewhere than the ranges beside it.
	 * @param typed all that was typed
	 * @return the error
	 */
	static UnusableRangeException differentStarts(List<String> typed) {
		return new UnusableRangeException(String.join(" ", typed),
				"%s start from different revisions, and a script starts from one".formatted(
						String.join(" and ", typed)),
				"Type the same start before each colon, or no start at all.");
	}

	/**
	 * The range that was typed.
	 * @return the text
	 */
	public String typed() {
		return this.typed;
	}

	private static String ids(List<Revision> revisions) {
		return revisions.isEmpty() ? "base" : revisions.stream().map(Revision::id).collect(Collectors.joining(", "));
	}

}
