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

package dev.stillhead.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.Dialects;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.script.IrreversibleRevisionException;
import dev.stillhead.script.RevisionScript;
import dev.stillhead.script.SqlRevisionScript;

/**
 * What a revision runs in both directions, to be shown. No configured value is in it:
 * placeholders stand as they were written.
 *
 * @param upgrade the statements of its upgrade; code stands as a comment with what it is
 * called
 * @param downgrade those of its downgrade; null if it is irreversible
 */
public record RevisionSql(List<String> upgrade, @Nullable List<String> downgrade) {

	/**
	 * Copies the lists.
	 */
	public RevisionSql {
		upgrade = List.copyOf(upgrade);
		downgrade = (downgrade != null) ? List.copyOf(downgrade) : null;
	}

	/**
	 * What a script runs.
	 * @param script the script; a class is constructed
	 * @param product the database that it is for
	 * @return its SQL
	 * @throws dev.stillhead.error.MigrationException if its upgrade cannot be run on this
	 * database
	 */
	public static RevisionSql of(RevisionScript script, DatabaseProduct product) {
		return new RevisionSql(statements(script, product, Direction.UPGRADE), downgrade(script, product));
	}

	private static @Nullable List<String> downgrade(RevisionScript script, DatabaseProduct product) {
		try {
			return statements(script, product, Direction.DOWNGRADE);
		}
		catch (IrreversibleRevisionException ex) {
			return null;
		}
	}

	private static List<String> statements(RevisionScript script, DatabaseProduct product, Direction direction) {
		if (script instanceof SqlRevisionScript sql) {
			return (direction == Direction.UPGRADE) ? sql.storableUpgrade() : sql.storableDowngrade();
		}
		return new ScriptActions(Dialects.of(product)).actions(script, direction)
			.stream()
			.map(PlannedAction::shown)
			.toList();
	}

}
