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
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * Tries a transaction again, as a whole, that could not have its locks.
 */
final class LockRetries {

	private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private final MigrationListener listener;

	private final Duration retryFor;

	private final Ticker ticker;

	LockRetries(MigrationListener listener, Duration retryFor, Ticker ticker) {
		this.listener = listener;
		this.retryFor = retryFor;
		this.ticker = ticker;
	}

	/**
	 * Runs a transaction.
	 * @param transaction all of it
	 * @param undo rolls back what is left of it after a failure
	 * @throws StepFailure if it failed for another reason, or for too long
	 */
	void run(Runnable transaction, Consumer<StepFailure> undo) {
		long start = this.ticker.nanos();
		Duration pause = FIRST_PAUSE;
		while (true) {
			try {
				transaction.run();
				return;
			}
			catch (StepFailure ex) {
				undo.accept(ex);
				Duration next = jittered(pause);
				if (!ex.isAboutLocks() || this.ticker.since(start).plus(next).compareTo(this.retryFor) > 0) {
					throw ex;
				}
				this.listener.retrying(ex.reason(), next);
				this.ticker.sleep(next);
				pause = (pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0) ? pause.multipliedBy(2) : LONGEST_PAUSE;
			}
		}
	}

	private static Duration jittered(Duration pause) {
		return Duration.ofMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 2, pause.toMillis() + 1));
	}

}
