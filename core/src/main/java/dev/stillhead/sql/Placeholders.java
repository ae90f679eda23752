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
	 * A text while its placeholders are replaced.
	 */
	private static final class Resolution {

		private final SqlText source;

		private final StringBuilder result = new StringBuilder();

		private final ResolvedStretches stretches = new ResolvedStretches();

		private int copied;

		Resolution(SqlText source) {
			this.source = source;
		}

		SourceLocation locate(int index) {
			return this.source.positions().locate(this.source.text().codePointCount(0, index) + 1);
		}

		void replace(int start, int end, String value) {
			copyUpTo(start);
			this.result.append(value);
			this.stretches.value(value, end - start);
			this.copied = end;
		}

		private void copyUpTo(int end) {
			String text = this.source.text().substring(this.copied, end);
			this.result.append(text);
			this.stretches.source(text);
			this.copied = end;
		}

		SqlText result() {
			copyUpTo(this.source.text().length());
			ResolvedStretches all = this.stretches;
			SqlText written = this.source;
			return new SqlText(this.result.toString(),
					(position) -> written.positions().locate(all.sourceCodePoint(position - 1) + 1),
					(begin, end) -> written.written().between(all.sourceBegin(begin), all.sourceEnd(begin, end)));
		}

	}

}
