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

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a revision says of itself: a node of the graph. Everything that follows from the
 * other revisions (children, heads, the lineage a label names) is an index of
 * {@link RevisionMap}, never a field here.
 *
 * @param id 1 to 32 letters, digits, {@code _} or {@code .}
 * @param downRevisions the ids that it revises: none for a base, several for a merge
 * @param dependsOn ids or labels that must be applied before it without being its
 * ancestors
 * @param branchLabels labels of the branch that begins here
 * @param message one line; empty if there is none
 * @param createDate when it was written, as its author wrote it; null if unknown
 */
public record Revision(String id, List<String> downRevisions, List<String> dependsOn, List<String> branchLabels,
		String message, @Nullable String createDate) {

	/**
	 * Copies the lists.
	 */
	public Revision {
		Objects.requireNonNull(id, "'id' must not be null");
		Objects.requireNonNull(message, "'message' must not be null");
		downRevisions = List.copyOf(downRevisions);
		dependsOn = List.copyOf(dependsOn);
		branchLabels = List.copyOf(branchLabels);
	}

	/**
	 * A revision of one line, without labels and dependencies.
	 * @param id its id
	 * @param downRevision what it revises; null for a base
	 * @param message one line
	 * @return the revision
	 */
	public static Revision of(String id, @Nullable String downRevision, String message) {
		return new Revision(id, (downRevision != null) ? List.of(downRevision) : List.of(), List.of(), List.of(),
				message, null);
	}

	/**
	 * The message as output shows it.
	 * @return the message, or {@code (no message)}
	 */
	public String displayMessage() {
		return this.message.isEmpty() ? "(no message)" : this.message;
	}

}
