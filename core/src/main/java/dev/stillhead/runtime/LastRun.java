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

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.plan.Direction;

/**
 * The newest run that the journal knows.
 *
 * @param direction which way it went
 * @param from the revisions that it started from; empty for base
 * @param to the revisions that it led to; empty for base
 * @param outcome {@code done}, {@code failed} or {@code unfinished}
 * @param startedAt when its first step began
 * @param finishedAt when its last step ended; null if it has not
 * @param application who ran it
 * @param databaseUser the role that ran it; null if unknown
 */
public record LastRun(Direction direction, List<String> from, List<String> to, String outcome, Instant startedAt,
		@Nullable Instant finishedAt, Application application, @Nullable String databaseUser) {

	/**
	 * Copies the lists.
	 */
	public LastRun {
		from = List.copyOf(from);
		to = List.copyOf(to);
	}

	/**
	 * How long it took.
	 * @return the time, or null while it has not ended
	 */
	public @Nullable Duration duration() {
		return (this.finishedAt != null) ? Duration.between(this.startedAt, this.finishedAt) : null;
	}

}
