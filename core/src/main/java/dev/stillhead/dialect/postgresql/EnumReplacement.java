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

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.stillhead.dialect.NameSql;
import dev.stillhead.operation.ColumnRef;
import dev.stillhead.schema.QualifiedName;

/**
 * Re-types columns from an enum type, or an array of it, to its successor. A default does
 * not follow a type, so it is taken away and put back; what it is only the server knows,
 * so the server does it.
 *
 * @param names writes the names
 * @param type the type's name
 */
record EnumReplacement(NameSql names, QualifiedName type) {

	private static final String SUFFIX = "_replaced";

	private static final String RETYPE = """
			DO $do$
			DECLARE
			    formerly text;
			    array_of text;
			BEGIN
			    SELECT pg_get_expr(adbin, adrelid), CASE WHEN typcategory = 'A' THEN '[]' ELSE '' END
			    INTO formerly, array_of
			    FROM pg_attribute JOIN pg_type t ON t.oid = atttypid
			    LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
			    WHERE attrelid = %1$s::regclass AND attname = %2$s;
			    IF formerly IS NOT NULL THEN
			        ALTER TABLE %3$s ALTER COLUMN %4$s DROP DEFAULT;
			    END IF;
			    EXECUTE %5$s || array_of
			        || %6$s || array_of || %7$s || array_of;
			    IF formerly IS NOT NULL THEN
			        EXECUTE %8$s
			            || replace(formerly, %9$s::regtype::text, %10$s::regtype::text);
			    END IF;
			END $do$""";

	/**
	 * The statements around the one that makes the type anew.
	 * @param create makes it
	 * @param columns the columns to re-type
	 * @return all statements in order
	 */
	List<String> statements(String create, List<ColumnRef> columns) {
		String current = this.names.qualified(this.type);
		String former = this.names.qualified(formerName());
		List<String> statements = new ArrayList<>();
		statements.add("ALTER TYPE " + current + " RENAME TO " + this.names.simple(formerName().name()));
		statements.add(create);
		columns.forEach((column) -> statements.add(retype(column, current, former)));
		statements.add("DROP TYPE " + former);
		return statements;
	}

	private String retype(ColumnRef column, String current, String former) {
		String table = this.names.qualified(column.table());
		String name = this.names.simple(column.column());
		String alter = "ALTER TABLE " + table + " ALTER COLUMN " + name;
		return RETYPE.formatted(literal(table), literal(column.column()), table, name,
				literal(alter + " TYPE " + current), literal(" USING " + name + "::text"), literal("::" + current),
				literal(alter + " SET DEFAULT "), literal(former), literal(current));
	}

	private QualifiedName formerName() {
		String name = this.type.name();
		while ((name + SUFFIX).getBytes(StandardCharsets.UTF_8).length > this.names.maxBytes()) {
			name = name.substring(0, name.length() - 1);
		}
		return this.type.sibling(name + SUFFIX);
	}

	private String literal(String text) {
		return this.names.syntax().literal(text);
	}

}
