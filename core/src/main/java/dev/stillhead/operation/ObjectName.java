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

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Puts names together as PostgreSQL does (makeObjectName in commands/indexcmds.c): the
 * longer of the two parts is shortened until the whole has 63 bytes, and no character is
 * cut in two.
 */
public final class ObjectName {

	/** What PostgreSQL keeps of a name: NAMEDATALEN - 1 bytes. */
	static final int MAX_BYTES = 63;

	private ObjectName() {
	}

	/**
	 * The name.
	 * @param first the table's name
	 * @param second the columns' names; null for none
	 * @param label what it is, for example {@code pkey}
	 * @return for example {@code users_email_key}
	 */
	public static String of(String first, @Nullable String second, String label) {
		int available = MAX_BYTES - label.length() - 1 - ((second != null) ? 1 : 0);
		int firstBytes = bytes(first).length;
		int secondBytes = (second != null) ? bytes(second).length : 0;
		while (firstBytes + secondBytes > available) {
			if (firstBytes > secondBytes) {
				firstBytes--;
			}
			else {
				secondBytes--;
			}
		}
		return clip(first, firstBytes) + ((second != null) ? "_" + clip(second, secondBytes) : "") + "_" + label;
	}

	/**
	 * As many whole characters as fit.
	 * @param text the text
	 * @param maxBytes how many bytes of UTF-8 there may be
	 * @return the text's beginning
	 */
	static String clip(String text, int maxBytes) {
		byte[] bytes = bytes(text);
		if (bytes.length <= maxBytes) {
			return text;
		}
		int end = maxBytes;
		while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
			end--;
		}
		return new String(bytes, 0, end, StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
