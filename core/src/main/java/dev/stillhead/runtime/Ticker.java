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

/**
 * Time as a run needs it: measured and waited for. Tests bring their own.
 */
interface Ticker {

	/** The machine's own. */
	Ticker SYSTEM = new Ticker() {

		@Override
		public long nanos() {
			return System.nanoTime();
		}

		@Override
		public void sleep(Duration duration) {
			try {
				Thread.sleep(duration.toMillis());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new MigrationInterruptedException(ex);
			}
		}

	};

	long nanos();

	void sleep(Duration duration);

	default Duration since(long nanos) {
		return Duration.ofNanos(nanos() - nanos);
	}

}
