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

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.Placeholders;

/**
 * What a plan takes from the journal, as the application has no files for it.
 *
 * @param revisions the revisions, by id
 * @param placeholders the values of the placeholders in their statements
 */
public record StoredDowngrades(Map<String, StoredRevision> revisions, Placeholders placeholders) {

	/** Nothing: the application has all files. */
	public static final StoredDowngrades NONE = new StoredDowngrades(Map.of(), Placeholders.NONE);

	/**
	 * Copies the revisions.
	 */
	public StoredDowngrades {
		revisions = Map.copyOf(revisions);
	}

	/**
	 * The revision that a step takes back, if it is stored.
	 * @param step the step
	 * @return the revision; null if it is the application's own
	 */
	@Nullable StoredRevision of(RevisionStep step) {
		return this.revisions.get(step.revision().id());
	}

	/**
	 * Refuses statements that cannot be completed.
	 * @throws PlaceholderValueMissingException if a placeholder has no value here
	 */
	void refuseMissingValues() {
		List<String> missing = this.revisions.values()
			.stream()
			.flatMap((revision) -> revision.downgrade().stream())
			.flatMap((statement) -> Placeholders.namesIn(statement).stream())
			.filter((name) -> !this.placeholders.values().containsKey(name))
			.distinct()
			.sorted()
			.toList();
		if (!missing.isEmpty()) {
			throw new PlaceholderValueMissingException(missing);
		}
	}

}
