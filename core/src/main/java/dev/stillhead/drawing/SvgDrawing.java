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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;

/**
 * Writes an SVG document: the picture of the terminal, drawn. It brings its own paper, so
 * that it can be read on a page of whatever colour.
 */
final class SvgDrawing implements GraphDrawing {

	private static final int MESSAGE_WIDTH = 80;

	private static final int WIDEST_TITLE = 480;

	private static final int GAP = 2 * SvgGrid.CHARACTER;

	private static final String STYLE = """
			<style>
			.paper { fill: #ffffff }
			.lines, .needs { fill: none; stroke: #6e7781; stroke-width: 2 }
			.needs { stroke-dasharray: 1 5; stroke-linecap: round }
			circle { fill: #ffffff; stroke: #57606a; stroke-width: 2 }
			.applied circle { fill: #2e7d46; stroke: #2e7d46 }
			text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; \
			fill: #1f2328 }
			.id { fill: #0550ae }
			@media (prefers-color-scheme: dark) {
			.paper { fill: #0d1117 }
			.lines, .needs { stroke: #8b949e }
			circle { fill: #0d1117; stroke: #8b949e }
			.applied circle { fill: #56d364; stroke: #56d364 }
			text { fill: #e6edf3 }
			.id { fill: #79c0ff }
			}
			</style>
			""";

	@Override
	public String draw(RevisionMap map, Marks marks) {
		List<LayoutRow> rows = GraphLayout.of(map);
		Map<String, Caption> captions = new HashMap<>();
		map.history().forEach((revision) -> captions.put(revision.id(), Caption.of(revision, map, marks)));
		boolean dependencies = captions.values().stream().anyMatch((caption) -> !caption.needs().isEmpty());
		SvgGrid grid = new SvgGrid(rows, dependencies);
		List<Spot> spots = spots(rows, grid, captions);
		int messages = spots.stream().mapToInt(Spot::titleEnd).filter((end) -> end <= WIDEST_TITLE).max().orElse(0);
		int end = spots.stream().mapToInt((spot) -> spot.end(messages)).max().orElse(0);

		StringBuilder svg = new StringBuilder();
		svg.append(
				"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\">\n"
					.formatted(grid.width(end), grid.height()));
		svg.append("<title>Revisions</title>\n").append(STYLE);
		svg.append("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
		svg.append("<path class=\"lines\" d=\"%s\"/>\n".formatted(SvgLines.of(rows, grid)));
		svg.append(dependencies(spots));
		spots.forEach((spot) -> svg.append(spot.draw(marks, messages)));
		return svg.append("</svg>\n").toString();
	}

	private static List<Spot> spots(List<LayoutRow> rows, SvgGrid grid, Map<String, Caption> captions) {
		List<Spot> spots = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			Revision revision = rows.get(row).revision();
			Caption caption = (revision != null) ? captions.get(revision.id()) : null;
			if (caption != null) {
				spots.add(new Spot(caption, grid.x(rows.get(row).revisionColumn()), grid.middle(row),
						grid.text(rows.get(row))));
			}
		}
		return spots;
	}

	/**
	 * The dependencies, as arcs to the left: the longer, the wider.
	 */
	private static String dependencies(List<Spot> spots) {
		Map<String, Spot> byId = new HashMap<>();
		spots.forEach((spot) -> byId.put(spot.caption().id(), spot));
		StringBuilder paths = new StringBuilder();
		for (Spot from : spots) {
			for (String id : from.caption().needs()) {
				Spot to = byId.get(id);
				if (to != null) {
					paths.append(from.arc(to));
				}
			}
		}
		return paths.toString();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	private record Spot(Caption caption, int x, int y, int text) {

		int titleEnd() {
			return this.text + this.caption.title().length() * SvgGrid.CHARACTER;
		}

		int end(int messages) {
			return messageBegin(messages) + DisplayText.columns(message()) * SvgGrid.CHARACTER;
		}

		String arc(Spot to) {
			int bulge = Math.max(0, Math.min(this.x, to.x) - 12 - (to.y - this.y) / 8);
			return "<path class=\"needs\" d=\"M%s %s C%s %s %s %s %s %s\"><title>%s needs %s</title></path>\n"
				.formatted(this.x, this.y, bulge, this.y, bulge, to.y, to.x, to.y, this.caption.id(), to.caption.id());
		}

		String draw(Marks marks, int messages) {
			int baseline = this.y + 4;
			return """
					<g%s><title>%s, %s</title><circle cx="%s" cy="%s" r="5"/>\
					<text x="%s" y="%s"><tspan class="id">%s</tspan>%s<tspan x="%s">%s</tspan></text></g>
					""".formatted(marks.isApplied(this.caption.id()) ? " class=\"applied\"" : "", this.caption.title(),
					escaped(fullMessage()), this.x, this.y, this.text, baseline, this.caption.id(),
					this.caption.marks(Paint.NONE), messageBegin(messages), escaped(message()));
		}

		private int messageBegin(int messages) {
			return Math.max(titleEnd(), messages) + GAP;
		}

		private String fullMessage() {
			return (this.caption.message() + " " + this.caption.dependencies()).strip();
		}

		private String message() {
			String message = DisplayText.cut(this.caption.message(), MESSAGE_WIDTH, "…");
			return (message + " " + this.caption.dependencies()).strip();
		}

	}

}
