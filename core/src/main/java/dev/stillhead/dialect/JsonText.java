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

package dev.stillhead.dialect;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the journal's JSON arrays of strings. The engine has no JSON library, and a list
 * of statements needs none.
 */
public final class JsonText {

	private JsonText() {
	}

	/**
	 * A JSON array of strings.
	 * @param strings the strings
	 * @return the array as text
	 */
	public static String array(List<String> strings) {
		return strings.stream().map(JsonText::string).collect(Collectors.joining(",", "[", "]"));
	}

	private static String string(String text) {
		StringBuilder json = new StringBuilder(text.length() + 2).append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"' -> json.append("\\\"");
				case '\\' -> json.append("\\\\");
				case '\n' -> json.append("\\n");
				case '\t' -> json.append("\\t");
				default -> json.append((c < ' ') ? String.format("\\u%04x", (int) c) : c);
			}
		}
		return json.append('"').toString();
	}

}
