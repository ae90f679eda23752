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

/**
 * One thing that is wrong with a set of revisions.
 *
 * @param kind what sort of thing
 * @param revisions the ids concerned, the one whose file must be corrected first
 * @param text what is wrong, one sentence without a full stop
 * @param remedy what to do about it, one sentence
 */
public record GraphProblem(Kind kind, List<String> revisions, String text, String remedy) {

	/**
	 * Copies the ids.
	 */
	public GraphProblem {
		Objects.requireNonNull(kind, "'kind' must not be null");
		Objects.requireNonNull(text, "'text' must not be null");
		Objects.requireNonNull(remedy, "'remedy' must not be null");
		revisions = List.copyOf(revisions);
	}

	/**
	 * What sort of thing is wrong.
	 */
	public enum Kind {

		/** Several revisions have one id. */
		DUPLICATE_ID,

		/** An id that is not allowed. */
		ILLEGAL_ID,

		/** A label that is not allowed. */
		ILLEGAL_LABEL,

		/** Several revisions declare one label. */
		DUPLICATE_LABEL,

		/** A label that is also an id. */
		LABEL_IS_ID,

		/** A down revision that nobody has. */
		MISSING_DOWN_REVISION,

		/** A dependency that nobody has. */
		MISSING_DEPENDENCY,

		/** A revision revises itself. */
		SELF_LOOP,

		/** A revision depends on itself. */
		DEPENDENCY_SELF_LOOP,

		/** Revisions revise each other in a circle. */
		CYCLE,

		/** Revisions revise and depend on each other in a circle. */
		DEPENDENCY_CYCLE

	}

}
