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

import java.util.Objects;

/**
 * What stands before an {@code @}: everything above and below one revision, by down
 * revisions.
 *
 * @param typed the label or id as typed
 * @param revision what it names; of a label, the revision that declares it
 * @param lineage the revision, and what is above and below it
 */
record Branch(String typed, Revision revision, RevisionSet lineage) {

	/**
	 * Refuses null.
	 */
	Branch {
		Objects.requireNonNull(typed, "'typed' must not be null");
		Objects.requireNonNull(revision, "'revision' must not be null");
		Objects.requireNonNull(lineage, "'lineage' must not be null");
	}

}
