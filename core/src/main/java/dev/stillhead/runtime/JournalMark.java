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

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.stillhead.plan.Direction;

/**
 * The little that a start of a service has to know of a revision's newest journal entry.
 *
 * @param revision the revision concerned
 * @param direction which way
 * @param event what happened
 * @param sha256 the hash of its text; null where none was known
 * @param statementsDone how many statements are done
 * @param statementsTotal how many there are
 * @param startedAt when the step began, by the database's clock
 * @param failed whether a failure was recorded after it; an unfinished step without one
 * was interrupted, so that its process could not say how far it came
 */
public record JournalMark(String revision, Direction direction, JournalEvent event, @Nullable String sha256,
		int statementsDone, int statementsTotal, Instant startedAt, boolean failed) {

	/**
	 * Whether a step outside a transaction began and did not end.
	 * @return whether it is unfinished
	 */
	public boolean unfinished() {
		return this.event == JournalEvent.STARTED || this.event == JournalEvent.STATEMENT;
	}

}
