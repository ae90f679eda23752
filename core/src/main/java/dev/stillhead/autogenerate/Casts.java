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

import java.util.Set;

/**
 * Whether PostgreSQL casts one of its own types to another. Where it does not, a value
 * can still go by way of its text, as it was typed once. Of types that are not listed,
 * nothing is known, and a cast is assumed. As pg_cast of PostgreSQL 12 to 18 has it, but
 * for what came after 12.
 */
final class Casts {

	private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint", "numeric", "real",
			"double precision");

	private static final Set<String> MOMENTS = Set.of("date", "timestamp without time zone",
			"timestamp with time zone");

	private static final Set<String> CLOCKS = Set.of("time without time zone", "time with time zone", "interval");

	private static final Set<String> TEXTS = Set.of("character varying", "character", "text");

	private static final Set<String> OTHERS = Set.of("boolean", "bytea", "uuid", "json", "jsonb");

	private Casts() {
	}

	static boolean isThere(String from, String to) {
		String one = TypeText.base(from);
		String other = TypeText.base(to);
		boolean array = one.endsWith("[]");
		if (array && other.endsWith("[]")) {
			return isThere(element(one), element(other));
		}
		if (array || other.endsWith("[]")) {
			return TEXTS.contains(one) || TEXTS.contains(other);
		}
		return one.equals(other) || TEXTS.contains(one) || TEXTS.contains(other) || !isKnown(one) || !isKnown(other)
				|| isListed(one, other);
	}

	private static String element(String array) {
		return array.substring(0, array.length() - 2);
	}

	private static boolean isKnown(String type) {
		return NUMBERS.contains(type) || MOMENTS.contains(type) || CLOCKS.contains(type) || OTHERS.contains(type);
	}

	private static boolean isListed(String from, String to) {
		return switch (from) {
			case "boolean" -> to.equals("integer");
			case "json" -> to.equals("jsonb");
			case "jsonb" -> to.equals("json") || to.equals("boolean") || NUMBERS.contains(to);
			case "integer" -> to.equals("boolean") || NUMBERS.contains(to);
			case "timestamp with time zone" -> MOMENTS.contains(to) || to.startsWith("time w");
			case "timestamp without time zone" -> MOMENTS.contains(to) || to.equals("time without time zone");
			case "time without time zone" -> CLOCKS.contains(to);
			case "time with time zone", "interval" -> to.equals("time without time zone");
			default -> both(NUMBERS, from, to) || both(MOMENTS, from, to);
		};
	}

	private static boolean both(Set<String> family, String from, String to) {
		return family.contains(from) && family.contains(to);
	}

}
