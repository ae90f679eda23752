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

package dev.stillhead.autoconfigure.url;

/**
 * Text that Spring must not take for placeholders: a password may well hold a
 * <code>${</code>, and every value of a property source is searched for them.
 */
final class LiteralText {

	private static final String PREFIX = "${";

	private LiteralText() {
	}

	/**
	 * Escapes what would be taken for a placeholder, and only that: where no closing
	 * brace follows, an escape character would stay in the text.
	 * @param text a value that is final
	 * @return the value that Spring resolves to the text
	 */
	static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		int position = 0;
		for (int start = text.indexOf(PREFIX); start >= 0; start = text.indexOf(PREFIX, position)) {
			escaped.append(text, position, start).append(isClosed(text, start) ? "\\" : "").append(PREFIX);
			position = start + PREFIX.length();
		}
		return escaped.append(text.substring(position)).toString();
	}

	private static boolean isClosed(String text, int start) {
		int depth = 0;
		for (int i = start + 1; i < text.length(); i++) {
			char character = text.charAt(i);
			depth += (character == '{') ? 1 : (character == '}') ? -1 : 0;
			if (depth == 0) {
				return true;
			}
		}
		return false;
	}

}
