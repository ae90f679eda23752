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

package dev.stillhead.autogenerate;

import java.util.List;

import dev.stillhead.operation.ExecuteSql;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.Value;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlSyntax;

/**
 * What the words of operations are made of: the words for types, defaults and names of
 * one picture.
 */
final class Vocabulary {

	/** Where operations come from that nobody has typed. */
	static final SourceLocation LOCATION = SourceLocation.of("autogenerate");

	private final NameStyle names;

	private final ColumnTypes types;

	private final DefaultValues defaults;

	/**
	 * The words for what is in a picture.
	 */
	Vocabulary(DatabaseSchema picture, NameStyle names) {
		this.names = names;
		this.types = new ColumnTypes(picture.enums(), names);
		this.defaults = new DefaultValues(names);
	}

	NameStyle names() {
		return this.names;
	}

	ColumnTypes types() {
		return this.types;
	}

	SqlSyntax syntax() {
		return this.names.syntax();
	}

	QualifiedName name(QualifiedName name) {
		return this.names.of(name);
	}

	/** A name as SQL. */
	String sql(QualifiedName name) {
		return this.names.statement(name);
	}

	/** A name that has no schema, as SQL. */
	String sql(String name) {
		return syntax().identifier(name);
	}

	ColumnType type(ColumnPicture column) {
		return this.types.of(column.type());
	}

	/** The default of a column, in the words for its type. */
	Value value(String sql, ColumnPicture column) {
		return value(sql, column.type());
	}

	/** A default in the words for a type. */
	Value value(String sql, String type) {
		return this.defaults.of(sql, this.types.of(type), TypeText.canonical(type));
	}

	/** What operations have no words for, with what takes it back. */
	static MigrateOperation statement(String sql, String undo) {
		return new ExecuteSql(LOCATION, sql, undo);
	}

	/** The columns as SQL, in parentheses. */
	String list(List<String> columns) {
		return String.join(", ", columns.stream().map(this::sql).toList()).transform((text) -> "(" + text + ")");
	}

}
