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

package dev.stillhead.authoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.error.Fact;
import dev.stillhead.error.Remedy;
import dev.stillhead.revision.Edges;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetResolver;
import dev.stillhead.revision.TargetUse;

/**
 * Finds what a new revision revises.
 */
final class DownRevisions {

	private final RevisionMap map;

	private final TargetUse use;

	DownRevisions(RevisionMap map, TargetUse use) {
		this.map = map;
		this.use = use;
	}

	/**
	 * Resolves targets.
	 * @param targets what was typed; none for the default of the command
	 * @param splice whether they may be no heads
	 * @return whole revisions in the order in which they were typed; none for a base
	 */
	List<Revision> find(List<String> targets, boolean splice) {
		List<Target> parsed = withDefault(targets).stream().map(Target::parse).toList();
		if (parsed.stream().anyMatch(DownRevisions::isBase)) {
			checkBase(parsed);
			return List.of();
		}
		List<Revision> found = new ArrayList<>();
		for (Target target : parsed) {
			for (Revision revision : new TargetResolver(this.map, this.use).resolve(target)) {
				checkOnce(revision, found, target);
				found.add(revision);
			}
		}
		if (found.isEmpty() && this.use == TargetUse.MERGE) {
			throw refused(targets, "there is no revision to merge",
					Remedy.type("migrate revision -m \"…\"", "makes the first").text());
		}
		found.stream().filter((revision) -> !splice && !isHead(revision)).findFirst().ifPresent((revision) -> {
			throw notAHead(revision, found);
		});
		return found;
	}

	/**
	 * To merge one head is to merge all, whatever it is called.
	 */
	private List<String> withDefault(List<String> targets) {
		boolean none = targets.isEmpty() || targets.equals(List.of("head"));
		if (!none) {
			return targets;
		}
		return List.of((this.use == TargetUse.MERGE) ? "heads" : "head");
	}

	private static boolean isBase(Target target) {
		return target instanceof Target.Base
				|| (target instanceof Target.InBranch branch && branch.target() instanceof Target.Base);
	}

	private void checkBase(List<Target> targets) {
		List<String> typed = targets.stream().map(Target::text).toList();
		if (this.use == TargetUse.MERGE) {
			throw refused(typed, "base is no revision that could be merged",
					Remedy.type("migrate heads", "lists what can be").text());
		}
		if (targets.size() > 1) {
			throw refused(typed, "a new base revises nothing, so base stands alone",
					"Leave out base, or everything else.");
		}
	}

	private void checkOnce(Revision revision, List<Revision> found, Target target) {
		if (found.contains(revision)) {
			throw refused(List.of(target.text()), "%s is named twice".formatted(revision.id()), "Name it once.");
		}
	}

	private RevisionRefusedException refused(List<String> targets, String problem, String remedy) {
		String option = (this.use == TargetUse.MERGE) ? "merge" : "--head";
		return new RevisionRefusedException(option, String.join(" ", targets), problem, remedy);
	}

	private boolean isHead(Revision revision) {
		return this.map.heads().containsId(revision.id());
	}

	private NotAHeadException notAHead(Revision revision, List<Revision> all) {
		List<Revision> above = headsAbove(revision);
		List<Revision> instead = insteadOf(all);
		String onPurpose = "to branch from it on purpose";
		if (instead != null) {
			String ids = String.join(" ", instead.stream().map(Revision::id).toList());
			String effect = (all.size() > 1) ? "its head, and the other" : "its head";
			return new NotAHeadException(revision, above, List.of(),
					Remedy.type(this.use.with(ids), effect).or("--splice", onPurpose).text());
		}
		if (all.size() > 1 && all.containsAll(above)) {
			return new NotAHeadException(revision, above, List.of(),
					"%s has %s below it: there is nothing to merge.".formatted(above.get(0).id(), revision.id()));
		}
		List<Fact> facts = above.stream().map((head) -> new Fact(head.id(), head.displayMessage())).toList();
		return new NotAHeadException(revision, above, facts,
				Remedy.type("migrate heads", "lists the heads; name the one that is meant")
					.or("--splice", onPurpose)
					.text());
	}

	/**
	 * The same revisions, with its head in place of each that is none.
	 * @return the revisions; null if it is not clear which head is meant
	 */
	private @Nullable List<Revision> insteadOf(List<Revision> all) {
		Set<Revision> instead = new LinkedHashSet<>();
		for (Revision revision : all) {
			List<Revision> heads = isHead(revision) ? List.of(revision)
					: headsAbove(revision).stream().filter((head) -> !all.contains(head)).toList();
			if (heads.size() != 1) {
				return null;
			}
			instead.addAll(heads);
		}
		return (instead.size() == all.size()) ? List.copyOf(instead) : null;
	}

	private List<Revision> headsAbove(Revision revision) {
		Stream<Revision> above = this.map.descendants(List.of(revision.id()), Edges.REVISES).stream();
		return above.filter(this::isHead).toList();
	}

}
