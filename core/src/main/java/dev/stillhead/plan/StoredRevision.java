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
import java.util.Objects;

import dev.stillhead.dialect.JournalRow.RevisionText;
import dev.stillhead.revision.Revision;

/**
 * A revision of which the application has no file, and whose downgrade the journal has
 * stored.
 *
 * @param revision the revision
 * @param text what it says of itself, as the journal has it
 * @param downgrade the statements that take it back, placeholders unresolved
 * @param source where they are stored, for errors
 */
public record StoredRevision(Revision revision, RevisionText text, List<String> downgrade, String source) {

	/**
	 * Copies the statements.
	 */
	public StoredRevision {
		Objects.requireNonNull(revision, "'revision' must not be null");
		Objects.requireNonNull(text, "'text' must not be null");
		downgrade = List.copyOf(downgrade);
		Objects.requireNonNull(source, "'source' must not be null");
	}

}
