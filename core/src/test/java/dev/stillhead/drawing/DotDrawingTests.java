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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionGraphs;
import dev.stillhead.revision.RevisionMap;

import static org.assertj.core.api.Assertions.assertThat;

class DotDrawingTests {

	static List<RevisionMap> graphs() {
		return Samples.random().toList();
	}

	@Test
	void drawsOldBelowNew() {
		RevisionMap map = RevisionGraphs.of("a1 <- a2; b1 @lib ~a2");
		assertThat(GraphDrawing.dot().draw(map, Marks.at(map, List.of("a2")))).isEqualTo(
				"""
						digraph revisions {
							rankdir=BT;
							node [shape=box, fontname="Helvetica", fillcolor="#d8efdc"];
							"b1" [label="b1 (lib) (head)\\nwhat b1 does", tooltip="what b1 does", style=rounded];
							"a2" [label="a2 (head) (current)\\nwhat a2 does", tooltip="what a2 does", style="rounded,filled,bold"];
							"a1" [label="a1\\nwhat a1 does", tooltip="what a1 does", style="rounded,filled"];
							"a2" -> "b1" [style=dotted];
							"a1" -> "a2";
						}
						""");
	}

	@Test
	void escapesWhateverMeansSomething() {
		Parsed parsed = Parsed.of(GraphDrawing.dot().draw(Samples.nasty(), Marks.NONE));
		assertThat(parsed.nodes.get("subgraph")).containsEntry("tooltip", Samples.NASTY);
		assertThat(parsed.nodes.get("end").get("label")).startsWith("end\n" + Samples.NASTY.substring(0, 30))
			.endsWith("…");
		assertThat(parsed.nodes.get("o.x")).containsEntry("label", "o.x\n]]>");
		assertThat(parsed.nodes.get("o_x")).containsEntry("label", "o_x\n\uFFFD");
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void drawsEveryRevisionAndEveryEdge(RevisionMap map) {
		Parsed parsed = Parsed.of(GraphDrawing.dot().draw(map, Marks.NONE));
		Set<String> edges = new TreeSet<>();
		for (Revision revision : map.history()) {
			map.downRevisions(revision.id()).forEach((down) -> edges.add(down.id() + " -> " + revision.id()));
			map.dependencies(revision.id()).forEach((id) -> edges.add(id + " -> " + revision.id() + " dotted"));
		}
		assertThat(parsed.nodes.keySet())
			.containsExactlyInAnyOrderElementsOf(map.history().stream().map(Revision::id).toList());
		assertThat(parsed.edges).containsExactlyInAnyOrderElementsOf(edges);
	}

	/**
	 * Reads the part of the language that is written, by the tokens of its grammar.
	 */
	private static final class Parsed {

		private static final Pattern TOKEN = Pattern
			.compile("\\s*(->|[\\[\\]{};,=]|[A-Za-z_]\\w*|\"(?:[^\"\\\\]|\\\\.)*\")\\s*", Pattern.DOTALL);

		private final Map<String, Map<String, String>> nodes = new LinkedHashMap<>();

		private final List<String> edges = new ArrayList<>();

		private final Matcher tokens;

		private String next = "";

		private Parsed(String text) {
			this.tokens = TOKEN.matcher(text);
			advance();
		}

		static Parsed of(String text) {
			Parsed parsed = new Parsed(text);
			parsed.take("digraph");
			parsed.take("revisions");
			parsed.take("{");
			while (!parsed.next.equals("}")) {
				parsed.statement();
			}
			assertThat(parsed.tokens.hitEnd()).isTrue();
			return parsed;
		}

		private void statement() {
			String from = word();
			if (this.next.equals("=")) {
				take("=");
				word();
			}
			else if (this.next.equals("->")) {
				take("->");
				String to = word();
				String style = attributes().getOrDefault("style", "");
				this.edges.add((from + " -> " + to + " " + style).strip());
				assertThat(this.nodes).containsKeys(from, to);
			}
			else {
				Map<String, String> attributes = attributes();
				if (!from.equals("node")) {
					assertThat(this.nodes.put(from, attributes)).isNull();
				}
			}
			take(";");
		}

		private Map<String, String> attributes() {
			Map<String, String> attributes = new LinkedHashMap<>();
			while (this.next.equals("[") || this.next.equals(",")) {
				take(this.next);
				String name = word();
				take("=");
				attributes.put(name, word());
				if (this.next.equals("]")) {
					take("]");
				}
			}
			return attributes;
		}

		private String word() {
			String word = this.next;
			assertThat(word).matches("(?s)\\w+|\".*\"");
			advance();
			return word.startsWith("\"") ? unescaped(word.substring(1, word.length() - 1)) : word;
		}

		private void take(String expected) {
			assertThat(this.next).isEqualTo(expected);
			advance();
		}

		private void advance() {
			this.next = this.tokens.lookingAt() ? this.tokens.group(1) : "";
			if (this.tokens.lookingAt()) {
				this.tokens.region(this.tokens.end(), this.tokens.regionEnd());
			}
		}

		private static String unescaped(String text) {
			Matcher escapes = Pattern.compile("\\\\(.)|&amp;", Pattern.DOTALL).matcher(text);
			return escapes.replaceAll((match) -> {
				String escaped = (match.group(1) != null) ? match.group(1) : "&";
				return Matcher.quoteReplacement(escaped.equals("n") ? "\n" : escaped);
			});
		}

	}

}
