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

package dev.stillhead.jdbc.postgresql;

import java.util.OptionalLong;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.stillhead.autogenerate.RowEstimates;
import dev.stillhead.schema.QualifiedName;

/**
 * What PostgreSQL's statistics say of how many rows there are. Thread-safe.
 */
final class PostgresqlRowEstimates implements RowEstimates {

	/** Before the first ANALYZE only the rows that came and went are counted. */
	private static final String ESTIMATE = """
			SELECT CASE WHEN c.reltuples > 0 THEN c.reltuples::bigint ELSE greatest(s.n_live_tup, 0) END
			FROM pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_stat_all_tables s ON s.relid = c.oid
			WHERE c.oid = to_regclass(?)""";

	private final JdbcTemplate jdbc;

	PostgresqlRowEstimates(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
	}

	@Override
	public OptionalLong of(QualifiedName table) {
		String name = ((table.schema() != null) ? QualifiedName.quote(table.schema()) + "." : "")
				+ QualifiedName.quote(table.name());
		try {
			@Nullable Long rows = DataAccessUtils.singleResult(this.jdbc.queryForList(ESTIMATE, Long.class, name));
			return (rows != null && (rows > 0 || isEmpty(name))) ? OptionalLong.of(rows) : OptionalLong.empty();
		}
		catch (DataAccessException ex) {
			// It is only for people
			return OptionalLong.empty();
		}
	}

	/**
	 * Statistics may be lost, and somebody is about to hear that nothing is destroyed.
	 */
	private boolean isEmpty(String table) {
		return this.jdbc.queryForList("SELECT 1 FROM " + table + " LIMIT 1").isEmpty();
	}

}
