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

package dev.stillhead.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.CheckRule;
import dev.stillhead.schema.ConstraintRule;
import dev.stillhead.schema.ConstraintRuleVisitor;
import dev.stillhead.schema.ExclusionRule;
import dev.stillhead.schema.ExclusionTerm;
import dev.stillhead.schema.ForeignKeyRule;
import dev.stillhead.schema.IndexShape;
import dev.stillhead.schema.IndexTerm;
import dev.stillhead.schema.PrimaryKeyRule;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.UniqueRule;

/**
 * Names what a revision leaves without a name, by PostgreSQL's own scheme
 * (ChooseIndexName and ChooseConstraintName), whatever the database. A name that the same
 * revision has given already gets a digit. Mutable, for one recording.
 */
public final class DefaultNames {

	private static final String EXPRESSION = "expr";

	private final Set<QualifiedName> taken = new HashSet<>();

	/**
	 * Marks a name as taken.
	 * @param name a name that nothing else gets
	 */
	public void claim(QualifiedName name) {
		this.taken.add(name);
	}

	/**
	 * Marks a name as free again.
	 * @param name a name that was taken
	 */
	public void release(QualifiedName name) {
		this.taken.remove(name);
	}

	/**
	 * The name of a constraint, which is taken then.
	 * @param table the constraint's table
	 * @param rule the constraint
	 * @param ofColumn the column that it stands beside; null for one of the table
	 * @return the name
	 */
	public String constraint(QualifiedName table, ConstraintRule rule, @Nullable String ofColumn) {
		return rule.accept(new ConstraintNaming(table, ofColumn));
	}

	/**
	 * The name of an index, which is taken then.
	 * @param table the index's table
	 * @param shape the index
	 * @return the name
	 */
	public String index(QualifiedName table, IndexShape shape) {
		List<String> columns = columns(shape.terms());
		columns.addAll(shape.include());
		return choose(table, joined(distinct(columns)), "idx");
	}

	private static List<String> columns(List<IndexTerm> terms) {
		List<String> columns = new ArrayList<>();
		for (IndexTerm term : terms) {
			columns.add(term.expression() ? EXPRESSION : term.text());
		}
		return columns;
	}

	private String choose(QualifiedName table, @Nullable String columns, String label) {
		String name = ObjectName.of(table.name(), columns, label);
		for (int digit = 1; !this.taken.add(table.sibling(name)); digit++) {
			name = ObjectName.of(table.name(), columns, label + digit);
		}
		return name;
	}

	/**
	 * A column that an index has twice gets a digit, as its name in the index does.
	 */
	private static List<String> distinct(List<String> columns) {
		List<String> distinct = new ArrayList<>();
		for (String column : columns) {
			String name = column;
			for (int digit = 1; distinct.contains(name); digit++) {
				String suffix = String.valueOf(digit);
				name = ObjectName.clip(column, ObjectName.MAX_BYTES - suffix.length()) + suffix;
			}
			distinct.add(name);
		}
		return distinct;
	}

	private static String joined(List<String> columns) {
		return String.join("_", columns);
	}

	private final class ConstraintNaming implements ConstraintRuleVisitor<String> {

		private final QualifiedName table;

		private final @Nullable String ofColumn;

		ConstraintNaming(QualifiedName table, @Nullable String ofColumn) {
			this.table = table;
			this.ofColumn = ofColumn;
		}

		@Override
		public String primaryKey(PrimaryKeyRule rule) {
			return choose(this.table, null, "pkey");
		}

		@Override
		public String unique(UniqueRule rule) {
			List<String> columns = new ArrayList<>(rule.columns());
			columns.addAll(rule.include());
			return choose(this.table, joined(distinct(columns)), "key");
		}

		@Override
		public String check(CheckRule rule) {
			return choose(this.table, this.ofColumn, "check");
		}

		@Override
		public String foreignKey(ForeignKeyRule rule) {
			return choose(this.table, joined(rule.columns()), "fkey");
		}

		@Override
		public String exclusion(ExclusionRule rule) {
			List<String> columns = columns(rule.terms().stream().map(ExclusionTerm::term).toList());
			columns.addAll(rule.include());
			return choose(this.table, joined(distinct(columns)), "excl");
		}

	}

}
