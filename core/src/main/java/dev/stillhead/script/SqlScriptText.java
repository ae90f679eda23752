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

package dev.stillhead.script;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SourceText;
import dev.stillhead.sql.SqlSyntax;
import dev.stillhead.sql.SqlText;

/**
 * The text of a SQL revision and its sections.
 */
final class SqlScriptText {

	private final SourceText source;

	private final List<Section> sections;

	SqlScriptText(SourceText source, List<Section> sections) {
		this.source = source;
		this.sections = List.copyOf(sections);
	}

	/**
	 * The file as people know it.
	 */
	String source() {
		return this.source.source();
	}

	/**
	 * The section that a database uses: its own, or the one for every database.
	 * @return the section; null if the database has none
	 */
	@Nullable Section section(SectionKind kind, SqlSyntax syntax) {
		Section own = section(kind, syntax.name());
		return (own != null) ? own : section(kind, (String) null);
	}

	private @Nullable Section section(SectionKind kind, @Nullable String database) {
		return this.sections.stream()
			.filter((section) -> section.marker().kind() == kind
					&& Objects.equals(section.marker().database(), database))
			.findFirst()
			.orElse(null);
	}

	/**
	 * The databases that have a section of their own.
	 */
	List<String> databases(SectionKind kind) {
		return this.sections.stream()
			.filter((section) -> section.marker().kind() == kind)
			.flatMap((section) -> Stream.ofNullable(section.marker().database()))
			.sorted()
			.toList();
	}

	/**
	 * A section's text without its marker, placeholders unresolved.
	 */
	SqlText body(Section section) {
		return this.source.between(section.begin(), section.end());
	}

	/**
	 * The hash of what the revision does; dates, names and descriptions are not in it.
	 */
	String sha256(boolean transactional) {
		String sectionTexts = this.sections.stream()
			.sorted(Comparator.comparing((Section section) -> section.marker().kind())
				.thenComparing((section) -> Objects.requireNonNullElse(section.marker().database(), "")))
			.map((section) -> section.marker() + "\n" + normalized(body(section).text()) + "\n")
			.collect(Collectors.joining());
		return ScriptHash.sha256(transactional, sectionTexts);
	}

	/**
	 * Without what is not seen: blanks at the end of lines, empty lines at begin and end.
	 */
	private static String normalized(String body) {
		StringBuilder normalized = new StringBuilder(body.length());
		for (int begin = 0; begin <= body.length();) {
			int end = body.indexOf('\n', begin);
			end = (end < 0) ? body.length() : end;
			normalized.append(body, begin, withoutBlanks(body, begin, end)).append('\n');
			begin = end + 1;
		}
		int first = 0;
		while (first < normalized.length() && normalized.charAt(first) == '\n') {
			first++;
		}
		int last = normalized.length();
		while (last > first && normalized.charAt(last - 1) == '\n') {
			last--;
		}
		return normalized.substring(first, last);
	}

	private static int withoutBlanks(String text, int begin, int end) {
		int last = end;
		while (last > begin && (text.charAt(last - 1) == ' ' || text.charAt(last - 1) == '\t')) {
			last--;
		}
		return last;
	}

}
