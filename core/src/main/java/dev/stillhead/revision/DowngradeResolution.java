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
 * Where one target leads a downgrade.
 */
final class DowngradeResolution implements TargetVisitor<DowngradeTarget> {

	private final RevisionMap map;

	private final TypedTarget typed;

	private final Collection<String> rows;

	private final @Nullable Branch branch;

	DowngradeResolution(RevisionMap map, TypedTarget typed, Collection<String> rows, @Nullable Branch branch) {
		this.map = map;
		this.typed = typed;
		this.rows = rows;
		this.branch = branch;
	}

	@Override
	public DowngradeTarget head(Target.Head target) {
		return absolute(target);
	}

	@Override
	public DowngradeTarget heads(Target.Heads target) {
		return absolute(target);
	}

	@Override
	public DowngradeTarget base(Target.Base target) {
		return to(null);
	}

	@Override
	public DowngradeTarget current(Target.Current target) {
		return absolute(target);
	}

	@Override
	public DowngradeTarget named(Target.Named target) {
		return absolute(target);
	}

	@Override
	public DowngradeTarget steps(Target.Steps target) {
		if (target.count() > 0) {
			throw new TargetNotAllowedException(this.typed.target(), TargetUse.DOWNGRADE,
					"goes up, and downgrade goes down",
					Remedy.type(TargetUse.UPGRADE.with(this.typed.text()), "applies revisions").text());
		}
		Revision start = new StepStart(this.map, this.typed, this.branch).downwards(this.rows, target.count());
		List<Revision> line = line(start);
		int steps = -target.count();
		if (line.size() < steps) {
			throw tooFar(start, line.size());
		}
		List<Revision> back = line.subList(0, steps);
		if (back.stream().anyMatch((revision) -> this.map.downRevisions(revision.id()).size() > 1)) {
			return new DowngradeTarget(this.typed.text(), branchOr(start), null, back);
		}
		return new DowngradeTarget(this.typed.text(), branchOr(start),
				new Walk(this.map, this.typed).down(start, steps), List.of());
	}

	@Override
	public DowngradeTarget stepsFrom(Target.StepsFrom target) {
		return absolute(target);
	}

	@Override
	public DowngradeTarget inBranch(Target.InBranch target) {
		Branch inner = new NameLookup(this.map, this.typed).branch(target.branch());
		return target.target().accept(new DowngradeResolution(this.map, this.typed, this.rows, inner));
	}

	private DowngradeTarget absolute(Target target) {
		TargetResolution resolution = new TargetResolution(this.map, this.typed, this.rows, this.branch);
		return to(resolution.single(target.accept(resolution)));
	}

	private DowngradeTarget to(@Nullable Revision destination) {
		Revision meant = (this.branch != null) ? this.branch.revision() : null;
		return new DowngradeTarget(this.typed.text(), meant, destination, List.of());
	}

	private Revision branchOr(Revision start) {
		return (this.branch != null) ? this.branch.revision() : start;
	}

	/**
	 * What lies below a revision on its branch, and it itself. At a merge the line goes
	 * on with the first down revision, and with the others when that one is done.
	 * @param start the revision
	 * @return newest first
	 */
	private List<Revision> line(Revision start) {
		RevisionSet below = this.map.ancestors(List.of(start.id()), Edges.REVISES);
		return ((this.branch != null) ? below.and(this.branch.lineage()) : below).newestFirst();
	}

	private StepPastEndException tooFar(Revision start, int available) {
		String applied = "%s %s applied".formatted(Listing.count(available, "revision"),
				(available == 1) ? "is" : "are");
		String base = (this.map.bases().size() > 1) ? start.id() + "@base" : "base";
		return new StepPastEndException(this.typed.text(), available,
				this.typed
					.sentence("\"%s\" from %s goes past base: %s".formatted(this.typed.text(), start.id(), applied)),
				Remedy.type(this.typed.instead(base), "takes all of it back").text());
	}

}
