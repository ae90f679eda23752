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

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;

/**
 * Steps were to be counted from the version table's row, and it has several. Holds them.
 */
public final class SeveralRowsException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private static final int OFFERED = 5;

	private final String typed;

	private final transient List<Revision> rows;

	/**
	 * An error for one target.
	 * @param typed the whole target
	 * @param count the steps, with their sign
	 * @param rows the revisions from which could be counted, at least two
	 * @param parting where they part, if that is one revision; null otherwise
	 */
	SeveralRowsException(TypedTarget typed, int count, List<Revision> rows, @Nullable Revision parting) {
		super(new ErrorReport(typed.sentence("\"%s\" counts from one revision, and the database is at %s"
			.formatted(typed.text(), Listing.count(rows.size(), "revision"))), facts(rows),
				remedy(typed, count, rows, parting)));
		this.typed = typed.text();
		this.rows = List.copyOf(rows);
	}

	/**
	 * The target that was typed.
	 * @return the target's text
	 */
	public String typed() {
		return this.typed;
	}

	/**
	 * The revisions from which could be counted.
	 * @return at least two
	 */
	public List<Revision> rows() {
		return this.rows;
	}

	private static List<Fact> facts(List<Revision> rows) {
		return Listing.facts(rows, Revision::displayMessage);
	}

	private static String remedy(TypedTarget typed, int count, List<Revision> rows, @Nullable Revision parting) {
		Remedy remedy = Remedy.type(inBranch(typed, rows.get(0), count), "this branch");
		for (Revision row : rows.subList(1, Math.min(rows.size(), OFFERED))) {
			remedy = remedy.or(inBranch(typed, row, count), "this branch");
		}
		if (typed.use() == TargetUse.UPGRADE) {
			remedy = remedy.or(typed.instead("heads"), "all branches, to their ends");
		}
		else if (parting != null) {
			remedy = remedy.or(typed.instead(parting.id()),
					(rows.size() == 2) ? "both, to where they part" : "all, to where they part");
		}
		return remedy.text();
	}

	private static String inBranch(TypedTarget typed, Revision row, int count) {
		return typed.instead(new Target.InBranch(row.id(), new Target.Steps(count)).text());
	}

}
