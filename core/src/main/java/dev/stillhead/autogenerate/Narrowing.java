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

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.stillhead.schema.ArrayType;
import dev.stillhead.schema.BasicType;
import dev.stillhead.schema.CharacterType;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.NumericType;
import dev.stillhead.schema.UserType;

/**
 * What a column loses when it gets another type: the database refuses a text that is too
 * long and a number that is too great, but rounds what has too many digits behind the
 * point, and cuts the time off a date, without a word.
 */
final class Narrowing {

	private static final int UNLIMITED = Integer.MAX_VALUE;

	/** Digits that are sure to be kept, as PostgreSQL's manual has them. */
	private static final Map<BasicType, Integer> DIGITS = new EnumMap<>(Map.of(BasicType.SMALLINT, 5, BasicType.INTEGER,
			10, BasicType.BIGINT, 19, BasicType.REAL, 6, BasicType.DOUBLE_PRECISION, 15));

	/** The longest text that a value becomes. */
	private static final Map<BasicType, Integer> LENGTHS = new EnumMap<>(Map.of(BasicType.BOOLEAN, 5,
			BasicType.SMALLINT, 6, BasicType.INTEGER, 11, BasicType.BIGINT, 20, BasicType.UUID, 36, BasicType.DATE, 13,
			BasicType.TIME, 15, BasicType.TIMESTAMP, 32, BasicType.TIMESTAMPTZ, 38));

	private static final List<BasicType> WITH_FRACTIONS = List.of(BasicType.REAL, BasicType.DOUBLE_PRECISION);

	private static final ColumnType NUMERIC = new UserType("numeric");

	private static final Pattern MOMENT = Pattern
		.compile("(?i)(time|timestamp|timestamptz)\\s*(?:\\((\\d)\\))?(?:\\s+with(?:out)? time zone)?");

	private static final int MICROSECONDS = 6;

	private final ColumnType from;

	private final ColumnType to;

	private Narrowing(ColumnType from, ColumnType to) {
		this.from = from;
		this.to = to;
	}

	/** Whether values lose something and nobody is told. */
	static boolean destroys(ColumnType from, ColumnType to) {
		if (from instanceof ArrayType one && to instanceof ArrayType other) {
			return destroys(one.element(), other.element());
		}
		Narrowing change = new Narrowing(from, to);
		return change.rounds() || change.cutsTime() || (from == BasicType.INTEGER && to == BasicType.BOOLEAN);
	}

	/** Whether there may be values that stop the upgrade, as they do not fit. */
	static boolean stops(ColumnType from, ColumnType to) {
		if (from instanceof ArrayType one && to instanceof ArrayType other) {
			return stops(one.element(), other.element());
		}
		if (to instanceof CharacterType characters) {
			return length(from) > characters.length();
		}
		return isNumber(from) && isNumber(to) && !WITH_FRACTIONS.contains(to) && whole(from) > whole(to);
	}

	private static int length(ColumnType type) {
		if (type instanceof CharacterType characters) {
			return characters.length();
		}
		return (type instanceof BasicType basic) ? LENGTHS.getOrDefault(basic, UNLIMITED) : 0;
	}

	private boolean rounds() {
		if (!isNumber(this.from) || !isNumber(this.to)) {
			return false;
		}
		return WITH_FRACTIONS.contains(this.to) ? digits(this.from) > digits(this.to)
				: WITH_FRACTIONS.contains(this.from) || scale(this.from) > scale(this.to);
	}

	private static boolean isNumber(ColumnType type) {
		return type instanceof NumericType || type.equals(NUMERIC)
				|| (type instanceof BasicType basic && DIGITS.containsKey(basic));
	}

	private static int digits(ColumnType type) {
		return (type instanceof NumericType numeric) ? numeric.precision() : DIGITS.getOrDefault(type, UNLIMITED);
	}

	private static int scale(ColumnType type) {
		return (type instanceof NumericType numeric) ? numeric.scale() : type.equals(NUMERIC) ? UNLIMITED : 0;
	}

	/** The digits before the point; a number with fractions may be of any size. */
	private static int whole(ColumnType type) {
		boolean limited = !type.equals(NUMERIC) && !WITH_FRACTIONS.contains(type);
		return limited ? digits(type) - scale(type) : UNLIMITED;
	}

	private boolean cutsTime() {
		Matcher before = MOMENT.matcher(text(this.from));
		if (!before.matches()) {
			return false;
		}
		boolean withDate = before.group(1).length() > "time".length();
		Matcher after = MOMENT.matcher(text(this.to));
		if (!after.matches()) {
			return withDate && this.to == BasicType.DATE;
		}
		boolean losesDate = withDate && after.group(1).length() == "time".length();
		return losesDate || precision(before) > precision(after);
	}

	private static int precision(Matcher moment) {
		return (moment.group(2) != null) ? Integer.parseInt(moment.group(2)) : MICROSECONDS;
	}

	private static String text(ColumnType type) {
		return (type instanceof UserType user) ? user.sql() : type.toString();
	}

}
