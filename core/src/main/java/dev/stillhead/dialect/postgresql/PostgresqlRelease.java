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

package dev.stillhead.dialect.postgresql;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.UnsupportedOperationOnDatabaseException;
import dev.stillhead.schema.CheckRule;
import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.ConstraintRule;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.ForeignKeyRule;
import dev.stillhead.schema.Generated;
import dev.stillhead.schema.TableLayout;
import dev.stillhead.schema.UniqueRule;
import dev.stillhead.sql.SourceLocation;

/**
 * Refuses what the release at hand does not have.
 *
 * @param product the database
 * @param location the line of the operation
 */
record PostgresqlRelease(DatabaseProduct product, SourceLocation location) {

	void check(ConstraintDefinition constraint) {
		ConstraintRule rule = constraint.rule();
		requireNullsNotDistinct(rule instanceof UniqueRule unique && unique.nullsNotDistinct());
		if (rule instanceof ForeignKeyRule key && !key.onDeleteColumns().isEmpty()) {
			require(15, "ON DELETE SET of some columns", "Leave out the columns of onDelete(…).");
		}
		if ((rule instanceof ForeignKeyRule key && !key.enforced())
				|| (rule instanceof CheckRule check && !check.enforced())) {
			require(18, "NOT ENFORCED", "Leave out the constraint, or notEnforced().");
		}
	}

	void check(ColumnDefinition column) {
		Generated generated = column.generatedAs();
		if (generated != null && !generated.stored()) {
			require(18, "a virtual generated column", "Write generatedAs(…), which keeps the value.");
		}
	}

	/**
	 * Refuses what only tables of SQLite can be.
	 */
	void check(@Nullable TableLayout layout) {
		for (String option : List.of("strict", "without_rowid")) {
			if (layout != null && layout.options().containsKey(option)) {
				throw refused("a table of PostgreSQL cannot be " + option,
						"Say it for SQLite only: if (op.database().isSqlite()).");
			}
		}
	}

	void requireNullsNotDistinct(boolean said) {
		if (said) {
			require(15, "NULLS NOT DISTINCT", "Leave out nullsNotDistinct(), or index coalesce(…).");
		}
	}

	/**
	 * Refuses what only later releases have.
	 */
	void require(int major, String what, String remedy) {
		if (!this.product.isAtLeast(major)) {
			throw refused("%s needs PostgreSQL %d, and this is %s".formatted(what, major, this.product), remedy);
		}
	}

	UnsupportedOperationOnDatabaseException refused(String problem, String remedy) {
		return new UnsupportedOperationOnDatabaseException(this.location, problem, remedy);
	}

}
