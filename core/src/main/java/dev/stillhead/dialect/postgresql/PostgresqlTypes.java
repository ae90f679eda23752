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

import dev.stillhead.dialect.NameSql;
import dev.stillhead.schema.ArrayType;
import dev.stillhead.schema.BasicType;
import dev.stillhead.schema.CharacterType;
import dev.stillhead.schema.ColumnTypeVisitor;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.NumericType;
import dev.stillhead.schema.UserType;

/**
 * Types as PostgreSQL spells them.
 *
 * @param names writes the names of types
 */
record PostgresqlTypes(NameSql names) implements ColumnTypeVisitor<String> {

	@Override
	public String basic(BasicType type) {
		return switch (type) {
			case BOOLEAN -> "boolean";
			case SMALLINT -> "smallint";
			case INTEGER -> "integer";
			case BIGINT -> "bigint";
			case REAL -> "real";
			case DOUBLE_PRECISION -> "double precision";
			case TEXT -> "text";
			case BYTES -> "bytea";
			case DATE -> "date";
			case TIME -> "time";
			case TIMESTAMP -> "timestamp";
			case TIMESTAMPTZ -> "timestamptz";
			case INTERVAL -> "interval";
			case UUID -> "uuid";
			case JSON -> "json";
			case JSONB -> "jsonb";
		};
	}

	@Override
	public String numeric(NumericType type) {
		return "numeric(" + type.precision() + ", " + type.scale() + ")";
	}

	@Override
	public String character(CharacterType type) {
		return (type.varying() ? "varchar(" : "char(") + type.length() + ")";
	}

	@Override
	public String array(ArrayType type) {
		return type.element().accept(this) + "[]";
	}

	@Override
	public String enumeration(EnumType type) {
		return this.names.qualified(type.name());
	}

	@Override
	public String user(UserType type) {
		return type.sql();
	}

}
