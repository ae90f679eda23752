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

package dev.stillhead.jdbc.sqlite;

import java.util.OptionalLong;

import javax.sql.DataSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.stillhead.autogenerate.RowEstimates;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.sql.SqliteSyntax;

/**
 * Counts the rows: SQLite keeps no statistics unless it is told to. Thread-safe.
 */
final class SqliteRowEstimates implements RowEstimates {

	private final JdbcTemplate jdbc;

	SqliteRowEstimates(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
	}

	@Override
	public OptionalLong of(QualifiedName table) {
		try {
			Long rows = this.jdbc.queryForObject(
					"SELECT count(*) FROM main." + SqliteSyntax.INSTANCE.identifier(table.name()), Long.class);
			return (rows != null) ? OptionalLong.of(rows) : OptionalLong.empty();
		}
		catch (DataAccessException ex) {
			// It is only for people
			return OptionalLong.empty();
		}
	}

}
