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
import dev.stillhead.script.RevisionScript;
import dev.stillhead.script.SqlRevisionScript;

/**
 * What SQL revisions do: their statements as they stand.
 */
class SqlScriptActions implements ScriptActions {

	@Override
	public List<PlannedAction> actions(RevisionScript script, Direction direction) {
		SqlRevisionScript sql = (SqlRevisionScript) script;
		boolean outside = !script.transactional();
		return ((direction == Direction.UPGRADE) ? sql.upgradeStatements() : sql.downgradeStatements()).stream()
			.<PlannedAction>map((statement) -> new PlannedSql(statement, outside))
			.toList();
	}

	@Override
	public List<String> storableDowngrade(RevisionScript script) {
		return ((SqlRevisionScript) script).storableDowngrade();
	}

}
