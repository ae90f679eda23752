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

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.DefaultNames;
import dev.stillhead.schema.CheckRule;
import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.ConstraintRule;
import dev.stillhead.schema.Deferral;
import dev.stillhead.schema.ForeignKeyOptions;
import dev.stillhead.schema.ForeignKeyRule;
import dev.stillhead.schema.PrimaryKeyRule;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.UniqueRule;

/**
 * Which constraints of a table can be said beside a column: those of one column that have
 * the name that they get there by themselves.
 */
final class ColumnRules {

	private final QualifiedName table;

	private final List<ColumnDefinition> columns;

	ColumnRules(QualifiedName table, List<ColumnDefinition> columns) {
		this.table = table;
		this.columns = columns;
	}

	/** The column beside which a constraint can be said; null if it cannot. */
	@Nullable String columnOf(ConstraintDefinition constraint) {
		ConstraintRule rule = constraint.rule();
		String column = column(constraint);
		if (column == null || !isPlain(rule)) {
			return null;
		}
		return new DefaultNames().constraint(this.table, rule, column).equals(constraint.name()) ? column : null;
	}

	private @Nullable String column(ConstraintDefinition constraint) {
		if (!(constraint.rule() instanceof CheckRule check)) {
			List<String> names = constraint.rule().columns();
			return (names.size() == 1 && index(names.get(0)) >= 0) ? names.get(0) : null;
		}
		List<String> mentioned = this.columns.stream()
			.map(ColumnDefinition::name)
			.filter((name) -> ExpressionText.mentions(check.condition(), name))
			.toList();
		return (mentioned.size() == 1) ? mentioned.get(0) : null;
	}

	private static boolean isPlain(ConstraintRule rule) {
		if (rule instanceof PrimaryKeyRule key) {
			return key.equals(PrimaryKeyRule.of(key.columns()));
		}
		if (rule instanceof UniqueRule key) {
			return key.equals(UniqueRule.of(key.columns()));
		}
		if (rule instanceof ForeignKeyRule key) {
			ForeignKeyOptions options = key.options();
			return key.referenced().size() == 1 && key.enforced() && key.onDeleteColumns().isEmpty()
					&& !options.matchFull() && options.validated() && options.deferral() == Deferral.NOT_DEFERRABLE;
		}
		return rule instanceof CheckRule check && check.validated() && check.enforced();
	}

	/**
	 * Where a constraint stands among the others: beside its column, in the order of the
	 * columns, or behind them.
	 */
	int place(ConstraintDefinition constraint) {
		String column = columnOf(constraint);
		return (column != null) ? index(column) : this.columns.size();
	}

	private int index(String column) {
		return this.columns.stream().map(ColumnDefinition::name).toList().indexOf(column);
	}

}
