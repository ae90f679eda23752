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

import dev.stillhead.revision.HeadChange;
import dev.stillhead.revision.Revision;

/**
 * Rows of the version table are rewritten, and nothing is run.
 *
 * @param from the rows that go; none if there were none
 * @param to the rows that come; none for base
 * @param headChange what happens to the rows
 * @param implied the revisions that count as applied only from here on, oldest first, for
 * the journal; none on the way down
 */
public record StampStep(List<String> from, List<String> to, HeadChange headChange,
		List<Revision> implied) implements GraphStep {

	/**
	 * Copies the lists.
	 */
	public StampStep {
		from = List.copyOf(from);
		to = List.copyOf(to);
		Objects.requireNonNull(headChange, "'headChange' must not be null");
		implied = List.copyOf(implied);
	}

	@Override
	public Direction direction() {
		return Direction.STAMP;
	}

	@Override
	public <R> R accept(GraphStepVisitor<R> visitor) {
		return visitor.stamp(this);
	}

}
