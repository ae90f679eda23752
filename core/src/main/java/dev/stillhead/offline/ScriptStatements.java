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

package dev.stillhead.offline;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.DeferredStatements;
import dev.stillhead.plan.PlannedAction;
import dev.stillhead.plan.PlannedAction.PlannedDeferred;
import dev.stillhead.plan.PlannedAction.PlannedSql;
import dev.stillhead.plan.PreparedPlan;
import dev.stillhead.plan.PreparedStep;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlWords;

/**
 * The statements of a plan as a script has them. Those that depend on what tables look
 * like are found by a rehearsal of the script itself, from the tables that the database
 * had when it was read, or from none. Mutable while it is made.
 */
final class ScriptStatements {

	private final Map<DeferredStatements, List<SqlStatement>> known = new IdentityHashMap<>();

	private ScriptStatements() {
	}

	/**
	 * Rehearses a plan if it has to be.
	 * @param plan the plan, without live work
	 * @param read whether the database was read to know where the plan starts
	 * @param rehearsals where
	 */
	static ScriptStatements of(PreparedPlan plan, boolean read, Rehearsals rehearsals) {
		ScriptStatements statements = new ScriptStatements();
		boolean needed = plan.steps()
			.stream()
			.flatMap((step) -> step.actions().stream())
			.anyMatch(PlannedDeferred.class::isInstance);
		if (needed) {
			try (Rehearsal rehearsal = rehearsals.begin(read)) {
				boolean complete = read || plan.graph().from().isEmpty();
				for (PreparedStep step : plan.steps()) {
					step.actions().forEach((action) -> statements.rehearse(step, action, rehearsal, complete));
				}
			}
		}
		return statements;
	}

	private void rehearse(PreparedStep step, PlannedAction action, Rehearsal rehearsal, boolean complete) {
		if (action instanceof PlannedDeferred planned) {
			DeferredStatements deferred = planned.deferred();
			List<List<@Nullable String>> answer = rehearsal.query(deferred.query());
			this.known.put(deferred,
					(complete || deferred.isToldBy(answer)) ? deferred.guarded(answer) : withoutLook(step, deferred));
		}
		of(action).stream().map(SqlStatement::text).filter(ScriptStatements::changesTables).forEach(rehearsal::run);
	}

	private static List<SqlStatement> withoutLook(PreparedStep step, DeferredStatements deferred) {
		List<List<@Nullable String>> described = deferred.described();
		if (described != null) {
			return deferred.guarded(described);
		}
		List<SqlStatement> expected = deferred.expected();
		if (expected == null) {
			throw new TableNotKnownException(step, deferred);
		}
		return expected;
	}

	private static boolean changesTables(String statement) {
		SqlWords words = SqlWords.of(statement);
		return words.has(0, "CREATE") || words.has(0, "ALTER") || words.has(0, "DROP") || words.has(0, "PRAGMA");
	}

	/**
	 * The statements of an action.
	 */
	List<SqlStatement> of(PlannedAction action) {
		if (action instanceof PlannedSql sql) {
			return List.of(sql.statement());
		}
		List<SqlStatement> statements = (action instanceof PlannedDeferred deferred)
				? this.known.get(deferred.deferred()) : null;
		if (statements == null) {
			throw new IllegalArgumentException("'plan' must not hold live work");
		}
		return statements;
	}

}
