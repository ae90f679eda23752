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

import dev.stillhead.operation.DefaultNames;
import dev.stillhead.schema.CheckRule;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.ConstraintRule;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.IndexDefinition;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TablePicture;

/**
 * Names for constraints and indexes to which nobody has given one: those that the
 * database would give them. Mutable, for one comparison.
 */
final class GivenNames {

	private final TargetScope scope;

	private final DatabaseSchema target;

	private final Vocabulary words;

	private final DefaultNames names = new DefaultNames();

	GivenNames(TargetScope scope, DatabaseSchema database, DatabaseSchema target, Vocabulary words) {
		this.scope = scope;
		this.target = target;
		this.words = words;
		for (TablePicture table : database.tables()) {
			this.names.claim(table.name());
			TableParts.of(table).forEach((part) -> this.names.claim(table.name().sibling(part.name())));
		}
		database.sequences().forEach((sequence) -> this.names.claim(sequence.name()));
		database.views().forEach((view) -> this.names.claim(view.name()));
		target.tables().forEach((table) -> claimGiven(table, scope));
	}

	private void claimGiven(TablePicture table, TargetScope given) {
		TableParts.of(table)
			.stream()
			.filter((part) -> given.gaveName(table.name(), part.name()))
			.forEach((part) -> this.names.claim(table.name().sibling(part.name())));
	}

	/** A part of the target under the name that it is to have. */
	Part name(QualifiedName table, Part part) {
		if (this.scope.gaveName(table, part.name())) {
			return part;
		}
		if (part instanceof RulePart rulePart) {
			ConstraintRule rule = rulePart.rule(this.words);
			return (rule != null) ? part.withName(name(table, rule)) : part;
		}
		if (part instanceof IndexPart index) {
			IndexDefinition definition = index.definition(this.words);
			return (definition != null) ? part.withName(this.names.index(table, definition.shape())) : part;
		}
		return part;
	}

	private String name(QualifiedName table, ConstraintRule rule) {
		List<String> columns = new ArrayList<>();
		if (rule instanceof CheckRule check) {
			this.target.table(table)
				.map(TablePicture::columns)
				.orElse(List.of())
				.stream()
				.map(ColumnPicture::name)
				.filter((column) -> ExpressionText.mentions(check.condition(), column))
				.forEach(columns::add);
		}
		return this.names.constraint(table, rule, (columns.size() == 1) ? columns.get(0) : null);
	}

}
