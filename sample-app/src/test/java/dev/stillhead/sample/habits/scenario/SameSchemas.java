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

package dev.stillhead.sample.habits.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.stillhead.runtime.VersionTableSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One chain of revisions makes the same schema on two databases, but for listed
 * differences, each of which has to be there.
 *
 * @param inPostgresql what PostgreSQL says, as SQLite says it
 * @param inSqlite what SQLite says, as PostgreSQL says it
 */
record SameSchemas(List<ListedDifference> inPostgresql, List<ListedDifference> inSqlite) {

	/** Goes up revision by revision, and compares after each. */
	void assertMadeBy(List<String> chain, List<String> locations, Database postgresql, Database sqlite) {
		Set<ListedDifference> found = new HashSet<>();
		for (String revision : chain) {
			sqlite.upgrade(locations, VersionTableSettings.DEFAULTS, revision);
			postgresql.upgrade(locations, VersionTableSettings.DEFAULTS, revision);
			assertThat(ListedDifference.without(this.inPostgresql, SchemaFacts.of(postgresql.schema()), found))
				.as("PostgreSQL at %s, as SQLite says it", revision)
				.isEqualTo(ListedDifference.without(this.inSqlite, SchemaFacts.of(sqlite.schema()), found));
		}
		assertThat(found).containsAll(this.inPostgresql).containsAll(this.inSqlite);
	}

}
