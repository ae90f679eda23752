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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.stillhead.revision.Edges;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.RevisionSet;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetResolver;
import dev.stillhead.revision.TargetUse;

/**
 * Which revisions an upgrade runs: all that the targets need, less what is applied.
 */
final class UpgradeSelection {

	private final RevisionMap map;

	private final Collection<String> rows;

	UpgradeSelection(RevisionMap map, Collection<String> rows) {
		this.map = map;
		this.rows = rows;
	}

	RevisionSet select(List<Target> targets) {
		RevisionSet applied = this.map.applied(this.rows);
		TargetResolver resolver = new TargetResolver(this.map, TargetUse.UPGRADE);
		Set<Revision> wanted = new LinkedHashSet<>();
		targets.forEach((target) -> wanted.addAll(resolver.resolve(target, this.rows)));
		new OverlapCheck(this.map, TargetUse.UPGRADE).check(targets, wanted);
		List<String> ids = wanted.stream().map(Revision::id).toList();
		return this.map.ancestors(ids, Edges.ALL).without(applied);
	}

}
