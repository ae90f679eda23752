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

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Work of a revision that has to see the database: the only part of it that runs later,
 * at its place among the operations.
 */
@FunctionalInterface
public interface LiveWork {

	/**
	 * Does the work. May be called again when the transaction is tried again, so it keeps
	 * nothing outside the database.
	 * @param jdbc the step's own connection and transaction; valid only during the call
	 */
	void run(JdbcOperations jdbc);

}
