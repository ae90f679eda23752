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

package dev.stillhead.operation;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SourceLocation;

/**
 * Does work that has to see the database.
 *
 * @param location the line that says it
 * @param what names the work
 * @param work the work
 */
public record ExecuteLive(SourceLocation location, String what, LiveWork work) implements MigrateOperation {

	/**
	 * Refuses null.
	 */
	public ExecuteLive {
		Objects.requireNonNull(what, "'what' must not be null");
		Objects.requireNonNull(work, "'work' must not be null");
	}

	@Override
	public List<MigrateOperation> reverse() {
		throw IrreversibleOperationException.liveWork(this.location, this.what);
	}

	@Override
	public <R extends @Nullable Object> R accept(OperationVisitor<R> visitor) {
		return visitor.executeLive(this);
	}

}
