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

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * What becomes of a lock at the end of a run.
 */
class LockWaiterTests {

	@Test
	void lockThatEndedWithItsSessionIsNoFailureOfWhatIsCommitted() {
		MigrationLock lock = new MigrationLock() {

			@Override
			public boolean tryAcquire() {
				return true;
			}

			@Override
			public boolean isHeld() {
				return true;
			}

			@Override
			public @Nullable LockHolder holder() {
				return null;
			}

			@Override
			public void release() {
				throw new DatabaseFailure(
						new DatabaseFailure.Answer("57P01", "terminating connection", null, 0, null, null), null);
			}

		};
		assertThatCode(() -> LockWaiter.release(lock)).doesNotThrowAnyException();
	}

}
