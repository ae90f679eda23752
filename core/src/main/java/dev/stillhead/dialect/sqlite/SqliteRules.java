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

import java.util.List;

import dev.stillhead.dialect.UnsupportedOperationOnDatabaseException;
import dev.stillhead.schema.CheckRule;
import dev.stillhead.schema.ConstraintRule;
import dev.stillhead.schema.ConstraintRuleVisitor;
import dev.stillhead.schema.Deferral;
import dev.stillhead.schema.ExclusionRule;
import dev.stillhead.schema.ForeignKeyRule;
import dev.stillhead.schema.IndexShape;
import dev.stillhead.schema.IndexTerm;
import dev.stillhead.schema.PrimaryKeyRule;
import dev.stillhead.schema.UniqueRule;
import dev.stillhead.sql.SourceLocation;

/**
 * Refuses of constraints and indexes what SQLite does not have, or reads and does not do;
 * gives back the rules that it does.
 *
 * @param location the line of the operation
 */
record SqliteRules(SourceLocation location) implements ConstraintRuleVisitor<ConstraintRule> {

	@Override
	public ConstraintRule primaryKey(PrimaryKeyRule rule) {
		key(rule.include(), rule.deferral());
		new KeyParameters(this.location, rule.columns()).check(rule.storage());
		return rule;
	}

	@Override
	public ConstraintRule unique(UniqueRule rule) {
		key(rule.include(), rule.deferral());
		new KeyParameters(this.location, rule.columns()).check(rule.storage());
		refuse(rule.nullsNotDistinct(), "SQLite takes no two nulls for the same",
				"Leave out nullsNotDistinct(), or make a unique index on coalesce(…).");
		return rule;
	}

	private void key(List<String> include, Deferral deferral) {
		refuse(!include.isEmpty(), "an index of SQLite carries no other columns along", "Leave out include(…).");
		refuse(deferral != Deferral.NOT_DEFERRABLE, "SQLite checks keys with each statement",
				"Leave out deferrable() and initiallyDeferred(); of foreign keys SQLite knows them.");
	}

	@Override
	public ConstraintRule check(CheckRule rule) {
		refuse(!rule.validated(), "SQLite holds all rows against a check", "Leave out notValid().");
		refuse(!rule.enforced(), "SQLite checks every check", "Leave out the check: SQLite would do it.");
		return rule;
	}

	@Override
	public ConstraintRule foreignKey(ForeignKeyRule rule) {
		refuse(!rule.options().validated(), "SQLite holds all rows against a foreign key", "Leave out notValid().");
		refuse(!rule.enforced(), "SQLite has no foreign keys that are not enforced", "Leave out notEnforced().");
		refuse(!rule.onDeleteColumns().isEmpty(), "SQLite sets all columns of a key",
				"Leave out the columns of onDelete(…), or write a trigger.");
		refuse(rule.options().matchFull() && rule.columns().size() > 1, "SQLite reads MATCH FULL and does not do it",
				"Leave out matchFull(), and add a check of the columns.");
		return rule;
	}

	@Override
	public ConstraintRule exclusion(ExclusionRule rule) {
		refuse(true, "SQLite has no exclusion constraints",
				"Say it for PostgreSQL only: if (op.database().isPostgresql()).");
		return rule;
	}

	/**
	 * Refuses what an index of SQLite cannot be.
	 */
	void index(IndexShape shape) {
		String method = shape.method();
		refuse(method != null && !method.equalsIgnoreCase("btree"), "SQLite has no indexes of the method " + method,
				"Leave out using(…).");
		refuse(!shape.include().isEmpty(), "an index of SQLite carries no other columns along",
				"Leave out include(…), or index these columns too.");
		refuse(shape.nullsNotDistinct(), "SQLite takes no two nulls for the same",
				"Leave out nullsNotDistinct(), or index coalesce(…).");
		refuse(!shape.storage().isEmpty(), "an index of SQLite has no storage parameters", "Leave out with(…).");
		shape.terms().forEach(this::term);
	}

	private void term(IndexTerm term) {
		refuse(term.opclass() != null, "an index of SQLite has no operator classes", "Leave out opclass(…).");
		refuse(term.nulls() != null, "an index of SQLite has nulls first, and last where it descends",
				"Leave out nullsFirst() or nullsLast().");
	}

	private void refuse(boolean said, String problem, String remedy) {
		if (said) {
			throw new UnsupportedOperationOnDatabaseException(this.location, problem, remedy);
		}
	}

}
