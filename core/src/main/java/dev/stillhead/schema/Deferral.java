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

package dev.stillhead.schema;

/**
 * When a constraint is checked.
 */
public enum Deferral {

	/** At the end of each statement. */
	NOT_DEFERRABLE,

	/** At the end of each statement, unless a transaction asks for its own end. */
	DEFERRABLE,

	/** At the end of the transaction, unless it asks for the end of each statement. */
	INITIALLY_DEFERRED;

	/**
	 * This one, at least deferrable.
	 * @return {@link #DEFERRABLE}, or {@link #INITIALLY_DEFERRED} if it was that
	 */
	public Deferral orDeferrable() {
		return (this == NOT_DEFERRABLE) ? DEFERRABLE : this;
	}

}
