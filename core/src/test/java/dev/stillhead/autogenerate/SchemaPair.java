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

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequencePicture.Owner;

/**
 * Two schemas as scripts, and what people say about the way from one to the other.
 *
 * @param name what it is about
 * @param options one in a line
 * @param parts the scripts: before, rows, after
 */
record SchemaPair(String name, List<String> options, Map<String, String> parts) {

	private static final Pattern HEADING = Pattern.compile("(?m)^== ");

	private static final Pattern PART = Pattern.compile("(?m)^-- (?=before$|rows$|after$)");

	static Stream<SchemaPair> all() {
		return HEADING.splitAsStream(text()).skip(1).map(SchemaPair::parse);
	}

	private static SchemaPair parse(String section) {
		String[] parts = PART.split(section);
		List<String> head = parts[0].lines().filter((line) -> !line.isBlank()).toList();
		Map<String, String> scripts = new LinkedHashMap<>();
		for (int i = 1; i < parts.length; i++) {
			int end = parts[i].indexOf('\n');
			scripts.put(parts[i].substring(0, end), parts[i].substring(end + 1).strip());
		}
		return new SchemaPair(head.get(0), head.subList(1, head.size()), scripts);
	}

	private static String text() {
		try (InputStream in = SchemaPair.class.getResourceAsStream("pairs.sql")) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String before() {
		return this.parts.getOrDefault("before", "");
	}

	String rows() {
		return this.parts.getOrDefault("rows", "");
	}

	String after() {
		return this.parts.getOrDefault("after", "");
	}

	RenameDecisions decisions() {
		return new RenameDecisions(options("rename "), options("drop "));
	}

	Fills fills() {
		Map<Owner, String> fills = new LinkedHashMap<>();
		for (String option : options("fill ")) {
			String[] sides = option.split(" = ", 2);
			String[] column = sides[0].split("\\.");
			fills.put(new Owner(new QualifiedName(column[0], column[1]), column[2]), sides[1]);
		}
		return new Fills(fills);
	}

	int since() {
		return options("since ").stream().mapToInt(Integer::parseInt).max().orElse(0);
	}

	private List<String> options(String word) {
		List<String> values = new ArrayList<>();
		this.options.stream()
			.filter((option) -> option.startsWith(word))
			.forEach((option) -> values.add(option.substring(word.length())));
		return values;
	}

	@Override
	public String toString() {
		return this.name;
	}

}
