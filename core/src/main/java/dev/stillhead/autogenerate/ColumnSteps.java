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
import java.util.Optional;

import dev.stillhead.operation.AddColumns;
import dev.stillhead.operation.AlterColumn;
import dev.stillhead.operation.DropColumns;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.NewColumn;
import dev.stillhead.operation.NullAlteration;
import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.QualifiedName;

/**
 * The columns of one table that come, go and change.
 */
final class ColumnSteps {

	private final Transition transition;

	private final OperationPlan plan;

	private final QualifiedName table;

	/** New columns that can be added in one call. */
	private final List<NewColumn> together = new ArrayList<>();

	ColumnSteps(Transition transition, QualifiedName table) {
		this.transition = transition;
		this.plan = transition.plan();
		this.table = table;
	}

	void add(ColumnPicture column) {
		Vocabulary words = this.transition.wordsAfter();
		ColumnDefinition definition = ColumnWords.definition(column, words);
		Optional<String> fill = needsFill(column) ? this.transition.fills().of(this.table, column.name())
				: Optional.empty();
		this.together.add(new NewColumn(definition.withNotNull(definition.notNull() && fill.isEmpty()), List.of()));
		if (fill.isPresent()) {
			end();
			this.plan.add(Phase.CHANGE_COLUMNS, fill(column.name(), fill.get()));
			this.plan.add(Phase.CHANGE_COLUMNS, new AlterColumn(Vocabulary.LOCATION, words.name(this.table),
					column.name(), List.of(new NullAlteration(true))));
		}
	}

	/** Whether the rows that are there would have no value that the column takes. */
	static boolean needsFill(ColumnPicture column) {
		return ColumnWords.isNotNull(column) && column.defaultValue() == null && column.identity() == null
				&& column.generated() == null;
	}

	/** Writes a value into the rows that have none. */
	MigrateOperation fill(String column, String expression) {
		Vocabulary words = this.transition.wordsAfter();
		String name = words.sql(column);
		return Vocabulary.statement(
				"UPDATE %s SET %s = %s WHERE %s IS NULL".formatted(words.sql(this.table), name, expression, name), "");
	}

	/** Adds what has been gathered. */
	void end() {
		if (!this.together.isEmpty()) {
			this.plan.add(Phase.CHANGE_COLUMNS, new AddColumns(Vocabulary.LOCATION,
					this.transition.wordsAfter().name(this.table), List.copyOf(this.together), false));
			this.together.clear();
		}
	}

	void drop(ColumnPicture column) {
		drop(column, (column.generated() != null) ? Phase.DROP_COMPUTED : Phase.DROP_COLUMNS);
	}

	private void drop(ColumnPicture column, Phase phase) {
		Vocabulary words = this.transition.wordsBefore();
		NewColumn formerly = new NewColumn(ColumnWords.definition(column, words), List.of());
		this.plan.add(phase, new DropColumns(Vocabulary.LOCATION, words.name(this.table), List.of(column.name()),
				List.of(formerly), false));
	}

	void change(ColumnPicture was, ColumnPicture is) {
		if (this.transition.remakes().isRemade(this.table, is.name())) {
			drop(was, Phase.DROP_COMPUTED);
			add(is);
			return;
		}
		this.plan.add(Phase.CHANGE_COLUMNS, new ColumnChangeSteps(this.transition, this.table, was, is).operations());
	}

}
