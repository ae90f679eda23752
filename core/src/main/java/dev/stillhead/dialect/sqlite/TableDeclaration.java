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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.Deferral;

/**
 * Gathers what a {@link DeclaredTable} tells. Used once.
 */
final class TableDeclaration {

	private final String name;

	private final TableText text;

	private final Set<String> columns = new HashSet<>();

	private final Map<String, String> generated = new HashMap<>();

	private final Map<String, String> collations = new HashMap<>();

	private final Map<String, String> onNull = new HashMap<>();

	private final List<DeclaredTable.Key> uniques = new ArrayList<>();

	private final List<DeclaredTable.Check> checks = new ArrayList<>();

	private final List<DeclaredTable.ForeignKey> foreignKeys = new ArrayList<>();

	private DeclaredTable.@Nullable Key primaryKey;

	TableDeclaration(String name, TableText text) {
		this.name = name;
		this.text = text;
		text.columns().forEach((column) -> this.columns.add(column.name().toLowerCase(Locale.ROOT)));
	}

	DeclaredTable table() {
		this.text.columns().forEach(this::read);
		NamedRule.of(this.text, this.name).forEach(this::read);
		ColumnText rowid = this.text.rowidColumn();
		return new DeclaredTable(this.primaryKey, this.text.isAutoincrement(), (rowid != null) ? rowid.name() : null,
				this.generated, this.collations, this.onNull, this.uniques, this.checks, this.foreignKeys);
	}

	private void read(ColumnText column) {
		String key = column.name().toLowerCase(Locale.ROOT);
		Clause expression = column.clause(ClauseKind.GENERATED);
		if (expression != null) {
			this.generated.put(key, expression(expression));
		}
		Clause collation = column.clause(ClauseKind.COLLATE);
		if (collation != null) {
			this.collations.put(key, collation.body());
		}
		Clause notNull = column.clause(ClauseKind.NOT_NULL);
		String conflict = (notNull != null) ? KeyClause.conflict(column.textOf(notNull)) : null;
		if (conflict != null) {
			this.onNull.put(key, conflict);
		}
	}

	private void read(NamedRule rule) {
		switch (rule.clause().kind()) {
			case PRIMARY_KEY -> this.primaryKey = key(rule);
			case UNIQUE -> this.uniques.add(key(rule));
			case CHECK -> this.checks.add(new DeclaredTable.Check(rule.name(), expression(rule.clause())));
			case FOREIGN_KEY -> this.foreignKeys.add(new DeclaredTable.ForeignKey(rule.name(), deferral(rule.text())));
			case NOT_NULL, NULL, DEFAULT, COLLATE, GENERATED, NAME_ONLY -> {
			}
		}
	}

	private DeclaredTable.Key key(NamedRule rule) {
		return new DeclaredTable.Key(rule.name(), rule.columns(),
				KeyClause.of(rule.text()).parameters(rule.columns(), this.collations));
	}

	private String expression(Clause clause) {
		return PlainSql.expression(clause.body(), this.name, this.columns);
	}

	private static Deferral deferral(String clause) {
		TokenCursor tokens = new TokenCursor(clause);
		while (tokens.hasNext() && !tokens.isNext("DEFERRABLE")) {
			if (tokens.isNotDeferrable()) {
				return Deferral.NOT_DEFERRABLE;
			}
			tokens.take();
		}
		if (!tokens.skip("DEFERRABLE")) {
			return Deferral.NOT_DEFERRABLE;
		}
		boolean deferred = tokens.skip("INITIALLY") && tokens.isNext("DEFERRED");
		return deferred ? Deferral.INITIALLY_DEFERRED : Deferral.DEFERRABLE;
	}

}
