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
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.AddConstraint;
import dev.stillhead.operation.DropConstraint;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.RenameConstraint;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqliteSyntax;

/**
 * Changes the constraints in the text of a table, wherever they stand: among its columns
 * or behind one of them.
 *
 * @param table the table's name
 * @param text the table
 */
record RuleEdits(QualifiedName table, TableText text) {

	void apply(MigrateOperation operation, Consumer<AddConstraint> add) {
		if (operation instanceof AddConstraint addition) {
			add.accept(addition);
		}
		else if (operation instanceof DropConstraint drop) {
			drop(drop);
		}
		else if (operation instanceof RenameConstraint rename) {
			rename(rename);
		}
	}

	boolean has(String name) {
		return find(name) != null;
	}

	private void drop(DropConstraint operation) {
		NamedRule found = find(operation.name());
		if (found == null) {
			if (operation.ifExists()) {
				return;
			}
			throw missing(operation.location(), operation.name());
		}
		if (found.rule() != null) {
			this.text.rules().remove(found.rule());
		}
		else if (found.column() != null) {
			this.text.replace(found.column(), found.column().without(found.clause()));
		}
	}

	private void rename(RenameConstraint operation) {
		NamedRule found = find(operation.constraint());
		if (found == null) {
			throw missing(operation.location(), operation.constraint());
		}
		String newName = SqliteSyntax.INSTANCE.identifier(operation.newName());
		if (found.rule() != null) {
			RuleText rule = found.rule();
			this.text.rules()
				.set(this.text.rules().indexOf(rule), RuleText.of(rule.text().substring(0, rule.clause().start())
						+ named(rule.text().substring(rule.clause().start()), newName)));
		}
		else if (found.column() != null) {
			ColumnText column = found.column();
			this.text.replace(column, column.with(found.clause(), named(column.textOf(found.clause()), newName)));
		}
	}

	/** A clause with another name, or one that had none. */
	private static String named(String clause, String newName) {
		TokenCursor tokens = new TokenCursor(clause);
		if (tokens.skip("CONSTRAINT")) {
			tokens.name();
			return "CONSTRAINT " + newName + clause.substring(tokens.end());
		}
		return "CONSTRAINT " + newName + " " + clause;
	}

	private @Nullable NamedRule find(String name) {
		return NamedRule.of(this.text, this.table.name())
			.stream()
			.filter((rule) -> rule.isNamed(name))
			.findFirst()
			.orElse(null);
	}

	private TableNotReshapedException missing(SourceLocation location, String name) {
		List<String> there = new ArrayList<>();
		this.text.rules().forEach((rule) -> there.add(described(rule.clause().name(), rule.kind())));
		this.text.columns()
			.forEach((column) -> column.clauses()
				.stream()
				.filter((clause) -> clause.name() != null)
				.forEach((clause) -> there.add(String.valueOf(clause.name()))));
		return new TableNotReshapedException(location, "%s has no constraint %s".formatted(this.table, name),
				there.isEmpty() ? "It has none." : "It has " + String.join(", ", there) + ".");
	}

	private static String described(@Nullable String name, String kind) {
		return (name != null) ? name : "a " + kind + " without a name";
	}

}
