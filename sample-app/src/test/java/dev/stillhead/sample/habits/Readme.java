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

package dev.stillhead.sample.habits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The project's README, as its readers follow it.
 *
 * @param text all of it
 */
record Readme(String text) {

	private static final Pattern BLOCK = Pattern.compile("(?ms)^( *)```(\\w*)\\n(.*?)^ *```$");

	static Readme read() throws IOException {
		return new Readme(Files.readString(Path.of("../README.md")));
	}

	/** What stands in front of the first heading but the title. */
	Readme firstScreen() {
		return new Readme(this.text.substring(0, this.text.indexOf("\n## ")));
	}

	Readme section(String heading) {
		int start = this.text.indexOf("\n## " + heading + "\n");
		if (start < 0) {
			throw new AssertionError("There is no section " + heading);
		}
		int end = this.text.indexOf("\n## ", start + 1);
		return new Readme(this.text.substring(start, (end < 0) ? this.text.length() : end));
	}

	List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		int end = 0;
		Matcher matcher = BLOCK.matcher(this.text);
		while (matcher.find()) {
			String code = matcher.group(3).replaceAll("(?m)^" + matcher.group(1), "");
			blocks.add(new Block(this.text.substring(end, matcher.start()), matcher.group(2), code));
			end = matcher.end();
		}
		return blocks;
	}

	/**
	 * A block of code.
	 *
	 * @param above what stands between it and the block before
	 * @param language its language; empty for what a terminal shows
	 * @param code the code
	 */
	record Block(String above, String language, String code) {

		private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

		/** The file that the text above links to last. */
		String file() {
			return LINK.matcher(this.above)
				.results()
				.map((link) -> link.group(1))
				.reduce((first, second) -> second)
				.orElseThrow();
		}

		/** A file after the change that the block shows. */
		String applyTo(String original) {
			String before = lines('+');
			if (!original.contains(before)) {
				throw new AssertionError("There is no such place in the file:\n" + before);
			}
			return original.replace(before, lines('-'));
		}

		private String lines(char leftOut) {
			StringBuilder text = new StringBuilder();
			this.code.lines()
				.filter((line) -> line.isEmpty() || line.charAt(0) != leftOut)
				.forEach((line) -> text.append(line.isEmpty() ? "" : line.substring(1)).append('\n'));
			return text.toString();
		}

		/** Commands, each with what it prints. */
		List<MatchResult> commands() {
			return Pattern.compile("(?m)^\\$ (.*)\\n((?:(?!\\$ ).*\\n)*)").matcher(this.code).results().toList();
		}

	}

}
