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

package dev.stillhead.autoconfigure.cli.command;

import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import dev.stillhead.autoconfigure.cli.terminal.TerminalStyle;
import dev.stillhead.drawing.GraphDrawing;
import dev.stillhead.drawing.TextStyle;
import dev.stillhead.revision.RevisionMap;

/**
 * Draws the graph of revisions.
 */
@Command(name = "graph", description = "Draw the graph of revisions.",
		footer = { "", "Examples: migrate graph -i", "          migrate graph --format svg > graph.svg" })
final class GraphCommand implements Subcommand {

	/** How it is drawn. */
	enum Format {

		text, mermaid, dot, svg

	}

	@Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; text by default.")
	private Format format = Format.text;

	@Option(names = { "-i", "--indicate-current" }, description = "Ask the database, and mark what is applied.")
	private boolean indicateCurrent;

	@Override
	public int run(Invocation invocation) {
		List<String> rows = this.indicateCurrent ? invocation.announce().ids() : null;
		RevisionMap map = (this.indicateCurrent ? invocation.database() : invocation.files()).scripts().map();
		List<String> known = known(map, rows);
		invocation.terminal().printText(drawing(invocation.terminal().style()).draw(map, Listings.marks(map, known)));
		return DONE;
	}

	private static @Nullable List<String> known(RevisionMap map, @Nullable List<String> rows) {
		return (rows != null) ? rows.stream().filter(map::contains).toList() : null;
	}

	private GraphDrawing drawing(TerminalStyle style) {
		return switch (this.format) {
			case text -> GraphDrawing.text(new TextStyle(style.width(), style.unicode(), Listings.paint(style)));
			case mermaid -> GraphDrawing.mermaid();
			case dot -> GraphDrawing.dot();
			case svg -> GraphDrawing.svg();
		};
	}

}
