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

package dev.stillhead.sample.habits.scenario;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a terminal shows while somebody types commands.
 * <p>
 * A line that begins with {@code $} is a command, one that begins with {@code #} is the
 * document's comment. Below a command stands what it prints to standard error, then,
 * behind a {@code |}, what it prints to standard output, then its exit code unless that
 * is 0. Ids that are made while the session is played are {@code <id1>}, {@code <id2>},
 * and can be typed so. Empty lines before a command are for the reader.
 *
 * @param text the session
 */
record Session(String text) {

	/** Types its commands and compares what they print. */
	void playIn(Shell shell) {
		List<String> expected = new ArrayList<>();
		List<String> actual = new ArrayList<>();
		this.text.lines().forEach((line) -> {
			boolean command = line.startsWith("$ ");
			if (command || line.startsWith("# ")) {
				withoutEmptyLines(expected);
				withoutEmptyLines(actual);
				actual.add(line);
			}
			expected.add(line);
			if (command) {
				shell.run(line.substring(2)).lines().forEach(actual::add);
			}
		});
		withoutEmptyLines(expected);
		withoutEmptyLines(actual);
		assertThat(String.join("\n", actual)).isEqualTo(String.join("\n", expected));
	}

	private static void withoutEmptyLines(List<String> lines) {
		while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
			lines.remove(lines.size() - 1);
		}
	}

}
