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

package dev.stillhead.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.Target;

/**
 * What Alembic planned for one target, on one graph, from some rows.
 *
 * @param name where the case stands in its document
 * @param map the graph
 * @param operation {@code upgrade}, {@code downgrade} or {@code stamp}
 * @param from the rows before
 * @param targets what was typed
 * @param steps the revisions that ran, with {@code up} or {@code down} before them
 * @param heads the rows after
 * @param error Alembic's message; empty if it planned
 */
record ConformanceCase(String name, RevisionMap map, String operation, List<String> from, List<String> targets,
		Set<String> steps, Set<String> heads, String error) {

	/**
	 * The cases of a file.
	 * @param file the file's content
	 * @return all cases of all its documents
	 */
	static List<ConformanceCase> of(JsonNode file) {
		List<ConformanceCase> cases = new ArrayList<>();
		int number = 0;
		for (JsonNode document : file.get("documents")) {
			String name = document.path("name").asString("graph " + number++);
			List<Revision> revisions = new ArrayList<>();
			document.get("graph").forEach((node) -> revisions.add(revision(node)));
			RevisionMap map = RevisionMap.of(revisions);
			for (JsonNode node : document.get("cases")) {
				cases.add(of(name, map, node));
			}
		}
		return cases;
	}

	private static ConformanceCase of(String document, RevisionMap map, JsonNode node) {
		List<String> targets = node.get("target").isArray() ? texts(node.get("target"))
				: List.of(node.get("target").asString());
		Set<String> steps = new TreeSet<>();
		node.path("steps").forEach((step) -> steps.add(step.get(0).asString() + " " + step.get(1).asString()));
		String operation = node.get("op").asString();
		List<String> from = texts(node.get("from"));
		String name = "%s: %s %s from %s".formatted(document, operation, String.join(" ", targets), from);
		return new ConformanceCase(name, map, operation, from, targets, steps, new TreeSet<>(texts(node.path("heads"))),
				node.path("error").asString(""));
	}

	private static Revision revision(JsonNode node) {
		return new Revision(node.get("revision").asString(), texts(node.get("down_revision")),
				texts(node.get("depends_on")), texts(node.get("branch_labels")), "", null);
	}

	private static List<String> texts(JsonNode array) {
		List<String> texts = new ArrayList<>();
		array.forEach((node) -> texts.add(node.asString()));
		return texts;
	}

	boolean refused() {
		return !this.error.isEmpty();
	}

	/**
	 * Plans the same.
	 * @return our plan
	 */
	GraphPlan plan() {
		RevisionPlanner planner = new RevisionPlanner(this.map);
		List<Target> parsed = this.targets.stream().map(Target::parse).toList();
		return switch (this.operation) {
			case "upgrade" -> planner.upgrade(this.from, parsed);
			case "downgrade" -> planner.downgrade(this.from, parsed.get(0));
			default -> planner.stamp(this.from, parsed, false);
		};
	}

}
