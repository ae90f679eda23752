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

package dev.stillhead.schema;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Parts of pictures in one line, for people.
 */
final class PictureText {

	private PictureText() {
	}

	/**
	 * That a part is another one than it was; of a longer text only the first line that
	 * is.
	 */
	static String change(String part, @Nullable Object was, @Nullable Object is) {
		if (was instanceof String before && is instanceof String after && (before + after).contains("\n")) {
			List<String> linesBefore = before.lines().toList();
			List<String> linesAfter = after.lines().toList();
			int line = 0;
			while (line < Math.min(linesBefore.size(), linesAfter.size())
					&& linesBefore.get(line).equals(linesAfter.get(line))) {
				line++;
			}
			return "line %d of the %s is %s, was %s".formatted(line + 1, part, line(linesAfter, line),
					line(linesBefore, line));
		}
		boolean several = is instanceof Collection || is instanceof Map;
		return (several ? "%s are %s, were %s" : "%s is %s, was %s").formatted(part, text(is), text(was));
	}

	private static String line(List<String> lines, int line) {
		return (line < lines.size()) ? '"' + lines.get(line).strip() + '"' : "nothing";
	}

	private static String text(@Nullable Object value) {
		if (value == null || value.equals(List.of()) || value.equals(Map.of())) {
			return "nothing";
		}
		if (value instanceof Collection<?> elements) {
			return elements.stream().map(PictureText::text).collect(Collectors.joining(", ", "(", ")"));
		}
		if (value instanceof Enum<?> constant) {
			return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}
		return String.valueOf(value).lines().findFirst().map(String::strip).orElse("\"\"");
	}

}
