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

package dev.stillhead.drawing;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import dev.stillhead.revision.RevisionMap;

/**
 * What a database has of the revisions.
 *
 * @param applied the ids of what is applied
 * @param current the ids that are marked {@code (current)}
 */
public record Marks(Set<String> applied, Set<String> current) {

	/** No database was asked, or it has nothing. */
	public static final Marks NONE = new Marks(Set.of(), Set.of());

	/**
	 * Copies the sets.
	 */
	public Marks {
		applied = Set.copyOf(applied);
		current = Set.copyOf(current);
	}

	/**
	 * The marks of a database whose version table has these rows: they are current, and
	 * they are applied with everything below them.
	 * @param map the revisions
	 * @param rows the rows; one that the map does not have can't be marked and is left
	 * out
	 * @return the marks
	 */
	public static Marks at(RevisionMap map, Collection<String> rows) {
		List<String> known = rows.stream().filter(map::contains).distinct().toList();
		return new Marks(Set.copyOf(map.applied(known).ids()), Set.copyOf(known));
	}

	boolean isApplied(String id) {
		return this.applied.contains(id);
	}

	boolean isCurrent(String id) {
		return this.current.contains(id);
	}

}
