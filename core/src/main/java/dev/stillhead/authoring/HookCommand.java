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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command that runs after a file was written.
 *
 * @param text the command as it is configured
 * @param words the command and its arguments
 */
record HookCommand(String text, List<String> words) {

	private static final List<String> FILE = List.of("{file}", "REVISION_SCRIPT_FILENAME");

	/**
	 * Takes a command apart: blanks separate words, but not within single or double
	 * quotes. A backslash is a character like any other, as in the paths of Windows.
	 * @param text the command as it is configured
	 */
	static HookCommand parse(String text) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		boolean within = false;
		char quote = 0;
		for (char character : text.toCharArray()) {
			if (quote != 0 && character == quote) {
				quote = 0;
			}
			else if (quote == 0 && (character == '"' || character == '\'')) {
				quote = character;
				within = true;
			}
			else if (quote == 0 && Character.isWhitespace(character)) {
				within = finish(words, word, within);
			}
			else {
				word.append(character);
				within = true;
			}
		}
		finish(words, word, within);
		if (quote != 0 || words.isEmpty()) {
			throw new RevisionRefusedException("stillhead.revision.hooks", text,
					"the hook \"%s\" %s".formatted(text,
							(quote != 0) ? "holds a quote that is never closed" : "is empty"),
					"Correct stillhead.revision.hooks.");
		}
		return new HookCommand(text, List.copyOf(words));
	}

	private static boolean finish(List<String> words, StringBuilder word, boolean within) {
		if (within) {
			words.add(word.toString());
			word.setLength(0);
		}
		return false;
	}

	/**
	 * What is run for a file.
	 * @param file the file
	 * @return the command and its arguments; the file is the last where none names it
	 */
	List<String> commandFor(Path file) {
		boolean named = FILE.stream().anyMatch(this.text::contains);
		List<String> command = new ArrayList<>();
		for (String word : this.words) {
			String filled = word;
			for (String name : FILE) {
				filled = filled.replace(name, file.toString());
			}
			command.add(filled);
		}
		if (!named) {
			command.add(file.toString());
		}
		return command;
	}

}
