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

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.AddConstraint;
import dev.stillhead.operation.DropConstraint;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.RenameConstraint;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.ConstraintRule;
import dev.stillhead.schema.QualifiedName;

/**
 * A constraint: a part of a table for which there is a rule, or else SQL.
 */
interface RulePart extends Part {

	/** The rule in the words of operations; null where they have none. */
	@Nullable ConstraintRule rule(Vocabulary words);

	/** The rule as SQL, without its name. */
	String sql(Vocabulary words);

	@Override
	default String sqlKind() {
		return "CONSTRAINT";
	}

	/** The constraint in the words of operations; null where they have none. */
	default @Nullable ConstraintDefinition definition(Vocabulary words) {
		ConstraintRule rule = rule(words);
		return (rule != null) ? new ConstraintDefinition(name(), rule) : null;
	}

	@Override
	default MigrateOperation create(QualifiedName table, Vocabulary words) {
		ConstraintDefinition definition = definition(words);
		return (definition != null) ? new AddConstraint(Vocabulary.LOCATION, words.name(table), definition)
				: Vocabulary.statement(addSql(table, words), dropSql(table, words));
	}

	@Override
	default MigrateOperation drop(QualifiedName table, Vocabulary words) {
		ConstraintDefinition definition = definition(words);
		return (definition != null)
				? new DropConstraint(Vocabulary.LOCATION, words.name(table), name(), definition, false)
				: Vocabulary.statement(dropSql(table, words), addSql(table, words));
	}

	private String addSql(QualifiedName table, Vocabulary words) {
		return "ALTER TABLE " + words.sql(table) + " ADD CONSTRAINT " + words.sql(name()) + " " + sql(words);
	}

	private String dropSql(QualifiedName table, Vocabulary words) {
		return "ALTER TABLE " + words.sql(table) + " DROP CONSTRAINT " + words.sql(name());
	}

	@Override
	default MigrateOperation rename(QualifiedName table, String newName, Vocabulary words) {
		return new RenameConstraint(Vocabulary.LOCATION, words.name(table), name(), newName);
	}

}
