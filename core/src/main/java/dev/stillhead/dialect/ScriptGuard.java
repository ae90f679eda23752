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

package dev.stillhead.dialect;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What must be true of a database before a transaction of a script changes it.
 *
 * @param rows the version table's rows, sorted; null for whatever they are
 * @param after number of the part of the script that must have been committed in this
 * session just before; 0 for none
 * @param keepsLock whether the lock is kept beyond the transaction, for a step that
 * leaves it; then no other such step may be unfinished
 */
public record ScriptGuard(@Nullable List<String> rows, int after, boolean keepsLock) {

	/**
	 * Copies the rows.
	 */
	public ScriptGuard {
		rows = (rows != null) ? List.copyOf(rows) : null;
	}

}
