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

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.error.MigrationException;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaFilter;
import dev.stillhead.script.RevisionScript;

/**
 * Tries a generated revision before it is written: from a copy of what the database
 * holds, the upgrade leads exactly to what is wanted, the downgrade exactly back, and the
 * upgrade leads there again. Immutable.
 */
final class Proof {

	private final ScratchEngine engine;

	private final ScratchDatabase present;

	private final SchemaFilter filter;

	/**
	 * A proof.
	 * @param engine runs revisions
	 * @param present holds what the database holds; only copied
	 * @param filter what is looked at
	 */
	Proof(ScratchEngine engine, ScratchDatabase present, SchemaFilter filter) {
		this.engine = engine;
		this.present = present;
		this.filter = filter;
	}

	/**
	 * Proves a revision.
	 * @param script the revision
	 * @param wanted what is to be there afterwards; null if that is not known
	 * @throws RevisionNotProvedException if it does not lead there, or not back
	 */
	void prove(RevisionScript script, @Nullable DatabaseSchema wanted) {
		ScratchEngine extended = this.engine.with(this.engine.scripts().with(script));
		String id = script.revision().id();
		try (ScratchDatabase copy = this.present.copy()) {
			DatabaseSchema before = read(copy);
			run("upgrade", () -> extended.upgrade(copy, List.of(id)));
			DatabaseSchema after = read(copy);
			if (wanted != null) {
				compare("The upgrade does not lead to the model.", wanted.withColumnsByName(), after);
			}
			if (script.reversible()) {
				run("downgrade", () -> extended.undo(copy, id));
				compare("The downgrade does not lead back to what the database holds.", before, read(copy));
				run("second upgrade", () -> extended.upgrade(copy, List.of(id)));
				compare("Applied again after its downgrade, it makes another schema than the first time.", after,
						read(copy));
			}
		}
	}

	private DatabaseSchema read(ScratchDatabase scratch) {
		return scratch.reader().read(this.filter).withColumnsByName();
	}

	private static void run(String what, Runnable way) {
		try {
			way.run();
		}
		catch (MigrationException ex) {
			throw new RevisionNotProvedException("Its " + what + " fails.", ex);
		}
	}

	private static void compare(String problem, DatabaseSchema expected, DatabaseSchema found) {
		List<Difference> differences = Differences.between(expected, found);
		if (!differences.isEmpty()) {
			throw new RevisionNotProvedException(problem, DifferenceText.detected(differences));
		}
	}

}
