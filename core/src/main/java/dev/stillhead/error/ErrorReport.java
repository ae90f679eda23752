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

package dev.stillhead.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What an error says: the problem in one sentence, facts in a fixed order, and what to do
 * next. Immutable; {@link #with} gives a new report.
 *
 * @param problem what did not happen and what is true now, one sentence
 * @param facts what is known, in the order in which it is printed
 * @param remedy what to do next; something that can be typed wherever there is such a
 * thing
 */
public record ErrorReport(String problem, List<Fact> facts, String remedy) {

	/**
	 * Copies the facts.
	 */
	public ErrorReport {
		Objects.requireNonNull(problem, "'problem' must not be null");
		Objects.requireNonNull(remedy, "'remedy' must not be null");
		facts = List.copyOf(facts);
	}

	/**
	 * A report without facts.
	 * @param problem what did not happen
	 * @param remedy what to do next
	 * @return the report
	 */
	public static ErrorReport of(String problem, String remedy) {
		return new ErrorReport(problem, List.of(), remedy);
	}

	/**
	 * This report with one more fact.
	 * @param label the fact's label, see {@link Fact}
	 * @param text what is known
	 * @return a new report
	 */
	public ErrorReport with(String label, String text) {
		List<Fact> more = new ArrayList<>(this.facts);
		more.add(new Fact(label, text));
		return new ErrorReport(this.problem, more, this.remedy);
	}

	/**
	 * Problem and facts as a person reads them, without the remedy. Labels are padded so
	 * that the texts stand in one column.
	 * @return one or more lines, the last without a line end
	 */
	public String description() {
		if (this.facts.isEmpty()) {
			return this.problem;
		}
		int width = this.facts.stream().mapToInt((fact) -> fact.label().length()).max().orElse(0);
		String indent = "\n" + " ".repeat(width + 4);
		return this.problem + "\n\n"
				+ this.facts.stream()
					.map((fact) -> "  " + fact.label() + " ".repeat(width - fact.label().length() + 2)
							+ fact.text().replace("\n", indent))
					.collect(Collectors.joining("\n"));
	}

}
