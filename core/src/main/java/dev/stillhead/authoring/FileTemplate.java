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

package dev.stillhead.authoring;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.stillhead.revision.NearestNames;

/**
 * The names of SQL files, with the tokens of Alembic's {@code file_template} and as much
 * of Python's formatting as they need: {@code %(rev)s}, {@code %(month).2d},
 * {@code %(month)02d}, {@code %%}. Immutable.
 */
final class FileTemplate {

	private static final Pattern TOKEN = Pattern
		.compile("%(?:(?<percent>%)|\\((?<name>\\w*)\\)(?<zero>0?)(?<width>\\d{0,2})(?:\\.(?<digits>\\d{1,2}))?"
				+ "(?<type>[sd])|(?:\\(\\w*\\)?)?.?)");

	private final String text;

	FileTemplate(String text) {
		this.text = text;
	}

	/**
	 * The name of a file.
	 * @param id the revision's id
	 * @param slug the slug of its message
	 * @param time when it is written
	 * @return a path with slashes, without an ending
	 * @throws FileTemplateException if the template cannot be used; names the token
	 */
	String expand(String id, String slug, ZonedDateTime time) {
		Map<String, Object> values = values(id, slug, time);
		Matcher token = TOKEN.matcher(this.text);
		StringBuilder expanded = new StringBuilder();
		while (token.find()) {
			token.appendReplacement(expanded, Matcher.quoteReplacement(value(token, values)));
		}
		String name = token.appendTail(expanded).toString();
		if (name.contains("%(")) {
			throw new FileTemplateException(this.text, "%%(",
					"the file template %s doubles the signs of its tokens, as an ini file needs it"
						.formatted(this.text),
					"Write each once, as in %(rev)s_%(slug)s.");
		}
		return name;
	}

	private static Map<String, Object> values(String id, String slug, ZonedDateTime time) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("rev", id);
		values.put("slug", slug);
		values.put("year", (long) time.getYear());
		values.put("month", (long) time.getMonthValue());
		values.put("day", (long) time.getDayOfMonth());
		values.put("hour", (long) time.getHour());
		values.put("minute", (long) time.getMinute());
		values.put("second", (long) time.getSecond());
		values.put("epoch", time.toEpochSecond());
		return values;
	}

	private String value(Matcher token, Map<String, Object> values) {
		if (token.group("percent") != null) {
			return "%";
		}
		String name = token.group("name");
		if (name == null) {
			throw refused(token.group(), "\"%s\" is no token".formatted(token.group()),
					"A token is %(rev)s or %(month).2d; a percent sign alone is written %%.");
		}
		Object value = values.get(name);
		if (value == null) {
			throw unknown(token.group(), name, List.copyOf(values.keySet()));
		}
		boolean number = token.group("type").equals("d");
		if (number && !(value instanceof Long)) {
			throw refused(token.group(), "%s is no number".formatted(name), "Write %%(%s)s.".formatted(name));
		}
		return padded(number ? digits(value.toString(), token.group("digits")) : cut(value, token.group("digits")),
				token);
	}

	private static String digits(String value, String digits) {
		return (digits != null) ? "0".repeat(Math.max(0, Integer.parseInt(digits) - value.length())) + value : value;
	}

	private static String cut(Object value, String length) {
		String text = value.toString();
		return (length != null) ? text.substring(0, Math.min(text.length(), Integer.parseInt(length))) : text;
	}

	private static String padded(String value, Matcher token) {
		String width = token.group("width");
		int missing = width.isEmpty() ? 0 : Math.max(0, Integer.parseInt(width) - value.length());
		return (token.group("zero").isEmpty() ? " " : "0").repeat(missing) + value;
	}

	private FileTemplateException unknown(String token, String name, List<String> names) {
		List<String> nearest = new NearestNames(name).among(names.stream());
		return refused(token, "there is no token %s".formatted(token),
				nearest.isEmpty()
						? "There are %s."
							.formatted(names.stream().map("%%(%s)s"::formatted).collect(Collectors.joining(", ")))
						: "Did you mean %%(%s)s?".formatted(nearest.get(0)));
	}

	private FileTemplateException refused(String token, String problem, String remedy) {
		return new FileTemplateException(this.text, token,
				"the file template %s cannot be used: %s".formatted(this.text, problem), remedy);
	}

}
