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

import org.jspecify.annotations.Nullable;

/**
 * How bytes become text and large objects what they hold, as the application reads them.
 * The database's own casts between these types give the digits of the bytes, or the
 * number of the object.
 */
final class ByteConversions {

	private static final Set<String> TEXTS = Set.of("character varying", "character", "text");

	private ByteConversions() {
	}

	/**
	 * How values of one type become values of another.
	 * @return the expression; null where the database's own way is right
	 */
	static @Nullable String expression(String from, String to, String column) {
		String one = TypeText.base(from);
		String other = TypeText.base(to);
		boolean ofBytes = one.equals("bytea") || TEXTS.contains(one);
		if (one.equals("oid") && (other.equals("bytea") || TEXTS.contains(other))) {
			return text("lo_get(" + column + ")", other);
		}
		if (other.equals("oid") && ofBytes) {
			return "lo_from_bytea(0, " + bytes(column, one) + ")";
		}
		if (one.equals("bytea") && TEXTS.contains(other)) {
			return text(column, other);
		}
		return (other.equals("bytea") && TEXTS.contains(one)) ? bytes(column, one) : null;
	}

	private static String text(String bytes, String type) {
		return TEXTS.contains(type) ? "convert_from(" + bytes + ", 'UTF8')" : bytes;
	}

	private static String bytes(String value, String type) {
		return TEXTS.contains(type) ? "convert_to(" + value + ", 'UTF8')" : value;
	}

}
