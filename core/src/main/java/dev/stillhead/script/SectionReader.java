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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.CommentListener;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SourceProblem;
import dev.stillhead.sql.SourceText;
import dev.stillhead.sql.SplitText;
import dev.stillhead.sql.SqlSyntax;
import dev.stillhead.sql.SqlSyntaxes;
import dev.stillhead.sql.SqlTextException;

/**
 * Finds the sections of one file. Each is read by the rules of the database that uses it,
 * as a marker inside a string is none; where those rules are not known, line by line.
 * Used once, by one thread.
 */
final class SectionReader {

	private final SourceText source;

	private final String text;

	private final SqlSyntax current;

	private final ScriptFindings findings;

	private final List<CommentLine> comments = new ArrayList<>();

	private final List<ScriptSections.Content> contents = new ArrayList<>();

	/** Where unknown sections were found; a section may be read twice. */
	private final Set<Integer> unknown = new HashSet<>();

	private @Nullable SourceLocation statementAbove;

	private boolean complete = true;

	SectionReader(SourceText source, SqlSyntax current, ScriptFindings findings) {
		this.source = source;
		this.text = source.text();
		this.current = current;
		this.findings = findings;
	}

	/**
	 * Reads the file.
	 * @return what it is made of; what is wrong with it is among the findings
	 */
	ScriptSections read() {
		try {
			int next = preamble();
			while (next < this.text.length()) {
				next = section(next);
			}
		}
		catch (SqlTextException ex) {
			this.complete = false;
			this.findings.problem(withMarkerInside(ex));
		}
		return new ScriptSections(this.comments, this.statementAbove, this.contents, this.complete);
	}

	private int preamble() {
		SplitText split = this.current.split(this.source.between(0, this.text.length()),
				(offset) -> isEnd(offset, true));
		if (!split.statements().isEmpty()) {
			this.statementAbove = split.statements().get(0).location();
		}
		return split.end();
	}

	private int section(int markerAt) {
		int lineEnd = endOfLine(markerAt);
		int begin = Math.min(lineEnd + 1, this.text.length());
		SectionMarker marker = SectionMarker.parse(this.text.substring(markerAt, lineEnd));
		if (marker == null) {
			throw new IllegalStateException("Sections begin at markers");
		}
		SplitText split = split(marker, begin);
		Section section = new Section(marker, markerAt, begin, begin + split.end());
		refuseSecond(section);
		this.contents.add(new ScriptSections.Content(section, split.statements()));
		return section.end();
	}

	private SplitText split(SectionMarker marker, int begin) {
		CommentListener comments = (offset) -> isEnd(begin + offset, false);
		String database = marker.database();
		SqlSyntax syntax = (database != null) ? SqlSyntaxes.named(database) : this.current;
		if (syntax == null) {
			return splitLines(begin, comments);
		}
		try {
			return syntax.split(this.source.between(begin, this.text.length()), comments);
		}
		catch (SqlTextException ex) {
			if (database == null && hasOwnSection(marker.kind())) {
				// The section is for other databases, and written in their syntax
				return splitLines(begin, comments);
			}
			throw ex;
		}
	}

	private boolean hasOwnSection(SectionKind kind) {
		SectionMarker own = new SectionMarker(kind, this.current.name(), false);
		return this.text.lines().anyMatch((line) -> own.equals(SectionMarker.parse(line)));
	}

	private SplitText splitLines(int begin, CommentListener comments) {
		int line = begin;
		while (line < this.text.length()) {
			int end = endOfLine(line);
			int comment = line + this.text.substring(line, end).indexOf("--");
			if (comment >= line && comments.endsTextAt(comment - begin)) {
				return new SplitText(List.of(), line - begin);
			}
			line = end + 1;
		}
		return new SplitText(List.of(), this.text.length() - begin);
	}

	/**
	 * Takes note of a comment.
	 * @param index index of its first character in the file
	 * @param above whether it stands above the first section
	 * @return whether a section begins here
	 */
	private boolean isEnd(int index, boolean above) {
		int lineStart = this.text.lastIndexOf('\n', index - 1) + 1;
		String line = this.text.substring(lineStart, endOfLine(index));
		boolean marker = SectionMarker.parse(line.substring(index - lineStart)) != null;
		if (marker && lineStart == index) {
			return true;
		}
		if (marker || SectionMarker.isSimilar(line)) {
			refuseUnknown(index, line);
		}
		else if (above && lineStart == index) {
			this.comments.add(new CommentLine(line(index).line(), line.substring(2)));
		}
		return false;
	}

	private void refuseUnknown(int index, String line) {
		this.complete = false;
		if (this.unknown.add(index)) {
			this.findings
				.problem(new SourceProblem(line(index), "an unknown section: " + line.strip(), SectionMarker.FORMS));
		}
	}

	private void refuseSecond(Section section) {
		for (ScriptSections.Content content : this.contents) {
			Section first = content.section();
			if (first.marker().isSameSection(section.marker())) {
				this.findings.problem(new SourceProblem(line(section.markerAt()),
						"the section \"%s\" begins twice, here and on line %d".formatted(section.marker(),
								line(first.markerAt()).line()),
						"Join the two; or, if the file holds two revisions, give each a file of its own."));
			}
		}
	}

	private SourceProblem withMarkerInside(SqlTextException ex) {
		SourceProblem problem = SourceProblem.of(ex);
		String[] lines = this.text.split("\n", -1);
		for (int i = ex.location().line(); i < lines.length; i++) {
			if (SectionMarker.parse(lines[i]) != null) {
				return new SourceProblem(problem.location(),
						problem.text() + "; the marker on line %d lies inside".formatted(i + 1), problem.remedy());
			}
		}
		return problem;
	}

	private SourceLocation line(int index) {
		return SourceLocation.of(this.source.source(), this.source.at(index).line());
	}

	private int endOfLine(int from) {
		int end = this.text.indexOf('\n', from);
		return (end < 0) ? this.text.length() : end;
	}

}
