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
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Whose data some statements throw away, as far as the statements themselves tell: what
 * functions, callbacks and cascades do is not seen. Names are as the statements write
 * them, sorted. Immutable.
 *
 * @param schemas schemas that are dropped with all that is in them
 * @param tables tables that are dropped or emptied
 * @param columns columns that are dropped, each behind its table's name
 */
public record DataLoss(List<String> schemas, List<String> tables, List<String> columns) {

	/** Nothing is lost. */
	public static final DataLoss NONE = new DataLoss(List.of(), List.of(), List.of());

	/**
	 * Sorts the lists and leaves out what is named twice.
	 */
	public DataLoss {
		schemas = List.copyOf(new TreeSet<>(schemas));
		tables = List.copyOf(new TreeSet<>(tables));
		columns = List.copyOf(new TreeSet<>(columns));
	}

	/**
	 * What some statements lose. What they have made themselves is not lost by them, nor
	 * is a table that is replaced by one of the same name.
	 * @param statements the statements, in the order in which they run
	 * @return what is lost
	 */
	public static DataLoss of(Collection<String> statements) {
		LossReader reader = new LossReader();
		statements.forEach(reader::read);
		return reader.loss();
	}

	/**
	 * What a plan loses.
	 * @param plan the plan
	 * @return what is lost
	 */
	public static DataLoss of(PreparedPlan plan) {
		return ofSteps(plan.steps());
	}

	/**
	 * What one step loses.
	 * @param step the step
	 * @return what is lost
	 */
	public static DataLoss of(PreparedStep step) {
		return ofSteps(List.of(step));
	}

	private static DataLoss ofSteps(List<PreparedStep> steps) {
		return of(steps.stream()
			.flatMap((step) -> step.actions().stream())
			.flatMap((action) -> action.statements().stream())
			.toList());
	}

	/**
	 * All of it, for people.
	 * @return schemas, tables, columns: {@code schema billing}, {@code habits.steps},
	 * {@code habits.users.name}; empty if nothing is lost
	 */
	public List<String> names() {
		List<String> names = new ArrayList<>();
		this.schemas.forEach((schema) -> names.add("schema " + schema));
		names.addAll(this.tables);
		names.addAll(this.columns);
		return names;
	}

	/**
	 * Whether nothing is lost.
	 * @return whether there is no name
	 */
	public boolean isEmpty() {
		return names().isEmpty();
	}

}
