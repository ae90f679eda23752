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

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;

/**
 * A relative target meets a fork, and could go several ways. Holds them.
 */
public final class AmbiguousStepException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private static final int OFFERED = 3;

	private final String typed;

	private final transient List<Revision> ways;

	/**
	 * An error for one target.
	 * @param typed the whole target
	 * @param fork where the ways part, as a sentence says it
	 * @param ways the next revisions on each way, at least two
	 */
	AmbiguousStepException(TypedTarget typed, String fork, List<Revision> ways) {
		super(report(typed, fork, ways));
		this.typed = typed.text();
		this.ways = List.copyOf(ways);
	}

	/**
	 * The target that was typed.
	 * @return the target's text
	 */
	public String typed() {
		return this.typed;
	}

	/**
	 * The next revisions on each way.
	 * @return at least two
	 */
	public List<Revision> ways() {
		return this.ways;
	}

	private static ErrorReport report(TypedTarget typed, String fork, List<Revision> ways) {
		Remedy remedy = Remedy.type(typed.instead(ways.get(0).id()), "this way");
		for (Revision way : ways.subList(1, Math.min(ways.size(), OFFERED))) {
			remedy = remedy.or(typed.instead(way.id()), "this way");
		}
		if (typed.use() == TargetUse.UPGRADE) {
			remedy = remedy.or(typed.instead("heads"), "all ways, to their ends");
		}
		return ErrorReport.of(typed.sentence("\"%s\" could go %s".formatted(typed.text(), fork)), remedy.text())
			.with("ways", Listing.lines(ways));
	}

}
