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

import java.util.List;

import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;

/**
 * Writes a Mermaid flowchart. The colours of what is applied are set together with that
 * of its text, so that they are readable in any theme.
 */
final class MermaidDrawing implements GraphDrawing {

	/**
	 * Characters, beside letters and digits, that mean nothing within a quoted label.
	 */
	private static final String PLAIN = " _,()/'";

	@Override
	public String draw(RevisionMap map, Marks marks) {
		List<Revision> revisions = DrawingOrder.of(map);
		StringBuilder text = new StringBuilder("flowchart BT\n");
		text.append("\tclassDef applied fill:#d8efdc,stroke:#2e7d46,color:#10301b\n");
		text.append("\tclassDef current fill:#d8efdc,stroke:#2e7d46,color:#10301b,stroke-width:4px\n");
		for (Revision revision : revisions) {
			Caption caption = Caption.of(revision, map, marks);
			text.append("\t%s[\"%s<br/>%s\"]%s\n".formatted(node(revision.id()), escaped(caption.title()),
					escaped(caption.message()), style(revision.id(), marks)));
		}
		for (Revision revision : revisions) {
			map.downRevisions(revision.id())
				.forEach((down) -> text.append("\t%s --> %s\n".formatted(node(down.id()), node(revision.id()))));
			map.dependencies(revision.id())
				.forEach((id) -> text.append("\t%s -.-> %s\n".formatted(node(id), node(revision.id()))));
		}
		return text.toString();
	}

	/**
	 * The name of a node: no id may be a word of Mermaid's, and a dot may be the
	 * beginning of an arrow.
	 */
	private static String node(String id) {
		return "r" + id.replace("_", "__").replace(".", "_d");
	}

	private static String style(String id, Marks marks) {
		if (marks.isCurrent(id)) {
			return ":::current";
		}
		return marks.isApplied(id) ? ":::applied" : "";
	}

	/**
	 * A text within quotation marks. Whatever could end it, or be read as an entity, as
	 * HTML, as Markdown or as a directive, is written as {@code #code;}.
	 */
	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().forEach((character) -> {
			if (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0) {
				escaped.appendCodePoint(character);
			}
			else {
				escaped.append('#').append(character).append(';');
			}
		});
		return escaped.toString();
	}

}
