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

package dev.stillhead.offline;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Port: a database without rows, in which the tables of a script are made and changed
 * before it is printed, so that it is known what they look like where the script changes
 * them. Not thread-safe.
 */
public interface Rehearsal extends AutoCloseable {

	/**
	 * Runs a statement. One that fails changes nothing, and is no error: it may need rows
	 * or tables that only the real database has.
	 * @param statement the statement
	 */
	void run(String statement);

	/**
	 * Asks what there is.
	 * @param query a query whose columns are texts
	 * @return its rows
	 */
	List<List<@Nullable String>> query(String query);

	@Override
	void close();

}
