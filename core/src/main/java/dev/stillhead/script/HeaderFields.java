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

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.revision.NearestNames;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionIds;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SourceProblem;

/**
 * The values of one header.
 */
final class HeaderFields {

	private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
		.append(DateTimeFormatter.ISO_LOCAL_DATE)
		.appendPattern("[['T'][ ]HH:mm[:ss]")
		.optionalStart()
		.appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
		.optionalEnd()
		.appendPattern("[ ]")
		.appendOptional(offset("+HH:MM:ss"))
		.appendOptional(offset("+HHmm"))
		.optionalEnd()
		.toFormatter(Locale.ROOT);

	private final String source;

	private final Map<HeaderKey, CommentLine> lines = new EnumMap<>(HeaderKey.class);

	private final ScriptFindings findings;

	/** Keys whose absence was explained already. */
	private final Set<HeaderKey> explained = EnumSet.noneOf(HeaderKey.class);

	HeaderFields(String source, List<CommentLine> lines, ScriptFindings findings) {
		this.source = source;
		this.findings = findings;
		lines.forEach(this::read);
	}

	/** A distance from UTC; {@code Z} for none. */
	private static DateTimeFormatter offset(String pattern) {
		return new DateTimeFormatterBuilder().appendOffset(pattern, "Z").toFormatter(Locale.ROOT);
	}

	private void read(CommentLine line) {
		HeaderKey key = HeaderKey.beginning(line.text());
		if (key == null) {
			noKey(line);
			return;
		}
		CommentLine before = this.lines.putIfAbsent(key, line);
		if (before != null) {
			problem(line, "\"%s:\" stands twice, here and on line %d".formatted(key, before.line()),
					"Delete one of them.");
		}
	}

	private void noKey(CommentLine line) {
		String separate = "If this is the message or a description, set it off from the header by an empty \"--\" line.";
		int colon = line.text().indexOf(':');
		if (colon < 0) {
			problem(line, "a line of the header has no key", separate);
			return;
		}
		String typed = line.text().substring(0, colon).strip();
		List<String> nearest = new NearestNames(typed).among(HeaderKey.names());
		nearest.stream().map(HeaderKey::named).filter(Objects::nonNull).forEach(this.explained::add);
		problem(line, "the header has no key \"%s\"".formatted(typed),
				(nearest.isEmpty() ? "The keys are %s.".formatted(HeaderKey.names().collect(Collectors.joining(", ")))
						: "Did you mean \"%s:\"?".formatted(nearest.get(0))) + " " + separate);
	}

	/**
	 * Notes that a key stands in the wrong place, so that it is not missed as well.
	 */
	void explain(HeaderKey key) {
		this.explained.add(key);
	}

	/**
	 * Puts the header together. What is wrong in it is reported; what can be used is
	 * used, so that the other revisions find this one.
	 * @return the header; null if not even the id can be used
	 */
	@Nullable Header header(String message, String description) {
		if (!this.lines.containsKey(HeaderKey.REVISES) && !this.explained.contains(HeaderKey.REVISES)) {
			problem(HeaderKey.REVISION_ID, "the header has no \"Revises:\"",
					"Add \"-- Revises: <the id before it>\"; an empty \"-- Revises:\" says that this is a base.");
		}
		String id = value(HeaderKey.REVISION_ID);
		boolean usable = isId(HeaderKey.REVISION_ID, id);
		List<String> downRevisions = isBase() ? List.of() : ids(HeaderKey.REVISES);
		List<String> dependsOn = ids(HeaderKey.DEPENDS_ON);
		List<String> labels = ids(HeaderKey.BRANCH_LABELS);
		boolean transactional = flag(HeaderKey.TRANSACTIONAL);
		boolean placeholders = flag(HeaderKey.PLACEHOLDERS);
		Revision revision = new Revision(id, downRevisions, dependsOn, labels, message, createDate());
		return usable ? new Header(revision, location(HeaderKey.REVISION_ID), description, transactional, placeholders)
				: null;
	}

	private String value(HeaderKey key) {
		CommentLine line = this.lines.get(key);
		return (line != null) ? line.text().substring(line.text().indexOf(':') + 1).strip() : "";
	}

	private boolean isBase() {
		String value = value(HeaderKey.REVISES);
		return value.isEmpty() || value.equals("<base>") || value.equalsIgnoreCase("none");
	}

	private List<String> ids(HeaderKey key) {
		String value = value(key);
		Set<String> ids = new LinkedHashSet<>();
		if (value.isEmpty()) {
			return List.of();
		}
		for (String item : value.split(",", -1)) {
			String id = item.strip();
			if (id.isEmpty()) {
				problem(key, "\"%s:\" has an empty item".formatted(key), "Delete the comma, or write what is missing.");
			}
			else if (isId(key, id) && !ids.add(id)) {
				problem(key, "\"%s:\" names %s twice".formatted(key, id), "Delete one of them.");
			}
		}
		return new ArrayList<>(ids);
	}

	private boolean isId(HeaderKey key, String id) {
		Optional<String> objection = RevisionIds.objectionTo(id);
		objection.ifPresent((text) -> problem(key, "\"%s:\" names \"%s\", which %s".formatted(key, id, text),
				"Write 1 to %d of A-Z a-z 0-9 _ and . only.".formatted(RevisionIds.MAX_LENGTH)));
		return objection.isEmpty();
	}

	private boolean flag(HeaderKey key) {
		String value = value(key).toLowerCase(Locale.ROOT);
		if (this.lines.containsKey(key) && !value.equals("true") && !value.equals("false")) {
			problem(key, "\"%s:\" is neither true nor false".formatted(key), "Write true or false.");
		}
		return !value.equals("false");
	}

	private @Nullable String createDate() {
		String value = value(HeaderKey.CREATE_DATE);
		if (value.isEmpty()) {
			return null;
		}
		try {
			DATE.parse(value);
		}
		catch (DateTimeParseException ex) {
			this.findings.warning(new SourceProblem(location(HeaderKey.CREATE_DATE),
					"\"%s:\" is no date: %s".formatted(HeaderKey.CREATE_DATE, value),
					"Write it as 2025-10-21T14:30:00Z. It is kept as it is and means nothing to Stillhead."));
		}
		return value;
	}

	private SourceLocation location(HeaderKey key) {
		CommentLine line = this.lines.get(key);
		return SourceLocation.of(this.source, (line != null) ? line.line() : 0);
	}

	private void problem(CommentLine line, String text, String remedy) {
		this.findings.problem(new SourceProblem(SourceLocation.of(this.source, line.line()), text, remedy));
	}

	private void problem(HeaderKey key, String text, String remedy) {
		this.findings.problem(new SourceProblem(location(key), text, remedy));
	}

}
