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

package dev.stillhead.dialect;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.stillhead.schema.CheckRule;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.ConstraintRuleVisitor;
import dev.stillhead.schema.Deferral;
import dev.stillhead.schema.ExclusionRule;
import dev.stillhead.schema.ForeignKeyOptions;
import dev.stillhead.schema.ForeignKeyRule;
import dev.stillhead.schema.PrimaryKeyRule;
import dev.stillhead.schema.ReferentialAction;
import dev.stillhead.schema.UniqueRule;

/**
 * Constraints in standard SQL, each with its name.
 */
public final class RuleSql implements ConstraintRuleVisitor<String> {

	private final NameSql names;

	private final boolean besideColumn;

	private RuleSql(NameSql names, boolean besideColumn) {
		this.names = names;
		this.besideColumn = besideColumn;
	}

	/**
	 * A constraint as it stands among the columns of a table.
	 * @param constraint the constraint
	 * @param names writes names
	 * @return the constraint as SQL
	 */
	public static String ofTable(ConstraintDefinition constraint, NameSql names) {
		return named(constraint, new RuleSql(names, false));
	}

	/**
	 * A constraint of one column as it stands behind that column.
	 * @param constraint the constraint
	 * @param names writes names
	 * @return the constraint as SQL
	 */
	public static String besideColumn(ConstraintDefinition constraint, NameSql names) {
		return named(constraint, new RuleSql(names, true));
	}

	private static String named(ConstraintDefinition constraint, RuleSql rule) {
		return "CONSTRAINT " + rule.names.simple(constraint.name()) + " " + constraint.rule().accept(rule);
	}

	@Override
	public String primaryKey(PrimaryKeyRule rule) {
		return "PRIMARY KEY" + columns(rule.columns()) + include(rule.include()) + storage(rule.storage())
				+ deferral(rule.deferral());
	}

	@Override
	public String unique(UniqueRule rule) {
		return "UNIQUE" + (rule.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "") + columns(rule.columns())
				+ include(rule.include()) + storage(rule.storage()) + deferral(rule.deferral());
	}

	@Override
	public String check(CheckRule rule) {
		return "CHECK (" + rule.condition() + ")" + validity(rule.validated(), rule.enforced());
	}

	@Override
	public String foreignKey(ForeignKeyRule rule) {
		ForeignKeyOptions options = rule.options();
		return (this.besideColumn ? "" : "FOREIGN KEY" + columns(rule.columns()) + " ") + "REFERENCES "
				+ this.names.qualified(rule.table())
				+ (rule.referenced().isEmpty() ? "" : " " + this.names.list(rule.referenced()))
				+ (options.matchFull() ? " MATCH FULL" : "") + action(" ON DELETE ", options.onDelete())
				+ (rule.onDeleteColumns().isEmpty() ? "" : " " + this.names.list(rule.onDeleteColumns()))
				+ action(" ON UPDATE ", options.onUpdate()) + deferral(options.deferral())
				+ validity(options.validated(), rule.enforced());
	}

	@Override
	public String exclusion(ExclusionRule rule) {
		IndexTermSql terms = new IndexTermSql(this.names);
		return "EXCLUDE USING " + this.names.simple(rule.method())
				+ rule.terms()
					.stream()
					.map((term) -> terms.of(term.term()) + " WITH " + term.operator())
					.collect(Collectors.joining(", ", " (", ")"))
				+ include(rule.include()) + ((rule.where() != null) ? " WHERE (" + rule.where() + ")" : "")
				+ deferral(rule.deferral());
	}

	private String columns(List<String> columns) {
		return this.besideColumn ? "" : " " + this.names.list(columns);
	}

	private String include(List<String> columns) {
		return columns.isEmpty() ? "" : " INCLUDE " + this.names.list(columns);
	}

	private static String storage(Map<String, String> parameters) {
		return parameters.isEmpty() ? ""
				: parameters.entrySet()
					.stream()
					.map((parameter) -> parameter.getKey() + " = " + parameter.getValue())
					.collect(Collectors.joining(", ", " WITH (", ")"));
	}

	private static String action(String when, ReferentialAction action) {
		return (action == ReferentialAction.NO_ACTION) ? "" : when + action.name().replace('_', ' ');
	}

	private static String deferral(Deferral deferral) {
		return switch (deferral) {
			case NOT_DEFERRABLE -> "";
			case DEFERRABLE -> " DEFERRABLE";
			case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
		};
	}

	/** What is not enforced is not valid either, and need not say so. */
	private static String validity(boolean validated, boolean enforced) {
		if (!enforced) {
			return " NOT ENFORCED";
		}
		return validated ? "" : " NOT VALID";
	}

}
