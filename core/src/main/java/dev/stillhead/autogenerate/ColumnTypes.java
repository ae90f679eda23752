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
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ArrayType;
import dev.stillhead.schema.BasicType;
import dev.stillhead.schema.CharacterType;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.EnumPicture;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.NumericType;
import dev.stillhead.schema.UserType;

/**
 * Finds the word for a type that a database has written.
 */
final class ColumnTypes {

	private static final Map<String, BasicType> BASIC = Map.ofEntries(Map.entry("boolean", BasicType.BOOLEAN),
			Map.entry("smallint", BasicType.SMALLINT), Map.entry("integer", BasicType.INTEGER),
			Map.entry("bigint", BasicType.BIGINT), Map.entry("real", BasicType.REAL),
			Map.entry("double precision", BasicType.DOUBLE_PRECISION), Map.entry("text", BasicType.TEXT),
			Map.entry("bytea", BasicType.BYTES), Map.entry("date", BasicType.DATE),
			Map.entry("time without time zone", BasicType.TIME), Map.entry("time", BasicType.TIME),
			Map.entry("timestamp without time zone", BasicType.TIMESTAMP), Map.entry("timestamp", BasicType.TIMESTAMP),
			Map.entry("timestamp with time zone", BasicType.TIMESTAMPTZ),
			Map.entry("timestamptz", BasicType.TIMESTAMPTZ), Map.entry("interval", BasicType.INTERVAL),
			Map.entry("uuid", BasicType.UUID), Map.entry("json", BasicType.JSON), Map.entry("jsonb", BasicType.JSONB));

	private static final Pattern CHARACTERS = Pattern
		.compile("(?i)(character varying|varchar|character|char)\\s*\\((\\d+)\\)");

	private static final Pattern NUMERIC = Pattern.compile("(?i)(?:numeric|decimal)\\s*\\((\\d+)\\s*,\\s*(\\d+)\\)");

	private final List<EnumPicture> enums;

	private final NameStyle names;

	/**
	 * Knows the enum types of one schema.
	 */
	ColumnTypes(List<EnumPicture> enums, NameStyle names) {
		this.enums = enums;
		this.names = names;
	}

	/**
	 * The word for a type.
	 * @param text the type as the database writes it
	 */
	ColumnType of(String text) {
		String type = TypeText.canonical(text);
		if (type.endsWith("[]")) {
			return new ArrayType(of(type.substring(0, type.length() - 2)));
		}
		BasicType basic = BASIC.get(type.toLowerCase(Locale.ROOT));
		if (basic != null) {
			return basic;
		}
		EnumPicture enumeration = enumeration(type);
		if (enumeration != null) {
			return new EnumType(this.names.of(enumeration.name()), enumeration.values());
		}
		ColumnType sized = sized(type);
		return (sized != null) ? sized : new UserType(this.names.expression(type));
	}

	/**
	 * The enum type that a text names, or an array of it.
	 */
	@Nullable EnumPicture enumeration(String text) {
		String type = text.endsWith("[]") ? text.substring(0, text.length() - 2) : text;
		return this.enums.stream()
			.filter((candidate) -> this.names.sql(candidate.name()).equals(type))
			.findFirst()
			.orElse(null);
	}

	boolean isEnumeration(String text) {
		return enumeration(text) != null;
	}

	private static @Nullable ColumnType sized(String type) {
		Matcher characters = CHARACTERS.matcher(type);
		if (characters.matches()) {
			boolean varying = characters.group(1).toLowerCase(Locale.ROOT).startsWith("v")
					|| characters.group(1).contains(" ");
			return new CharacterType(Integer.parseInt(characters.group(2)), varying);
		}
		Matcher numeric = NUMERIC.matcher(type);
		if (!numeric.matches()) {
			return null;
		}
		int precision = Integer.parseInt(numeric.group(1));
		int scale = Integer.parseInt(numeric.group(2));
		return (precision >= 1 && scale <= precision) ? new NumericType(precision, scale) : null;
	}

}
