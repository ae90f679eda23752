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
 * Writes a digraph for Graphviz. A long message is cut in the box, whose text Graphviz
 * does not wrap, and whole in the tooltip.
 */
final class DotDrawing implements GraphDrawing {

	private static final int BOX_WIDTH = 40;

	@Override
	public String draw(RevisionMap map, Marks marks) {
		List<Revision> revisions = DrawingOrder.of(map);
		StringBuilder text = new StringBuilder("digraph revisions {\n");
		text.append("\trankdir=BT;\n");
		text.append("\tnode [shape=box, fontname=\"Helvetica\", fillcolor=\"#d8efdc\"];\n");
		for (Revision revision : revisions) {
			Caption caption = Caption.of(revision, map, marks);
			text.append("\t%s [label=\"%s\\n%s\", tooltip=%s, style=%s];\n".formatted(quoted(revision.id()),
					escaped(caption.title()), escaped(DisplayText.cut(caption.message(), BOX_WIDTH, "…")),
					quoted(caption.message()), style(revision.id(), marks)));
		}
		for (Revision revision : revisions) {
			String id = quoted(revision.id());
			map.downRevisions(revision.id())
				.forEach((down) -> text.append("\t%s -> %s;\n".formatted(quoted(down.id()), id)));
			map.dependencies(revision.id())
				.forEach((needed) -> text.append("\t%s -> %s [style=dotted];\n".formatted(quoted(needed), id)));
		}
		return text.append("}\n").toString();
	}

	private static String style(String id, Marks marks) {
		if (marks.isCurrent(id)) {
			return quoted("rounded,filled,bold");
		}
		return marks.isApplied(id) ? quoted("rounded,filled") : "rounded";
	}

	private static String quoted(String text) {
		return '"' + escaped(text) + '"';
	}

	/**
	 * A text within quotation marks. Graphviz also reads entities there.
	 */
	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
	}

}
