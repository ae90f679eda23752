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

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Rows for every table there is, made up from the types of their columns, and what has
 * become of them.
 */
final class TableRows {

	private static final int COUNT = 2;

	private static final String TABLES = """
			SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
			WHERE relkind = 'r' AND NOT relispartition AND nspname !~ '^pg_' AND nspname <> 'information_schema'
			ORDER BY c.oid""";

	/**
	 * What a row's number becomes in each column that takes a value; null for what is
	 * left alone.
	 */
	private static final String VALUES = """
			SELECT quote_ident(attname), CASE
			    WHEN typcategory = 'N' THEN 'n' WHEN typcategory = 'B' THEN 'n = 1'
			    WHEN typcategory = 'S' THEN quote_literal('row ') || ' || n'
			    WHEN typcategory = 'E' THEN quote_literal((SELECT enumlabel FROM pg_enum WHERE enumtypid = t.oid
			        ORDER BY enumsortorder LIMIT 1)) || '::' || t.oid::regtype
			    ELSE 'NULL' END
			FROM pg_attribute JOIN pg_type t ON t.oid = atttypid
			WHERE attrelid = '%s'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''""";

	private TableRows() {
	}

	static void insert(JdbcOperations jdbc) {
		jdbc.execute("SET session_replication_role = replica");
		for (String table : tables(jdbc)) {
			Map<String, String> values = new TreeMap<>();
			RowCallbackHandler column = (row) -> values.put(row.getString(1), row.getString(2));
			jdbc.query(VALUES.formatted(table), column);
			jdbc.execute(values.isEmpty() ? "INSERT INTO %s SELECT FROM generate_series(1, %d)".formatted(table, COUNT)
					: "INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM generate_series(1, %d) n".formatted(
							table, String.join(", ", values.keySet()), String.join(", ", values.values()), COUNT));
		}
		jdbc.execute("RESET session_replication_role");
	}

	/** The rows of every table, whatever the order of its columns. */
	static List<String> read(JdbcOperations jdbc) {
		return tables(jdbc).stream()
			.flatMap((table) -> jdbc
				.queryForList("SELECT to_jsonb(t)::text FROM %s t ORDER BY 1".formatted(table), String.class)
				.stream()
				.map((row) -> table + " " + row))
			.sorted()
			.toList();
	}

	private static List<String> tables(JdbcOperations jdbc) {
		return jdbc.queryForList(TABLES, String.class);
	}

}
