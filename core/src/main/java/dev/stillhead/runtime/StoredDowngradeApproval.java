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

/**
 * Looks at a downgrade that runs statements from the journal before it runs, as nobody
 * here has reviewed them.
 */
@FunctionalInterface
public interface StoredDowngradeApproval {

	/**
	 * Refuses, and says what to do: for callers that have nobody to ask.
	 */
	StoredDowngradeApproval NOBODY_TO_ASK = (plan) -> {
		throw new StoredDowngradeNotApprovedException(plan);
	};

	/**
	 * Whether it may run. Asked once, before the lock is taken, so that nobody waits for
	 * the answer; nothing is run if the plan is another one by then.
	 * @param plan what would run
	 * @return whether it may; if not, nothing is changed
	 */
	boolean approve(StoredDowngrade plan);

}
