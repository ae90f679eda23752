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

package dev.stillhead.drawing;

import java.util.List;

import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;

/**
 * What stands beside a revision in a drawing.
 *
 * @param id its id
 * @param labels the branch labels that are declared at it
 * @param head whether no other revision revises it
 * @param current whether a database is at it
 * @param message its message, in one line
 * @param needs the ids of what it depends on
 */
record Caption(String id, List<String> labels, boolean head, boolean current, String message, List<String> needs) {

	/**
	 * The caption of a revision.
	 * @param revision the revision
	 * @param map the map that has it
	 * @param marks what a database has
	 * @return the caption
	 */
	static Caption of(Revision revision, RevisionMap map, Marks marks) {
		return new Caption(revision.id(), revision.branchLabels(), map.heads().contains(revision),
				marks.isCurrent(revision.id()), DisplayText.oneLine(revision.displayMessage()),
				map.dependencies(revision.id()));
	}

	/**
	 * The id, and what is special about the revision.
	 * @return for example {@code 3b7a1d2e4f56 (billing) (head) (current)}
	 */
	String title() {
		return title(Paint.NONE);
	}

	/**
	 * The same in colours.
	 * @param paint the colours
	 * @return the painted title
	 */
	String title(Paint paint) {
		return paint.id().apply(this.id) + marks(paint);
	}

	/**
	 * What is special about the revision.
	 * @param paint the colours
	 * @return marks in parentheses, each after a blank
	 */
	String marks(Paint paint) {
		String labels = this.labels.isEmpty() ? "" : " (" + String.join(", ", this.labels) + ")";
		return labels + (this.head ? " " + paint.head().apply("(head)") : "") + (this.current ? " (current)" : "");
	}

	/**
	 * What it depends on.
	 * @return for example {@code (needs 1a2b3c4d5e6f)}; empty if it depends on nothing
	 */
	String dependencies() {
		return this.needs.isEmpty() ? "" : "(needs " + String.join(", ", this.needs) + ")";
	}

}
