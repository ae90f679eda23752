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

package dev.stillhead.autoconfigure.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.boot.Metadata;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate's DDL for SQLite with what it leaves out there, though it has it in the
 * mapping: foreign keys and unique constraints of several columns, which it would add
 * with {@code ALTER TABLE}, and the type of a column that numbers its rows. Comments,
 * which SQLite has not, are taken away.
 */
final class SqliteDdl {

	private static final String CREATE_TABLE = "create table ";

	private final Metadata metadata;

	private final Dialect dialect;

	SqliteDdl(Metadata metadata) {
		this.metadata = metadata;
		this.dialect = metadata.getDatabase().getDialect();
	}

	/**
	 * Completes Hibernate's statements.
	 * @param statements the statements in order
	 * @return the statements that make what the mapping says
	 * @throws EntityNumberedByTableException if a table has to have a row from the
	 * beginning
	 */
	List<String> complete(List<String> statements) {
		List<String> completed = new ArrayList<>();
		for (String statement : statements) {
			String start = statement.toLowerCase(Locale.ROOT);
			if (start.startsWith("insert into ")) {
				throw new EntityNumberedByTableException(statement.split("\\s+")[2]);
			}
			if (!start.startsWith("comment on ")) {
				Table table = start.startsWith(CREATE_TABLE) ? table(statement) : null;
				completed.add((table != null) ? complete(statement, table) : statement);
			}
		}
		return completed;
	}

	private @Nullable Table table(String statement) {
		return this.metadata.collectTableMappings()
			.stream()
			.filter((table) -> statement.startsWith(CREATE_TABLE + table.getQuotedName(this.dialect) + " ("))
			.findFirst()
			.orElse(null);
	}

	private String complete(String statement, Table table) {
		String typed = statement;
		for (Column column : table.getColumns()) {
			if (column.isIdentity()) {
				typed = typed.replaceFirst("([(,] )(" + Pattern.quote(column.getQuotedName(this.dialect)) + ")(?=[,)])",
						"$1$2 integer");
			}
		}
		StringBuilder constraints = new StringBuilder();
		table.getUniqueKeys()
			.values()
			.stream()
			.filter((key) -> key.getColumnSpan() > 1)
			.forEach((key) -> constraints.append(unique(key)));
		table.getForeignKeyCollection()
			.stream()
			.filter((key) -> key.isCreationEnabled() && key.isPhysicalConstraint())
			.forEach((key) -> constraints.append(foreignKey(key)));
		int end = typed.lastIndexOf(')');
		return typed.substring(0, end) + constraints + typed.substring(end);
	}

	private String unique(UniqueKey key) {
		return ", constraint " + this.dialect.quote(key.getName()) + " unique " + list(key.getColumns());
	}

	private String foreignKey(ForeignKey key) {
		String named = ", constraint " + this.dialect.quote(key.getName()) + " ";
		if (key.getKeyDefinition() != null) {
			return named + key.getKeyDefinition();
		}
		Collection<Column> referenced = key.isReferenceToPrimaryKey()
				? key.getReferencedTable().getPrimaryKey().getColumns() : key.getReferencedColumns();
		OnDeleteAction onDelete = key.getOnDeleteAction();
		return named + "foreign key " + list(key.getColumns()) + " references "
				+ key.getReferencedTable().getQuotedName(this.dialect) + " " + list(referenced)
				+ ((onDelete != null && onDelete != OnDeleteAction.NO_ACTION) ? " on delete " + onDelete.toSqlString()
						: "");
	}

	private String list(Collection<Column> columns) {
		return columns.stream()
			.map((column) -> column.getQuotedName(this.dialect))
			.collect(Collectors.joining(", ", "(", ")"));
	}

}
