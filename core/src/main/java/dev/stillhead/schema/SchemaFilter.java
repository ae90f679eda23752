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

package dev.stillhead.schema;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What of a database a {@link SchemaReader} is to look at: some schemas, and of them some
 * tables. Immutable; as thread-safe as the conditions it was given.
 */
public final class SchemaFilter {

	private static final SchemaFilter EVERYTHING = new SchemaFilter((schema) -> true, (table) -> true);

	private final Predicate<String> schemas;

	private final Predicate<QualifiedName> tables;

	private SchemaFilter(Predicate<String> schemas, Predicate<QualifiedName> tables) {
		this.schemas = schemas;
		this.tables = tables;
	}

	/**
	 * Everything that people have made.
	 * @return the filter
	 */
	public static SchemaFilter everything() {
		return EVERYTHING;
	}

	/**
	 * Everything in these schemas. Extensions belong to no schema and are always seen.
	 * @param names the schemas; those that do not exist are simply not found
	 * @return the filter
	 */
	public static SchemaFilter schemas(String... names) {
		return EVERYTHING.onlySchemas(Set.of(names)::contains);
	}

	/**
	 * This filter, narrowed to some of its schemas.
	 * @param condition whether a schema of that name is wanted
	 * @return a new filter
	 */
	public SchemaFilter onlySchemas(Predicate<String> condition) {
		return new SchemaFilter(this.schemas.and(condition), this.tables);
	}

	/**
	 * This filter, narrowed to some of its tables, views, materialised views and
	 * sequences. Indexes, constraints, triggers and owned sequences go with their table.
	 * @param condition whether a table, view or sequence of that name is wanted; the name
	 * has its schema wherever the database has schemas
	 * @return a new filter
	 */
	public SchemaFilter onlyTables(Predicate<QualifiedName> condition) {
		return new SchemaFilter(this.schemas, this.tables.and(condition));
	}

	/**
	 * This filter without some tables, views or sequences.
	 * @param names their names; one without a schema stands for that name in every schema
	 * @return a new filter
	 */
	public SchemaFilter withoutTables(QualifiedName... names) {
		Set<QualifiedName> unwanted = Set.of(names);
		return onlyTables(
				(table) -> !unwanted.contains(table) && !unwanted.contains(new QualifiedName(null, table.name())));
	}

	/**
	 * Whether the things of a schema are wanted.
	 * @param name the schema
	 * @return whether they are
	 */
	public boolean includesSchema(String name) {
		return this.schemas.test(name);
	}

	/**
	 * Whether a table, view or sequence is wanted, if its schema is.
	 * @param name its name, with its schema
	 * @return whether it is
	 */
	public boolean includesTable(QualifiedName name) {
		return this.tables.test(name);
	}

}
