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

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The types of columns as a database writes them.
 */
final class TypeText {

	/** What the server means where no precision is said: microseconds. */
	private static final Pattern USUAL_PRECISION = Pattern.compile("^(time|timestamp|interval)\\(6\\)(.*)$");

	private static final Map<String, String> SHORT = Map.of("character varying", "varchar", "character", "char",
			"timestamp with time zone", "timestamptz", "timestamp without time zone", "timestamp",
			"time without time zone", "time", "time with time zone", "timetz");

	private static final Pattern PARAMETERS = Pattern.compile("\\s*\\([^)]*\\)");

	private static final Pattern BRACKETS = Pattern.compile("(\\[\\])+$");

	private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint", "numeric", "real",
			"double precision");

	private static final Set<String> CHARACTERS = Set.of("character varying", "character", "text", "varchar", "char",
			"bpchar");

	private static final Set<String> TIMES = Set.of("date", "timestamp without time zone", "timestamp with time zone",
			"timestamp", "timestamptz");

	private TypeText() {
	}

	/** The same type in the one of its spellings that the database prefers. */
	static String canonical(String type) {
		Matcher usual = USUAL_PRECISION.matcher(type);
		return usual.matches() ? usual.group(1) + usual.group(2) : type;
	}

	static boolean same(String type, String other) {
		return canonical(type).equals(canonical(other));
	}

	/** The type without its length or precision. */
	static String base(String type) {
		return PARAMETERS.matcher(type).replaceAll("");
	}

	static boolean sameBase(String type, String other) {
		return base(type).equals(base(other));
	}

	/**
	 * Whether the database finds its own way from one type to another, so that nobody has
	 * to say how.
	 */
	static boolean converts(String from, String to) {
		String before = base(from);
		String after = base(to);
		return before.equals(after) || both(NUMBERS, before, after) || both(TIMES, before, after)
				|| CHARACTERS.contains(after);
	}

	/** Whether values of one type may stand for values of the other, for people. */
	static boolean alike(String type, String other) {
		String one = base(type);
		String two = base(other);
		return one.equals(two) || both(NUMBERS, one, two) || both(CHARACTERS, one, two) || both(TIMES, one, two);
	}

	private static boolean both(Set<String> family, String one, String two) {
		return family.contains(one) && family.contains(two);
	}

	/** The type as people type it: {@code varchar(200)}, {@code timestamptz(3)[]}. */
	static String shortened(String type) {
		Matcher brackets = BRACKETS.matcher(type);
		String suffix = brackets.find() ? brackets.group() : "";
		String element = type.substring(0, type.length() - suffix.length());
		String name = SHORT.get(base(element).toLowerCase(Locale.ROOT));
		if (name == null) {
			return type;
		}
		Matcher parameters = PARAMETERS.matcher(element);
		return name + (parameters.find() ? parameters.group().strip() : "") + suffix;
	}

}
