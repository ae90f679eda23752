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
import java.util.HashMap;
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

class MermaidDrawingTests {

	private static final Pattern NODE = Pattern.compile("\t(r\\w+)\\[\"([^\"`%&]*)<br/>([^\"`%&<>]*)\"](:::\\w+)?");

	private static final Pattern EDGE = Pattern.compile("\t(r\\w+) (-->|-\\.->) (r\\w+)");

	private static final Pattern CLASS = Pattern.compile("\tclassDef \\w+ [\\w:#,-]+");

	private static final Pattern ENTITY = Pattern.compile("#(\\d+);");

	static List<RevisionMap> graphs() {
		return Samples.random().toList();
	}

	@Test
	void drawsOldBelowNew() {
		RevisionMap map = RevisionGraphs.of("a1 <- a2; b1 @lib ~a2");
		assertThat(GraphDrawing.mermaid().draw(map, Marks.at(map, List.of("a2")))).isEqualTo("""
				flowchart BT
					classDef applied fill:#d8efdc,stroke:#2e7d46,color:#10301b
					classDef current fill:#d8efdc,stroke:#2e7d46,color:#10301b,stroke-width:4px
					rb1["b1 (lib) (head)<br/>what b1 does"]
					ra2["a2 (head) (current)<br/>what a2 does"]:::current
					ra1["a1<br/>what a1 does"]:::applied
					ra2 -.-> rb1
					ra1 --> ra2
				""");
	}

	@Test
	void escapesWhateverMeansSomething() {
		RevisionMap map = Samples.nasty();
		Parsed parsed = Parsed.of(GraphDrawing.mermaid().draw(map, Marks.NONE));
		assertThat(parsed.labels.values()).contains("subgraph (graph) (head)\n" + Samples.NASTY, "o.x\n]]>",
				"o_x\n\uFFFD", "o_dx (head)\n(no message)");
		assertThat(parsed.labels).hasSize(map.size());
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void drawsEveryRevisionAndEveryEdge(RevisionMap map) {
		Parsed parsed = Parsed.of(GraphDrawing.mermaid().draw(map, Marks.NONE));
		Set<String> edges = new TreeSet<>();
		for (Revision revision : map.history()) {
			String id = "r" + revision.id();
			assertThat(parsed.labels.get(id)).startsWith(revision.id());
			map.downRevisions(revision.id()).forEach((down) -> edges.add("r" + down.id() + " --> " + id));
			map.dependencies(revision.id()).forEach((needed) -> edges.add("r" + needed + " -.-> " + id));
		}
		assertThat(parsed.labels).hasSize(map.size());
		assertThat(parsed.edges).containsExactlyInAnyOrderElementsOf(edges);
	}

	private static final class Parsed {

		private final Map<String, String> labels = new HashMap<>();

		private final List<String> edges = new ArrayList<>();

		static Parsed of(String text) {
			List<String> lines = text.lines().toList();
			assertThat(lines).first().isEqualTo("flowchart BT");
			Parsed parsed = new Parsed();
			lines.stream().skip(1).filter((line) -> !CLASS.matcher(line).matches()).forEach(parsed::read);
			return parsed;
		}

		private void read(String line) {
			Matcher node = NODE.matcher(line);
			Matcher edge = EDGE.matcher(line);
			if (node.matches()) {
				this.labels.put(node.group(1), decoded(node.group(2)) + "\n" + decoded(node.group(3)));
			}
			else {
				assertThat(edge.matches()).as(line).isTrue();
				assertThat(this.labels).containsKeys(edge.group(1), edge.group(3));
				this.edges.add(line.strip());
			}
		}

		private static String decoded(String text) {
			return ENTITY.matcher(text)
				.replaceAll((match) -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1)))));
		}

	}

}
