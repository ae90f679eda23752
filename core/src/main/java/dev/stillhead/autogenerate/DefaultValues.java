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

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.stillhead.schema.BasicType;
import dev.stillhead.schema.CharacterType;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.NumericType;
import dev.stillhead.schema.UserType;
import dev.stillhead.schema.Value;

/**
 * Finds the literal that a default is, where it is one that the database writes back in
 * the same words; everything else stays an expression.
 */
final class DefaultValues {

	private static final Pattern TYPED_STRING = Pattern.compile("'((?:[^']|'')*)'(?:::(.+))?", Pattern.DOTALL);

	private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

	private static final Pattern NEGATIVE = Pattern.compile("-\\d+");

	/** A string that the words of a revision refuse, as it would look like SQL. */
	private static final Pattern LOOKS_LIKE_SQL = Pattern.compile(
			"\\s*[\\w.]+\\(.*\\)\\s*|(?i:current_\\w+|localtime(?:stamp)?|session_user|now|today|tomorrow|yesterday)",
			Pattern.DOTALL);

	private static final Set<ColumnType> TEXTS = Set.of(BasicType.TEXT, BasicType.UUID, BasicType.DATE, BasicType.JSON,
			BasicType.JSONB);

	private static final Set<ColumnType> INTEGERS = Set.of(BasicType.SMALLINT, BasicType.INTEGER, BasicType.BIGINT);

	private static final Set<ColumnType> OTHER_NUMBERS = Set.of(BasicType.REAL, BasicType.DOUBLE_PRECISION,
			new UserType("numeric"));

	private final NameStyle names;

	DefaultValues(NameStyle names) {
		this.names = names;
	}

	/**
	 * The value of a default.
	 * @param sql the default as the database writes it
	 * @param type the column's type
	 * @param typeText the column's type as the database writes it
	 */
	Value of(String sql, ColumnType type, String typeText) {
		if (type == BasicType.BOOLEAN && (sql.equals("true") || sql.equals("false"))) {
			return new Value.Truth(Boolean.parseBoolean(sql));
		}
		if (isNumber(type) && NUMBER.matcher(sql).matches() && fits(sql, type)) {
			return new Value.Number(new BigDecimal(sql));
		}
		Matcher typed = TYPED_STRING.matcher(sql);
		if (typed.matches() && (typed.group(2) == null || TypeText.sameBase(typed.group(2), typeText))) {
			String text = typed.group(1).replace("''", "'");
			if (type == BasicType.INTEGER && NEGATIVE.matcher(text).matches()) {
				return new Value.Number(new BigDecimal(text));
			}
			if (isText(type) && text.indexOf('\\') < 0 && !LOOKS_LIKE_SQL.matcher(text).matches()) {
				return new Value.Text(text);
			}
		}
		return new Value.Expression(this.names.expression(sql));
	}

	private static boolean isNumber(ColumnType type) {
		return INTEGERS.contains(type) || OTHER_NUMBERS.contains(type) || type instanceof NumericType;
	}

	private static boolean isText(ColumnType type) {
		return TEXTS.contains(type) || type instanceof CharacterType || type instanceof EnumType;
	}

	private static boolean fits(String number, ColumnType type) {
		return !INTEGERS.contains(type) || number.indexOf('.') < 0;
	}

}
