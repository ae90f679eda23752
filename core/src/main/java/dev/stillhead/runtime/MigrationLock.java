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

/**
 * Port: the lock that lets one instance migrate at a time. It is held by the very session
 * that runs the revisions, so that lock and work live and die together. Never blocks.
 */
public interface MigrationLock {

	/**
	 * Whether the session can hold a lock: not where a pooler between us and the server
	 * lends it to others between two transactions. Asked before the lock is taken, which
	 * would otherwise stay behind in the pooler's hands.
	 * @return whether the lock would be ours alone, as far as can be seen
	 * @throws DatabaseFailure if the database does not answer
	 */
	default boolean canBeHeld() {
		return true;
	}

	/**
	 * Takes the lock if it is free.
	 * @return whether it is ours now
	 * @throws DatabaseFailure if the database refuses
	 */
	boolean tryAcquire();

	/**
	 * Whether the session really holds the lock; asked in a statement of its own, as a
	 * pooler between us and the server may have sent the one that took it elsewhere.
	 * @return whether it is held
	 */
	boolean isHeld();

	/**
	 * Who holds it, as far as can be seen.
	 * @return the holder, or null if nobody does
	 */
	@Nullable LockHolder holder();

	/**
	 * Gives it back. Closing the session does the same.
	 */
	void release();

}
