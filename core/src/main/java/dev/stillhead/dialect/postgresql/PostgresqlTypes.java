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

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
 * @param release refuses what the release does not have
 */
record PostgresqlTypes(NameSql names, PostgresqlRelease release) implements ColumnTypeVisitor<String> {

	/** NUMERIC_MAX_PRECISION. */
	private static final int MAX_DIGITS = 1000;

	/** MaxAttrSize. */
	private static final int MAX_CHARACTERS = 10485760;

	private static final Pattern MULTIRANGE = Pattern.compile("(int4|int8|num|ts|tstz|date)multirange");

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
		String sql = "numeric(" + type.precision() + ", " + type.scale() + ")";
		if (type.precision() > MAX_DIGITS) {
			throw this.release.refused(sql + " has more digits than the %d that PostgreSQL keeps".formatted(MAX_DIGITS),
					"Write userType(\"numeric\"), which has no limit.");
		}
		return sql;
	}

	@Override
	public String character(CharacterType type) {
		String sql = (type.varying() ? "varchar(" : "char(") + type.length() + ")";
		if (type.length() > MAX_CHARACTERS) {
			throw this.release.refused(
					sql + " has more characters than the %d that PostgreSQL takes".formatted(MAX_CHARACTERS),
					"Write text().");
		}
		return sql;
	}

	@Override
	public String array(ArrayType type) {
		return type.element().accept(this) + "[]";
	}

	@Override
	public String enumeration(EnumType type) {
		return this.names.qualified(type.name());
	}

	/** Types of its own that came with a release. */
	@Override
	public String user(UserType type) {
		String name = type.sql().toLowerCase(Locale.ROOT).replace("pg_catalog.", "").replace("[]", "");
		Matcher multirange = MULTIRANGE.matcher(name);
		if (multirange.matches()) {
			this.release.require(14, "the type " + name,
					"Write array(userType(\"%srange\")).".formatted(multirange.group(1)));
		}
		if (name.equals("xid8")) {
			this.release.require(13, "the type xid8", "Write bigint().");
		}
		return type.sql();
	}

}
