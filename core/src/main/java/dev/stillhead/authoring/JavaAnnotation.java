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

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.stillhead.revision.Revision;

/**
 * The annotation of a new Java revision.
 */
final class JavaAnnotation {

	private static final int LINE_LENGTH = 120;

	private static final String BREAK = ",\n\t\t";

	private JavaAnnotation() {
	}

	/**
	 * The annotation.
	 * @return lines, the last without a line end
	 */
	static String of(NewRevision wanted) {
		Revision revision = wanted.revision();
		String place = "@MigrationRevision(id = %s, revises = %s".formatted(literal(revision.id()),
				literals(revision.downRevisions()));
		String message = "message = " + literal(revision.message());
		boolean fits = place.length() + message.length() + 3 <= LINE_LENGTH;
		List<String> lines = new ArrayList<>();
		lines.add(place + (fits ? ", " : BREAK) + message);
		if (!wanted.description().isEmpty()) {
			lines.add("description = " + textBlock(wanted.description()));
		}
		if (!revision.branchLabels().isEmpty()) {
			lines.add("branchLabels = " + literals(revision.branchLabels()));
		}
		if (!revision.dependsOn().isEmpty()) {
			lines.add("dependsOn = " + literals(revision.dependsOn()));
		}
		lines.add("createDate = " + literal(Objects.requireNonNullElse(revision.createDate(), "")));
		if (!wanted.transactional()) {
			lines.add("transactional = false");
		}
		return String.join(BREAK, lines) + ")";
	}

	private static String literals(List<String> values) {
		if (values.size() == 1) {
			return literal(values.get(0));
		}
		return values.isEmpty() ? "{}"
				: values.stream().map(JavaAnnotation::literal).collect(Collectors.joining(", ", "{ ", " }"));
	}

	private static String literal(String value) {
		return '"' + escaped(value) + '"';
	}

	private static String textBlock(String value) {
		if (!value.contains("\n")) {
			return literal(value);
		}
		return value.lines()
			.map((line) -> line.isEmpty() ? "" : "\t\t\t\t" + escaped(line))
			.collect(Collectors.joining("\n", "\"\"\"\n", "\"\"\""));
	}

	private static String escaped(String value) {
		StringBuilder escaped = new StringBuilder(value.length());
		value.chars().forEach((character) -> {
			if (character == '"' || character == '\\') {
				escaped.append('\\').append((char) character);
			}
			else if (Character.isISOControl(character)) {
				escaped.append("\\%03o".formatted(character));
			}
			else {
				escaped.append((char) character);
			}
		});
		return escaped.toString();
	}

}
