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

import dev.stillhead.revision.Edges;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetRange;
import dev.stillhead.revision.TargetResolver;
import dev.stillhead.revision.TargetUse;

/**
 * Where a script starts and where it goes, as it was typed: {@code a:b} or
 * {@code base:b}.
 *
 * @param typed what was typed
 * @param start the revision that the database is taken to be at; none for base
 * @param to where it goes
 */
record ScriptRange(String typed, List<Revision> start, Target to) {

	static ScriptRange parse(String typed, RevisionMap map, TargetUse use) {
		TargetRange range = TargetRange.parse(typed);
		Target from = range.from();
		Target to = range.to();
		if (from == null || to == null) {
			throw UnusableRangeException.open(typed, use);
		}
		if (from.countsFromRows()) {
			throw UnusableRangeException.counted(typed, use);
		}
		List<Revision> start = new TargetResolver(map, use).resolve(from);
		if (start.size() > 1) {
			throw UnusableRangeException.severalStarts(typed, use, to.text(), start);
		}
		return new ScriptRange(typed, start, to);
	}

	/** The version table's rows of a database at the start. */
	List<String> rows() {
		return this.start.stream().map(Revision::id).toList();
	}

	/**
	 * Alembic runs nothing along a range that is inverted, and from ends that have
	 * nothing to do with each other what nobody asked for.
	 */
	ScriptRange requireUpwards(RevisionMap map) {
		List<Revision> ends = new TargetResolver(map, TargetUse.UPGRADE).resolve(this.to, rows());
		if (!this.start.isEmpty()
				&& ends.stream().noneMatch((end) -> map.descendants(rows(), Edges.ALL).containsId(end.id()))) {
			List<String> ids = ends.stream().map(Revision::id).toList();
			boolean inverted = ends.isEmpty() || map.descendants(ids, Edges.ALL).containsId(rows().get(0));
			throw UnusableRangeException.notUpwards(this.typed, this.start.get(0), ends, inverted);
		}
		return this;
	}

}
