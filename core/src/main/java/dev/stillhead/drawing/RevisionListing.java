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

package dev.stillhead.drawing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.stillhead.revision.Edges;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.RevisionSet;

/**
 * Lists revisions as Alembic's {@code history}, {@code heads}, {@code current},
 * {@code branches} and {@code show} print them. {@code (head)} marks what no other
 * revision revises or depends on; {@code (effective head)} what no other revises and some
 * depend on, which is a head, but never a row of the version table. Lists end with a line
 * end unless they are empty. Immutable, thread-safe if the colours and the details are.
 */
public final class RevisionListing {

	private static final String BASE = "<base>";

	private final RevisionMap map;

	private final Marks marks;

	private final Paint paint;

	private final RevisionSet branchPoints;

	private final RevisionSet mergePoints;

	/**
	 * A listing without colours where no database is asked.
	 * @param map the revisions
	 */
	public RevisionListing(RevisionMap map) {
		this(map, Marks.NONE, Paint.NONE);
	}

	/**
	 * A listing.
	 * @param map the revisions
	 * @param marks what is {@code (current)}
	 * @param paint the colours
	 */
	public RevisionListing(RevisionMap map, Marks marks, Paint paint) {
		this.map = map;
		this.marks = marks;
		this.paint = paint;
		this.branchPoints = map.branchPoints();
		this.mergePoints = map.mergePoints();
	}

	/**
	 * A line of {@code history}.
	 * @param revision the revision
	 * @return for example
	 * {@code 2a3f4c9d1cde -> 3b7a1d2e4f56 (head), soft delete for program_templates},
	 * without a line end
	 */
	public String line(Revision revision) {
		String dependsOn = revision.dependsOn().isEmpty() ? "" : " (" + comma(revision.dependsOn()) + ")";
		return down(revision) + dependsOn + " -> " + name(revision) + labels(revision) + head(revision)
				+ current(revision) + points(revision) + message(revision);
	}

	/**
	 * What {@code history} prints.
	 * @param revisions the revisions
	 * @return a line for each
	 */
	public String history(Collection<Revision> revisions) {
		return lines(revisions.stream().map(this::line).toList());
	}

	/**
	 * What {@code heads} prints.
	 * @param heads the heads: of either kind
	 * @return a line for each
	 */
	public String heads(Collection<Revision> heads) {
		return lines(heads.stream()
			.map((revision) -> name(revision) + labels(revision) + head(revision) + current(revision)
					+ message(revision))
			.toList());
	}

	/**
	 * What {@code current} prints.
	 * @param revisions what a database is at
	 * @return a line for each
	 */
	public String current(Collection<Revision> revisions) {
		return lines(revisions.stream().map((revision) -> name(revision) + head(revision) + points(revision)).toList());
	}

	/**
	 * What {@code branches} prints: every branch point, newest first, with what revises
	 * it, and an empty line.
	 * @return the lines
	 */
	public String branches() {
		return this.branchPoints.newestFirst()
			.stream()
			.map((revision) -> title(revision) + "\n" + children(revision, false))
			.collect(Collectors.joining());
	}

	/**
	 * What {@code branches -v} prints: every branch point with everything about it, then
	 * what revises it.
	 * @param details what the files know
	 * @return the lines
	 */
	public String branches(RevisionDetails details) {
		return this.branchPoints.newestFirst()
			.stream()
			.map((revision) -> entry(revision, details) + children(revision, true))
			.collect(Collectors.joining());
	}

	/**
	 * What {@code show} prints, and the others with {@code -v}: everything about each
	 * revision, and an empty line. Here every kind of head is marked {@code (head)}.
	 * @param revisions the revisions
	 * @param details what the files know
	 * @return the lines
	 */
	public String entries(Collection<Revision> revisions, RevisionDetails details) {
		return revisions.stream().map((revision) -> entry(revision, details)).collect(Collectors.joining());
	}

	private String children(Revision revision, boolean messages) {
		String indent = " ".repeat(revision.id().length()) + " -> ";
		return lines(this.map.children(revision.id(), Edges.REVISES)
			.stream()
			.map((child) -> indent + title(child) + (messages ? message(child) : ""))
			.toList()) + "\n";
	}

	private String entry(Revision revision, RevisionDetails details) {
		StringBuilder entry = new StringBuilder();
		String head = isHead(revision) ? mark("(head)") : "";
		entry.append("Rev: " + name(revision) + head + points(revision) + current(revision) + "\n");
		entry.append((isMergePoint(revision) ? "Merges: " : "Parent: ") + down(revision) + "\n");
		entry.append(field("Also depends on", revision.dependsOn()));
		if (isBranchPoint(revision)) {
			entry.append(field("Branches into", names(this.map.children(revision.id(), Edges.REVISES))));
		}
		entry.append(field("Branch names", this.map.labels(revision.id())));
		entry.append("Path: " + details.path(revision) + "\n\n");
		text(revision, details).lines().forEach((line) -> entry.append("    " + line + "\n"));
		return entry.append("\n").toString();
	}

	private static String text(Revision revision, RevisionDetails details) {
		String description = details.description(revision).strip();
		return DisplayText.oneLine(revision.displayMessage()) + (description.isEmpty() ? "" : "\n\n" + description)
				+ ((revision.createDate() != null) ? "\n\nCreate Date: " + revision.createDate() : "");
	}

	private String title(Revision revision) {
		return name(revision) + labels(revision) + head(revision) + current(revision) + points(revision);
	}

	private String name(Revision revision) {
		return this.paint.id().apply(revision.id());
	}

	private List<String> names(Collection<Revision> revisions) {
		return revisions.stream().map(this::name).toList();
	}

	private String down(Revision revision) {
		List<Revision> down = this.map.downRevisions(revision.id());
		return down.isEmpty() ? BASE : comma(names(down));
	}

	private String labels(Revision revision) {
		Set<String> labels = this.map.labels(revision.id());
		return labels.isEmpty() ? "" : " (" + comma(labels) + ")";
	}

	private String head(Revision revision) {
		if (!isHead(revision)) {
			return "";
		}
		return mark(this.map.effectiveHeads().contains(revision) ? "(head)" : "(effective head)");
	}

	private String mark(String head) {
		return " " + this.paint.head().apply(head);
	}

	private String current(Revision revision) {
		return this.marks.isCurrent(revision.id()) ? " (current)" : "";
	}

	private String points(Revision revision) {
		return (isBranchPoint(revision) ? " (branchpoint)" : "") + (isMergePoint(revision) ? " (mergepoint)" : "");
	}

	private boolean isHead(Revision revision) {
		return this.map.heads().contains(revision);
	}

	private boolean isBranchPoint(Revision revision) {
		return this.branchPoints.contains(revision);
	}

	private boolean isMergePoint(Revision revision) {
		return this.mergePoints.contains(revision);
	}

	private static String message(Revision revision) {
		return ", " + DisplayText.oneLine(revision.displayMessage());
	}

	private static String field(String name, Collection<String> values) {
		return values.isEmpty() ? "" : name + ": " + comma(values) + "\n";
	}

	private static String comma(Collection<String> texts) {
		return String.join(", ", texts);
	}

	private static String lines(List<String> lines) {
		return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
	}

}
