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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.stillhead.revision.Revision;
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
		.appendFraction(java.time.temporal.ChronoField.NANO_OF_SECOND, 0, 9, true)
		.optionalEnd()
		.appendPattern("[ ][XXXXX][XXX][XX][X]]")
		.toFormatter(Locale.ROOT);

	private final String source;

	private final Map<HeaderKey, CommentLine> lines;

	private final ScriptFindings findings;

	/** Keys whose absence was explained already. */
	private final Set<HeaderKey> explained = EnumSet.noneOf(HeaderKey.class);

	HeaderFields(String source, Map<HeaderKey, CommentLine> lines, ScriptFindings findings) {
		this.source = source;
		this.lines = lines;
		this.findings = findings;
	}

	/**
	 * Notes that a key stands in the wrong place, so that it is not missed as well.
	 */
	void foundOutside(HeaderKey key) {
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
		return usable ? new Header(revision, description, transactional, placeholders) : null;
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
		String objection = RevisionIdRule.objectionTo(id);
		if (!objection.isEmpty()) {
			problem(key, "\"%s:\" is no id: \"%s\" %s".formatted(key, id, objection),
					"Write 1 to 32 of A-Z a-z 0-9 _ and . only.");
		}
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

	private void problem(HeaderKey key, String text, String remedy) {
		this.findings.problem(new SourceProblem(location(key), text, remedy));
	}

}
