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
import java.util.TreeSet;

import dev.stillhead.plan.DatabasePosition.State;
import dev.stillhead.revision.Edges;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.RevisionSet;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetResolver;
import dev.stillhead.revision.TargetUse;

/**
 * Compares what is applied with what an application wants. For one database; not for
 * several threads.
 */
final class PositionAssessment {

	private final RevisionMap map;

	private final Set<String> rows;

	private final JoinedGraph joined;

	PositionAssessment(RevisionMap map, Collection<String> rows, Collection<Revision> stored) {
		this.map = map;
		this.rows = new TreeSet<>(rows);
		this.joined = new JoinedGraph(map, this.rows, stored);
	}

	DatabasePosition assess(Target target) {
		TargetResolver resolver = new TargetResolver(this.map, TargetUse.UPGRADE);
		List<String> wanted = resolver.resolve(target).stream().map(Revision::id).toList();
		RevisionSet pending = this.map.ancestors(wanted, Edges.ALL).without(this.joined.applied());
		List<Revision> unknown = this.joined.unknown();
		List<String> unstored = this.joined.unstored();
		State state = state(!pending.isEmpty(), !unknown.isEmpty(), !unstored.isEmpty());
		return new DatabasePosition(state, List.copyOf(this.rows), pending.oldestFirst(), unknown, unstored,
				this.map.heads().newestFirst());
	}

	private State state(boolean somethingPending, boolean somethingUnknown, boolean somethingUnstored) {
		if (somethingUnstored) {
			return State.UNKNOWN;
		}
		if (somethingUnknown) {
			return somethingPending ? State.DIVERGED : State.AHEAD;
		}
		if (!somethingPending) {
			return State.UP_TO_DATE;
		}
		return this.rows.isEmpty() ? State.UNINITIALIZED : State.BEHIND;
	}

}
