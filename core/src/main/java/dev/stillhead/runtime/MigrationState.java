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

import java.util.Locale;

/**
 * How a database stands to what the application wants of it; the first that applies.
 */
public enum MigrationState {

	/** The database does not answer. */
	UNREACHABLE,

	/** Somebody else's revisions are applied and some of ours are not. */
	DIVERGED,

	/** The version table names a revision of which nobody knows anything. */
	UNKNOWN,

	/** A step outside a transaction has begun and not ended. */
	UNFINISHED,

	/** All of ours is applied, and newer revisions on top. */
	AHEAD,

	/** No revision has been applied yet. */
	UNINITIALIZED,

	/** Revisions are pending. */
	BEHIND,

	/** Nothing is pending. */
	UP_TO_DATE;

	/**
	 * As the endpoint says it.
	 * @return for example {@code up-to-date}
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
