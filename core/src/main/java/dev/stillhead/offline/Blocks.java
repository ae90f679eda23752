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

package dev.stillhead.offline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import dev.stillhead.dialect.ScriptSql;

/**
 * A script while it is written: blocks of lines with an empty line between them. For one
 * script.
 */
final class Blocks {

	private final ScriptSql sql;

	private final List<String> blocks = new ArrayList<>();

	private int transactions;

	Blocks(ScriptSql sql) {
		this.sql = sql;
	}

	/** Adds a text; an empty one is none. */
	void add(String block) {
		if (!block.isEmpty()) {
			this.blocks.add(block);
		}
	}

	void addAll(Collection<String> more) {
		more.forEach(this::add);
	}

	/** Adds lines as comments; a line end in one of them cannot end the comment. */
	void comment(List<String> lines) {
		add(comments(lines));
	}

	void begin() {
		add(this.sql.begin());
	}

	void commit() {
		add(this.sql.commit());
		this.transactions++;
	}

	int transactions() {
		return this.transactions;
	}

	String text() {
		return String.join("\n\n", this.blocks) + "\n";
	}

	static String comments(List<String> lines) {
		return String.join("\n",
				lines.stream().flatMap((line) -> line.lines()).map((line) -> ("-- " + line).stripTrailing()).toList());
	}

}
