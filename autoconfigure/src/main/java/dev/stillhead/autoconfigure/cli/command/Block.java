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

import java.util.ArrayList;
import java.util.List;

import dev.stillhead.autoconfigure.cli.terminal.Terminal;

/**
 * Lines with a label in front of the first of each group. Mutable, for one thread.
 */
final class Block {

	private final String indent;

	private final int width;

	private final List<String> lines = new ArrayList<>();

	/**
	 * An empty block.
	 * @param indent how many blanks stand before a label
	 * @param width how wide labels are, with the blanks behind them
	 */
	Block(int indent, int width) {
		this.indent = " ".repeat(indent);
		this.width = width;
	}

	/**
	 * Adds a group.
	 * @param label its label
	 * @param texts its lines; nothing is added if there are none
	 * @return this block
	 */
	Block add(String label, List<String> texts) {
		String before = label;
		for (String text : texts) {
			String padding = " ".repeat(Math.max(this.width - before.length(), 1));
			this.lines.add((this.indent + before + padding + text).stripTrailing());
			before = "";
		}
		return this;
	}

	/**
	 * Adds a group of one line.
	 * @param label its label
	 * @param text its line
	 * @return this block
	 */
	Block add(String label, String text) {
		return add(label, List.of(text));
	}

	/**
	 * Adds an empty line.
	 * @return this block
	 */
	Block gap() {
		this.lines.add("");
		return this;
	}

	void print(Terminal terminal) {
		this.lines.forEach(terminal::print);
	}

}
