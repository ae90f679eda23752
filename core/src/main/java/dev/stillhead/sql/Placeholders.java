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

package dev.stillhead.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that are put in the place of {@code ${name}} in SQL. A value is not searched
 * again. Where no placeholder is configured, {@code ${…}} is ordinary text.
 *
 * @param values the values by name; never printed
 */
public record Placeholders(Map<String, String> values) {

	/** No placeholder is configured. */
	public static final Placeholders NONE = new Placeholders(Map.of());

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z0-9_.-]+)}");

	/**
	 * Copies the values.
	 */
	public Placeholders {
		values = Map.copyOf(values);
	}

	/**
	 * The names that a text asks for.
	 * @param text the text, unresolved
	 * @return the names, sorted
	 */
	public static SortedSet<String> namesIn(String text) {
		SortedSet<String> names = new TreeSet<>();
		Matcher matcher = PLACEHOLDER.matcher(text);
		while (matcher.find()) {
			names.add(matcher.group(1));
		}
		return names;
	}

	/**
	 * Puts the values in. Positions behind a value still find their place in the source;
	 * a position inside a value is that of its placeholder.
	 * @param text the text
	 * @param problems is told of every name that is not configured; such a placeholder is
	 * left as it is
	 * @return the text with its values, the same object if there is nothing to do
	 */
	public SqlText resolve(SqlText text, Consumer<SourceProblem> problems) {
		if (this.values.isEmpty() || !text.text().contains("${")) {
			return text;
		}
		Resolution resolution = new Resolution(text);
		Matcher matcher = PLACEHOLDER.matcher(text.text());
		while (matcher.find()) {
			String value = this.values.get(matcher.group(1));
			if (value != null) {
				resolution.replace(matcher.start(), matcher.end(), value);
			}
			else {
				problems.accept(unknown(resolution.locate(matcher.start()), matcher.group(1)));
			}
		}
		return resolution.result();
	}

	private SourceProblem unknown(SourceLocation location, String name) {
		return new SourceProblem(location, "no value is configured for ${" + name + "}",
				"Configure stillhead.placeholders.%s, or write \"-- Placeholders: false\" in the header".formatted(name)
						+ " to leave ${…} in this file alone. Configured are: "
						+ String.join(", ", new TreeSet<>(this.values.keySet())) + ".");
	}

	@Override
	public String toString() {
		return "Placeholders" + new TreeSet<>(this.values.keySet());
	}

	/**
	 * A text while its placeholders are replaced. Stretches of the result alternate:
	 * source, value, source, …
	 */
	private static final class Resolution {

		private final SqlText source;

		private final StringBuilder result = new StringBuilder();

		/** Where each stretch begins in the result and in the source, in code points. */
		private final List<Integer> resultStarts = new ArrayList<>(List.of(0));

		private final List<Integer> sourceStarts = new ArrayList<>(List.of(0));

		private int copied;

		private int copiedCodePoints;

		private int resultCodePoints;

		Resolution(SqlText source) {
			this.source = source;
		}

		SourceLocation locate(int index) {
			return this.source.positions().locate(this.source.text().codePointCount(0, index) + 1);
		}

		void replace(int start, int end, String value) {
			copyUpTo(start);
			stretch();
			this.result.append(value);
			this.resultCodePoints += value.codePointCount(0, value.length());
			this.copied = end;
			this.copiedCodePoints += end - start;
			stretch();
		}

		private void copyUpTo(int end) {
			String text = this.source.text();
			int codePoints = text.codePointCount(this.copied, end);
			this.result.append(text, this.copied, end);
			this.copied = end;
			this.copiedCodePoints += codePoints;
			this.resultCodePoints += codePoints;
		}

		private void stretch() {
			this.resultStarts.add(this.resultCodePoints);
			this.sourceStarts.add(this.copiedCodePoints);
		}

		SqlText result() {
			copyUpTo(this.source.text().length());
			int[] results = this.resultStarts.stream().mapToInt(Integer::intValue).toArray();
			int[] sources = this.sourceStarts.stream().mapToInt(Integer::intValue).toArray();
			SqlStatement.PositionMap positions = this.source.positions();
			return new SqlText(this.result.toString(),
					(position) -> positions.locate(sourcePosition(results, sources, position - 1) + 1));
		}

		private static int sourcePosition(int[] results, int[] sources, int codePoint) {
			int found = Arrays.binarySearch(results, codePoint);
			int stretch = (found >= 0) ? found : -found - 2;
			// An empty value begins where the stretch behind it does
			while (stretch + 1 < results.length && results[stretch + 1] == codePoint) {
				stretch++;
			}
			boolean inValue = stretch % 2 == 1;
			return inValue ? sources[stretch] : sources[stretch] + codePoint - results[stretch];
		}

	}

}
