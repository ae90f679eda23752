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
 * How an instance waits while another one migrates.
 *
 * @param maxWait how long at most; null as long as it takes
 * @param poll how often it looks at most; it begins more often
 */
public record ReplicaSettings(@Nullable Duration maxWait, Duration poll) {

	/** Wait as long as it takes, look every second at most. */
	public static final ReplicaSettings DEFAULTS = new ReplicaSettings(null, Duration.ofSeconds(1));

	/**
	 * Refuses what cannot be a time.
	 */
	public ReplicaSettings {
		Objects.requireNonNull(poll, "'poll' must not be null");
		if (poll.isNegative() || poll.isZero()) {
			throw new IllegalArgumentException("'poll' must be positive");
		}
	}

}
