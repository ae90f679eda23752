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

package dev.stillhead.dialect.postgresql;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import dev.stillhead.dialect.BookkeepingPlace;

/**
 * The advisory lock as SQL text. Each text is one query.
 *
 * @param key the lock's key, 64 bits
 */
public record PostgresqlLockSql(long key) {

	/** What the name of the version table is hashed behind. */
	static final String KEY_PREFIX = "stillhead ";

	private static final String OURS = "locktype = 'advisory' AND objsubid = 1 AND granted"
			+ " AND database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())"
			+ " AND (classid::bigint << 32 | objid::bigint) = ";

	/**
	 * The lock of whoever migrates with a version table. It is per database already; the
	 * key tells version tables apart.
	 * @param place where the version table is
	 * @return the lock
	 */
	public static PostgresqlLockSql of(BookkeepingPlace place) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest((KEY_PREFIX + place.versionTable()).getBytes(StandardCharsets.UTF_8));
			return new PostgresqlLockSql(ByteBuffer.wrap(hash).getLong());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * Takes the lock if it is free.
	 * @return a query that answers whether it did
	 */
	public String tryAcquire() {
		return "SELECT pg_catalog.pg_try_advisory_lock(" + this.key + ")";
	}

	/**
	 * Gives it back.
	 * @return a query that answers whether it was held
	 */
	public String release() {
		return "SELECT pg_catalog.pg_advisory_unlock(" + this.key + ")";
	}

	/**
	 * Whether this very session holds it.
	 * @return a query
	 */
	public String isHeld() {
		return "SELECT EXISTS (SELECT FROM pg_catalog.pg_locks WHERE pid = pg_catalog.pg_backend_pid() AND " + OURS
				+ this.key + ")";
	}

	/**
	 * Who holds it: what the session calls itself, since when it is there, and how far
	 * the index is that it builds, if it builds one.
	 * @return a query with one row at most
	 */
	public String holder() {
		return """
				SELECT a.application_name, a.backend_start, p.command,
				  CASE WHEN p.blocks_total > 0 THEN 100 * p.blocks_done / p.blocks_total END
				FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
				LEFT JOIN pg_catalog.pg_stat_progress_create_index p ON p.pid = l.pid
				WHERE\s""" + OURS.replace("database =", "l.database =") + this.key;
	}

}
