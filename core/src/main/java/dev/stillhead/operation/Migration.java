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

/**
 * One revision: how to go up and how to come back. Both methods only say what is to be
 * done, whenever a plan is made; they may be called often, also where there is no
 * database.
 */
public interface Migration {

	/**
	 * Records what going up does. Called when a plan is made; must not touch the database
	 * itself.
	 * @param op takes what is said; valid only during the call
	 */
	void upgrade(Operations op);

	/**
	 * Records what going down does; the reverse of {@link #upgrade} unless overridden.
	 * @param op takes what is said; valid only during the call
	 */
	default void downgrade(Operations op) {
		op.reverseUpgrade();
	}

}
