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

package dev.stillhead.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Small graphs, drawn as lines: {@code a <- b} says that b revises a, {@code b + c <- d}
 * that d merges both. Behind an id stand labels ({@code @billing}) and dependencies
 * ({@code ~c1}).
 */
public final class RevisionGraphs {

	private final Map<String, Draft> drafts = new LinkedHashMap<>();

	private RevisionGraphs() {
	}

	/**
	 * A map of the lines.
	 * @param lines the lines
	 * @return the map
	 */
	public static RevisionMap of(String... lines) {
		return RevisionMap.of(revisions(lines));
	}

	/**
	 * The revisions of the lines, in the order in which these first name them.
	 * @param lines the lines; one may also hold several, separated by line ends or
	 * semicolons
	 * @return the revisions
	 */
	public static List<Revision> revisions(String... lines) {
		RevisionGraphs graphs = new RevisionGraphs();
		for (String line : lines) {
			Arrays.stream(line.split("[;\n]")).filter((part) -> !part.isBlank()).forEach(graphs::read);
		}
		return graphs.drafts.entrySet().stream().map((entry) -> entry.getValue().revision(entry.getKey())).toList();
	}

	private void read(String line) {
		List<String> below = List.of();
		for (String part : line.split("<-")) {
			List<String> here = new ArrayList<>();
			for (String item : part.split("\\+")) {
				here.add(item(item.trim(), below));
			}
			below = here;
		}
	}

	private String item(String item, List<String> below) {
		String[] words = item.split("\\s+");
		Draft draft = this.drafts.computeIfAbsent(words[0], (id) -> new Draft());
		draft.down.addAll(below);
		for (String word : List.of(words).subList(1, words.length)) {
			((word.charAt(0) == '@') ? draft.labels : draft.dependencies).add(word.substring(1));
		}
		return words[0];
	}

	private static final class Draft {

		private final List<String> down = new ArrayList<>();

		private final List<String> dependencies = new ArrayList<>();

		private final List<String> labels = new ArrayList<>();

		private Revision revision(String id) {
			return new Revision(id, this.down, this.dependencies, this.labels, "what " + id + " does", null);
		}

	}

}
