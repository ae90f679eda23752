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

import org.jspecify.annotations.Nullable;

import dev.stillhead.error.Remedy;

/**
 * The revisions that one target names. None means base.
 */
final class TargetResolution implements TargetVisitor<List<Revision>> {

	private final RevisionMap map;

	private final TypedTarget typed;

	private final @Nullable Collection<String> rows;

	private final @Nullable Branch branch;

	/**
	 * A resolution of one target.
	 * @param map the revisions
	 * @param typed the whole target
	 * @param rows the version table's rows; null if they are not known
	 * @param branch the branch within which the target is meant; null for everywhere
	 */
	TargetResolution(RevisionMap map, TypedTarget typed, @Nullable Collection<String> rows, @Nullable Branch branch) {
		this.map = map;
		this.typed = typed;
		this.rows = rows;
		this.branch = branch;
	}

	@Override
	public List<Revision> head(Target.Head target) {
		RevisionSet heads = withinBranch(this.map.heads());
		if (heads.size() > 1) {
			throw multipleHeads(heads);
		}
		return List.copyOf(heads);
	}

	@Override
	public List<Revision> heads(Target.Heads target) {
		return List.copyOf((this.branch != null) ? withinBranch(this.map.heads()) : this.map.effectiveHeads());
	}

	@Override
	public List<Revision> base(Target.Base target) {
		return List.of();
	}

	@Override
	public List<Revision> current(Target.Current target) {
		if (this.typed.use() == TargetUse.UPGRADE || this.typed.use() == TargetUse.DOWNGRADE) {
			throw new TargetNotAllowedException(target, this.typed.use(), "is where the database is already",
					Remedy.type(this.typed.instead((this.typed.use() == TargetUse.UPGRADE) ? "+1" : "-1"), "one step")
						.text());
		}
		Collection<String> known = knownRows();
		this.map.applied(known);
		return known.stream().sorted().distinct().flatMap((row) -> this.map.find(row).stream()).toList();
	}

	@Override
	public List<Revision> named(Target.Named target) {
		return List.of(lookup().find(target.name(), this.branch));
	}

	@Override
	public List<Revision> steps(Target.Steps target) {
		if (target.count() < 0) {
			throw new TargetNotAllowedException(this.typed.target(), this.typed.use(),
					"goes down, and %s goes up".formatted(this.typed.use().command()),
					Remedy.type(TargetUse.DOWNGRADE.with(this.typed.text()), "takes revisions back").text());
		}
		Revision start = new StepStart(this.map, this.typed, this.branch).upwards(knownRows(), target.count());
		return List.of(walk().up(start, target.count(), this.branch));
	}

	@Override
	public List<Revision> stepsFrom(Target.StepsFrom target) {
		// Upwards only the way is held to the branch: it may begin below where the branch
		// does
		boolean upFromName = target.count() > 0 && target.start() instanceof Target.Named;
		Revision start = single(target.start().accept(upFromName ? within(null) : this));
		if (target.count() > 0) {
			return List.of(walk().up(start, target.count(), this.branch));
		}
		Revision lower = walk().down(start, -target.count());
		return (lower != null) ? List.of(lower) : List.of();
	}

	@Override
	public List<Revision> inBranch(Target.InBranch target) {
		return target.target().accept(within(lookup().branch(target.branch())));
	}

	/**
	 * The only one of some revisions.
	 * @param revisions what a target names
	 * @return the revision; null for base
	 * @throws MultipleHeadsException if there are several
	 */
	@Nullable Revision single(List<Revision> revisions) {
		if (revisions.size() > 1) {
			throw multipleHeads(revisions);
		}
		return revisions.isEmpty() ? null : revisions.get(0);
	}

	private MultipleHeadsException multipleHeads(Collection<Revision> heads) {
		return new MultipleHeadsException(this.typed, (this.branch != null) ? this.branch.typed() : null,
				List.copyOf(heads));
	}

	private TargetResolution within(@Nullable Branch other) {
		return new TargetResolution(this.map, this.typed, this.rows, other);
	}

	private RevisionSet withinBranch(RevisionSet revisions) {
		return (this.branch != null) ? revisions.and(this.branch.lineage()) : revisions;
	}

	private Collection<String> knownRows() {
		if (this.rows == null) {
			throw new TargetNotAllowedException(this.typed.target(), this.typed.use(),
					"counts from where a database is, and none is asked", "Name a revision, a label, head or base.");
		}
		return this.rows;
	}

	private NameLookup lookup() {
		return new NameLookup(this.map, this.typed);
	}

	private Walk walk() {
		return new Walk(this.map, this.typed);
	}

}
