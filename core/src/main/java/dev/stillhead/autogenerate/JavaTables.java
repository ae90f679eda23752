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

package dev.stillhead.autogenerate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.Partitioning;
import dev.stillhead.schema.PrimaryKeyRule;
import dev.stillhead.schema.TableDefinition;
import dev.stillhead.schema.TableLayout;

/**
 * The elements of a table in Java source.
 */
final class JavaTables {

	private final JavaWords words;

	private final JavaValues values;

	private final JavaConstraints constraints;

	JavaTables(JavaWords words, JavaValues values, JavaConstraints constraints) {
		this.words = words;
		this.values = values;
		this.constraints = constraints;
	}

	/**
	 * The elements, each constraint beside its column where it can be.
	 * @param table the table
	 * @param comes whether it comes rather than goes
	 */
	List<JavaCode> elements(TableDefinition table, boolean comes) {
		ColumnRules rules = new ColumnRules(table.name(), table.columns());
		List<ConstraintDefinition> beside = inOrder(table, rules)
				? table.constraints().stream().filter((constraint) -> rules.columnOf(constraint) != null).toList()
				: List.of();
		List<String> primaryKey = table.constraints()
			.stream()
			.filter((constraint) -> constraint.rule() instanceof PrimaryKeyRule)
			.flatMap((constraint) -> constraint.rule().columns().stream())
			.toList();
		List<JavaCode> elements = new ArrayList<>();
		if (comes) {
			this.constraints.use(table.name());
			beside.forEach((constraint) -> this.constraints.use(table.name().sibling(constraint.name())));
		}
		for (ColumnDefinition column : table.columns()) {
			List<ConstraintDefinition> own = beside.stream()
				.filter((constraint) -> column.name().equals(rules.columnOf(constraint)))
				.toList();
			elements.add(this.values.column(column, own, primaryKey));
		}
		table.constraints()
			.stream()
			.filter((constraint) -> !beside.contains(constraint))
			.map((constraint) -> comes ? this.constraints.coming(table.name(), constraint)
					: this.constraints.going(table.name(), constraint))
			.forEach(elements::add);
		table.indexes()
			.stream()
			.map((index) -> comes ? this.constraints.coming(table.name(), index, false)
					: this.constraints.going(table.name(), index, false))
			.forEach(elements::add);
		if (table.layout() != null) {
			elements.addAll(layout(table.layout()));
		}
		if (table.comment() != null) {
			elements.add(this.words.word("comment", new JavaText(table.comment())));
		}
		return elements;
	}

	private List<JavaCode> layout(TableLayout layout) {
		List<JavaCode> elements = new ArrayList<>();
		if (layout.unlogged()) {
			elements.add(this.words.word("unlogged"));
		}
		layout.options()
			.forEach((name, value) -> elements
				.add(this.words.word("tableOption", new JavaText(name), JavaConstraints.parameter(value))));
		Partitioning partitioning = layout.partitioning();
		if (partitioning != null) {
			String strategy = partitioning.strategy().name();
			elements.add(
					this.words.word("partitionBy" + strategy.charAt(0) + strategy.substring(1).toLowerCase(Locale.ROOT),
							this.constraints.keys(partitioning.terms())));
		}
		return elements;
	}

	/** Whether saying constraints beside their columns leaves them in their order. */
	private static boolean inOrder(TableDefinition table, ColumnRules rules) {
		List<Integer> places = table.constraints().stream().map(rules::place).toList();
		return places.equals(places.stream().sorted().toList());
	}

}
