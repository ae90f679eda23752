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

import java.util.List;
import java.util.Locale;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;

/**
 * Names of the mapping as the database has them: what is not quoted is in lower case, and
 * what names no schema is in the one where the connection makes things.
 *
 * @param defaultSchema the schema of tables that name none; null if the database has no
 * schemas
 */
record TableNames(@Nullable String defaultSchema) {

	/**
	 * Names of one mapping.
	 * @param namespace the mapping's own default, {@code hibernate.default_schema}
	 * @param connectionSchema the schema in which the connection makes things
	 * @return the names
	 */
	static TableNames of(Namespace namespace, @Nullable String connectionSchema) {
		Identifier own = namespace.getPhysicalName().schema();
		return new TableNames((own != null) ? text(own) : connectionSchema);
	}

	QualifiedName table(Table table) {
		Identifier schema = table.getSchemaIdentifier();
		return new QualifiedName((schema != null) ? text(schema) : this.defaultSchema, text(table.getNameIdentifier()));
	}

	static String column(Column column) {
		return column.isQuoted() ? column.getName() : column.getName().toLowerCase(Locale.ROOT);
	}

	static String text(Identifier identifier) {
		return identifier.isQuoted() ? identifier.getText() : identifier.getText().toLowerCase(Locale.ROOT);
	}

	/** The columns of a value, without the formulas that it may also be made of. */
	static List<Column> columns(Value value) {
		return value.getSelectables().stream().filter(Column.class::isInstance).map(Column.class::cast).toList();
	}

}
