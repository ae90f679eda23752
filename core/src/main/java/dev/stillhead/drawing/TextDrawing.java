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
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;

/**
 * Draws for a terminal. Messages begin in one column, but for rows whose lines take more
 * than half of the width; only messages are cut.
 */
final class TextDrawing implements GraphDrawing {

	/** Beyond this a wider terminal does not move the messages any further. */
	private static final int WIDEST_TERMINAL = 120;

	private static final int GAP = 2;

	private final TextStyle style;

	TextDrawing(TextStyle style) {
		this.style = style;
	}

	@Override
	public String draw(RevisionMap map, Marks marks) {
		List<Line> lines = new ArrayList<>();
		for (LayoutRow row : GraphLayout.of(map)) {
			Revision revision = row.revision();
			Caption caption = (revision != null) ? Caption.of(revision, map, marks) : null;
			lines.add(new Line(picture(row, marks), caption));
		}
		int half = Math.min(this.style.width(), WIDEST_TERMINAL) / 2;
		int widest = lines.stream().mapToInt(Line::width).filter((width) -> width <= half).max().orElse(0);
		StringBuilder text = new StringBuilder();
		lines.forEach((line) -> text.append(text(line, widest)).append('\n'));
		return text.toString();
	}

	private String picture(LayoutRow row, Marks marks) {
		StringBuilder picture = new StringBuilder();
		for (Cell cell : row.cells()) {
			picture.append(character(cell, row.revision(), marks))
				.append((cell.goesRight() ? Cell.ACROSS : Cell.EMPTY).character(this.style.unicode()));
		}
		return picture.toString();
	}

	private char character(Cell cell, @Nullable Revision revision, Marks marks) {
		if (cell.isRevision() && revision != null && marks.isApplied(revision.id())) {
			return this.style.unicode() ? '●' : '*';
		}
		return cell.character(this.style.unicode());
	}

	private String text(Line line, int widest) {
		Caption caption = line.caption();
		if (caption == null) {
			return line.picture().stripTrailing();
		}
		int place = Math.max(line.width(), widest) + GAP;
		if (this.style.width() - place < caption.dependencies().length()) {
			place = line.width() + GAP;
		}
		String message = message(caption, this.style.width() - place);
		String title = line.picture() + caption.title(this.style.paint());
		return message.isEmpty() ? title : title + " ".repeat(place - line.width()) + message;
	}

	/**
	 * The message, as long as it may be, and the dependencies, which are not cut: an edge
	 * that is not drawn must at least be named.
	 */
	private String message(Caption caption, int room) {
		String needs = caption.dependencies();
		String ellipsis = this.style.unicode() ? "…" : "...";
		if (needs.isEmpty()) {
			return DisplayText.cut(caption.message(), room, ellipsis);
		}
		String message = DisplayText.cut(caption.message(), room - needs.length() - 1, ellipsis);
		return message.isEmpty() ? needs : message + " " + needs;
	}

	private record Line(String picture, @Nullable Caption caption) {

		int width() {
			return (this.caption != null) ? this.picture.length() + this.caption.title().length() : 0;
		}

	}

}
