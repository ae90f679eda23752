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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import dev.stillhead.error.MigrationException;
import dev.stillhead.revision.RevisionGraphs;
import dev.stillhead.revision.Target;

/**
 * Plans on small graphs, told as text.
 */
final class Plans {

	private final RevisionPlanner planner;

	private Plans(RevisionPlanner planner) {
		this.planner = planner;
	}

	static Plans on(String graph) {
		return new Plans(new RevisionPlanner(RevisionGraphs.of(graph)));
	}

	GraphPlan upgrade(String rows, String targets) {
		return this.planner.upgrade(words(rows), targets(targets));
	}

	GraphPlan downgrade(String rows, String target) {
		return this.planner.downgrade(words(rows), Target.parse(target));
	}

	GraphPlan stamp(String rows, String targets) {
		return this.planner.stamp(words(rows), targets(targets), false);
	}

	GraphPlan purge(String rows, String targets) {
		return this.planner.stamp(words(rows), targets(targets), true);
	}

	/**
	 * Plans what one line says.
	 * @param line for example {@code down c1branch@-1 from d1 d2}
	 * @return the revisions in order and the rows after, {@code d1 -> c1 d2}, or the name
	 * of the error
	 */
	String tell(String line) {
		String[] parts = line.split(" from ?", 2);
		String[] command = parts[0].split(" ", 2);
		try {
			return tell(command[0].equals("up") ? upgrade(parts[1], command[1]) : downgrade(parts[1], command[1]));
		}
		catch (MigrationException ex) {
			return ex.getClass().getSimpleName();
		}
	}

	private static String tell(GraphPlan plan) {
		List<String> ids = new ArrayList<>();
		for (GraphStep step : plan.steps()) {
			ids.add(((RevisionStep) step).revision().id());
		}
		return (String.join(" ", ids) + " -> " + String.join(" ", plan.to())).trim();
	}

	/**
	 * A stamp's steps as Alembic prints them.
	 * @param plan the plan
	 * @return for example {@code a,b -> c; -> d}
	 */
	static String arrows(GraphPlan plan) {
		return plan.steps()
			.stream()
			.map((step) -> (String.join(",", step.from()) + " -> " + String.join(",", step.to())).trim())
			.collect(Collectors.joining("; "));
	}

	private static List<Target> targets(String targets) {
		return words(targets).stream().map(Target::parse).toList();
	}

	private static List<String> words(String text) {
		return text.isBlank() ? List.of() : Arrays.asList(text.trim().split(" "));
	}

}
