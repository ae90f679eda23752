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

import dev.stillhead.revision.RevisionMap;

/**
 * A way to draw a graph of revisions, with what a database has of them. Every revision is
 * drawn above those that it revises or depends on. Immutable, thread-safe; the same graph
 * always gives the same text.
 */
public interface GraphDrawing {

	/**
	 * Draws a graph.
	 * @param map the revisions
	 * @param marks what a database has of them
	 * @return lines, each with a line end; none for a terminal that is shown an empty map
	 */
	String draw(RevisionMap map, Marks marks);

	/**
	 * For a terminal: one line per revision, its lines of descent at the left.
	 * @param style how wide, with which characters and colours
	 * @return the drawing
	 */
	static GraphDrawing text(TextStyle style) {
		return new TextDrawing(style);
	}

	/**
	 * A Mermaid flowchart, arrows from the older revision to the newer, dotted for
	 * dependencies.
	 * @return the drawing
	 */
	static GraphDrawing mermaid() {
		return new MermaidDrawing();
	}

	/**
	 * A Graphviz digraph, arrows from the older revision to the newer, dotted for
	 * dependencies.
	 * @return the drawing
	 */
	static GraphDrawing dot() {
		return new DotDrawing();
	}

	/**
	 * An SVG document that needs nothing else and suits a light and a dark page,
	 * dependencies dotted.
	 * @return the drawing
	 */
	static GraphDrawing svg() {
		return new SvgDrawing();
	}

}
