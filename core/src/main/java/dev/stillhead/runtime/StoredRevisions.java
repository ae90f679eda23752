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

package dev.stillhead.runtime;

import java.util.List;

import dev.stillhead.revision.Revision;

/**
 * What the journal tells of revisions that an application does not have.
 */
final class StoredRevisions {

	private StoredRevisions() {
	}

	static List<Revision> of(DatabaseSnapshot snapshot) {
		return snapshot.entries()
			.values()
			.stream()
			.map((entry) -> new Revision(entry.revision(), entry.downRevisions(), entry.dependsOn(),
					entry.branchLabels(), entry.message(), null))
			.toList();
	}

}
