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

/**
 * Who is in the way of a session, as SQL text.
 */
public final class PostgresqlBlockerSql {

	private PostgresqlBlockerSql() {
	}

	/**
	 * The sessions that hold, or wait before it for, what a session waits for. A prepared
	 * transaction has the number 0. Columns: process, name, role, begin of its
	 * transaction, query; all but the first two are null where the observer may not see
	 * them.
	 * @param pid the process of the session that waits
	 * @return a query without a row while it does not wait
	 */
	public static String blockersOf(int pid) {
		return """
				SELECT DISTINCT b.pid,
				  coalesce(nullif(a.application_name, ''), nullif(a.backend_type, 'client backend'),
				    CASE WHEN b.pid = 0 THEN 'a prepared transaction' ELSE 'a session without a name' END),
				  a.usename, a.xact_start, nullif(a.query, '<insufficient privilege>')
				FROM unnest(pg_catalog.pg_blocking_pids(%d)) AS b (pid)
				LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = b.pid ORDER BY a.xact_start, b.pid""".formatted(pid);
	}

}
