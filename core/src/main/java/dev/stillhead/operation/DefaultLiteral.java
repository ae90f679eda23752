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

package dev.stillhead.operation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dev.stillhead.schema.ArrayType;
import dev.stillhead.schema.BasicType;
import dev.stillhead.schema.CharacterType;
import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.ColumnTypeVisitor;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.NumericType;
import dev.stillhead.schema.UserType;
import dev.stillhead.schema.Value;

/**
 * Keeps Java values apart from SQL: a literal must be one that the column's type has. A
 * string that looks like a call would be evaluated once, when the table is made, where
 * its author meant each row.
 */
final class DefaultLiteral {

	private static final Set<BasicType> TEXTS = EnumSet.of(BasicType.TEXT, BasicType.UUID, BasicType.DATE,
			BasicType.JSON, BasicType.JSONB);

	private static final Set<BasicType> INTEGERS = EnumSet.of(BasicType.SMALLINT, BasicType.INTEGER, BasicType.BIGINT);

	private static final Set<BasicType> NUMBERS = EnumSet.of(BasicType.SMALLINT, BasicType.INTEGER, BasicType.BIGINT,
			BasicType.REAL, BasicType.DOUBLE_PRECISION);

	private static final Pattern CALL = Pattern.compile(
			"\\s*[\\w.]+\\(.*\\)\\s*|(?i:current_(?:date|time|timestamp|user|role)|localtime(?:stamp)?|session_user)",
			Pattern.DOTALL);

	private static final Pattern MOVING_DATE = Pattern.compile("(?i)\\s*(?:now|today|tomorrow|yesterday)\\s*");

	private DefaultLiteral() {
	}

	static Value of(ColumnDefinition column, String literal) {
		if (!accepts(column.type(), TEXTS::contains, Kind.TEXT)) {
			throw new RefusedCallException(
					"defaultTo(\"%s\") gives characters to the column %s, which holds something else".formatted(literal,
							column.name()),
					"Write a number or a boolean without quotes, or SQL: defaultTo(sql(\"…\")).");
		}
		if (column.type() instanceof EnumType type && !type.values().isEmpty() && !type.values().contains(literal)) {
			throw new RefusedCallException("\"%s\" is no value of %s".formatted(literal, type.name()),
					"Its values are " + String.join(", ", type.values()) + ".");
		}
		if (column.type() == BasicType.DATE && MOVING_DATE.matcher(literal).matches()) {
			throw looksLikeCall(literal, "CURRENT_DATE");
		}
		return ofAnyType(literal);
	}

	/**
	 * A literal for a column whose type is not known.
	 */
	static Value ofAnyType(String literal) {
		if (CALL.matcher(literal).matches()) {
			throw looksLikeCall(literal, literal.strip());
		}
		return new Value.Text(literal);
	}

	static Value of(ColumnDefinition column, BigDecimal literal) {
		boolean whole = literal.stripTrailingZeros().scale() <= 0;
		if (!accepts(column.type(),
				(whole) ? NUMBERS::contains : (type) -> NUMBERS.contains(type) && !INTEGERS.contains(type),
				Kind.NUMBER)) {
			throw new RefusedCallException(
					"defaultTo(%s) does not fit the type of the column %s".formatted(literal, column.name()),
					"Write a value of the column's type, or SQL: defaultTo(sql(\"…\")).");
		}
		return new Value.Number(literal);
	}

	static Value of(ColumnDefinition column, boolean literal) {
		if (!accepts(column.type(), (type) -> type == BasicType.BOOLEAN, Kind.TRUTH)) {
			throw new RefusedCallException(
					"defaultTo(%s) does not fit the type of the column %s".formatted(literal, column.name()),
					"Write a value of the column's type, or SQL: defaultTo(sql(\"…\")).");
		}
		return new Value.Truth(literal);
	}

	private static RefusedCallException looksLikeCall(String literal, String sql) {
		return new RefusedCallException(
				"\"%s\" looks like SQL, but a Java string is a literal: it would be evaluated once, when the table is made"
					.formatted(literal),
				"Write sql(\"%s\").".formatted(sql));
	}

	private static boolean accepts(ColumnType type, Predicate<BasicType> basic, Kind kind) {
		return type.accept(new Acceptance(basic, kind));
	}

	private enum Kind {

		TEXT, NUMBER, TRUTH

	}

	private record Acceptance(Predicate<BasicType> basicTypes, Kind kind) implements ColumnTypeVisitor<Boolean> {

		@Override
		public Boolean basic(BasicType type) {
			return this.basicTypes.test(type);
		}

		@Override
		public Boolean numeric(NumericType type) {
			return this.kind == Kind.NUMBER;
		}

		@Override
		public Boolean character(CharacterType type) {
			return this.kind == Kind.TEXT;
		}

		@Override
		public Boolean array(ArrayType type) {
			return false;
		}

		@Override
		public Boolean enumeration(EnumType type) {
			return this.kind == Kind.TEXT;
		}

		@Override
		public Boolean user(UserType type) {
			return true;
		}

	}

}
