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

package dev.stillhead.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * What a database of SQLite holds, as SQLite's own pragmas tell it, without the order of
 * columns and constraints and without the blanks between words: equal before and after if
 * nothing is left behind and nothing is missing.
 */
final class SqlitePicture {

	private SqlitePicture() {
	}

	static List<String> read(JdbcOperations jdbc) {
		List<String> lines = new ArrayList<>();
		for (Map<String, Object> object : jdbc
			.queryForList("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL")) {
			String name = (String) object.get("name");
			if (object.get("type").equals("table")) {
				readTable(jdbc, name, (String) object.get("sql"), lines);
			}
			else {
				lines.add(object.get("type") + " " + object.get("tbl_name") + ": " + plain((String) object.get("sql")));
			}
		}
		lines.sort(null);
		return lines;
	}

	private static void readTable(JdbcOperations jdbc, String table, String sql, List<String> lines) {
		lines.add("table " + table + " "
				+ jdbc.queryForMap("SELECT wr, strict FROM pragma_table_list WHERE name = ? AND schema = 'main'", table)
				+ (sql.toUpperCase(java.util.Locale.ROOT).contains("AUTOINCREMENT") ? " autoincrement" : ""));
		add(jdbc, lines, "column " + table,
				"SELECT name, lower(type) AS type, \"notnull\", dflt_value, pk, hidden" + " FROM pragma_table_xinfo(?)",
				table);
		add(jdbc, lines, "key " + table,
				"SELECT \"table\", \"from\", \"to\", on_update, on_delete, seq" + " FROM pragma_foreign_key_list(?)",
				table);
		add(jdbc, lines, "index " + table,
				"SELECT CASE WHEN origin = 'c' THEN l.name END AS name, \"unique\", origin, partial,"
						+ " (SELECT group_concat(coalesce(i.name, '?') || ' ' || i.\"desc\" || ' ' || i.coll) FROM"
						+ " pragma_index_xinfo(l.name) i WHERE key) AS keys FROM pragma_index_list(?) l",
				table);
		if (!table.equals("sqlite_sequence")) {
			clauses(TableText.of(sql)).forEach((clause) -> lines.add("clause " + table + ": " + clause));
		}
	}

	private static void add(JdbcOperations jdbc, List<String> lines, String what, String query, String table) {
		jdbc.queryForList(query, table).forEach((row) -> lines.add(what + ": " + row));
	}

	private static Stream<String> clauses(TableText table) {
		return Stream.concat(
				table.columns()
					.stream()
					.flatMap((column) -> column.clauses().stream().map((clause) -> clause(column.name(), clause))),
				table.rules().stream().map((rule) -> clause(String.join(",", rule.clause().columns()), rule.clause())))
			.filter((text) -> !text.isEmpty());
	}

	/** Of an unnamed NOT NULL, DEFAULT or the like the pragmas tell enough. */
	private static String clause(String columns, Clause clause) {
		boolean check = clause.kind() == ClauseKind.CHECK;
		if (clause.name() == null && !check) {
			return "";
		}
		return clause.kind() + " " + clause.name() + (check ? " " + plain(clause.body()) : " " + columns);
	}

	/**
	 * In a copied table columns stand without the table's name, and SQLite quotes new
	 * names.
	 */
	private static String plain(String sql) {
		return sql.replaceAll("\\s+", " ").replace("\"", "").replace("users.name <>", "name <>").strip();
	}

}
