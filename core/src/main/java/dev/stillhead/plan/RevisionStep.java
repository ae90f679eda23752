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
 * A revision is applied or taken back.
 *
 * @param direction up or down
 * @param revision the revision
 * @param headChange what happens to the version table's rows
 */
public record RevisionStep(Direction direction, Revision revision, HeadChange headChange) implements GraphStep {

	/**
	 * Refuses null.
	 */
	public RevisionStep {
		Objects.requireNonNull(direction, "'direction' must not be null");
		Objects.requireNonNull(revision, "'revision' must not be null");
		Objects.requireNonNull(headChange, "'headChange' must not be null");
	}

	@Override
	public List<String> from() {
		return (this.direction == Direction.UPGRADE) ? this.revision.downRevisions() : List.of(this.revision.id());
	}

	@Override
	public List<String> to() {
		return (this.direction == Direction.UPGRADE) ? List.of(this.revision.id()) : this.revision.downRevisions();
	}

	@Override
	public <R> R accept(GraphStepVisitor<R> visitor) {
		return visitor.revision(this);
	}

}
