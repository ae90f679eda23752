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

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dev.stillhead.dialect.UnsupportedOperationOnDatabaseException;
import dev.stillhead.schema.ArrayType;
import dev.stillhead.schema.BasicType;
import dev.stillhead.schema.CharacterType;
import dev.stillhead.schema.ColumnTypeVisitor;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.NumericType;
import dev.stillhead.schema.UserType;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqliteSyntax;

/**
 * Types as SQLite takes them. It knows five ways to store a value and chooses one by what
 * the type is called (<a href="https://www.sqlite.org/datatype3.html">affinity</a>), so a
 * type that holds texts must have a name that means text: under {@code json} or
 * {@code uuid}, a text that looks like a number would become one.
 *
 * @param location the line of the operation
 */
record SqliteTypes(SourceLocation location) implements ColumnTypeVisitor<String> {

	private static final Pattern NAME = Pattern
		.compile("(\\w+|\"[^\"]+\")(\\s+\\w+)*\\s*(\\(\\s*[+-]?\\d+\\s*(,\\s*[+-]?\\d+\\s*)?\\))?");

	private static final Pattern WORD = Pattern.compile("(?<![\\w\"])[A-Za-z_]\\w*(?![\\w\"])");

	private static final Pattern SERIAL = Pattern.compile("(?i)(small|big)?serial[248]?");

	private static final String OTHERWISE = "where only SQLite is to differ: if (op.database().isSqlite()).";

	@Override
	public String basic(BasicType type) {
		return switch (type) {
			case BOOLEAN -> "boolean";
			case SMALLINT -> "smallint";
			case INTEGER -> "integer";
			case BIGINT -> "bigint";
			case REAL -> "real";
			case DOUBLE_PRECISION -> "double precision";
			case TEXT, INTERVAL, JSON, JSONB -> "text";
			case BYTES -> "blob";
			case DATE -> "date";
			case TIME -> "time";
			case TIMESTAMP, TIMESTAMPTZ -> "timestamp";
			case UUID -> "char(36)";
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
		throw noArrays();
	}

	private boolean isKeyword(String word) {
		return !SqliteSyntax.INSTANCE.identifier(word).equals(word);
	}

	private UnsupportedOperationOnDatabaseException noArrays() {
		return refused("SQLite has no arrays", "Use json() or a table of its own; " + OTHERWISE);
	}

	private UnsupportedOperationOnDatabaseException refused(String problem, String remedy) {
		return new UnsupportedOperationOnDatabaseException(this.location, problem, remedy);
	}

	/** The values are a check of the column. */
	@Override
	public String enumeration(EnumType type) {
		return "text";
	}

	/**
	 * SQLite takes almost any name for a type
	 * (<a href="https://www.sqlite.org/syntax/type-name.html">syntax</a>).
	 */
	@Override
	public String user(UserType type) {
		String sql = type.sql();
		if (sql.endsWith("[]")) {
			throw noArrays();
		}
		if (!NAME.matcher(sql).matches()
				|| WORD.matcher(sql).results().map(MatchResult::group).anyMatch(this::isKeyword)) {
			throw refused("%s is no type of SQLite, whose types are words with at most two numbers".formatted(sql),
					"Write text(), or what its values are stored as; " + OTHERWISE);
		}
		if (SERIAL.matcher(sql).matches()) {
			throw refused("%s is no type of SQLite: its columns would have no numbers".formatted(sql),
					"Write bigint() with identityByDefault().");
		}
		return sql;
	}

}
