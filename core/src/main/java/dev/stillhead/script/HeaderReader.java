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

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.stillhead.script.Paragraphs.Paragraph;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SourceProblem;

/**
 * Finds the header among the comments of one file and reads its lines.
 */
final class HeaderReader {

	private static final Pattern ANYWHERE = Pattern.compile("^(\\h*)--(\\h*)Revision ID\\h*:.*$",
			Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

	private final String source;

	private final ScriptFindings findings;

	HeaderReader(String source, ScriptFindings findings) {
		this.source = source;
		this.findings = findings;
	}

	/**
	 * Reads the header.
	 * @param lines the comment lines above the first section
	 * @param text the whole file, to say what is wrong where there is no header
	 * @return the header; null if there is none that can be used
	 */
	@Nullable Header read(List<CommentLine> lines, String text) {
		Paragraphs paragraphs = Paragraphs.of(lines);
		List<Paragraph> headers = paragraphs.headers();
		if (headers.isEmpty()) {
			noHeader(text);
			return null;
		}
		Paragraph header = headers.get(0);
		for (Paragraph second : headers.subList(1, headers.size())) {
			problem(firstLine(second), "a second header begins here; the first one begins on line " + firstLine(header),
					"A file is one revision: move the second into a file of its own.");
		}
		HeaderFields fields = new HeaderFields(this.source, header.lines(), this.findings);
		paragraphs.all()
			.stream()
			.filter((paragraph) -> !headers.contains(paragraph))
			.forEach((paragraph) -> outside(paragraph, fields));
		return fields.header(paragraphs.messageOf(header), paragraphs.descriptionOf(header));
	}

	private void noHeader(String text) {
		Matcher found = ANYWHERE.matcher(text);
		String remedy = "Add this header above the first section, or move the file elsewhere:\n"
				+ "-- Revision ID: <1 to 32 of A-Z a-z 0-9 _ .>\n-- Revises: <the id before it; nothing for the first>";
		if (!found.find()) {
			problem(0, "this is not a revision: it has no header", remedy);
			return;
		}
		int line = (int) text.substring(0, found.start()).chars().filter((character) -> character == '\n').count() + 1;
		boolean indented = !found.group(1).isEmpty() || found.group(2).length() > 1;
		problem(line, "this is not a revision: it has no header above the first section, and this line does not count",
				indented ? "Begin it in the first column, with one blank behind \"--\"."
						: "Move the header above the first section.");
	}

	private void outside(Paragraph paragraph, HeaderFields fields) {
		for (CommentLine line : paragraph.lines()) {
			HeaderKey key = HeaderKey.beginning(line.text());
			if (key != null) {
				fields.explain(key);
				problem(line.line(), "\"%s:\" stands outside the header".formatted(key),
						"Move the line into the paragraph with \"Revision ID:\"; or, if it is prose, indent it by two blanks.");
			}
		}
	}

	private static int firstLine(Paragraph paragraph) {
		return paragraph.lines().get(0).line();
	}

	private void problem(int line, String text, String remedy) {
		this.findings.problem(new SourceProblem(SourceLocation.of(this.source, line), text, remedy));
	}

}
