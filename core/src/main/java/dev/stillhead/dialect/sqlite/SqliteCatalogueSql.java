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

/**
 * The queries for what a database of SQLite holds: one for each kind of thing, however
 * many there are, by the <a href="https://www.sqlite.org/pragma.html#pragfunc">pragmas
 * that can be queried</a>. What no pragma tells is in the statements that made the
 * things; {@link DeclaredTable} and its like read it. SQLite's own tables are left out.
 */
public final class SqliteCatalogueSql {

	private static final String OTHERS = " AND m.name NOT LIKE 'sqlite!_%' ESCAPE '!'";

	/**
	 * All things with the statements that made them.
	 * @return a query for {@code type}, {@code name}, {@code relation} and {@code sql}
	 */
	public String objects() {
		return "SELECT m.type, m.name, m.tbl_name AS relation, m.sql FROM main.sqlite_master m WHERE m.sql IS NOT NULL"
				+ OTHERS + " ORDER BY m.rowid";
	}

	/**
	 * What sort of table each table is.
	 * @return a query for {@code name}, {@code type}, {@code wr} and {@code strict}
	 */
	public String tables() {
		return "SELECT name, type, wr, strict FROM pragma_table_list WHERE schema = 'main'";
	}

	/**
	 * The columns of all tables, in their order.
	 * @return a query for {@code relation}, {@code name}, {@code type}, {@code not_null},
	 * {@code default_value}, {@code pk} and {@code hidden}
	 */
	public String columns() {
		return columns("m.type = 'table'" + OTHERS);
	}

	/**
	 * The columns of all views, in their order. It fails if one of the views does not
	 * work.
	 * @return a query as for {@link #columns()}
	 */
	public String viewColumns() {
		return columns("m.type = 'view'");
	}

	/**
	 * The columns of one view, in their order.
	 * @return a query as for {@link #columns()}, with the view's name as its parameter
	 */
	public String columnsOfView() {
		return columns("m.type = 'view' AND m.name = ?");
	}

	private static String columns(String condition) {
		return "SELECT m.name AS relation, c.name, c.type, c.\"notnull\" AS not_null, c.dflt_value AS default_value,"
				+ " c.pk, c.hidden FROM main.sqlite_master m CROSS JOIN pragma_table_xinfo(m.name, 'main') c WHERE "
				+ condition + " ORDER BY m.rowid, c.cid";
	}

	/**
	 * The keys of all indexes, those of constraints among them.
	 * @return a query for {@code relation}, {@code index_name}, {@code is_unique},
	 * {@code origin}, {@code cid}, {@code name}, {@code descending} and {@code collation}
	 */
	public String indexes() {
		return "SELECT m.name AS relation, l.name AS index_name, l.\"unique\" AS is_unique, l.origin, k.cid, k.name,"
				+ " k.\"desc\" AS descending, k.coll AS collation FROM main.sqlite_master m"
				+ " CROSS JOIN pragma_index_list(m.name, 'main') l CROSS JOIN pragma_index_xinfo(l.name, 'main') k"
				+ " WHERE m.type = 'table' AND k.key = 1" + OTHERS + " ORDER BY m.rowid, l.seq, k.seqno";
	}

	/**
	 * The columns of all foreign keys.
	 * @return a query for {@code relation}, {@code id}, {@code target},
	 * {@code column_name}, {@code target_column}, {@code on_update} and
	 * {@code on_delete}; a table's keys are numbered from the last that was declared
	 */
	public String foreignKeys() {
		return "SELECT m.name AS relation, f.id, f.\"table\" AS target, f.\"from\" AS column_name,"
				+ " f.\"to\" AS target_column, f.on_update, f.on_delete FROM main.sqlite_master m"
				+ " CROSS JOIN pragma_foreign_key_list(m.name, 'main') f WHERE m.type = 'table'" + OTHERS
				+ " ORDER BY m.rowid, f.id DESC, f.seq";
	}

}
