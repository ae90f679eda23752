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

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.stillhead.error.Remedy;

/**
 * Finds the revisions that targets name. Its errors are worded for the command that met
 * the target. Immutable.
 */
public final class TargetResolver {

	private final RevisionMap map;

	private final TargetUse use;

	/**
	 * A resolver for one command.
	 * @param map the revisions
	 * @param use the command
	 */
	public TargetResolver(RevisionMap map, TargetUse use) {
		this.map = map;
		this.use = use;
	}

	/**
	 * The revisions that a target names where no database is asked.
	 * @param target the target
	 * @return the revisions, sorted by id; none for base, and for the head of an empty
	 * map
	 * @throws TargetNotAllowedException if the target counts from rows
	 */
	public List<Revision> resolve(Target target) {
		return target.accept(new TargetResolution(this.map, typed(target), null, null));
	}

	/**
	 * The revisions that a target names for a database with these rows.
	 * @param target the target
	 * @param rows the version table's rows
	 * @return the revisions, sorted by id; none for base, and for the head of an empty
	 * map
	 * @throws UnknownRowException if the target counts from rows and the map does not
	 * have all of them
	 */
	public List<Revision> resolve(Target target, Collection<String> rows) {
		return target.accept(new TargetResolution(this.map, typed(target), rows, null));
	}

	/**
	 * The one revision that a target names for a database with these rows.
	 * @param target the target
	 * @param rows the version table's rows
	 * @return the revision; empty for base, and for the head of an empty map
	 * @throws TargetNotAllowedException if it names several
	 */
	public Optional<Revision> resolveOne(Target target, Collection<String> rows) {
		List<Revision> found = resolve(target, rows);
		if (found.size() > 1) {
			Remedy remedy = Remedy.type(this.use.with(found.get(0).id()), found.get(0).displayMessage());
			for (Revision other : found.subList(1, found.size())) {
				remedy = remedy.or(this.use.with(other.id()), other.displayMessage());
			}
			throw new TargetNotAllowedException(target, this.use,
					"names %s, and one is expected".formatted(Listing.count(found.size(), "revision")), remedy.text());
		}
		return found.stream().findFirst();
	}

	/**
	 * The revision before the {@code @} of a target.
	 * @param target the target
	 * @return the revision; empty if the target has no {@code @}
	 */
	public Optional<Revision> branch(Target target) {
		return (target instanceof Target.InBranch inBranch)
				? Optional.of(new NameLookup(this.map, typed(target)).branch(inBranch.branch()).revision())
				: Optional.empty();
	}

	/**
	 * Where a target leads a downgrade of a database with these rows.
	 * @param target the target
	 * @param rows the version table's rows
	 * @return where it leads
	 * @throws UnknownRowException if the target counts from rows and the map does not
	 * have all of them
	 */
	public DowngradeTarget downgradeTarget(Target target, Collection<String> rows) {
		return target.accept(new DowngradeResolution(this.map, typed(target), rows, null));
	}

	private TypedTarget typed(Target target) {
		return new TypedTarget(target, this.use);
	}

}
