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

package dev.stillhead.autogenerate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import dev.stillhead.error.MigrationException;
import dev.stillhead.plan.GraphStep;
import dev.stillhead.plan.RevisionPlanner;
import dev.stillhead.plan.RevisionStep;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.Target;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaDifferences;
import dev.stillhead.schema.SchemaFilter;

/**
 * Tries revisions in a scratch database, one after the other: up, down, up again. What
 * the way up made must be gone after the way down, and the same after the second way up.
 * Columns may come back in another place. Data are not looked at: scratch has none.
 */
final class Verification {

	private final ScratchEngine engine;

	private final ScratchDatabase scratch;

	private final SchemaFilter filter;

	private final Set<String> ownSchemas;

	/**
	 * For one database.
	 * @param engine runs the revisions
	 * @param scratch where they are tried
	 * @param filter what is looked at
	 * @param ownSchemas the schemas that the engine makes for its own tables
	 */
	Verification(ScratchEngine engine, ScratchDatabase scratch, SchemaFilter filter, Set<String> ownSchemas) {
		this.engine = engine;
		this.scratch = scratch;
		this.filter = filter;
		this.ownSchemas = ownSchemas;
	}

	/**
	 * Tries all revisions from where scratch is up to a target.
	 * @param targets where to
	 * @param listener hears of every revision that is in order
	 * @return what was tried
	 * @throws RevisionNotVerifiedException if one is not in order; names the first
	 * difference
	 */
	List<VerifiedRevision> verify(List<String> targets, Consumer<VerifiedRevision> listener) {
		List<Target> parsed = targets.stream().map(Target::parse).toList();
		List<GraphStep> steps = new RevisionPlanner(this.engine.scripts().map())
			.upgrade(this.engine.rows(this.scratch), parsed)
			.steps();
		List<VerifiedRevision> all = new ArrayList<>();
		DatabaseSchema before = picture();
		for (GraphStep step : steps) {
			Revision revision = ((RevisionStep) step).revision();
			long start = System.nanoTime();
			boolean reversible = this.engine.scripts().script(revision.id()).reversible();
			before = verify(revision, reversible, before);
			VerifiedRevision verified = new VerifiedRevision(revision, reversible,
					Duration.ofNanos(System.nanoTime() - start));
			listener.accept(verified);
			all.add(verified);
		}
		return all;
	}

	private DatabaseSchema verify(Revision revision, boolean reversible, DatabaseSchema before) {
		run(revision, RevisionNotVerifiedException.Way.UP,
				() -> this.engine.upgrade(this.scratch, List.of(revision.id())));
		DatabaseSchema after = picture();
		if (reversible) {
			run(revision, RevisionNotVerifiedException.Way.DOWN, () -> this.engine.undo(this.scratch, revision.id()));
			compare(revision, RevisionNotVerifiedException.Way.DOWN, before, picture());
			run(revision, RevisionNotVerifiedException.Way.UP_AGAIN,
					() -> this.engine.upgrade(this.scratch, List.of(revision.id())));
			compare(revision, RevisionNotVerifiedException.Way.UP_AGAIN, after, picture());
		}
		return after;
	}

	private static void run(Revision revision, RevisionNotVerifiedException.Way way, Runnable run) {
		try {
			run.run();
		}
		catch (ServerWideStatementException ex) {
			throw ex;
		}
		catch (MigrationException ex) {
			throw new RevisionNotVerifiedException(revision, way, ex);
		}
	}

	private static void compare(Revision revision, RevisionNotVerifiedException.Way way, DatabaseSchema expected,
			DatabaseSchema found) {
		List<String> differences = SchemaDifferences.between(expected, found);
		if (!differences.isEmpty()) {
			throw new RevisionNotVerifiedException(revision, way, differences);
		}
	}

	private DatabaseSchema picture() {
		DatabaseSchema picture = this.scratch.reader().read(this.filter).withColumnsByName();
		return new DatabaseSchema(
				picture.schemas().stream().filter((schema) -> !this.ownSchemas.contains(schema.name())).toList(),
				picture.extensions(), picture.enums(), picture.domains(), picture.sequences(), picture.tables(),
				picture.views(), picture.functions());
	}

}
