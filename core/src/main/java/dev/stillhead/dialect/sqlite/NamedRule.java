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

package dev.stillhead.dialect.sqlite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.ObjectName;

/**
 * A constraint of a table, wherever it stands, and the name that it is called by. One
 * that has none is called by the name that PostgreSQL would have given it, so that a
 * revision for both databases finds it on both.
 *
 * @param name its name, which no other constraint of the table has
 * @param column the column behind which it stands; null if it stands among the columns
 * @param rule the text that it stands in; null if it stands behind a column
 * @param clause the constraint
 */
record NamedRule(String name, @Nullable ColumnText column, @Nullable RuleText rule, Clause clause) {

	/**
	 * The constraints of a table in their order: behind its columns, then among them.
	 * @param text the table
	 * @param table its name
	 */
	static List<NamedRule> of(TableText text, String table) {
		List<NamedRule> said = new ArrayList<>();
		for (ColumnText column : text.columns()) {
			column.clauses().forEach((clause) -> said.add(new NamedRule(said(clause), column, null, clause)));
		}
		text.rules().forEach((rule) -> said.add(new NamedRule(said(rule.clause()), null, rule, rule.clause())));
		Set<String> taken = new HashSet<>();
		said.forEach((rule) -> taken.add(key(rule.name())));
		Set<String> given = new HashSet<>();
		List<NamedRule> named = new ArrayList<>();
		for (NamedRule rule : said) {
			String name = rule.name().isEmpty() ? rule.usualName(table) : rule.name();
			if (name != null) {
				boolean first = (!rule.name().isEmpty() || !taken.contains(key(name))) && given.add(key(name));
				named.add(first ? rule.named(name) : rule.named(free(name, taken, given)));
			}
		}
		return named;
	}

	private static String said(Clause clause) {
		return (clause.name() != null) ? clause.name() : "";
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private static String free(String name, Set<String> taken, Set<String> given) {
		int number = 1;
		while (taken.contains(key(name + number)) || !given.add(key(name + number))) {
			number++;
		}
		return name + number;
	}

	private NamedRule named(String newName) {
		return new NamedRule(newName, this.column, this.rule, this.clause);
	}

	/** Null for what is no constraint. */
	private @Nullable String usualName(String table) {
		String columns = columns().isEmpty() ? null : String.join("_", columns());
		return switch (this.clause.kind()) {
			case PRIMARY_KEY -> ObjectName.of(table, null, "pkey");
			case UNIQUE -> ObjectName.of(table, columns, "key");
			case FOREIGN_KEY -> ObjectName.of(table, columns, "fkey");
			case CHECK -> ObjectName.of(table, columns, "check");
			case NOT_NULL, NULL, DEFAULT, COLLATE, GENERATED, NAME_ONLY -> null;
		};
	}

	/** The columns that it names, or that it stands behind. */
	List<String> columns() {
		return (this.column != null) ? List.of(this.column.name()) : this.clause.columns();
	}

	/** The constraint as it is written. */
	String text() {
		String text = (this.column != null) ? this.column.text() : (this.rule != null) ? this.rule.text() : "";
		return text.substring(this.clause.start(), this.clause.end());
	}

	boolean isNamed(String other) {
		return this.name.equalsIgnoreCase(other);
	}

}
