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

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.stillhead.dialect.sqlite.SchemaObjects.SchemaObject;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;

/**
 * Statements of a script that fail where a table is not what the copy that follows takes
 * it for, and would lose something of it.
 *
 * @param dialect the dialect
 * @param location the line that asks for the copy
 */
record TableGuard(SqliteDialect dialect, SourceLocation location) {

	/**
	 * Fails unless table, indexes and triggers were made by the very same statements.
	 */
	List<SqlStatement> unchanged(SchemaObjects schema, String table) {
		return refuseUnless(holdsJust(table, "sql", objects(schema, table).map(SchemaObject::sql).toList()),
				table + " is not what it was taken for when this script was made");
	}

	/**
	 * Fails unless columns, indexes and triggers are those of the description.
	 */
	List<SqlStatement> asDescribed(SchemaObjects schema, String table) {
		SchemaObject described = schema.table(table);
		String columns = (described != null) ? columns(described) : "";
		return refuseUnless(holdsJust(table, "name", objects(schema, table).map(SchemaObject::name).toList())
				+ "\n    AND (SELECT group_concat(name) FROM pragma_table_xinfo(" + literal(table) + ")) = "
				+ literal(columns), table + " has other columns, indexes or triggers than copyFrom(...) says");
	}

	private String columns(SchemaObject described) {
		return ReadTable.of(described, this.location)
			.columns()
			.stream()
			.map(ColumnText::name)
			.collect(Collectors.joining(","));
	}

	private static Stream<SchemaObject> objects(SchemaObjects schema, String table) {
		return Stream.of("table", "index", "trigger").flatMap((type) -> schema.of(type, table).stream());
	}

	private String holdsJust(String table, String column, List<String> values) {
		return "(SELECT count(*) = " + values.size() + " AND sum(" + column + " IN ("
				+ values.stream().map(this::literal).collect(Collectors.joining(",\n    ")) + ")) = " + values.size()
				+ "\n    FROM main.sqlite_master WHERE lower(tbl_name) = lower(" + literal(table)
				+ ") AND type <> 'view' AND sql IS NOT NULL)";
	}

	private List<SqlStatement> refuseUnless(String condition, String message) {
		return SqliteGuardSql.refuseUnless(condition, message)
			.stream()
			.map((text) -> this.dialect.statement(this.location, text))
			.toList();
	}

	private String literal(String value) {
		return this.dialect.syntax().literal(value);
	}

}
