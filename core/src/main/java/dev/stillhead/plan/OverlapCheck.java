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

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.stillhead.revision.Edges;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.RevisionSet;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetUse;

/**
 * Refuses targets of which one is below another, so that naming it says nothing, or says
 * the contrary.
 */
final class OverlapCheck {

	private final RevisionMap map;

	private final TargetUse use;

	OverlapCheck(RevisionMap map, TargetUse use) {
		this.map = map;
		this.use = use;
	}

	/**
	 * Checks what the targets name.
	 * @param targets what was typed
	 * @param wanted the revisions that they name
	 * @throws OverlappingTargetsException if one is below another
	 */
	void check(List<Target> targets, Set<Revision> wanted) {
		RevisionSet below = this.map.ancestors(wanted.stream().flatMap(this::directlyBelow).toList(), Edges.ALL);
		wanted.stream().filter(below::contains).findFirst().ifPresent((lower) -> {
			List<String> typed = targets.stream().map(Target::text).toList();
			throw new OverlappingTargetsException(this.use, lower, above(lower, wanted), typed);
		});
	}

	private Revision above(Revision lower, Collection<Revision> wanted) {
		RevisionSet above = this.map.descendants(List.of(lower.id()), Edges.ALL);
		return wanted.stream()
			.filter((revision) -> !revision.equals(lower) && above.contains(revision))
			.findFirst()
			.orElseThrow();
	}

	private Stream<String> directlyBelow(Revision revision) {
		return Stream.concat(this.map.downRevisions(revision.id()).stream().map(Revision::id),
				this.map.dependencies(revision.id()).stream());
	}

}
