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

package dev.stillhead.autogenerate;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A character string in Java source: a literal, several that are joined, or a text block.
 *
 * @param value the characters
 */
record JavaText(String value) implements JavaCode {

	private static final int LONGEST_NAME = 63 + 1 + 63;

	/** Whether it is short and has no blanks. */
	boolean isName() {
		return this.value.length() <= LONGEST_NAME && this.value.chars().noneMatch(Character::isWhitespace);
	}

	@Override
	public @Nullable String flat() {
		return (this.value.indexOf('\n') < 0) ? '"' + escaped(this.value) + '"' : null;
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t").replace("\r", "\\r");
	}

	@Override
	public String broken(int indent, int column, int reserve) {
		return (this.value.indexOf('\n') < 0) ? joined(indent, column, reserve) : block(indent + CONTINUATION);
	}

	/** Cut behind blanks, so that words stay whole. */
	private String joined(int indent, int column, int reserve) {
		int deeper = indent + CONTINUATION;
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		int room = WIDTH - column - 2;
		for (String word : this.value.split("(?<=\\s)(?=\\S)")) {
			String next = escaped(word);
			if (line.length() > 0 && line.length() + next.length() + reserve > room) {
				lines.add(line.toString());
				line.setLength(0);
				room = WIDTH - deeper * TAB - "+ ".length() - 2;
			}
			line.append(next);
		}
		lines.add(line.toString());
		return '"' + String.join('"' + JavaCode.newLine(deeper) + "+ \"", lines) + '"';
	}

	private String block(int indent) {
		String text = this.value.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"").replace("\r", "\\r");
		List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
		protectBlanks(lines);
		StringBuilder block = new StringBuilder("\"\"\"");
		for (String line : lines) {
			block.append(line.isEmpty() ? "\n" : JavaCode.newLine(indent) + line);
		}
		if (text.endsWith("\n")) {
			block.append("\t".repeat(indent));
		}
		else if (text.endsWith("\"")) {
			block.insert(block.length() - 1, '\\');
		}
		return block.append("\"\"\"").toString();
	}

	/**
	 * A text block loses blanks at the ends of lines, and those that all lines begin
	 * with.
	 */
	private static void protectBlanks(List<String> lines) {
		boolean allIndented = lines.stream()
			.filter((line) -> !line.isBlank())
			.allMatch((line) -> Character.isWhitespace(line.charAt(0)));
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (allIndented && !line.isBlank()) {
				line = blank(line.charAt(0)) + line.substring(1);
				allIndented = false;
			}
			int last = line.length() - 1;
			if (last >= 0 && Character.isWhitespace(line.charAt(last))) {
				line = line.substring(0, last) + blank(line.charAt(last));
			}
			lines.set(i, line);
		}
	}

	private static String blank(char character) {
		return (character == '\t') ? "\\t" : "\\s";
	}

}
