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
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How revisions are run.
 *
 * @param transactionPerMigration whether every revision has a transaction of its own
 * @param lockTimeout how long a statement in a transaction waits for a lock of the
 * database; zero for ever
 * @param statementTimeout how long a statement may take; null for ever
 * @param retryFor how long a transaction that could not have its locks is tried again
 * @param connectionWait how long a database that does not answer yet is waited for
 */
public record ExecutionSettings(boolean transactionPerMigration, Duration lockTimeout,
		@Nullable Duration statementTimeout, Duration retryFor, Duration connectionWait) {

	/** One transaction for a run, 3 s for a lock, tried again for 5 min, no waiting. */
	public static final ExecutionSettings DEFAULTS = new ExecutionSettings(false, Duration.ofSeconds(3), null,
			Duration.ofMinutes(5), Duration.ZERO);

	/**
	 * Refuses what cannot be a time.
	 */
	public ExecutionSettings {
		requireNotNegative(lockTimeout, "lockTimeout");
		requireNotNegative(retryFor, "retryFor");
		requireNotNegative(connectionWait, "connectionWait");
		if (statementTimeout != null) {
			requireNotNegative(statementTimeout, "statementTimeout");
		}
	}

	private static void requireNotNegative(Duration value, String name) {
		Objects.requireNonNull(value, () -> "'" + name + "' must not be null");
		if (value.isNegative()) {
			throw new IllegalArgumentException("'" + name + "' must not be negative");
		}
	}

}
