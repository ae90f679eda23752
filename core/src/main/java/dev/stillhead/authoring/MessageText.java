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

package dev.stillhead.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was typed as a message, laid out as the readers of revisions understand it: the
 * first paragraph is the message, the others are the description.
 *
 * @param message one line; empty if there is none
 * @param description lines with LF, paragraphs with an empty one between them; empty if
 * there are none
 */
record MessageText(String message, String description) {

	/** What counts as an empty line in a header. */
	private static final Pattern EMPTY_LINE = Pattern.compile("[\\s\\-=*#~]*");

	/**
	 * Lays a text out.
	 * @param text what was typed
	 */
	static MessageText of(String text) {
		List<List<String>> paragraphs = new ArrayList<>();
		boolean within = false;
		for (String line : text.lines().toList()) {
			boolean empty = EMPTY_LINE.matcher(line).matches();
			if (!empty && !within) {
				paragraphs.add(new ArrayList<>());
			}
			if (!empty) {
				paragraphs.get(paragraphs.size() - 1).add(line.stripTrailing());
			}
			within = !empty;
		}
		if (paragraphs.isEmpty()) {
			return new MessageText("", "");
		}
		String message = String.join(" ", paragraphs.get(0).stream().map(String::strip).toList());
		return new MessageText(message, String.join("\n\n",
				paragraphs.subList(1, paragraphs.size()).stream().map((lines) -> String.join("\n", lines)).toList()));
	}

}
