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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import dev.stillhead.error.MigrationException;
import dev.stillhead.revision.SeveralRowsException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Plans what Alembic 1.19.2 planned, case by case: the same revisions in a valid order,
 * the same rows afterwards, an error where it has one. Deviations by rule are counted,
 * the exceptions named, and both printed.
 */
class AlembicConformanceTests {

	private static final Path FOLDER = Path.of("../../shared/conformance");

	private static final int CASES_PER_EXCEPTION = 500;

	/** Faults of Alembic rather than choices. */
	private static final Map<String, String> EXCEPTIONS = Map.of(
			"graph 71: stamp heads from [1051c6e0d9cb, 42043e3e4c5a]", "loses 1051c6e0d9cb, a head that was a row",
			"graph 76: stamp heads from [32519595a070, 4825cd12f22e]", "loses 4825cd12f22e, a head that was a row",
			"graph 96: stamp heads from [23a638247500, 7d2385ecdc2e]", "loses 23a638247500, a head that was a row",
			"graph 112: stamp heads from [8834906b9aec, c32884830759]", "loses 8834906b9aec, a head that was a row",
			"graph 88: downgrade label2@-1 from [a8e5dc9ec121, c2cc80cbc6e5]",
			"leaves cefcf4d09ab0 as a row, which row 11cace4f878d implies");

	private final Map<String, Integer> deviations = new TreeMap<>();

	private final List<String> exceptions = new ArrayList<>();

	private final List<String> differences = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(strings = { "traversal-alembic-tests.json", "traversal-random.json" })
	void plansWhatAlembicPlans(String name) {
		Path file = FOLDER.resolve(name);
		if (!Files.exists(file)) {
			String reason = file.toAbsolutePath().normalize() + " is not there";
			System.out.println("Skipped: " + reason);
			Assumptions.abort(reason);
		}
		List<ConformanceCase> cases = ConformanceCase.of(JsonMapper.shared().readTree(file.toFile()));
		cases.forEach(this::compare);
		System.out.println("Conformance: %s, %s cases; deviations by rule %s; exceptions %s".formatted(name,
				cases.size(), this.deviations, this.exceptions.size()));
		this.exceptions.forEach((exception) -> System.out.println("  " + exception));
		assertThat(this.differences).isEmpty();
		assertThat(this.exceptions.size() * CASES_PER_EXCEPTION).isLessThanOrEqualTo(cases.size());
	}

	private void compare(ConformanceCase each) {
		Optional<String> rule = ruleFor(each);
		if (rule.isPresent()) {
			this.deviations.merge(rule.get(), 1, Integer::sum);
			return;
		}
		difference(each).ifPresent((difference) -> {
			String reason = EXCEPTIONS.get(each.name());
			if (reason != null) {
				this.exceptions.add(each.name() + ": Alembic " + reason);
			}
			else {
				this.differences.add(each.name() + ": " + difference);
			}
		});
	}

	private static Optional<String> difference(ConformanceCase each) {
		GraphPlan plan;
		try {
			plan = each.plan();
		}
		catch (MigrationException ex) {
			return each.refused() ? Optional.empty()
					: Optional.of("expected %s, was %s".formatted(each.steps(), ex.problem()));
		}
		if (each.refused()) {
			return Optional.of("expected an error, \"%s\", was %s".formatted(each.error(), plan.to()));
		}
		PlanCheck.assertValid(each.map(), plan);
		Set<String> steps = steps(plan);
		boolean same = steps.equals(each.steps()) && Set.copyOf(plan.to()).equals(each.heads());
		return same ? Optional.empty() : Optional
			.of("expected %s and rows %s, was %s and rows %s".formatted(each.steps(), each.heads(), steps, plan.to()));
	}

	/** The revisions that run; of a stamp none do. */
	private static Set<String> steps(GraphPlan plan) {
		Set<String> steps = new TreeSet<>();
		for (GraphStep step : plan.steps()) {
			if (step instanceof RevisionStep run) {
				steps.add(((run.direction() == Direction.UPGRADE) ? "up " : "down ") + run.revision().id());
			}
		}
		return steps;
	}

	private static Optional<String> ruleFor(ConformanceCase each) {
		String target = each.targets().get(0);
		if (!each.operation().equals("downgrade")) {
			return Optional.empty();
		}
		if (target.matches("-[0-9]+") && each.from().size() > 1) {
			assertThat(catchThrowable(each::plan)).as(each.name()).isInstanceOf(SeveralRowsException.class);
			return Optional.of("-N from several rows");
		}
		if (target.matches("([^@]+@)?-[0-9]+") && each.error().equals("Ambiguous walk")) {
			int steps = Integer.parseInt(target.substring(target.lastIndexOf('-') + 1));
			assertThat(each.plan().steps()).as(each.name()).hasSizeGreaterThanOrEqualTo(steps);
			return Optional.of("-N at a merge");
		}
		return Optional.empty();
	}

}
