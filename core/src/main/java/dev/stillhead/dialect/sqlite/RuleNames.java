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

import dev.stillhead.operation.ObjectName;

/**
 * The name by which a constraint without one can be called: the one that it would have
 * got from PostgreSQL, so that a revision for both databases finds it on both.
 *
 * @param table the table's name
 */
record RuleNames(String table) {

	boolean fits(Clause clause, String column, String name) {
		if (clause.name() != null) {
			return clause.isNamed(name);
		}
		List<String> columns = clause.columns().isEmpty() ? List.of(column) : clause.columns();
		return switch (clause.kind()) {
			case PRIMARY_KEY -> name.equalsIgnoreCase(ObjectName.of(this.table, null, "pkey"));
			case UNIQUE -> name.equalsIgnoreCase(ObjectName.of(this.table, String.join("_", columns), "key"));
			case FOREIGN_KEY -> name.equalsIgnoreCase(ObjectName.of(this.table, String.join("_", columns), "fkey"));
			case CHECK -> name.equalsIgnoreCase(ObjectName.of(this.table, column.isEmpty() ? null : column, "check"));
			case NOT_NULL, NULL, DEFAULT, COLLATE, GENERATED, NAME_ONLY -> false;
		};
	}

}
