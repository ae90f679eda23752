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

package dev.stillhead.sql;

/**
 * What the engine has to know of a statement before it runs it.
 */
public enum StatementTrait {

	/**
	 * Begins, ends or subdivides a transaction ({@code BEGIN}, {@code COMMIT},
	 * {@code SAVEPOINT} …): refused, as the engine owns the transaction.
	 */
	TRANSACTION_CONTROL,

	/**
	 * The database does not run it in a transaction ({@code CREATE INDEX CONCURRENTLY},
	 * {@code VACUUM} …), or runs it to no effect ({@code PRAGMA foreign_keys} of SQLite).
	 */
	OUTSIDE_TRANSACTION,

	/**
	 * May refuse to run in a transaction, which its text alone does not tell:
	 * {@code CALL} and {@code DO} may commit, {@code REINDEX} and {@code CLUSTER} may be
	 * of a partitioned table.
	 */
	UNSURE_IN_TRANSACTION,

	/**
	 * Waits for other transactions as {@code … CONCURRENTLY} does, so that a lock timeout
	 * would leave an invalid index behind.
	 */
	CONCURRENTLY,

	/**
	 * Adds a value to an enum type, which cannot be used before the transaction ends
	 * (PostgreSQL, SQLSTATE 55P04).
	 */
	ADDS_ENUM_VALUE,

	/**
	 * Sets something for the rest of the session, on which later statements may count
	 * ({@code SET}, {@code RESET}, {@code set_config}; {@code PRAGMA} and {@code ATTACH}
	 * of SQLite).
	 */
	SETS_SESSION,

	/**
	 * Gives up what the engine's session holds, the lock of the migration among it
	 * ({@code DISCARD ALL}): refused.
	 */
	RESETS_SESSION,

	/**
	 * No SQL at all, but a command of the database's own client ({@code \\i} of psql,
	 * {@code .read} of the sqlite3 shell): refused.
	 */
	CLIENT_COMMAND

}
