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

package dev.stillhead.dialect;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlSyntax;

/**
 * Writes the names of one operation: quoted where they have to be, refused where the
 * database would cut them off.
 *
 * @param syntax the database's syntax
 * @param maxBytes how many bytes of UTF-8 the database keeps of a name
 * @param hasSchemas whether names may have a schema
 * @param location the line of the operation
 */
public record NameSql(SqlSyntax syntax, int maxBytes, boolean hasSchemas, SourceLocation location) {

	/**
	 * A name without a schema.
	 * @param name the name
	 * @return the name as SQL
	 */
	public String simple(String name) {
		int bytes = name.getBytes(StandardCharsets.UTF_8).length;
		if (bytes > this.maxBytes) {
			throw new UnsupportedOperationOnDatabaseException(this.location,
					"the name %s has %d bytes, and the database keeps %d of them".formatted(name, bytes, this.maxBytes),
					"Choose a shorter name.");
		}
		return this.syntax.identifier(name);
	}

	/**
	 * A name with or without a schema.
	 * @param name the name
	 * @return the name as SQL
	 */
	public String qualified(QualifiedName name) {
		String schema = name.schema();
		if (schema != null && !this.hasSchemas) {
			throw new UnsupportedOperationOnDatabaseException(this.location,
					"the database has no schemas, and %s names one".formatted(name),
					"Leave the schema out; on PostgreSQL the connection's search_path finds it.");
		}
		return ((schema != null) ? simple(schema) + "." : "") + simple(name.name());
	}

	/**
	 * Names in parentheses.
	 * @param names the names
	 * @return for example {@code (a, b)}
	 */
	public String list(List<String> names) {
		return names.stream().map(this::simple).collect(Collectors.joining(", ", "(", ")"));
	}

}
