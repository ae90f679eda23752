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

import dev.stillhead.plan.PlannedAction.PlannedSql;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.StatementTrait;

/**
 * What a step that is not atomic does between two of its entries in the journal: one
 * statement that the database may refuse in a transaction, or what is committed together.
 *
 * @param start index of its first action
 * @param end index behind its last action
 * @param alone whether it is one action without a transaction
 */
public record OutsidePart(int start, int end, boolean alone) {

	/**
	 * The part that begins with an action.
	 * @param step a step that is not atomic
	 * @param start index of the action
	 * @return the part
	 */
	public static OutsidePart at(PreparedStep step, int start) {
		List<PlannedAction> actions = step.actions();
		int end = start + 1;
		if (!actions.get(start).outsideTransaction()) {
			while (end < actions.size() && !actions.get(end).outsideTransaction()) {
				end++;
			}
		}
		return new OutsidePart(start, end, isAlone(actions.get(start)));
	}

	private static boolean isAlone(PlannedAction action) {
		if (!action.outsideTransaction()) {
			return false;
		}
		SqlStatement statement = (action instanceof PlannedSql sql) ? sql.statement() : null;
		return statement == null || statement.is(StatementTrait.OUTSIDE_TRANSACTION)
				|| statement.is(StatementTrait.UNSURE_IN_TRANSACTION);
	}

}
