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
import java.util.List;

/**
 * The comment lines above the first section, laid out in paragraphs.
 *
 * @param all the paragraphs in order
 */
record Paragraphs(List<Paragraph> all) {

	/**
	 * Lays out lines.
	 * @param lines comment lines that begin in the first column
	 * @return their paragraphs
	 */
	static Paragraphs of(List<CommentLine> lines) {
		List<Paragraph> all = new ArrayList<>();
		List<CommentLine> paragraph = new ArrayList<>();
		int block = 0;
		int expected = 0;
		for (CommentLine line : lines) {
			boolean newBlock = line.line() != expected;
			if (newBlock || line.isEmpty()) {
				finish(all, block, paragraph);
			}
			block += newBlock ? 1 : 0;
			if (!line.isEmpty()) {
				paragraph.add(line);
			}
			expected = line.line() + 1;
		}
		finish(all, block, paragraph);
		return new Paragraphs(all);
	}

	private static void finish(List<Paragraph> all, int block, List<CommentLine> paragraph) {
		if (!paragraph.isEmpty()) {
			all.add(new Paragraph(block, List.copyOf(paragraph)));
			paragraph.clear();
		}
	}

	/**
	 * The paragraphs that say to be a header.
	 */
	List<Paragraph> headers() {
		return this.all.stream().filter((paragraph) -> paragraph.has(HeaderKey.REVISION_ID)).toList();
	}

	/**
	 * The message that belongs to a header: the first paragraph of the header's block, if
	 * it stands before the header.
	 */
	String messageOf(Paragraph header) {
		Paragraph first = inBlockOf(header).get(0);
		return (first == header) ? ""
				: String.join(" ", first.lines().stream().map((line) -> line.text().strip()).toList());
	}

	/**
	 * Whatever else stands in the header's block.
	 */
	String descriptionOf(Paragraph header) {
		List<Paragraph> block = inBlockOf(header);
		return String.join("\n\n",
				block.stream()
					.skip((block.get(0) == header) ? 0 : 1)
					.filter((paragraph) -> paragraph != header)
					.map(Paragraph::text)
					.toList());
	}

	private List<Paragraph> inBlockOf(Paragraph header) {
		return this.all.stream().filter((paragraph) -> paragraph.block() == header.block()).toList();
	}

	/**
	 * Comment lines without an empty one between them.
	 *
	 * @param block which block of comment lines it stands in
	 * @param lines at least one line
	 */
	record Paragraph(int block, List<CommentLine> lines) {

		/**
		 * Whether a line begins with a key.
		 */
		boolean has(HeaderKey key) {
			return this.lines.stream().anyMatch((line) -> HeaderKey.beginning(line.text()) == key);
		}

		String text() {
			return String.join("\n", this.lines.stream().map(CommentLine::text).toList());
		}

	}

}
