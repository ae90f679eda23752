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
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;

/**
 * There are several heads where one was asked for. Holds them.
 */
public final class MultipleHeadsException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private static final int OFFERED = 3;

	private final String typed;

	private final transient List<Revision> heads;

	/**
	 * An error for one target.
	 * @param typed the whole target
	 * @param branch the branch whose head was asked for; null for the head of all
	 * @param heads the heads, at least two
	 */
	MultipleHeadsException(TypedTarget typed, @Nullable String branch, List<Revision> heads) {
		super(new ErrorReport(problem(typed, branch, heads), facts(heads), remedy(typed, branch, heads)));
		this.typed = typed.text();
		this.heads = List.copyOf(heads);
	}

	/**
	 * The target that was typed or configured.
	 * @return the target's text
	 */
	public String typed() {
		return this.typed;
	}

	/**
	 * The heads.
	 * @return at least two
	 */
	public List<Revision> heads() {
		return this.heads;
	}

	private static String problem(TypedTarget typed, @Nullable String branch, List<Revision> heads) {
		String where = (branch != null) ? " of branch \"%s\"".formatted(branch) : "";
		String either = (heads.size() == 2) ? "either" : "any of them";
		return typed.sentence("there are %s%s, so \"%s\" could mean %s".formatted(Listing.count(heads.size(), "head"),
				where, typed.text(), either));
	}

	private static List<Fact> facts(List<Revision> heads) {
		int width = heads.stream().mapToInt((head) -> head.displayMessage().length()).max().orElse(0);
		return Listing.facts(heads, (head) -> Listing.pad(head.displayMessage(), width) + "  " + Listing.origin(head));
	}

	private static String remedy(TypedTarget typed, @Nullable String branch, List<Revision> heads) {
		String all = (branch != null) ? branch + "@heads" : "heads";
		String both = (heads.size() == 2) ? "both, unmerged" : "all, unmerged";
		String merged = (branch != null) ? heads.stream().map(Revision::id).collect(Collectors.joining(" ")) : "heads";
		Remedy remedy = switch (typed.use()) {
			case UPGRADE -> merge(merged).or(typed.instead(all), both + "; for a service: stillhead.target=" + all);
			case STAMP -> merge(merged).or(typed.instead(all), both);
			case MERGE, REVISION -> merge(merged);
			default -> Remedy.none();
		};
		String service = (typed.use() == TargetUse.UPGRADE) ? "; for a service: stillhead.target=" : "";
		for (Revision head : heads.subList(0, Math.min(heads.size(), OFFERED))) {
			if (typed.use() != TargetUse.MERGE) {
				remedy = remedy.or(typed.instead(head.id()),
						service.isEmpty() ? "this one" : "this one" + service + head.id());
			}
		}
		return remedy.text();
	}

	private static Remedy merge(String heads) {
		return Remedy.type("migrate merge %s -m \"…\"".formatted(heads), "the usual way; commit the new file");
	}

}
